import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { z } from 'zod'

/** Things of one person's, made afresh: whatever happens to them, the next ones are whole. */
export interface Things {
  readonly attempt: string
  /** Of the same question as `attempt`. */
  readonly laterAttempt: string
  readonly deletedAttempt: string
  /** At a general question, which has a checklist. */
  readonly generalAttempt: string
  /** A key point that `attempt` lacks, and another that its writer claims to have shown. */
  readonly missingPoint: string
  readonly claimedPoint: string
  readonly share: string
  readonly shareToken: string
  /** Invites the owner to coach. */
  readonly invitationToken: string
  /** Somebody else who is invited. No mail ever goes there: one that is sent meanwhile would look like a change. */
  readonly invitedEmail: string
  /** Would make an administrator, if there were none. */
  readonly setUpToken: string
  readonly setUpHash: string
  /** A coach whose role can be changed. */
  readonly colleague: string
  readonly ownQuestion: string
  readonly draft: string
  /** On another device. */
  readonly session: string
}

const RowSchema = z.record(z.string(), z.unknown())
const KeyPointsSchema = z.array(z.object({ keyPoint: z.string() })).min(2)
const AccountSchema = z.object({ id: z.string(), email: z.string() })
type Row = z.infer<typeof RowSchema>

/** Makes one of everything for somebody who has sent an answer to both kinds of question. */
export function makeThings(database: Database.Database, userId: string): Things {
  const insert = (table: string, row: Row) => {
    const columns = Object.keys(row)
    const names = columns.map((column) => `"${column}"`).join(', ')
    database
      .prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(row))
  }
  const copyAttempt = (questionId: string, changed: Row = {}) => {
    const first = database
      .prepare(`SELECT * FROM "Attempt" WHERE "userId" = ? AND "questionId" = ? AND "id" NOT LIKE 'matrix%'`)
      .get(userId, questionId)
    const id = makeId()
    const from = RowSchema.parse(first)
    insert('Attempt', { ...from, id, draftId: randomUUID(), ...changed })
    database
      .prepare(
        'INSERT INTO "AttemptKeyPoint" SELECT ?, "keyPoint", "called", "state" FROM "AttemptKeyPoint" WHERE "attemptId" = ?',
      )
      .run(id, from.id)
    return id
  }

  const attempt = copyAttempt('angry-customer')
  const missing = database
    .prepare('SELECT "keyPoint" FROM "AttemptKeyPoint" WHERE "attemptId" = ? AND "called" AND "state" = ?')
    .all(attempt, 'missing')
  const [missingPoint, claimedPoint] = KeyPointsSchema.parse(missing).map(({ keyPoint }) => keyPoint)
  const things = {
    attempt,
    laterAttempt: copyAttempt('angry-customer'),
    deletedAttempt: copyAttempt('angry-customer', { deletedAt: date(0) }),
    generalAttempt: copyAttempt('strengths'),
    missingPoint: missingPoint ?? '',
    claimedPoint: claimedPoint ?? '',
    share: makeId(),
    shareToken: makeToken(),
    ...makeLinks(database, userId, insert),
    ownQuestion: makeId(),
    draft: randomUUID(),
    session: makeId(),
  }
  insert('Claim', { id: makeId(), attemptId: attempt, keyPoint: things.claimedPoint, start: 0, end: 8 })
  const tokenHash = hash(things.shareToken)
  insert('Session', { id: things.session, userId, expiresAt: date(1) })
  insert('Share', { id: things.share, tokenHash, userId, attemptId: attempt, expiresAt: date(1) })
  const text = 'Tell me about a time you sold a zebra lantern.'
  // Made for every actor and action, they would reach the limit of what one person may have.
  database.prepare('DELETE FROM "OwnQuestion" WHERE "userId" = ?').run(userId)
  insert('OwnQuestion', { id: things.ownQuestion, userId, kind: 'competency', text })
  insert('Draft', {
    id: things.draft,
    userId,
    questionId: `own_${things.ownQuestion}`,
    mode: 'free',
    text: JSON.stringify({ free: 'I sold a zebra lantern.' }),
    editorId: EDITOR_ID,
    sequence: 1,
    updatedAt: date(0),
  })
  return things
}

/** What administrators make: an invitation for this person, and a coach. Whoever accepted the last one is a candidate again. */
function makeLinks(database: Database.Database, userId: string, insert: (table: string, row: Row) => void) {
  database.prepare(`UPDATE "User" SET "role" = 'candidate' WHERE "id" = ?`).run(userId)
  const read = (where: string, ...values: string[]) =>
    AccountSchema.parse(database.prepare(`SELECT "id", "email" FROM "User" WHERE ${where}`).get(...values))
  const { email } = read('"id" = ?', userId)
  const inviter = read(`"role" = 'administrator' AND "email" IS NOT NULL`)
  const [invitationToken, setUpToken, colleague] = [makeToken(), makeToken(), makeId()]
  const setUpHash = hash(setUpToken)
  database.prepare(`DELETE FROM "EmailToken" WHERE "purpose" = 'invite_coach' AND "email" = ?`).run(email)
  const invite = (token: string, to: string) =>
    insert('EmailToken', {
      hash: hash(token),
      purpose: 'invite_coach',
      userId: inviter.id,
      email: to,
      expiresAt: date(1),
    })
  const invitedEmail = `invited.${colleague}@example.org`
  invite(invitationToken, email)
  invite(makeToken(), invitedEmail)
  insert('EmailToken', { hash: setUpHash, purpose: 'set_up', email: '', expiresAt: date(1) })
  insert('User', { id: colleague, email: `${colleague}@example.org`, role: 'coach' })
  return { invitationToken, invitedEmail, setUpToken, setUpHash, colleague }
}

/** The tab that keeps `draft`. */
export const EDITOR_ID = '3f0c9a52-52a1-4c43-9d6b-0a4f6d6f2a11'

function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function makeId(): string {
  return `matrix${randomBytes(10).toString('hex')}`
}

// As the driver writes it.
function date(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().replace('Z', '+00:00')
}
