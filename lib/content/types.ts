import type { KeyPointId, NearMissReason, QuestionKind } from '../rubric/types'
import type { CHANNELS, DIFFICULTIES, FAMILIES, LESSON_GROUPS, SECTORS } from './schema'

export type Difficulty = (typeof DIFFICULTIES)[number]
export type Channel = (typeof CHANNELS)[number]
export type Sector = (typeof SECTORS)[number]
export type Family = (typeof FAMILIES)[number]

/** A question as a list needs it, in one language. */
export interface QuestionSummary {
  readonly slug: string
  readonly kind: QuestionKind
  /** An id of `listTopics()`. */
  readonly topic: string
  readonly difficulty: Difficulty
  readonly channel: Channel
  readonly sector: Sector
  /** The key points that it calls for; none for a general question. */
  readonly keyPoints: readonly KeyPointId[]
  /** Ids of `listCriteria()`, for a general question only. */
  readonly criteria: readonly string[]
  readonly question: string
}

/** What only a question's own page needs. */
export interface QuestionDetails {
  /** What the interviewer is after. */
  readonly after: string
  readonly followUps: readonly FollowUp[]
  readonly strong: ModelAnswer
  readonly weak: ModelAnswer
  /** Tags of `content/sources.yaml`. */
  readonly sources: readonly string[]
}

export interface Question extends QuestionSummary, QuestionDetails {}

/** A question as somebody practises it: one of the bank, or one that they brought, about which nothing more is known. */
export interface PractisedQuestion
  extends Pick<QuestionSummary, 'slug' | 'kind' | 'question' | 'keyPoints' | 'criteria'>,
    Pick<QuestionDetails, 'followUps'> {
  readonly after: string | null
  readonly strong: ModelAnswer | null
  readonly weak: ModelAnswer | null
}

export type LessonGroup = (typeof LESSON_GROUPS)[number]

/** A technique, taught in three to five minutes, in one language. */
export interface Lesson {
  readonly slug: string
  readonly group: LessonGroup
  /** The key points that it trains. */
  readonly keyPoints: readonly KeyPointId[]
  readonly title: string
  readonly lead: string
  readonly paragraphs: readonly string[]
  readonly waysToSay: readonly string[]
  readonly goesWrong: readonly { readonly before: string; readonly why: string; readonly after: string }[]
  /** `keyPoint` shows that it is done; null: somebody checks themselves against the example. */
  readonly exercise: { readonly keyPoint: KeyPointId | null; readonly task: string; readonly example: string }
  /** Slugs of three questions that train it. */
  readonly questions: readonly string[]
  readonly sources: readonly { readonly tag: string; readonly paragraph: number }[]
}

/** Questions to practise one after the other, ready made. */
export interface QuestionSet {
  readonly slug: string
  readonly name: string
  /** Whom it is for and what it trains, in a sentence. */
  readonly lead: string
  /** Slugs, in the order in which to practise them. */
  readonly questions: readonly string[]
}

/** A probing question, and the key point (or criterion) that it asks after. */
export interface FollowUp {
  readonly asksAfter: string
  readonly question: string
}

export interface ModelAnswer {
  readonly answer: string
  /** By id of a key point or criterion: exact quotes from `answer`. */
  readonly shows: Readonly<Record<string, readonly string[]>>
}

export interface KeyPoint {
  readonly id: KeyPointId
  readonly family: Family
  readonly core: boolean
  readonly sources: readonly string[]
  readonly name: string
  /** Goes on after the name. */
  readonly short: string
  readonly why: string
  readonly how: string
  readonly examples: Readonly<Record<'competency' | 'hypothetical', string>>
  /** Said where nothing shows it. */
  readonly missing: string
  /** Goes on after "Next time, ". */
  readonly improve: string
  /** Goes before the quote that shows it. */
  readonly praise: string
  /** Why words that come near it do not count. */
  readonly near: Readonly<Record<NearMissReason, string>>
}

export interface Topic {
  readonly id: string
  readonly name: string
}

export interface Criterion {
  readonly id: string
  readonly name: string
  readonly how: string
}
