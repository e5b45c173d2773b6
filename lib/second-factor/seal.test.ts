import { beforeAll, expect, it, vi } from 'vitest'

beforeAll(() => vi.stubEnv('STARLINE_SECRET', 'a secret of thirty-two characters or more'))

it('opens what it sealed, for the same owner alone', async () => {
  const { seal, unseal } = await import('./seal')
  const sealed = seal('JBSWY3DPEHPK3PXP', 'amira')
  expect(unseal(sealed, 'amira')).toBe('JBSWY3DPEHPK3PXP')
  expect(unseal(sealed, 'bilal')).toBeNull()
})

it('never seals the same twice alike, and shows nothing of it', async () => {
  const { seal } = await import('./seal')
  expect(seal('JBSWY3DPEHPK3PXP', 'amira')).not.toBe(seal('JBSWY3DPEHPK3PXP', 'amira'))
  expect(Buffer.from(seal('JBSWY3DPEHPK3PXP', 'amira'), 'base64url').toString()).not.toContain('JBSWY')
})

it('opens nothing that was changed, cut or made up', async () => {
  const { seal, unseal } = await import('./seal')
  const bytes = Buffer.from(seal('JBSWY3DPEHPK3PXP', 'amira'), 'base64url')
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(unseal(changed.toString('base64url'), 'amira')).toBeNull()
  }
  for (const cut of [
    '',
    'a',
    bytes.subarray(0, 28).toString('base64url'),
    bytes.subarray(1).toString('base64url'),
  ])
    expect(unseal(cut, 'amira')).toBeNull()
})
