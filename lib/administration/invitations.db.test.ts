import { beforeEach, describe, expect, it } from 'vitest'
import { findSessionUser } from '../accounts/data'
import { deleteAccount } from '../accounts/delete-account'
import { db } from '../db/client'
import { LIMITS } from '../throttle/limits'
import {
  acceptInvitation,
  INVITATION_DAYS,
  inviteCoach,
  isInvitation,
  listInvitations,
  readInvitation,
  revokeInvitation,
} from './invitations'
import { changeRole } from './mutations'
import { makePerson, type Person } from './testing/people'

const now = new Date('2026-11-25T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const DAY_MINUTES = 24 * 60
const over = { ok: false, reason: 'over' }

let boss: Person
let amira: Person
beforeEach(async () => {
  await db.user.deleteMany({ where: {} })
  boss = await makePerson('administrator', now)
  amira = await makePerson('candidate', now)
})

const write = (link: string) => ({ subject: 'You are invited', text: `Open ${link}` })
const mails = (to: string) => db.mail.findMany({ where: { to }, orderBy: { createdAt: 'asc' } })
const roleOf = async ({ userId }: Person) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } })).role

/** Invites, and reads the secret where the person does: in their mail. */
async function invite(email = amira.email, at = now): Promise<string> {
  expect(await inviteCoach(boss, { email, write }, at)).toEqual({ ok: true })
  const mail = (await mails(email)).at(-1)
  const secret = /\/invitation\/([\w-]{43})$/.exec(mail?.text ?? '')?.[1]
  if (secret === undefined) throw new Error('no mail with a link was written')
  return secret
}

