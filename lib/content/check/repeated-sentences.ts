import type { Content } from './content'
import type { Fault } from './fault'

/** Shorter ones ("I said yes.") may well come twice. */
const SENTENCE_WORDS_MIN = 6

/** Sentences that stand in two model answers, or twice in one: each answer must be somebody's own voice. */
export function repeatedSentences({ questions }: Content): Fault[] {
  const seen = new Map<string, string>()
  return questions.flatMap(({ slug, words }) =>
    Object.entries(words).flatMap(([locale, inLocale]) =>
      (['strong', 'weak'] as const).flatMap((which) => {
        const file = `questions/${slug}/${locale}.yaml`
        const field = `${which}.answer`
        return splitSentences(inLocale[which].answer).flatMap((sentence) => {
          const key = sentence.toLowerCase()
          const first = seen.get(key)
          if (first === undefined) {
            seen.set(key, `${file} (${field})`)
            return []
          }
          return [
            { file, field, problem: `"${sentence}" stands in ${first} too`, mend: 'say it in other words' },
          ]
        })
      }),
    ),
  )
}

function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["'”’]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= SENTENCE_WORDS_MIN)
}
