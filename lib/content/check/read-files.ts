import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Fault, faultsOfSchema } from './fault'

/** Reads the files of one content folder and gathers what is wrong with them. Paths are relative to that folder. */
export class ContentFiles {
  readonly faults: Fault[] = []
  readonly #known = new Set<string>()

  constructor(private readonly folder: string) {}

  /** The names of the folders directly under `under`, sorted. */
  listFolders(under: string): string[] {
    return this.#list(under)
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  }

  /** The names, without their ending, of the files directly under `under` that have it, sorted. */
  listFiles(under: string, ending: string): string[] {
    return this.#list(under)
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map(({ name }) => name.slice(0, -ending.length))
      .sort()
  }

  /** A YAML file that fits the schema, or undefined with a fault for each reason why not. */
  readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const text = this.readText(file)
    if (text === undefined) return undefined
    const document = parseDocument(text, { uniqueKeys: true })
    if (document.errors.length > 0) {
      for (const { message } of document.errors) {
        const problem = message.split('\n')[0] ?? message
        this.faults.push({ file, field: '', problem, mend: 'quote the text, or correct the indentation' })
      }
      return undefined
    }
    const parsed = schema.safeParse(document.toJS(), { reportInput: true })
    if (parsed.success) return parsed.data
    this.faults.push(...faultsOfSchema(file, parsed.error))
    return undefined
  }

  /** The text of a file, or undefined with a fault where it is missing. */
  readText(file: string): string | undefined {
    this.#known.add(file)
    const full = path.join(this.folder, file)
    if (existsSync(full)) return readFileSync(full, 'utf8')
    this.faults.push({ file, field: '', problem: 'is missing', mend: 'add it, as content/README.md shows' })
    return undefined
  }

  /** Adds a fault for every file under `under` that nothing has read. */
  checkUnknown(under: string): void {
    for (const entry of this.#list(under)) {
      const file = path.posix.join(under, entry.name)
      if (entry.isDirectory()) this.checkUnknown(file)
      else if (!this.#known.has(file)) {
        const mend = 'remove it, or correct its name (a language is named in lib/i18n/locales.ts)'
        this.faults.push({ file, field: '', problem: 'is read by nothing', mend })
      }
    }
  }

  #list(under: string) {
    const full = path.join(this.folder, under)
    return existsSync(full) ? readdirSync(full, { withFileTypes: true }) : []
  }
}
