/** What counts towards a page's weight: code and markup, not pictures or fonts. */
const COUNTED = ['Document', 'Script', 'Stylesheet']

/**
 * Counts what a Playwright page fetches from now on: bytes as they came over the wire, so compressed.
 * Call the result for the bytes so far, in all and by type.
 */
export async function countPageBytes(page) {
  const client = await page.context().newCDPSession(page)
  const types = new Map()
  const bytes = { total: 0, Document: 0, Script: 0, Stylesheet: 0 }
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (!COUNTED.includes(type)) return
    bytes[type] += encodedDataLength
    bytes.total += encodedDataLength
  })
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  return () => ({ ...bytes })
}
