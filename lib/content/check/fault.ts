import type { z } from 'zod'

/** Something wrong in a content file. `file` is relative to the content folder; `field` is empty for the whole file. */
export interface Fault {
  readonly file: string
  readonly field: string
  readonly problem: string
  readonly mend: string
}

/** One line for people: where, what is wrong, what to do. */
export function formatFault({ file, field, problem, mend }: Fault): string {
  return `content/${file}: ${field === '' ? '' : `${field}: `}${problem}; ${mend}`
}

/** Writes a path as YAML readers would: `strong.shows.listened[0]`. */
export function formatField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`
    return field === '' ? String(step) : `${field}.${String(step)}`
  }, '')
}

/** What a schema found wrong, with the mend. Parse with `reportInput`, so that a missing field can be told from a wrong one. */
export function faultsOfSchema(file: string, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    const field = formatField(issue.path)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        field: formatField([...issue.path, key]),
        problem: 'is not a field that is known here',
        mend: 'correct its name or remove it',
      }))
    }
    return [{ file, field, ...describeIssue(issue) }]
  })
}

function describeIssue(issue: z.core.$ZodIssue): Pick<Fault, 'problem' | 'mend'> {
  if (issue.code === 'invalid_value') {
    return {
      problem: `${quote(issue.input)} is not known`,
      mend: `use one of ${issue.values.map(String).join(', ')}`,
    }
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { problem: 'is missing', mend: `add it (${issue.expected})` }
  }
  if (issue.code === 'invalid_type') {
    return { problem: `${quote(issue.input)} is of the wrong type`, mend: `write it as ${issue.expected}` }
  }
  if (issue.code === 'too_small') {
    return { problem: 'has too little in it', mend: `give it at least ${issue.minimum}` }
  }
  if (issue.code === 'too_big') {
    return { problem: 'has too much in it', mend: `give it at most ${issue.maximum}` }
  }
  if (issue.code === 'invalid_format') {
    return {
      problem: `${quote(issue.input)} is not well formed`,
      mend: `write it as ${issue.pattern ?? issue.format}`,
    }
  }
  if (issue.code === 'invalid_key') {
    return { problem: 'has a name that is not well formed', mend: 'name it like the others' }
  }
  return { problem: issue.message, mend: 'see content/README.md' }
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
