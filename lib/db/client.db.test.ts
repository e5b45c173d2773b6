import { expect, test } from 'vitest'
import { db } from './client'

test('a row is written and read back', async () => {
  const { id } = await db.user.create({ data: { email: 'somebody@example.org' } })
  expect(await db.user.findUnique({ where: { id } })).toMatchObject({
    role: 'candidate',
    email: 'somebody@example.org',
  })
})

test('an undefined filter is refused, not read as "any row"', async () => {
  const missing: { id?: string } = {}
  // @ts-expect-error: the types refuse it as well
  await expect(db.user.findFirst({ where: { id: missing.id } })).rejects.toThrow('undefined')
  // @ts-expect-error: the types refuse it as well
  await expect(db.user.deleteMany({ where: { id: missing.id } })).rejects.toThrow('undefined')
})

test('a row that points at nobody is refused', async () => {
  const session = { id: 'session', userId: 'nobody', expiresAt: new Date() }
  await expect(db.session.create({ data: session })).rejects.toMatchObject({ code: 'P2003' })
})

test('what is under a deleted user is deleted with it', async () => {
  const user = await db.user.create({
    data: { sessions: { create: { id: 'to-go', expiresAt: new Date() } } },
  })
  await db.user.delete({ where: { id: user.id } })
  expect(await db.session.findUnique({ where: { id: 'to-go' } })).toBeNull()
})

test('a transaction that throws leaves nothing behind', async () => {
  const refused = db.$transaction(async (transaction) => {
    await transaction.user.create({ data: { email: 'half@example.org' } })
    throw new Error('half way')
  })
  await expect(refused).rejects.toThrow('half way')
  expect(await db.user.findUnique({ where: { email: 'half@example.org' } })).toBeNull()
})

test('text comes back as it was typed', async () => {
  const typed = 'Žana said: “I can’t…” 🙂\n\u0065\u0301 \t end'
  const user = await db.user.create({ data: {} })
  await db.draft.create({
    data: {
      id: 'draft',
      userId: user.id,
      questionId: 'question',
      mode: 'free',
      text: typed,
      editorId: 'tab',
      sequence: 1,
    },
  })
  expect(await db.draft.findFirst({ where: { userId: user.id } })).toMatchObject({ text: typed, revision: 1 })
})
