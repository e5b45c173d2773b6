import { beforeEach, describe, expect, it } from 'vitest'
import { findSessionUser } from '../accounts/data'
import { deleteAccount } from '../accounts/delete-account'
import { openSession } from '../accounts/mutations'
import { db } from '../db/client'
import { getCounts, listColleagues } from './data'
import { changeRole, promoteByEmail } from './mutations'
import { becomeAdministrator, isSetUpLink, renewSetUpLink } from './set-up-link'
import { makePerson, type Person } from './testing/people'

const now = new Date('2026-11-25T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const over = { ok: false, reason: 'over' }
const gone = { ok: false, reason: 'not_found' }

beforeEach(async () => {
  await db.user.deleteMany({ where: {} })
  await db.emailToken.deleteMany({ where: {} })
})

const roleOf = async ({ userId }: Person) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } })).role
const auditOf = async ({ userId }: Person) =>
  (await db.auditEntry.findMany({ where: { subjectId: userId } })).map(({ action, actorId }) => [
    action,
    actorId,
  ])
const administrators = () => db.user.count({ where: { role: 'administrator' } })

async function setUpLink(at = now): Promise<string> {
  const secret = await renewSetUpLink(at, undefined)
  if (secret === null) throw new Error('no link was made')
  return secret
}

describe('the set-up link', () => {
  it('makes whoever opens it with an account the administrator, once', async () => {
    const [amira, bo] = [await makePerson('candidate', now), await makePerson('candidate', now)]
    const secret = await setUpLink()
    expect(await isSetUpLink(secret, now)).toBe(true)
    expect(await becomeAdministrator({ userId: amira.userId, secret }, now)).toEqual({ ok: true })
    expect(await roleOf(amira)).toBe('administrator')
    expect(await auditOf(amira)).toEqual([['administrator_set_up', amira.userId]])
    expect(await isSetUpLink(secret, now)).toBe(false)
    expect(await becomeAdministrator({ userId: bo.userId, secret }, now)).toEqual(over)
    expect(await roleOf(bo)).toBe('candidate')
  })

  it('makes one of many who come at once', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => makePerson('candidate', now)))
    const secret = await setUpLink()
    const all = await Promise.all(people.map(({ userId }) => becomeAdministrator({ userId, secret }, now)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await administrators()).toBe(1)
  })

  it('ends when the server starts again, and after a day', async () => {
    const { userId } = await makePerson('candidate', now)
    const first = await setUpLink()
    const second = await setUpLink()
    expect(await becomeAdministrator({ userId, secret: first }, now)).toEqual(over)
    expect(await isSetUpLink(second, later(24 * 60 - 1))).toBe(true)
    expect(await becomeAdministrator({ userId, secret: second }, later(24 * 60))).toEqual(over)
    expect(await administrators()).toBe(0)
  })

  it('is kept as a hash alone', async () => {
    const secret = await setUpLink()
    expect(JSON.stringify(await db.emailToken.findMany())).not.toContain(secret)
  })

  it('is not made, and no longer counts, where there is an administrator or one is named', async () => {
    const { userId } = await makePerson('candidate', now)
    const secret = await setUpLink()
    await makePerson('administrator', now)
    expect(await isSetUpLink(secret, now)).toBe(false)
    expect(await becomeAdministrator({ userId, secret }, now)).toEqual(over)
    expect(await renewSetUpLink(now, undefined)).toBeNull()
    await db.user.deleteMany({ where: { role: 'administrator' } })
    expect(await renewSetUpLink(now, 'boss@example.org')).toBeNull()
    expect(await db.emailToken.count()).toBe(0)
  })

  it('makes no administrator of a guest, and waits for whoever has an account', async () => {
    const guest = await db.user.create({ data: {}, select: { id: true } })
    const secret = await setUpLink()
    expect(await becomeAdministrator({ userId: guest.id, secret }, now)).toMatchObject({ ok: false })
    expect(await isSetUpLink(secret, now)).toBe(true)
  })

  it.each(['', 'a', 'a'.repeat(43)])('is not %j', async (secret) => {
    const { userId } = await makePerson('candidate', now)
    await setUpLink()
    expect(await becomeAdministrator({ userId, secret }, now)).toEqual(over)
    expect(await administrators()).toBe(0)
  })
})

describe('the named address', () => {
  const email = 'boss@example.org'

  it('makes its account administrator once it is verified, and no sooner', async () => {
    const boss = await makePerson('candidate', now, { email, emailVerifiedAt: null })
    await promoteByEmail(db, boss.userId, now, email)
    expect(await roleOf(boss)).toBe('candidate')
    await db.user.update({ where: { id: boss.userId }, data: { emailVerifiedAt: now } })
    await promoteByEmail(db, boss.userId, now, email)
    await promoteByEmail(db, boss.userId, later(1), email)
    expect(await roleOf(boss)).toBe('administrator')
    expect(await auditOf(boss)).toEqual([['administrator_set_up', null]])
  })

  it('makes nobody else one, and takes the role from nobody', async () => {
    const [before, other] = [await makePerson('administrator', now), await makePerson('candidate', now)]
    for (const { userId } of [before, other]) await promoteByEmail(db, userId, now, email)
    expect(await roleOf(other)).toBe('candidate')
    expect(await roleOf(before)).toBe('administrator')
  })

  it('makes nobody administrator where it is not set', async () => {
    const person = await makePerson('candidate', now)
    await db.$transaction((tx) => openSession(tx, person.userId, now))
    expect(await roleOf(person)).toBe('candidate')
  })
})

