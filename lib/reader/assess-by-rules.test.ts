import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskedQuestion, type Assessment, assess, KEY_POINT_IDS } from '../rubric'
import { loadPhrases } from './load-phrases'
import type { CompiledPhrase, Phrases } from './phrases/compile-phrases'
import { readByRules } from './rules'

const phrases = loadPhrases('content', 'en')
const question: AskedQuestion = {
  kind: 'competency',
  text: 'Tell me about a time you had to deal with an angry customer.',
  keyPoints: KEY_POINT_IDS,
  modelAnswers: [],
}
const ANSWER = `Last December I was on the phones for a furniture shop in Leeds. A customer rang because her table had a split leg. 😡
It was my job to get her a table by the weekend. I let her tell me the whole story without cutting in. I took a breath
before I answered. I said I could see why she felt let down. I offered her a refund or a new leg, and she chose the leg.
I booked the fitter for Friday. She thanked me. Looking back, I should have apologised.`

const judge = (answer: string): Assessment => assess(readByRules(answer, phrases), question)

/** Every span that an assessment names, with the list it stands in. */
function spansOf(assessment: Assessment) {
  if (!assessment.judged) return []
  const { findings, star, praise } = assessment
  return [
    ...findings.map(({ evidence }) => evidence),
    ...findings.map(({ nearMisses }) => nearMisses.map(({ span }) => span)),
    ...star.map(({ spans }) => spans),
    praise ? [praise.span] : [],
  ]
}

/** Answers made of real wordings, marks, letters of all kinds and noise. */
const answers = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...ANSWER.split(/(?<=[.,])\s/),
        'I didn’t listen',
        '"Sorry," he said',
        'my manager apologised',
        'thank you',
        '\n- ',
        '“So you paid twice, right?”',
        "'cause",
        '!?',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '))

describe('whatever the answer', () => {
  it('gives one score a token, and tokens in order and in bounds', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const reading = readByRules(answer, phrases)
        for (const scores of [...Object.values(reading.keyPoints), ...Object.values(reading.star)]) {
          expect(scores).toHaveLength(reading.tokens.length)
        }
        let from = 0
        for (const { start, end } of reading.tokens) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(answer.length)
      }),
    )
  })

  it('names spans in bounds, in order, apart from one another and never half a word', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const spans of spansOf(judge(answer))) {
          let from = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(answer.length)
            expect(answer.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u)
            expect(answer.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u)
            from = end
          }
        }
      }),
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(judge(answer)).toEqual(judge(answer))
      }),
    )
  })

  it('is plain data, the same after a way through JSON', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const assessment = judge(answer)
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
      }),
    )
  })

  it('has near misses only where nothing was found, and found what it praises', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const assessment = judge(answer)
        if (!assessment.judged) return
        for (const { evidence, nearMisses } of assessment.findings) {
          expect(evidence.length === 0 || nearMisses.length === 0).toBe(true)
        }
        const praised = assessment.findings.find(({ id }) => id === assessment.praise?.keyPoint)
        expect(assessment.praise === null || praised?.evidence.length !== 0).toBe(true)
      }),
    )
  })
})

describe('evidence', () => {
  const assessment = judge(ANSWER)
  const found = assessment.judged ? assessment.findings.filter(({ evidence }) => evidence.length > 0) : []

  it.each(found.map((finding) => [finding.id, finding] as const))(
    'deleted, %s is found no more',
    (id, { evidence }) => {
      const without = [...evidence]
        .reverse()
        .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), ANSWER)
      const again = judge(without)
      expect(again.judged && again.findings.find((finding) => finding.id === id)?.evidence).toEqual([])
    },
  )

  it('is found in a full answer', () => {
    expect(found.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['listened', 'stayed_calm', 'empathised', 'took_action', 'agreed_solution']),
    )
  })

  it('of another does not count, and says why', () => {
    const near = assessment.judged
      ? assessment.findings.flatMap(({ id, nearMisses }) => nearMisses.map(({ reason }) => [id, reason]))
      : []
    expect(near).toEqual(
      expect.arrayContaining([
        ['thanked', 'other_agent'],
        ['apologised', 'regret'],
      ]),
    )
  })

  it('tells the four parts of STAR', () => {
    const parts = assessment.judged
      ? assessment.star.filter(({ words }) => words > 0).map(({ part }) => part)
      : []
    expect(parts).toEqual(['situation', 'task', 'action', 'result'])
  })
})

describe('cost', () => {
  const CHARS = 20_000
  const hostile: [string, string][] = [
    ['one word without end', 'a'.repeat(CHARS)],
    ['no full stop', 'I told him I would let her know and '.repeat(CHARS / 36)],
    ['quotation marks that never close', '" \' “ '.repeat(CHARS / 6)],
    ['apostrophes', "I'd'nt've ".repeat(CHARS / 10)],
    ['the first words of many phrases', 'let it be that the not never '.repeat(CHARS / 29)],
    ['near misses', 'my manager apologised to my manager, '.repeat(CHARS / 37)],
    ['line breaks', '\n'.repeat(CHARS)],
    ['commas', 'I, '.repeat(CHARS / 3)],
  ]

  it.each(hostile)('stays in proportion to the length: %s', (_, answer) => {
    expect(stepsFor(answer)).toBeLessThan(3 * stepsFor(answer.slice(0, CHARS / 2)) + 10_000)
    expect(judge(answer).words).toBeGreaterThanOrEqual(0)
  })

  /** How often a phrase looks at a word of the answer. */
  function stepsFor(answer: string): number {
    let steps = 0
    const copies = new Map<CompiledPhrase, CompiledPhrase>()
    const reading = readByRules(answer, { byStem: copyOf(phrases.byStem), byText: copyOf(phrases.byText) })
    assess(reading, question)
    return steps

    function copyOf(index: Phrases['byStem']): Phrases['byStem'] {
      return new Map([...index].map(([key, list]) => [key, list.map(counted)] as const))
    }
    function counted(phrase: CompiledPhrase): CompiledPhrase {
      const { openers, states } = phrase.machine
      const machine = {
        ...phrase.machine,
        openers: { ...openers, stems: countedSet(openers.stems) },
        states: states.map((state) =>
          state.kind === 'word' ? { ...state, stems: countedSet(state.stems) } : state,
        ),
      }
      const copy = copies.get(phrase) ?? { ...phrase, machine }
      copies.set(phrase, copy)
      return copy
    }
    function countedSet(stems: ReadonlySet<string>): ReadonlySet<string> {
      const copy = new Set(stems)
      copy.has = (stem) => {
        steps += 1
        return stems.has(stem)
      }
      return copy
    }
  }
})
