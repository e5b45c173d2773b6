import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedAssessment } from '../attempts/assessment-examples'
import { readTransfer } from './read-transfer'
import { type Transfer, transferJsonSchema } from './schema'

const now = new Date('2026-11-22T09:00:00Z')
const moment = now.toISOString()
const uuid = '3f0c9a52-52a1-4c43-9d6b-0a4f6d6f2a11'
const answer = 'I let her tell me everything.\n\nI said sorry. 🙂'

const attempt: Transfer['attempts'][number] = {
  questionId: 'angry-customer',
  kind: 'competency',
  draftId: uuid,
  createdAt: moment,
  answer,
  assessment: judgedAssessment({ listened: { called: true, evidence: [{ start: 2, end: 29 }] } }),
  checklist: [],
  note: 'Mine',
  claims: [{ keyPoint: 'thanked', span: { start: 0, end: 5 }, createdAt: moment }],
  redactions: [{ start: 6, end: 9, kind: 'name' }],
  links: [{ createdAt: moment, expiresAt: moment }],
}

const transfer: Transfer = {
  format: 'starline',
  version: 1,
  exportedAt: moment,
  account: {
    email: null,
    emailVerifiedAt: null,
    role: 'candidate',
    createdAt: moment,
    hasPassword: false,
    hasSecondFactor: false,
    providers: [],
    sessions: [],
  },
  ownQuestions: [
    { id: 'abc', kind: 'competency', text: 'When did you sell a lamp?', createdAt: moment, removedAt: null },
  ],
  drafts: [
    {
      id: uuid,
      questionId: 'own_abc',
      mode: 'free',
      text: { situation: '', task: '', action: '', result: '', free: 'I sold' },
      createdAt: moment,
      updatedAt: moment,
    },
  ],
  attempts: [attempt],
}

const read = (file: unknown) => readTransfer(JSON.stringify(file), now)
const withAttempt = (changed: Record<string, unknown>) =>
  read({ ...transfer, attempts: [{ ...attempt, ...changed }] })
const invalid = { ok: false, fault: 'invalid' }
const later = '2026-11-30T09:00:00.000Z'

