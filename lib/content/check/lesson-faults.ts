import type { Content, LessonContent } from './content'
import type { Fault } from './fault'
import { slugFaults, unknownQuestions } from './slug-faults'

/** A lesson on a key point has exactly so many ways to say it, and so many ways in which it goes wrong. */
const WAYS_TO_SAY = 5
const GOES_WRONG = 3

/** What is wrong with a lesson, beyond what its schema tells. */
export function lessonFaults(content: Content, { slug, lesson, words }: LessonContent): Fault[] {
  const file = `lessons/${slug}/lesson.yaml`
  const isOnKeyPoint = lesson.group === 'key_points'
  return [
    ...slugFaults(file, slug, 'folder'),
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
    ...unknownQuestions(file, lesson.questions, content),
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
