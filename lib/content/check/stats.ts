import type { Content } from './content'

/** How much there is of what, as lines for a terminal; sources that nothing cites come last. */
export function describeContent({ questions, keyPoints, sources }: Content): string {
  const tally = (title: string, values: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    return `${title}: ${sorted.map(([value, count]) => `${value} ${count}`).join(', ')}`
  }
  const files = questions.map(({ question }) => question)
  const cited = new Set(
    [...files, ...keyPoints.map(({ keyPoint }) => keyPoint)].flatMap((file) => file.sources),
  )
  return [
    `questions: ${questions.length}`,
    tally(
      'kind',
      files.map(({ kind }) => kind),
    ),
    tally(
      'topic',
      files.map(({ topic }) => topic),
    ),
    tally(
      'difficulty',
      files.map(({ difficulty }) => difficulty),
    ),
    tally(
      'channel',
      files.map(({ channel }) => channel),
    ),
    tally(
      'sector',
      files.map(({ sector }) => sector),
    ),
    tally(
      'key point',
      files.flatMap((file) => file.keyPoints),
    ),
    tally(
      'criterion',
      files.flatMap((file) => file.criteria),
    ),
    `sources not cited: ${
      Object.keys(sources)
        .filter((tag) => !cited.has(tag))
        .join(', ') || 'none'
    }`,
  ].join('\n')
}