describe('an invitation', () => {
  it('makes a coach of the account with its address, once', async () => {
    const secret = await invite()
    expect(await listInvitations(now)).toEqual([
      { email: amira.email, expiresAt: later(INVITATION_DAYS * DAY_MINUTES) },
    ])
    expect(await readInvitation({ userId: amira.userId, secret }, now)).toBe('open')
    const both = await Promise.all([1, 2].map(() => acceptInvitation({ userId: amira.userId, secret }, now)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await roleOf(amira)).toBe('coach')
    expect(await findSessionUser(amira.sessionId, now)).toMatchObject({ role: 'coach' })
    expect(
      await db.auditEntry.count({ where: { actorId: amira.userId, action: 'invitation_accepted' } }),
    ).toBe(1)
    expect(await isInvitation(secret, now)).toBe(false)
    expect(await listInvitations(now)).toEqual([])
  })

  it('does nothing for another account, and still waits for the right one', async () => {
    const [bo, secret] = [await makePerson('candidate', now), await invite()]
    const forwarded = { userId: bo.userId, secret }
    expect(await acceptInvitation(forwarded, now)).toEqual({ ok: false, reason: 'otherAccount' })
    const guest = await db.user.create({ data: {}, select: { id: true } })
    expect(await acceptInvitation({ userId: guest.id, secret }, now)).toMatchObject({ ok: false })
    expect(await roleOf(bo)).toBe('candidate')
    expect(await acceptInvitation({ userId: amira.userId, secret }, now)).toEqual({ ok: true })
  })

  it('waits until the address is shown to be theirs', async () => {
    await db.user.update({ where: { id: amira.userId }, data: { emailVerifiedAt: null } })
    const own = { userId: amira.userId, secret: await invite() }
    expect(await acceptInvitation(own, now)).toEqual({ ok: false, reason: 'unverified' })
    expect(await roleOf(amira)).toBe('candidate')
    await db.user.update({ where: { id: amira.userId }, data: { emailVerifiedAt: now } })
    expect(await acceptInvitation(own, now)).toEqual({ ok: true })
  })

  it('ends after a week, when it is taken back, and when another is sent', async () => {
    const accept = (secret: string, at = now) => acceptInvitation({ userId: amira.userId, secret }, at)
    const old = await invite()
    const week = INVITATION_DAYS * DAY_MINUTES
    expect(await isInvitation(old, later(week - 1))).toBe(true)
    expect(await accept(old, later(week))).toEqual(over)
    expect(await listInvitations(later(week))).toEqual([])
    const taken = await invite()
    expect(await accept(old)).toEqual(over)
    expect(await listInvitations(now)).toHaveLength(1)
    expect(await revokeInvitation(boss, amira.email, now)).toEqual({ ok: true })
    expect(await revokeInvitation(boss, amira.email, now)).toEqual({ ok: false, reason: 'not_found' })
    expect(await accept(taken)).toEqual(over)
    expect(await roleOf(amira)).toBe('candidate')
  })

  it('that was taken back before its mail left is not sent', async () => {
    await invite()
    await revokeInvitation(boss, amira.email, now)
    expect(await mails(amira.email)).toEqual([])
  })

  it('ends with the role or the account of whoever invited', async () => {
    const other = await makePerson('administrator', now)
    const secret = await invite()
    await changeRole(other, { userId: boss.userId, change: 'make_coach' }, now)
    expect(await isInvitation(secret, now)).toBe(false)

    expect(await inviteCoach(other, { email: amira.email, write }, now)).toEqual({ ok: true })
    await makePerson('administrator', now)
    await deleteAccount(other.userId, now)
    expect(await listInvitations(now)).toEqual([])
  })

  it('is kept as a hash alone, and tells the log no address', async () => {
    const secret = await invite('new.coach@example.org')
    const kept = JSON.stringify([await db.emailToken.findMany(), await db.auditEntry.findMany()])
    expect(kept).not.toContain(secret)
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('@')
  })

  it('goes to an address with and without an account alike', async () => {
    for (const email of [amira.email, 'nobody@example.org']) {
      expect(await inviteCoach(boss, { email, write }, now)).toEqual({ ok: true })
      expect(await mails(email)).toHaveLength(1)
    }
  })

  it('does not go to whoever is a coach, and takes nothing from an administrator who accepts', async () => {
    const coach = await makePerson('coach', now)
    expect(await inviteCoach(boss, { email: coach.email, write }, now)).toEqual({
      ok: false,
      reason: 'hasRole',
    })
    const secret = await invite()
    await db.user.update({ where: { id: amira.userId }, data: { role: 'administrator' } })
    expect(await acceptInvitation({ userId: amira.userId, secret }, now)).toEqual({ ok: true })
    expect(await roleOf(amira)).toBe('administrator')
  })

  it.each(['', 'a', 'a'.repeat(43)])('is not %j', async (secret) => {
    await invite()
    expect(await acceptInvitation({ userId: amira.userId, secret }, now)).toEqual(over)
    expect(await isInvitation(secret, now)).toBe(false)
  })
})

describe('nobody invites or takes back', () => {
  it('but an administrator with a second factor', async () => {
    await invite()
    const others = [
      amira,
      await makePerson('coach', now),
      await makePerson('administrator', now, { totpConfirmedAt: null }),
    ]
    for (const acting of others) {
      const gone = { ok: false, reason: 'not_found' }
      expect(await inviteCoach(acting, { email: 'x@example.org', write }, now)).toEqual(gone)
      expect(await revokeInvitation(acting, amira.email, now)).toEqual(gone)
    }
    expect(await listInvitations(now)).toHaveLength(1)
    expect(await mails('x@example.org')).toEqual([])
  })

  it('long after they last showed who they are', async () => {
    const late = { ok: false, reason: 'notRecent' }
    expect(await inviteCoach(boss, { email: 'x@example.org', write }, later(15))).toEqual(late)
    expect(await mails('x@example.org')).toEqual([])
  })

  it('without end', async () => {
    for (let at = 0; at < LIMITS.invitation.tries; at += 1) await invite('many@example.org')
    expect(await inviteCoach(boss, { email: 'many@example.org', write }, now)).toEqual({
      ok: false,
      reason: 'tooManyTries',
    })
    expect(await listInvitations(now)).toHaveLength(1)
  })
})
