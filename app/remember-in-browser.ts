const YEAR_S = 365 * 24 * 60 * 60

/** Keeps a choice in a cookie that the server reads, so that the next page is drawn with it. */
export function rememberInBrowser(cookie: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers in use.
  document.cookie = `${cookie}=${value}; path=/; max-age=${YEAR_S}; samesite=lax${secure}`
}
