import { locales } from '../../i18n/locales'
import type { Content, QuestionSetContent } from './content'
import type { Fault } from './fault'

/** What is wrong with a question set, beyond what its schema tells. */
export function setFaults({ questions }: Content, { slug, set }: QuestionSetContent): Fault[] {
  const file = `sets/${slug}.yaml`
  const known = questions.map((question) => question.slug)
  const { questions: chosen, ...words } = set
  const codes: readonly string[] = locales.map(({ code }) => code)
  const found = Object.keys(words)
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
      ? []
      : [
          {
            file,
            field: '',
            problem: `the slug "${slug}" is not kebab-case`,
            mend: 'rename the file in lower case with hyphens',
          },
        ]),
    ...chosen.flatMap((question, at) =>
      known.includes(question)
        ? []
        : [
            {
              file,
              field: `questions[${at}]`,
              problem: `"${question}" is not in questions/`,
              mend: 'name the folder of a question',
            },
          ],
    ),
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
