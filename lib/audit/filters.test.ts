import { expect, it } from 'vitest'
import { noFilters, readAuditFilters, toSearchParams } from './filters'

it('come back from the address that they make', () => {
  const filters = { action: 'role_changed', who: 'cm3x0y1z2', from: '2026-11-01', to: '2026-11-25' } as const
  expect(readAuditFilters(Object.fromEntries(toSearchParams(filters)))).toEqual(filters)
})

it('are none where nothing is set, as an empty form sends it', () => {
  expect(readAuditFilters({})).toEqual(noFilters)
  expect(readAuditFilters({ action: '', who: '', from: '', to: '' })).toEqual(noFilters)
})

it.each([
  { action: 'no_such_action' },
  { who: `'; DROP TABLE "AuditEntry"` },
  { who: 'a'.repeat(61) },
  { from: '2026-13-01' },
  { to: 'yesterday' },
  { from: ['2026-11-01', '2026-11-02'] },
])('%j narrows nothing', (params) => expect(readAuditFilters(params)).toEqual(noFilters))
