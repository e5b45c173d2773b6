import { expect, it } from 'vitest'
import { firstInTurn } from './first-in-turn'

it.each([null, 'ann'])('gives what was run, and throws what it throws, for %j', async (userId) => {
  await expect(firstInTurn({ userId }, async () => 'Saved.')).resolves.toBe('Saved.')
  const cut = new TypeError('Failed to fetch')
  await expect(firstInTurn({ userId }, () => Promise.reject(cut))).rejects.toBe(cut)
})
