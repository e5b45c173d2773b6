import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Locale, locales } from '../i18n/locales'
import { loadPhraseSource } from '../reader/load-phrases'
import type { Content, QuestionContent } from './check/content'

/** A generated module: its file name, its export and that export's type, and what it holds in a language. */
interface CompiledModule {
  readonly name: string
  readonly type: string
  readonly imports: string
  read(content: Content, locale: Locale, contentFolder: string): unknown
}

const CONTENT_TYPES = '../types'
const LOCALES = `import type { Locale } from '../../i18n/locales'`

const MODULES: readonly CompiledModule[] = [
  { name: 'question-summaries', type: 'readonly QuestionSummary[]', imports: CONTENT_TYPES, read: summaries },
  {
    name: 'question-details',
    type: 'Readonly<Record<string, QuestionDetails>>',
    imports: CONTENT_TYPES,
    read: details,
  },
  { name: 'lessons', type: 'readonly Lesson[]', imports: CONTENT_TYPES, read: lessons },
  { name: 'question-sets', type: 'readonly QuestionSet[]', imports: CONTENT_TYPES, read: questionSets },
  { name: 'key-points', type: 'readonly KeyPoint[]', imports: CONTENT_TYPES, read: keyPoints },
  { name: 'topics', type: 'readonly Topic[]', imports: CONTENT_TYPES, read: topics },
  { name: 'criteria', type: 'readonly Criterion[]', imports: CONTENT_TYPES, read: criteria },
  {
    name: 'phrase-source',
    type: 'PhraseSource',
    imports: '../../reader/phrases/compile-phrases',
    read: (_, locale, contentFolder) => loadPhraseSource(contentFolder, locale),
  },
]

interface CompileTask {
  readonly content: Content
  /** Where the content was read from. */
  readonly contentFolder: string
  /** Emptied first. */
  readonly outputFolder: string
}

/**
 * Writes sound content as modules. The same content gives the same bytes.
 * The data is a JSON text: it was checked already, and neither TypeScript nor the bundler should read it again.
 */
export function compileContent({ content, contentFolder, outputFolder }: CompileTask): void {
  rmSync(outputFolder, { recursive: true, force: true })
  mkdirSync(outputFolder, { recursive: true })
  for (const module of MODULES) {
    const byLocale = Object.fromEntries(
      locales.map(({ code }) => [code, module.read(content, code, contentFolder)]),
    )
    writeFileSync(path.join(outputFolder, `${module.name}.ts`), writeModule(module, byLocale))
  }
}

function writeModule({ name, type, imports }: CompiledModule, byLocale: unknown): string {
  const exported = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const typeName = type.match(/\b[A-Z]\w+/g)?.at(-1)
  return [
    '// Generated from content/ by scripts/content-compile.ts.',
    LOCALES,
    `import type { ${typeName} } from '${imports}'`,
    '',
    `export const ${exported}: Readonly<Record<Locale, ${type}>> = JSON.parse(${JSON.stringify(JSON.stringify(byLocale))})`,
    '',
  ].join('\n')
}

function inLocale<T>(byLocale: Readonly<Partial<Record<Locale, T>>>, locale: Locale, what: string): T {
  const words = byLocale[locale]
  if (words === undefined) throw new Error(`${what} has no words in "${locale}"`)
  return words
}

function wordsOf({ slug, words }: QuestionContent, locale: Locale) {
  return inLocale(words, locale, slug)
}

function summaries({ questions }: Content, locale: Locale) {
  return questions.map((entry) => {
    const { sources: _, followUps: __, ...question } = entry.question
    return { slug: entry.slug, ...question, question: wordsOf(entry, locale).question }
  })
}

function details({ questions }: Content, locale: Locale) {
  return Object.fromEntries(
    questions.map((entry) => {
      const { after, followUps, strong, weak } = wordsOf(entry, locale)
      const { sources, followUps: asked } = entry.question
      const asking = asked.map((asksAfter) => ({ asksAfter, question: followUps[asksAfter] }))
      return [entry.slug, { after, followUps: asking, strong, weak, sources }]
    }),
  )
}

function lessons(content: Content, locale: Locale) {
  return content.lessons
    .map(({ slug, lesson, words }) => {
      const { exercise, ...forPeople } = inLocale(words, locale, slug)
      const { exercise: proof, order, ...rest } = lesson
      return {
        slug,
        order,
        ...rest,
        ...forPeople,
        exercise: { keyPoint: proof?.keyPoint ?? null, ...exercise },
      }
    })
    .sort((a, b) => a.order - b.order)
}

function questionSets({ sets }: Content, locale: Locale) {
  return sets.map(({ slug, set: { questions, [locale]: words } }) => ({
    slug,
    questions,
    ...(typeof words === 'object' ? words : {}),
  }))
}

function keyPoints(content: Content, locale: Locale) {
  return content.keyPoints.map(({ id, keyPoint, words }) => {
    const { phrases, nearPhrases, hits, misses, ...forPeople } = inLocale(words, locale, id)
    return { id, ...keyPoint, ...forPeople }
  })
}

function topics(content: Content, locale: Locale) {
  return content.topics.map((topic) => ({ id: topic.id, name: topic[locale] }))
}

function criteria(content: Content, locale: Locale) {
  return content.criteria.map(({ id, [locale]: words }) => ({
    id,
    ...(typeof words === 'object' ? words : {}),
  }))
}
