import type { Content, LessonContent } from './content'
import type { Fault } from './fault'

/** A lesson on a key point has exactly so many ways to say it, and so many ways in which it goes wrong. */
const WAYS_TO_SAY = 5
const GOES_WRONG = 3

/** What is wrong with a lesson, beyond what its schema tells. */
export function lessonFaults(content: Content, { slug, lesson, words }: LessonContent): Fault[] {
  const file = `lessons/${slug}/lesson.yaml`
  const known = content.questions.map((question) => question.slug)
  const isOnKeyPoint = lesson.group === 'key_points'
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
      ? []
      : [
          {
            file,
            field: '',
            problem: `the slug "${slug}" is not kebab-case`,
            mend: 'rename the folder in lower case with hyphens',
          },
        ]),
    ...lesson.sources.flatMap(({ tag }, at) =>
      Object.hasOwn(content.sources, tag)
        ? []
        : [
            {
              file,
              field: `sources[${at}].tag`,
              problem: `"${tag}" is not in sources.yaml`,
              mend: 'use one that is',
            },
          ],
    ),
    ...lesson.questions.flatMap((question, at) =>
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
    ...Object.entries(words).flatMap(([locale, { paragraphs, waysToSay, goesWrong }]) => {
      const wordsFile = `lessons/${slug}/${locale}.yaml`
      const wanted = (field: string, found: number, count: number): Fault[] =>
        isOnKeyPoint && found !== count
          ? [{ file: wordsFile, field, problem: `has ${found}`, mend: `give it ${count}` }]
          : []
      return [
        ...lesson.sources.flatMap(({ tag, paragraph }, at) =>
          paragraph <= paragraphs.length
            ? []
            : [
                {
                  file,
                  field: `sources[${at}].paragraph`,
                  problem: `"${tag}" is taught in paragraph ${paragraph} of ${paragraphs.length}`,
                  mend: 'count again',
                },
              ],
        ),
        ...wanted('waysToSay', waysToSay.length, WAYS_TO_SAY),
        ...wanted('goesWrong', goesWrong.length, GOES_WRONG),
      ]
    }),
  ]
}
