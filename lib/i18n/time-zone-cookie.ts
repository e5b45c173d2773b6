/** The cookie that tells the time zone. Under HTTPS no other host of the same domain can write it: browsers see to the prefix. */
export function timeZoneCookieOf({ isSecure }: { isSecure: boolean }): string {
  return isSecure ? '__Host-time-zone' : 'time-zone'
}
