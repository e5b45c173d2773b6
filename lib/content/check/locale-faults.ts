import { z } from 'zod'
import { defaultLocale, locales } from '../../i18n/locales'
import { inFile } from './american-spellings'
import type { Content } from './content'
import type { Fault } from './fault'
import type { ContentFiles } from './read-files'

/** What a language still lacks, against the first one: entries of topics and criteria, and interface messages. */
export function localeFaults(files: ContentFiles, { topics, criteria }: Content): Fault[] {
  return [
    ...entryFaults('topics.yaml', topics),
    ...entryFaults('criteria.yaml', criteria),
    ...messageFaults(files, (locale) => `messages/${locale}.json`),
    ...messageFaults(files, (locale) => `messages/last-resort.${locale}.json`),
  ]
}

function entryFaults(file: string, entries: readonly { readonly id: string }[]): Fault[] {
  const codes = locales.map(({ code }) => code)
  return entries.flatMap((entry, at) => {
    const missing = codes.filter((code) => !Object.hasOwn(entry, code))
    const extra = Object.keys(entry).filter((key) => key !== 'id' && !codes.some((code) => code === key))
    return [
      ...missing.map((code) => ({
        file,
        field: `[${at}].${code}`,
        problem: `"${entry.id}" has no words in "${code}"`,
        mend: 'add them',
      })),
      ...extra.map((key) => ({
        file,
        field: `[${at}].${key}`,
        problem: 'is no language of ours',
        mend: 'remove it, or add it to lib/i18n/locales.ts',
      })),
    ]
  })
}

const MessagesSchema: z.ZodType<Messages> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), MessagesSchema])),
)
interface Messages {
  [key: string]: string | Messages
}

function messageFaults(files: ContentFiles, fileOf: (locale: string) => string): Fault[] {
  // JSON is YAML, so one reader reads both.
  const first = files.readYaml(fileOf(defaultLocale.code), MessagesSchema) ?? {}
  const expected = listKeys(first)
  const spelling = inFile(fileOf(defaultLocale.code), first)
  const lacking = locales.flatMap(({ code }) => {
    if (code === defaultLocale.code) return []
    const found = listKeys(files.readYaml(fileOf(code), MessagesSchema) ?? {})
    const file = fileOf(code)
    return [
      ...expected
        .filter((key) => !found.includes(key))
        .map((field) => ({
          file,
          field,
          problem: 'is missing',
          mend: `translate it from ${fileOf(defaultLocale.code)}`,
        })),
      ...found
        .filter((key) => !expected.includes(key))
        .map((field) => ({ file, field, problem: 'is used nowhere', mend: 'remove it' })),
    ]
  })
  return [...spelling, ...lacking]
}

function listKeys(messages: Messages, under = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [under + key] : listKeys(value, `${under}${key}.`),
  )
}
