import { beforeAll, expect, it } from 'vitest'
import { deleteAccount } from '../accounts/delete-account'
import { db } from '../db/client'
import type { AuditAction } from './actions'
import { AUDIT_LINES_PER_PAGE, listAudit } from './data'
import { noFilters } from './filters'
import { AUDIT_KEPT_MS, deleteOldAudit, recordAudit } from './mutations'

const now = new Date('2026-11-25T10:00:00Z')
const all = { filters: noFilters, timeZone: 'UTC', cursor: null }

async function record(action: AuditAction, actorId: string | null, at: string, subjectId?: string) {
  await recordAudit(db, { action, actorId, subjectId: subjectId ?? null, at: new Date(at) })
}

beforeAll(async () => {
  await record('share_made', 'amira', '2026-11-24T12:00:00Z', 'share')
  await record('role_changed', 'boss', '2026-11-24T18:20:00Z', 'amira')
  await record('account_deleted', 'other', '2026-11-25T09:00:00Z', 'other')
})

const actionsOf = async (narrowed: Partial<typeof noFilters>, timeZone = 'UTC') =>
  (await listAudit({ filters: { ...noFilters, ...narrowed }, timeZone, cursor: null })).lines.map(
    ({ action }) => action,
  )

it('shows the newest first, narrowed by action and by whoever did it or had it done to them', async () => {
  expect(await actionsOf({})).toEqual(['account_deleted', 'role_changed', 'share_made'])
  expect(await actionsOf({ action: 'share_made' })).toEqual(['share_made'])
  expect(await actionsOf({ who: 'amira' })).toEqual(['role_changed', 'share_made'])
  expect(await actionsOf({ who: 'nobody' })).toEqual([])
})

it('counts days in the zone of whoever looks, the first and the last one whole', async () => {
  const day = { from: '2026-11-24', to: '2026-11-24' }
  expect(await actionsOf(day)).toEqual(['role_changed', 'share_made'])
  // In Kathmandu the 25th had begun at 18:15 UTC.
  expect(await actionsOf(day, 'Asia/Kathmandu')).toEqual(['share_made'])
  expect(await actionsOf({ from: '2026-11-25' })).toEqual(['account_deleted'])
})

it('goes on page by page, also over lines of the same moment, and shows each once', async () => {
  const at = '2026-10-01T00:00:00Z'
  for (let line = 0; line < AUDIT_LINES_PER_PAGE + 10; line += 1) await record('data_exported', 'many', at)
  const seen: string[] = []
  let cursor = null
  do {
    const page = await listAudit({ ...all, filters: { ...noFilters, who: 'many' }, cursor })
    expect(page.lines.length).toBeLessThanOrEqual(AUDIT_LINES_PER_PAGE)
    seen.push(...page.lines.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== null)
  expect(new Set(seen).size).toBe(AUDIT_LINES_PER_PAGE + 10)
  expect(seen).toHaveLength(AUDIT_LINES_PER_PAGE + 10)
})

it('outlives whoever it tells of', async () => {
  const { id } = await db.user.create({ data: { email: 'gone@example.org' }, select: { id: true } })
  await record('data_exported', id, '2026-11-25T08:00:00Z')
  await deleteAccount(id, now)
  expect(await actionsOf({ who: id })).toEqual(['account_deleted', 'data_exported'])
})

it('is kept two years, and not a line less or more', async () => {
  const limit = now.getTime() - AUDIT_KEPT_MS
  await record('share_ended', 'old', new Date(limit - 1).toISOString())
  await record('share_made', 'old', new Date(limit).toISOString())
  const before = await db.auditEntry.count()
  await deleteOldAudit(now)
  expect(await actionsOf({ who: 'old' })).toEqual(['share_made'])
  expect(await db.auditEntry.count()).toBe(before - 1)
})
