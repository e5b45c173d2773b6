import { hostCookieName } from '@/lib/host-cookie'

const YEAR_S = 365 * 24 * 60 * 60

/** Keeps a choice in a cookie that the server reads, so that the next page is drawn with it. */
export function rememberInBrowser(name: string, value: string): void {
  const isSecure = location.protocol === 'https:'
  const kept = `${hostCookieName(name, { isSecure })}=${value}`
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers in use.
  document.cookie = `${kept}; path=/; max-age=${YEAR_S}; samesite=lax${isSecure ? '; secure' : ''}`
}
