import { performance } from 'node:perf_hooks'
import type { ReadAnswer } from '../../lib/reader/best-reader'
import { type AskedQuestion, assess } from '../../lib/rubric'

/** All in milliseconds. */
export interface Speed {
  readonly median: number
  readonly p99: number
  /** Judging alone, the reading given; the median. */
  readonly judging: number
  /** Half an answer of the greatest length, and a whole one: twice the text takes twice as long. */
  readonly halfLongest: number
  readonly longest: number
}

const LONGEST_CHARS = 20_000
const ROUNDS = 3

/** Times the answers of about 150 words, warm, in this process. */
export async function measureSpeed(
  answers: readonly string[],
  question: AskedQuestion,
  read: ReadAnswer,
): Promise<Speed> {
  const usual = answers.filter((answer) => {
    const words = answer.split(/\s+/).length
    return words >= 135 && words <= 165
  })
  const both: number[] = []
  const judging: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const answer of usual) {
      const start = performance.now()
      const reading = await read(answer, question)
      const seen = performance.now()
      assess(reading, question)
      const end = performance.now()
      if (round === 0) continue
      both.push(end - start)
      judging.push(end - seen)
    }
  }
  const long = answers.join(' ').slice(0, LONGEST_CHARS)
  const time = async (answer: string) => {
    const start = performance.now()
    assess(await read(answer, question), question)
    return performance.now() - start
  }
  return {
    median: quantile(both, 0.5),
    p99: quantile(both, 0.99),
    judging: quantile(judging, 0.5),
    halfLongest: await time(long.slice(0, LONGEST_CHARS / 2)),
    longest: await time(long),
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
