'use client'

import { useEffect } from 'react'
import { timeZoneCookie } from '@/lib/i18n/time-zone-cookie'

/** Tells the server the browser's time zone, so that days and times are the person's own from the next page on. */
export function TellTimeZone() {
  useEffect(() => {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)
    if (document.cookie.includes(`${timeZoneCookie}=${zone}`)) return
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
    document.cookie = `${timeZoneCookie}=${zone}; path=/; max-age=31536000; samesite=lax`
  }, [])
  return null
}
