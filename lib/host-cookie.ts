/** What a cookie is called where the browser keeps it: under HTTPS no other host of the same domain can write one by this prefix. */
export function hostCookieName(name: string, { isSecure }: { isSecure: boolean }): string {
  return isSecure ? `__Host-${name}` : name
}
