/** What counts towards a page's weight: code and markup, not pictures or fonts. By Playwright's resource types. */
const COUNTED = ['document', 'script', 'stylesheet']

/**
 * Counts what a Playwright page fetches from now on. The returned function reads the bytes so far, in all and by type:
 * bodies as they came over the wire, so compressed, without headers.
 */
export function countPageBytes(page) {
  const finished = []
  page.on('requestfinished', (request) => {
    if (COUNTED.includes(request.resourceType())) finished.push(request)
  })
  return async () => {
    const bytes = { total: 0, document: 0, script: 0, stylesheet: 0 }
    for (const request of finished) {
      const { responseBodySize } = await request.sizes()
      bytes[request.resourceType()] += responseBodySize
      bytes.total += responseBodySize
    }
    return bytes
  }
}
