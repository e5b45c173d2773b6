/**
 * The contract of the rubric. Everything here is plain data: the same values go into the database,
 * across the worker border and into the benchmarks.
 */

/** A run of the answer: UTF-16 code units into the answer exactly as typed, `end` exclusive, `start < end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const KEY_POINT_IDS = [
  'listened',
  'paraphrased',
  'stayed_calm',
  'took_ownership',
  'escalated',
  'confirmed',
  'thanked',
  'controlled_voice',
  'not_personal',
  'empathised',
  'apologised',
  'asked_questions',
  'took_action',
  'agreed_solution',
  'kept_informed',
  'set_boundary',
  'learned',
] as const

/** Permanent: a key point is retired, never renamed. The first seven are the core. */
export type KeyPointId = (typeof KEY_POINT_IDS)[number]

export const CRITERION_IDS = [
  'defines_excellence',
  'gives_example',
  'says_what_they_would_do',
  'customer_view',
  'names_research',
  'fits_the_job',
  'proves_a_strength',
  'honest_limit',
  'works_on_it',
  'teamwork',
  'targets',
  'service_skills',
  'energy',
  'calm_under_pressure',
  'motivation',
  'promotes_service',
  'others_words',
  'reasons_aloud',
] as const
/** What answers to general questions are judged on, in place of the key points. Permanent, as those are. */
export type CriterionId = (typeof CRITERION_IDS)[number]

export const STAR_PARTS = ['situation', 'task', 'action', 'result'] as const
export type StarPart = (typeof STAR_PARTS)[number]

export const NEAR_MISS_REASONS = [
  'denial',
  'regret',
  'wish',
  'other_agent',
  'named_virtue',
  'told_others',
  'wrong_target',
] as const
/** Why words that come near a key point do not count. */
export type NearMissReason = (typeof NEAR_MISS_REASONS)[number]

export const NOT_JUDGED_REASONS = [
  'too_thin',
  'gibberish',
  'other_language',
  'off_point',
  'echo',
  'copied',
] as const
/** Why an answer was not judged at all. */
export type NotJudgedReason = (typeof NOT_JUDGED_REASONS)[number]

export const ANSWER_FORMS = ['story', 'pseudo_story', 'opinion', 'self_description', 'would_do'] as const
/**
 * What an answer is: one real event, a habit told like one ("I usually…"), an opinion, a description of oneself, or what the
 * candidate would do.
 */
export type AnswerForm = (typeof ANSWER_FORMS)[number]

/** `general` questions (definition, motivation) have no key points: criteria stand in their place, and there is no band. */
export type QuestionKind = 'competency' | 'hypothetical' | 'general'

export const BANDS = ['not_yet', 'developing', 'solid', 'strong'] as const
export type Band = (typeof BANDS)[number]

/** What judging needs to know of the question. */
export interface AskedQuestion {
  readonly kind: QuestionKind
  readonly text: string
  /** The key points that this question calls for. */
  readonly keyPoints: readonly KeyPointId[]
  /** Published answers to it: an answer that repeats one of them is not judged (`copied`). */
  readonly modelAnswers: readonly string[]
}

/**
 * What a reader saw in an answer. Readers differ, this does not. Every array is as long as `tokens`, the words of
 * `parseAnswer`; a score of `SCORE_MIN` or more says that the word belongs to what was seen, whatever a reader's own numbers are.
 */