describe('a role', () => {
  let boss: Person
  let coach: Person
  beforeEach(async () => {
    boss = await makePerson('administrator', now)
    coach = await makePerson('coach', now)
  })
  const takeAway = (acting: Person, of: Person, at = now) =>
    changeRole(acting, { userId: of.userId, change: 'take_away' }, at)

  it('is taken away at once: every session ends, with a line in the log', async () => {
    expect(await takeAway(boss, coach)).toEqual({ ok: true })
    expect(await roleOf(coach)).toBe('candidate')
    expect(await findSessionUser(coach.sessionId, now)).toBeNull()
    expect(await findSessionUser(boss.sessionId, now)).not.toBeNull()
    expect(await auditOf(coach)).toEqual([['role_changed', boss.userId]])
    expect(await listColleagues()).toEqual([expect.objectContaining({ id: boss.userId })])
  })

  it('is told with since when and by whom', async () => {
    await changeRole(boss, { userId: coach.userId, change: 'make_administrator' }, later(1))
    expect(await listColleagues()).toContainEqual({
      id: coach.userId,
      email: coach.email,
      role: 'administrator',
      since: later(1),
      givenBy: boss.email,
    })
  })

  it('is changed by nobody but an administrator with a second factor', async () => {
    const victim = await makePerson('coach', now)
    const others = [
      coach,
      await makePerson('candidate', now),
      await makePerson('administrator', now, { totpConfirmedAt: null }),
    ]
    for (const acting of others) expect(await takeAway(acting, victim)).toEqual(gone)
    // Somebody else's session says nothing.
    const crossed = { ...coach, sessionId: boss.sessionId }
    expect(await takeAway(crossed, victim)).toEqual({ ok: false, reason: 'notRecent' })
    expect(await takeAway(boss, victim, later(15))).toEqual({ ok: false, reason: 'notRecent' })
    expect(await roleOf(victim)).toBe('coach')
    expect(await findSessionUser(victim.sessionId, now)).not.toBeNull()
  })

  it('goes step by step: no candidate is made a coach, no administrator falls to candidate', async () => {
    const candidate = await makePerson('candidate', now)
    const other = await makePerson('administrator', now)
    const change = (of: Person, to: 'make_coach' | 'make_administrator') =>
      changeRole(boss, { userId: of.userId, change: to }, now)
    expect(await change(candidate, 'make_administrator')).toEqual(gone)
    expect(await change(candidate, 'make_coach')).toEqual(gone)
    expect(await takeAway(boss, other)).toEqual(gone)
    expect(await takeAway(boss, coach)).toEqual({ ok: true })
    expect(await takeAway(boss, coach)).toEqual(gone)
  })

  it('of the last administrator stays', async () => {
    const stepDown = { userId: boss.userId, change: 'make_coach' } as const
    const refused = { ok: false, reason: 'last_administrator' }
    expect(await changeRole(boss, stepDown, now)).toEqual(refused)
    expect(await deleteAccount(boss.userId, now)).toEqual(refused)
    await makePerson('administrator', now)
    expect(await changeRole(boss, stepDown, now)).toEqual({ ok: true })
    expect(await roleOf(boss)).toBe('coach')
  })

  it('never leaves nobody, whoever takes whose role or leaves at the same moment', async () => {
    const team = [boss, await makePerson('administrator', now), await makePerson('administrator', now)]
    await Promise.all([
      ...team.flatMap((acting) =>
        team.map(({ userId }) => changeRole(acting, { userId, change: 'make_coach' }, now)),
      ),
      ...team.map(({ userId }) => deleteAccount(userId, now)),
    ])
    expect(await administrators()).toBe(1)
  })
})

it('counts, and tells nothing of anybody', async () => {
  await makePerson('administrator', now)
  const { userId } = await makePerson('candidate', now)
  await db.user.create({ data: {} })
  for (const [draftId, days, deletedAt] of [
    ['a', 1, null],
    ['b', 10, null],
    ['c', 40, null],
    ['d', 1, now],
  ] as const) {
    const attempt = {
      userId,
      draftId,
      deletedAt,
      questionId: 'angry-customer',
      kind: 'competency',
      answerHash: draftId,
      answer: 'I listened to Ottoline.',
      searchText: '',
      rubricVersion: '1',
      reader: 'rules 1',
      assessment: '{}',
      createdAt: new Date(now.getTime() - days * 24 * 60 * 60_000),
    }
    await db.attempt.create({ data: attempt })
  }
  await db.mail.create({ data: { key: 'waits', to: 'secret@example.org', subject: '', text: '' } })
  await db.mail.create({ data: { key: 'failed', to: 'secret@example.org', subject: '', text: '', tries: 8 } })
  const counts = await getCounts(now)
  expect(counts).toMatchObject({
    accounts: { candidate: 1, coach: 0, administrator: 1 },
    guests: 1,
    attempts: { last7Days: 1, last30Days: 2 },
    mail: { waiting: 1, failed: 1 },
  })
  expect(counts.database.sizeBytes).toBeGreaterThan(10_000)
  expect(JSON.stringify(counts)).not.toMatch(/Ottoline|@/)
})
