import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json'
import { AUDIT_ACTIONS } from './actions'

const root = path.resolve(import.meta.dirname, '../..')
const sources = ['app', 'lib', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\/generated\/|\.test\.tsx?$/.test(file)),
)

it('nothing changes or deletes a line of the log, but for age', () => {
  const changes = sources.flatMap((file) =>
    [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(/auditEntry\s*\.\s*(update|upsert|delete)\w*/g),
    ].map(([call]) => `${file}: ${call}`),
  )
  expect(changes).toEqual(['lib/audit/mutations.ts: auditEntry.deleteMany'])
})

it('every action has its words, and no words are left over', () => {
  expect(Object.keys(messages.audit.actions).sort()).toEqual([...AUDIT_ACTIONS].sort())
})

it('the list is in order', () => {
  expect([...AUDIT_ACTIONS].sort()).toEqual([...AUDIT_ACTIONS])
})
