import type { Content } from './content'
import type { Fault } from './fault'

/** A slug stands in an address: lower case, with hyphens. `what` has it as its name. */
export function slugFaults(file: string, slug: string, what: 'folder' | 'file'): Fault[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return []
  const problem = `the slug "${slug}" is not kebab-case`
  return [{ file, field: '', problem, mend: `rename the ${what} in lower case with hyphens` }]
}

/** Questions that a set or a lesson names and the bank does not have. */
export function unknownQuestions(file: string, named: readonly string[], { questions }: Content): Fault[] {
  const known = new Set(questions.map(({ slug }) => slug))
  return named.flatMap((slug, at) => {
    if (known.has(slug)) return []
    const problem = `"${slug}" is not in questions/`
    return [{ file, field: `questions[${at}]`, problem, mend: 'name the folder of a question' }]
  })
}
