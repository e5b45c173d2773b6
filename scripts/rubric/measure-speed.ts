import { performance } from 'node:perf_hooks'
import type { Phrases } from '../../lib/reader/phrases/compile-phrases'
import { readByRules } from '../../lib/reader/rules'
import { type AskedQuestion, assess } from '../../lib/rubric'

/** All in milliseconds. */
export interface Speed {
  readonly median: number
  readonly p99: number
  /** Judging alone, the reading given; the median. */
  readonly judging: number
  /** One answer of the greatest length that can be submitted. */
  readonly longest: number
}

const LONGEST_CHARS = 20_000
const ROUNDS = 5

/** Times the answers of about 150 words, warm, in this process. */
export function measureSpeed(answers: readonly string[], question: AskedQuestion, phrases: Phrases): Speed {
  const usual = answers.filter((answer) => {
    const words = answer.split(/\s+/).length
    return words >= 120 && words <= 180
  })
  const both: number[] = []
  const judging: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const answer of usual) {
      const start = performance.now()
      const reading = readByRules(answer, phrases)
      const read = performance.now()
      assess(reading, question)
      const end = performance.now()
      if (round === 0) continue
      both.push(end - start)
      judging.push(end - read)
    }
  }
  const long = answers.join(' ').slice(0, LONGEST_CHARS)
  const start = performance.now()
  assess(readByRules(long, phrases), question)
  const longest = performance.now() - start
  return { median: quantile(both, 0.5), p99: quantile(both, 0.99), judging: quantile(judging, 0.5), longest }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
