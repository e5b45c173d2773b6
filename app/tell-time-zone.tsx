'use client'

import { useEffect } from 'react'
import { timeZoneCookie } from '@/lib/i18n/time-zone-cookie'
import { rememberInBrowser } from './remember-in-browser'

/** Tells the server the browser's time zone, so that days and times are the person's own from the next page on. */
export function TellTimeZone() {
  useEffect(() => {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)
    if (document.cookie.includes(`${timeZoneCookie}=${zone}`)) return
    rememberInBrowser(timeZoneCookie, zone)
  }, [])
  return null
}