export interface Reading {
  readonly reader: ReaderName
  readonly readerVersion: string
  /**
   * Whether the reader has weighed the words around: who acts, what is denied. Then its finds stand; else the grammar of
   * `answer/` weighs them. Measured: over a model's finds the grammar overrules more that is right than wrong.
   */
  readonly readsContext: boolean
  readonly answer: string
  readonly tokens: readonly Span[]
  readonly keyPoints: Readonly<Record<KeyPointId, readonly number[]>>
  readonly nearMisses: Readonly<Record<KeyPointId, readonly NearMissToken[]>>
  readonly star: Readonly<Record<StarPart, readonly number[]>>
  /** Null where the reader does not read for them, and for questions that are not general. */
  readonly criteria: Readonly<Record<CriterionId, readonly number[]>> | null
  /** How likely each form is, 0..1; null where the reader cannot tell. */
  readonly form: Readonly<Record<AnswerForm, number>> | null
  /** How likely each reason not to judge is, 0..1; null where the reader cannot tell. */
  readonly notJudged: Readonly<Record<NotJudgedReason, number>> | null
}

export type ReaderName = 'rules' | 'model'

/** A token range that comes near a key point, with the reason why it does not count. */
export interface NearMissToken {
  readonly span: Span
  readonly reason: NearMissReason
  readonly score: number
}

/** One key point in one answer. "Found" means exactly that `evidence` is not empty; no second flag says so. */
export interface Finding {
  readonly id: KeyPointId
  /** Whether the question calls for it. */
  readonly called: boolean
  /** In the order of the text, not overlapping one another. */
  readonly evidence: readonly Span[]
  /** Empty when there is evidence. */
  readonly nearMisses: readonly NearMiss[]
}

/** A criterion that an answer to a general question shows, and the words that do. */
export interface CriterionFinding {
  readonly id: CriterionId
  /** In the order of the text, not overlapping one another; never empty. */
  readonly evidence: readonly Span[]
}

export interface NearMiss {
  readonly span: Span
  readonly reason: NearMissReason
}

export interface StarShare {
  readonly part: StarPart
  /** The words that belong to it; empty when the part is missing. */
  readonly spans: readonly Span[]
  readonly words: number
  /** Of all words that belong to a part, 0..1. */
  readonly share: number
  readonly verdict: 'missing' | 'short' | 'right' | 'long'
}

/** What to change, as an id and parameters; `content/messages` has the words. The first is the biggest improvement. */
export type Advice =
  | { readonly id: 'show_key_point'; readonly keyPoint: KeyPointId }
  | { readonly id: 'mend_near_miss'; readonly keyPoint: KeyPointId; readonly reason: NearMissReason }
  | { readonly id: 'add_star_part'; readonly part: StarPart }
  | { readonly id: 'shorten_star_part'; readonly part: StarPart }
  | { readonly id: 'lengthen_star_part'; readonly part: StarPart }
  | { readonly id: 'tell_one_event'; readonly form: Exclude<AnswerForm, 'story'> }
  | { readonly id: 'say_what_you_would_do'; readonly form: 'opinion' | 'self_description' }
  | { readonly id: 'say_more' }
  | { readonly id: 'say_less' }

/** Praise never stands without the words that earned it. */
export interface Praise {
  readonly keyPoint: KeyPointId
  readonly span: Span
}

interface AssessmentBase {
  readonly rubricVersion: string
  readonly reader: ReaderName
  readonly readerVersion: string
  readonly words: number
}

export interface JudgedAssessment extends AssessmentBase {
  readonly judged: true
  readonly band: Band
  /** Null where the reader could not tell. */
  readonly form: AnswerForm | null
  /** All seventeen, in the order of KEY_POINT_IDS. */
  readonly findings: readonly Finding[]
  /** The criteria that the answer shows, in the order of CRITERION_IDS: for general questions, where the reader reads for them. */
  readonly criteria: readonly CriterionFinding[]
  /** All four, in the order of STAR_PARTS. */
  readonly star: readonly StarShare[]
  readonly praise: Praise | null
  readonly advice: readonly Advice[]
  /** Sentences in another language: nothing in them was read. */
  readonly unread: readonly Span[]
}

export interface NotJudgedAssessment extends AssessmentBase {
  readonly judged: false
  readonly reason: NotJudgedReason
}

export type Assessment = JudgedAssessment | NotJudgedAssessment
