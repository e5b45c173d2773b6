import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { db } from '../db/client'

const now = new Date('2026-11-25T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const DAY_MS = 24 * 60 * 60 * 1000

/** A mail server of a few lines: takes what comes, or, told to refuse, nothing. */
function listen(taken: string[], state: { refuses: boolean }): Promise<Server> {
  const server = createServer((socket) => {
    let message: string[] | null = null
    socket.setEncoding('utf8')
    socket.write(state.refuses ? '421 later\r\n' : '220 here\r\n')
    socket.on('data', (text) => {
      for (const line of String(text).split('\r\n').slice(0, -1)) {
        if (message !== null && line !== '.') message.push(line)
        else if (message !== null) {
          taken.push(message.join('\n'))
          message = null
          socket.write('250 taken\r\n')
        } else if (line === 'DATA') {
          message = []
          socket.write('354 go on\r\n')
        } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n')
      }
    })
    socket.on('error', () => socket.destroy())
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

let server: Server
let taken: string[]
let state: { refuses: boolean }
let mail: typeof import('./mutations')

beforeEach(async () => {
  taken = []
  state = { refuses: false }
  server = await listen(taken, state)
  const address = server.address()
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  vi.resetModules()
  mail = await import('./mutations')
  await db.mail.deleteMany()
})
afterEach(() => {
  vi.unstubAllEnvs()
  Object.assign(globalThis, { starlineMail: undefined })
  server.close()
})

const letter = (key = randomUUID()) => ({
  key,
  to: 'mia@example.org',
  subject: 'Hello',
  text: 'A secret link',
})

it('sends what was queued once, however often it is queued and by however many at once', async () => {
  const one = letter()
  await mail.queueMail(db, one, now)
  await mail.queueMail(db, one, now)
  await Promise.all([mail.sendDueMail(now), mail.sendDueMail(now)])
  await mail.sendDueMail(later(DAY_MS))
  await mail.queueMail(db, one, later(DAY_MS))
  await mail.sendDueMail(later(2 * DAY_MS))
  expect(taken).toHaveLength(1)
  expect(taken[0]).toContain('To: mia@example.org')
  expect(taken[0]).toContain('A secret link')
})

it('keeps neither address nor text of what was sent', async () => {
  await mail.queueMail(db, letter(), now)
  await mail.sendDueMail(now)
  expect(JSON.stringify(await db.mail.findMany())).not.toMatch(/mia|secret/)
})

it('sends nothing of what did not come to be', async () => {
  const failed = db.$transaction(async (tx) => {
    await mail.queueMail(tx, letter(), now)
    throw new Error('after all not')
  })
  await expect(failed).rejects.toThrow('after all not')
  await mail.sendDueMail(now)
  expect(taken).toEqual([])
})

it('tries again later what the server did not take, and not at once', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  state.refuses = true
  await mail.queueMail(db, letter(), now)
  await mail.sendDueMail(now)
  expect(JSON.stringify(told.mock.calls)).not.toContain('secret')
  told.mockRestore()
  state.refuses = false
  await mail.sendDueMail(later(1000))
  expect(taken).toEqual([])
  await mail.sendDueMail(later(DAY_MS))
  expect(taken).toHaveLength(1)
})

it('forgets mail of long ago', async () => {
  await mail.queueMail(db, letter(), now)
  await mail.deleteOldMail(later(29 * DAY_MS))
  expect(await db.mail.count()).toBe(1)
  await mail.deleteOldMail(later(31 * DAY_MS))
  expect(await db.mail.count()).toBe(0)
})