describe('a file that somebody brings', () => {
  it('is read as it was written', () => {
    expect(read(transfer)).toEqual({ ok: true, transfer })
  })

  it.each([
    ['no JSON', '{"format":', 'unreadable'],
    ['brackets without end', '['.repeat(100_000), 'unreadable'],
    ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'other_format'],
    ['a list', '[]', 'other_format'],
    ['nothing', 'null', 'other_format'],
    ['of another program', '{"format":"diary","version":1}', 'other_format'],
    ['of a newer version', '{"format":"starline","version":2}', 'newer'],
    ['nothing but its head', '{"format":"starline","version":1}', 'invalid'],
  ])('is refused when it is %s', (_, json, fault) => {
    expect(readTransfer(json, now)).toEqual({ ok: false, fault })
  })

  it.each([
    ['is of another answer: its marks lie beyond', { answer: 'Short.' }],
    ['is half of one', { assessment: { judged: true, band: 'strong' } }],
    [
      'finds something without words',
      {
        assessment: { ...attempt.assessment, findings: [] },
      },
    ],
    ['has a field more', { assessment: { ...attempt.assessment, isAdmin: true } }],
    ['has a version that is no version', { assessment: { ...attempt.assessment, rubricVersion: '1\u0000' } }],
    [
      'is far too long',
      {
        assessment: {
          ...judgedAssessment(),
          unread: Array.from({ length: 30_000 }, () => ({ start: 0, end: 1 })),
        },
      },
    ],
  ])('is refused whole when an assessment %s', (_, changed) => {
    expect(withAttempt(changed)).toEqual(invalid)
  })

  it.each([
    [
      'a claim beyond the answer',
      { claims: [{ keyPoint: 'thanked', span: { start: 0, end: 999 }, createdAt: moment }] },
    ],
    [
      'a claim backwards',
      { claims: [{ keyPoint: 'thanked', span: { start: 5, end: 2 }, createdAt: moment }] },
    ],
    ['two claims of one point', { claims: [...attempt.claims, ...attempt.claims] }],
    ['an unknown point', { claims: [{ keyPoint: 'sang', span: { start: 0, end: 5 }, createdAt: moment }] }],
    ['a redaction beyond the answer', { redactions: [{ start: 6, end: 999, kind: 'name' }] }],
    [
      'redactions that overlap',
      {
        redactions: [
          { start: 6, end: 9, kind: 'name' },
          { start: 8, end: 12, kind: 'name' },
        ],
      },
    ],
    ['an unknown kind', { kind: 'song' }],
    ['no answer', { answer: '' }],
    ['an answer that is too long', { answer: 'a'.repeat(20_001) }],
    ['half a character', { answer: `${answer}\ud83d` }],
    ['a NUL', { answer: `${answer}\u0000` }],
    ['line ends that are not ours', { answer: answer.replaceAll('\n', '\r\n') }],
    ['a note that is too long', { note: 'a'.repeat(4001) }],
    ['a draft that is no draft', { draftId: '../../etc/passwd' }],
    ['a question that is no question', { questionId: '<script>' }],
    ['an own question that is not in it', { questionId: 'own_def' }],
    ['a date that is none', { createdAt: 'yesterday' }],
    ['a date of next week', { createdAt: later }],
    ['a date before there were such', { createdAt: '0000-01-01T00:00:00Z' }],
    ['a user of its own', { userId: 'somebody' }],
    ['a hash of its own', { answerHash: 'abc' }],
  ])('is refused whole when an attempt has %s', (_, changed) => {
    expect(withAttempt(changed)).toEqual(invalid)
  })

  it.each([
    ['a draft too long to keep', { drafts: [{ ...transfer.drafts[0], text: { free: 'a'.repeat(60_001) } }] }],
    ['a draft of next week', { drafts: [{ ...transfer.drafts[0], updatedAt: later }] }],
    ['two drafts to one question', { drafts: [...transfer.drafts, ...transfer.drafts] }],
    ['two questions of one id', { ownQuestions: [...transfer.ownQuestions, ...transfer.ownQuestions] }],
    ['a field more', { isAdmin: true }],
    ['a password', { account: { ...transfer.account, passwordHash: 'x' } }],
  ])('is refused whole when it has %s', (_, changed) => {
    expect(read({ ...transfer, ...changed })).toEqual(invalid)
  })

  it('leaves out of texts what no database keeps', () => {
    const taken = withAttempt({ note: ' Mine\u0000 \r\n' })
    expect(taken.ok && taken.transfer.attempts[0]?.note).toBe('Mine')
  })
})

describe('whatever somebody brings', () => {
  it('is answered, never thrown at them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTransfer(text, now).ok).toBe(false)
      }),
    )
  })

  it('is answered where any value in a good file is another one', () => {
    const places = Object.keys(attempt)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const taken = withAttempt({ [place]: value })
        if (taken.ok) expect(readTransfer(JSON.stringify(taken.transfer), now)).toEqual(taken)
      }),
    )
  })

  it('comes out as it went in, whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 200 }), (text) => {
        const written = text.replace(/[\0\r]/g, '')
        const taken = withAttempt({ answer: `${answer}${written}` })
        expect(taken.ok && taken.transfer.attempts[0]?.answer).toBe(`${answer}${written}`)
      }),
    )
  })
})

describe('the published schema', () => {
  it('is JSON Schema, closed, and names its address', () => {
    expect(transferJsonSchema('https://starline.example/schema')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://starline.example/schema',
      type: 'object',
      additionalProperties: false,
      required: expect.arrayContaining(['format', 'version', 'account', 'attempts']),
    })
  })
})
