import { expect, test } from './fixtures'

test('the server says whether it is well, nobody keeps the answer, and it tells no more', async ({
  request,
}) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toContain('no-store')
  expect(await response.json()).toEqual({ status: 'ok' })
})
