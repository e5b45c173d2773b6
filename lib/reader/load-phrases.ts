import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { recordOf } from '../rubric/record-of'
import { KEY_POINT_IDS, NEAR_MISS_REASONS, type NearMissReason, STAR_PARTS } from '../rubric/types'
import {
  compilePhrases,
  type KeyPointPhrases,
  type PhraseSource,
  type Phrases,
} from './phrases/compile-phrases'

/**
 * Reads the phrases of one language straight from the content folder, for the command line, benchmarks and tests,
 * which run without a build. Throws an `Error` that names the file.
 */
export function loadPhrases(contentFolder: string, locale: string): Phrases {
  return compilePhrases(loadPhraseSource(contentFolder, locale))
}

/** The same, before it is compiled. */
export function loadPhraseSource(contentFolder: string, locale: string): PhraseSource {
  const starFile = join(contentFolder, 'rubric', 'star', `${locale}.yaml`)
  const star = readRecord(starFile)
  const listsFile = join(contentFolder, 'rubric', 'words', `${locale}.yaml`)
  const lists = readRecord(listsFile)
  return {
    lists: recordOf(Object.keys(lists), (name) => asTexts(lists[name], listsFile)),
    keyPoints: recordOf(KEY_POINT_IDS, (id) =>
      readKeyPoint(join(contentFolder, 'key-points', id, `${locale}.yaml`)),
    ),
    star: recordOf(STAR_PARTS, (part) => asTexts(star[part], starFile)),
  }
}

function readKeyPoint(file: string): KeyPointPhrases {
  const { phrases, nearPhrases } = readRecord(file)
  const given = asRecord(nearPhrases ?? {}, file)
  const near: Partial<Record<NearMissReason, readonly string[]>> = {}
  for (const reason of NEAR_MISS_REASONS) {
    if (given[reason] !== undefined) near[reason] = asTexts(given[reason], file)
  }
  return { phrases: asTexts(phrases, file), nearPhrases: near }
}

function readRecord(file: string): Record<string, unknown> {
  return asRecord(parse(readFileSync(file, 'utf8')), file)
}

function asRecord(value: unknown, file: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file}: not a mapping`)
  return { ...value }
}

function asTexts(value: unknown, file: string): string[] {
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) {
    throw new Error(`${file}: expected a list of texts, got ${JSON.stringify(value)}`)
  }
  return value
}
