import { expect, it } from 'vitest'
import { openBestReader } from './best-reader'
import { loadPhrases } from './load-phrases'
import { loadNodeModel } from './node'

const phrases = loadPhrases('content', 'en')
const question = { kind: 'competency', text: 'Tell me about an angry customer.' } as const

it('reads by the model where it runs', async () => {
  const read = await openBestReader({
    phrases,
    loadModel: () => loadNodeModel('content/rubric/model'),
    tell: fail,
  })
  expect((await read('I listened to her.', question)).reader).toBe('model')
  expect((await read('I listened to her.', { ...question, kind: 'general' })).reader).toBe('model')
})

it('reads by the rules where the model cannot be loaded, and says why', async () => {
  const faults: unknown[] = []
  const read = await openBestReader({
    phrases,
    loadModel: () => loadNodeModel('content/rubric/nowhere'),
    tell: (fault) => faults.push(fault),
  })
  expect((await read('I listened to her.', question)).reader).toBe('rules')
  expect(String(faults)).toContain('nowhere')
})

it('reads by the rules what the model fails on', async () => {
  const faults: unknown[] = []
  const model = await loadNodeModel('content/rubric/model')
  const read = await openBestReader({
    phrases,
    loadModel: async () => ({ ...model, run: () => Promise.reject(new Error('no memory')) }),
    tell: (fault) => faults.push(fault),
  })
  expect((await read('I listened to her.', question)).reader).toBe('rules')
  expect(String(faults)).toContain('no memory')
})

function fail(fault: unknown): never {
  throw fault
}
