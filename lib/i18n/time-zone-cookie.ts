export const timeZoneCookie = 'time-zone'
