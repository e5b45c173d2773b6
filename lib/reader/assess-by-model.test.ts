import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AskedQuestion, type Assessment, assess, KEY_POINT_IDS } from '../rubric'
import { type Model, readByModel } from './model/read-by-model'
import { loadNodeModel } from './node'

const question: AskedQuestion = {
  kind: 'competency',
  text: 'Tell me about a time you had to deal with an angry customer.',
  keyPoints: KEY_POINT_IDS,
  modelAnswers: [],
}
const ANSWER = `Last December I was on the phones for a furniture shop in Leeds. A customer rang because her café table had a split leg. 😡
It was my job to get her a table by the weekend. I let her tell me the whole story without interrupting. I told her how
sorry I was. I offered her a refund or a new leg, and she chose the leg. I booked the fitter for Friday, and rang her
on the Monday to ask whether it was fine now. My manager thanked her. I should have said thank you too, but I forgot.`

let model: Model
beforeAll(async () => {
  model = await loadNodeModel('content/rubric/model')
})
const judge = async (answer: string, asked = question): Promise<Assessment> =>
  assess(await readByModel(answer, asked, model), asked)

async function quotes(answer: string): Promise<Record<string, string[]>> {
  const assessment = await judge(answer)
  if (!assessment.judged) return {}
  const found = assessment.findings.filter(({ evidence }) => evidence.length > 0)
  return Object.fromEntries(
    found.map(({ id, evidence }) => [id, evidence.map(({ start, end }) => answer.slice(start, end))]),
  )
}

describe('the model', () => {
  it('finds what an answer shows, with the very words', async () => {
    const found = await quotes(ANSWER)
    expect(found.listened?.join()).toContain('the whole story without interrupting')
    expect(found.apologised?.join()).toContain('sorry I was')
    expect(found.agreed_solution?.join()).toContain('a refund or a new leg')
    expect(found.confirmed?.join()).toContain('to ask whether it was fine now')
  })

  it('takes regret and another’s deed for near misses, not for finds', async () => {
    const assessment = await judge(ANSWER)
    const thanked = assessment.judged ? assessment.findings.find(({ id }) => id === 'thanked') : undefined
    expect(thanked?.evidence).toEqual([])
    expect(thanked?.nearMisses.map(({ reason }) => reason)).toContain('regret')
  })

  it('does not find what is denied', async () => {
    const answer = ANSWER.replace(
      'I told her how\nsorry I was',
      'I did not apologise to her, it was not my fault',
    )
    expect(await quotes(answer)).not.toHaveProperty('apologised')
  })

  it('tells a story from a habit', async () => {
    const formOf = async (answer: string) => {
      const assessment = await judge(answer)
      return assessment.judged ? assessment.form : null
    }
    expect(await formOf(ANSWER)).toBe('story')
    expect(
      await formOf(
        'Whenever a customer is angry I usually let them talk, then I apologise and I always offer them a choice. Most of the time they calm down and I just get on with the next one.',
      ),
    ).toBe('pseudo_story')
  })

  it('shows nothing for a bare list of key words', async () => {
    const list =
      'Listening, empathy, apology, ownership, staying calm, escalation, thanking, follow-up, solution, questions.'
    const assessment = await judge(list)
    expect(assessment.judged && assessment.band !== 'not_yet').toBe(false)
    expect(await quotes(list)).toEqual({})
  })

  it.each([
    'I listened. I paraphrased. I stayed calm. I took ownership. I escalated. I confirmed. I apologised. I empathised.',
  ])('shows nothing for key words dressed up as sentences: %s', async (list) => {
    expect(await quotes(list)).toEqual({})
  })

  it('takes a plan for a plan, not for a habit', async () => {
    const assessment = await judge(
      'If a customer was angry with me I would let them speak and I would not interrupt. I would say sorry, and then I would offer them a refund or a new one.',
    )
    expect(assessment.judged && assessment.form).toBe('would_do')
  })

  it('gives spans in bounds, in order and on whole words, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(...ANSWER.split(/(?<=\.)\s/)),
            fc.string({ unit: 'grapheme', maxLength: 12 }),
          ),
          {
            maxLength: 10,
          },
        ),
        async (parts) => {
          const answer = parts.join(' ')
          const assessment = await judge(answer)
          if (!assessment.judged) return
          const lists = [
            ...assessment.findings.map(({ evidence }) => evidence),
            ...assessment.findings.map(({ nearMisses }) => nearMisses.map(({ span }) => span)),
            ...assessment.star.map(({ spans }) => spans),
          ]
          for (const spans of lists) {
            let from = 0
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(from)
              expect(end).toBeGreaterThan(start)
              from = end
            }
            expect(from).toBeLessThanOrEqual(answer.length)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('says the same of the same answer every time', async () => {
    expect(await judge(ANSWER)).toEqual(await judge(ANSWER))
  })

  it('reads an answer longer than one pass to its end', async () => {
    const long = `${'I put the boxes on the shelf and then the next ones. '.repeat(60)}${ANSWER}`
    expect((await quotes(long)).confirmed?.join()).toContain('to ask whether it was fine now')
  })
})

describe('an answer to a general question', () => {
  const general: AskedQuestion = {
    kind: 'general',
    text: 'What is excellent customer service to you?',
    keyPoints: [],
    modelAnswers: [],
  }
  const shown = async (answer: string) => {
    const assessment = await judge(answer, general)
    if (!assessment.judged) return {}
    return Object.fromEntries(
      assessment.criteria.map(({ id, evidence }) => [
        id,
        evidence.map(({ start, end }) => answer.slice(start, end)).join(' … '),
      ]),
    )
  }

  it('is read for its criteria, with the very words, and for no key point', async () => {
    const answer =
      'It is when people get a bit more than they expected and never have to ask twice. Last summer in the café a woman came back for a lost scarf, and I rang the bus company for her and had it by closing time.'
    const found = await shown(answer)
    expect(found.defines_excellence).toContain('more than they expected')
    expect(found.gives_example).toContain('scarf')
    const assessment = await judge(answer, general)
    const points = assessment.judged ? assessment.findings : []
    expect(points.filter(({ evidence, nearMisses }) => evidence.length + nearMisses.length > 0)).toEqual([])
  })

  it('does not take what is only named for shown', async () => {
    const found = await shown(
      'I am a real team player and I am passionate about customers. I am calm under pressure and I always do my best. Your company is a great company and I would be a great fit.',
    )
    for (const id of ['teamwork', 'calm_under_pressure', 'names_research', 'gives_example'])
      expect(found).not.toHaveProperty(id)
  })

  it('need not have a word of service in it', async () => {
    const assessment = await judge(
      'Yellow is the first warm day of the year, when the windows are open and somebody has music on. It is lemon on the tongue and a bee that you hear before you see it.',
      { ...general, text: 'How would you describe the colour yellow to somebody who cannot see?' },
    )
    expect(assessment.judged).toBe(true)
  })
})
