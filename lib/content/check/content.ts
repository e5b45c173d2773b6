import { type Locale, locales } from '../../i18n/locales'
import { KEY_POINT_IDS, type KeyPointId } from '../../rubric/types'
import {
  CriteriaSchema,
  type KeyPointFile,
  KeyPointSchema,
  type KeyPointWords,
  KeyPointWordsSchema,
  type LessonFile,
  LessonSchema,
  type LessonWords,
  LessonWordsSchema,
  type QuestionFile,
  QuestionSchema,
  type QuestionSetFile,
  QuestionSetSchema,
  type QuestionWords,
  QuestionWordsSchema,
  SourcesSchema,
  StarPhrasesSchema,
  TopicsSchema,
  WordListsSchema,
} from '../schema'
import type { ContentFiles } from './read-files'

type ByLocale<T> = Readonly<Partial<Record<Locale, T>>>

export interface QuestionContent {
  readonly slug: string
  readonly question: QuestionFile
  readonly words: ByLocale<QuestionWords>
}

export interface KeyPointContent {
  readonly id: KeyPointId
  readonly keyPoint: KeyPointFile
  readonly words: ByLocale<KeyPointWords>
}

export interface LessonContent {
  readonly slug: string
  readonly lesson: LessonFile
  readonly words: ByLocale<LessonWords>
}

export interface QuestionSetContent {
  readonly slug: string
  readonly set: QuestionSetFile
}

/** Everything that could be read. What could not be is missing here, and a fault says why. */
export interface Content {
  readonly questions: readonly QuestionContent[]
  readonly keyPoints: readonly KeyPointContent[]
  readonly lessons: readonly LessonContent[]
  readonly sets: readonly QuestionSetContent[]
  readonly topics: (typeof TopicsSchema)['_output']
  readonly criteria: (typeof CriteriaSchema)['_output']
  readonly sources: (typeof SourcesSchema)['_output']
  readonly wordLists: ByLocale<(typeof WordListsSchema)['_output']>
  readonly starPhrases: ByLocale<(typeof StarPhrasesSchema)['_output']>
}

/** Reads the whole content folder; faults gather in `files`. */
export function loadContent(files: ContentFiles): Content {
  return {
    questions: files.listFolders('questions').flatMap((slug) => loadQuestion(files, slug)),
    keyPoints: KEY_POINT_IDS.flatMap((id) => loadKeyPoint(files, id)),
    lessons: files.listFolders('lessons').flatMap((slug) => loadLesson(files, slug)),
    sets: files.listFiles('sets', '.yaml').flatMap((slug) => {
      const set = files.readYaml(`sets/${slug}.yaml`, QuestionSetSchema)
      return set ? [{ slug, set }] : []
    }),
    topics: files.readYaml('topics.yaml', TopicsSchema) ?? [],
    criteria: files.readYaml('criteria.yaml', CriteriaSchema) ?? [],
    sources: files.readYaml('sources.yaml', SourcesSchema) ?? {},
    wordLists: inEveryLocale((locale) => files.readYaml(`rubric/words/${locale}.yaml`, WordListsSchema)),
    starPhrases: inEveryLocale((locale) => files.readYaml(`rubric/star/${locale}.yaml`, StarPhrasesSchema)),
  }
}

function loadQuestion(files: ContentFiles, slug: string): QuestionContent[] {
  const question = files.readYaml(`questions/${slug}/question.yaml`, QuestionSchema)
  const words = inEveryLocale((locale) =>
    files.readYaml(`questions/${slug}/${locale}.yaml`, QuestionWordsSchema),
  )
  return question ? [{ slug, question, words }] : []
}

function loadLesson(files: ContentFiles, slug: string): LessonContent[] {
  const lesson = files.readYaml(`lessons/${slug}/lesson.yaml`, LessonSchema)
  const words = inEveryLocale((locale) => files.readYaml(`lessons/${slug}/${locale}.yaml`, LessonWordsSchema))
  return lesson ? [{ slug, lesson, words }] : []
}

function loadKeyPoint(files: ContentFiles, id: KeyPointId): KeyPointContent[] {
  const keyPoint = files.readYaml(`key-points/${id}/key-point.yaml`, KeyPointSchema)
  const words = inEveryLocale((locale) =>
    files.readYaml(`key-points/${id}/${locale}.yaml`, KeyPointWordsSchema),
  )
  return keyPoint ? [{ id, keyPoint, words }] : []
}

/** Reads something once a language; a language whose file is bad is left out. */
function inEveryLocale<T>(read: (locale: Locale) => T | undefined): ByLocale<T> {
  const found: Partial<Record<Locale, T>> = {}
  for (const { code } of locales) {
    const value = read(code)
    if (value !== undefined) found[code] = value
  }
  return found
}
