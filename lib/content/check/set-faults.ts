import { locales } from '../../i18n/locales'
import type { Content, QuestionSetContent } from './content'
import type { Fault } from './fault'
import { slugFaults, unknownQuestions } from './slug-faults'

/** What is wrong with a question set, beyond what its schema tells. */
export function setFaults(content: Content, { slug, set }: QuestionSetContent): Fault[] {
  const file = `sets/${slug}.yaml`
  const { questions: chosen, ...words } = set
  const codes: readonly string[] = locales.map(({ code }) => code)
  const found = Object.keys(words)
  return [
    ...slugFaults(file, slug, 'file'),
    ...unknownQuestions(file, chosen, content),
    ...codes
      .filter((code) => !found.includes(code))
      .map((code) => ({
        file,
        field: code,
        problem: `has no words in "${code}"`,
        mend: 'add name and lead',
      })),
    ...found
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        file,
        field: code,
        problem: 'is no language of ours',
        mend: 'remove it, or add it to lib/i18n/locales.ts',
      })),
  ]
}
