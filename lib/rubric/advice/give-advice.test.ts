import { describe, expect, it } from 'vitest'
import { type Finding, KEY_POINT_IDS, type KeyPointId, STAR_PARTS, type StarShare } from '../types'
import type { Judged } from './advice-rule'
import { ADVICE_RULES, giveAdvice } from './give-advice'
import { POINTS_BY_WEIGHT } from './point-weights'

const finding = (id: KeyPointId, state: 'found' | 'near' | 'missing'): Finding => ({
  id,
  called: true,
  evidence: state === 'found' ? [{ start: 0, end: 1 }] : [],
  nearMisses: state === 'near' ? [{ span: { start: 0, end: 1 }, reason: 'regret' }] : [],
})
const star = (verdict: StarShare['verdict']): StarShare[] =>
  STAR_PARTS.map((part) => ({ part, spans: [], words: verdict === 'missing' ? 0 : 20, share: 0.25, verdict }))

const good: Judged = {
  question: { kind: 'competency', text: '', keyPoints: KEY_POINT_IDS, modelAnswers: [] },
  findings: KEY_POINT_IDS.map((id) => finding(id, 'found')),
  star: star('right'),
  words: 160,
  form: 'story',
}
const first = (judged: Partial<Judged>) => giveAdvice({ ...good, ...judged })[0]

describe('advice', () => {
  it('is silent when there is nothing to change', () => {
    expect(giveAdvice(good)).toEqual([])
  })

  it('asks for one event before all else', () => {
    const advice = first({
      form: 'pseudo_story',
      star: star('missing'),
      words: 20,
      findings: [finding('listened', 'near')],
    })
    expect(advice).toEqual({ id: 'tell_one_event', form: 'pseudo_story' })
  })

  it('takes a plan for an answer to a case, not to a question about the past', () => {
    expect(first({ form: 'would_do' })).toEqual({ id: 'tell_one_event', form: 'would_do' })
    const question = { ...good.question, kind: 'hypothetical' } as const
    expect(first({ question, form: 'would_do' })).toBeUndefined()
    expect(first({ question, form: 'story' })).toBeUndefined()
  })

  it('asks what would be done where a case is met with a view', () => {
    const question = { ...good.question, kind: 'hypothetical' } as const
    expect(first({ question, form: 'opinion' })).toEqual({ id: 'say_what_you_would_do', form: 'opinion' })
  })

  it('says nothing of the form where the reader could not tell', () => {
    expect(first({ form: null })).toBeUndefined()
  })

  it('asks for more words before it speaks of points', () => {
    expect(first({ words: 20, findings: [finding('listened', 'near')] })).toEqual({ id: 'say_more' })
  })

  it('mends what came near before it asks for what is missing', () => {
    const findings = [finding('listened', 'missing'), finding('thanked', 'near')]
    expect(first({ findings })).toEqual({ id: 'mend_near_miss', keyPoint: 'thanked', reason: 'regret' })
  })

  it('asks for the weightiest missing point first', () => {
    const findings = KEY_POINT_IDS.map((id) => finding(id, 'missing'))
    expect(first({ findings })).toEqual({ id: 'show_key_point', keyPoint: 'listened' })
  })

  it('asks for points before parts, and for the act before the other parts', () => {
    const advice = giveAdvice({ ...good, findings: [finding('learned', 'missing')], star: star('missing') })
    expect(advice.map(({ id }) => id)).toEqual(['show_key_point', ...STAR_PARTS.map(() => 'add_star_part')])
    expect(advice[1]).toEqual({ id: 'add_star_part', part: 'action' })
  })

  it.each([
    ['long', 'shorten_star_part'],
    ['short', 'lengthen_star_part'],
  ] as const)('says what to do with a part that is too %s', (verdict, id) => {
    expect(first({ star: star(verdict) })?.id).toBe(id)
  })

  it('asks for fewer words last', () => {
    const advice = giveAdvice({ ...good, words: 900, findings: [finding('learned', 'missing')] })
    expect(advice.at(-1)).toEqual({ id: 'say_less' })
  })

  it('says nothing of points that the question does not call for', () => {
    const findings = [{ ...finding('listened', 'missing'), called: false }]
    expect(giveAdvice({ ...good, findings })).toEqual([])
  })

  it('asks a hypothetical answer for no situation and no task', () => {
    const advice = giveAdvice({
      ...good,
      question: { ...good.question, kind: 'hypothetical' },
      star: star('missing'),
    })
    expect(advice).toEqual([
      { id: 'add_star_part', part: 'action' },
      { id: 'add_star_part', part: 'result' },
    ])
  })
})

it('names every key point once in the order of weight, and every rule once', () => {
  expect([...POINTS_BY_WEIGHT].sort()).toEqual([...KEY_POINT_IDS].sort())
  expect(new Set(ADVICE_RULES).size).toBe(ADVICE_RULES.length)
})
