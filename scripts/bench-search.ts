/** `npm run bench:search`: how long a search in the bank takes with 500 questions, in the engine that Chromium has too. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type BankItem, filterBank, indexBank } from '../app/questions/bank-filter'
import { CONTENT_FOLDER } from './rubric/content-folder'

const QUESTIONS = 500
const ROUNDS = 200
const QUERIES = [
  'angry',
  'angry custmer',
  'refund policy',
  'call centre',
  'agnry',
  'colleague complaint',
  'sup',
  'a',
  'nothing like it at all',
  'delivery parcel late',
  'telefone interview',
  'weaknes',
]

const Words = z.object({ question: z.string() })
const File = z.object({ kind: z.string(), channel: z.string(), difficulty: z.string(), topic: z.string() })
const folder = join(CONTENT_FOLDER, 'questions')
const read = (slug: string, file: string): unknown => parse(readFileSync(join(folder, slug, file), 'utf8'))
const bank = readdirSync(folder).map((slug): BankItem => {
  const { kind, channel, difficulty, topic } = File.parse(read(slug, 'question.yaml'))
  const { question } = Words.parse(read(slug, 'en.yaml'))
  return {
    slug,
    question,
    facets: { kind, channel, difficulty, topic },
    meta: '',
    words: `${topic} ${channel} ${slug.replaceAll('-', ' ')}`,
  }
})
// The real ones, and as many more made of two halves of them.
const items = Array.from({ length: QUESTIONS }, (_, at): BankItem => {
  const one = bank[at % bank.length]
  const other = bank[(at * 7 + 3) % bank.length]
  if (!one || !other) throw new Error('The bank is empty')
  if (at < bank.length) return one
  const half = (text: string) => text.slice(0, text.length / 2)
  return { ...one, slug: `${one.slug}-${at}`, question: `${half(one.question)} ${half(other.question)}` }
})

const began = performance.now()
const index = indexBank(items)
const built = performance.now() - began
const times: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  for (const q of QUERIES) {
    const start = performance.now()
    filterBank(items, { q, facets: {} }, () => index)
    if (round > 0) times.push(performance.now() - start)
  }
}
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
console.log(
  `${items.length} questions, ${QUERIES.length} queries: index ${built.toFixed(1)} ms, search median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`,
)
