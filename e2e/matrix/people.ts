import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { ActionForm, callAction } from './ask'

/** Everybody who comes by; `owner` is the candidate whose things the others are after. */
export const ACTORS = [
  'nobody',
  'guest',
  'owner',
  'candidate',
  'coach',
  'otherCoach',
  'administrator',
] as const
export type Actor = (typeof ACTORS)[number]

const ROLES = {
  owner: 'candidate',
  candidate: 'candidate',
  coach: 'coach',
  otherCoach: 'coach',
  administrator: 'administrator',
} as const

/** Somebody: their cookie is all that the server knows them by. */
export interface Person {
  readonly id: string
  readonly cookie: string
}
export type People = Readonly<Record<Actor, Person>>

/** Stands in what the owner wrote and nobody else did: seen by anybody else, it has leaked. */
export const SECRET_WORD = 'zebra'

const ANSWER = `Last May I worked at the ${SECRET_WORD} lantern shop. A customer was shouting because his lamp had come broken. I had to calm him and find another. I let him tell me everything, I said I was sorry, and I rang the other shop and booked one for him. He thanked me and came back in June.`
const BANK_QUESTIONS = ['angry-customer', 'strengths']

const UserIdSchema = z.object({ userId: z.string() })

/** Makes everybody anew: guests by what any visitor can do, accounts and roles in the database. */
export async function makePeople(
  server: { address: string; actionIds: ReadonlyMap<string, string> },
  database: Database.Database,
): Promise<People> {
  const make = async (actor: Exclude<Actor, 'nobody'>): Promise<Person> => {
    const person = await makeGuest(
      server,
      database,
      actor === 'owner' ? ANSWER : ANSWER.replace(SECRET_WORD, 'lion'),
    )
    if (actor === 'guest') return person
    const verifiedAt = new Date().toISOString().replace('Z', '+00:00')
    // The pages for administrators ask for a second factor.
    const secondFactorAt = actor === 'administrator' ? verifiedAt : null
    database
      .prepare(
        'UPDATE "User" SET "email" = ?, "emailVerifiedAt" = ?, "role" = ?, "totpConfirmedAt" = ? WHERE "id" = ?',
      )
      .run(`${actor}.${person.id}@example.org`, verifiedAt, ROLES[actor], secondFactorAt, person.id)
    return person
  }
  return {
    nobody: { id: 'nobody', cookie: '' },
    guest: await make('guest'),
    owner: await make('owner'),
    candidate: await make('candidate'),
    coach: await make('coach'),
    otherCoach: await make('otherCoach'),
    administrator: await make('administrator'),
  }
}

/** Sends an answer to a question of each kind as a visitor, who by that becomes a guest with attempts of their own. */
async function makeGuest(
  { address, actionIds }: { address: string; actionIds: ReadonlyMap<string, string> },
  database: Database.Database,
  free: string,
): Promise<Person> {
  let cookie = ''
  let draftId = ''
  for (const questionId of BANK_QUESTIONS) {
    draftId = randomUUID()
    const answer = await callAction(`${address}/questions/${questionId}`, {
      id: actionIds.get('app/questions/[slug]/actions.ts#sendAnswer') ?? '',
      args: [new ActionForm({ questionId, draftId, mode: 'free', free, pageUserId: '' })],
      cookie,
      origin: address,
    })
    const set = answer.headers.getSetCookie().find((line) => line.startsWith('starline-session='))
    cookie ||= set?.split(';')[0] ?? ''
  }
  const row = database.prepare('SELECT "userId" FROM "Attempt" WHERE "draftId" = ?').get(draftId)
  return { id: UserIdSchema.parse(row).userId, cookie }
}
