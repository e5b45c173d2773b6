import { useTranslations } from 'next-intl'
import { speakingTimeSeconds } from '@/lib/practice/speaking-time'
import { type AdvisedShares, compareWithUsual } from '@/lib/practice/usual-words'
import { composeAnswer, type Writing } from '@/lib/practice/writing'
import { countWords } from '@/lib/rubric/answer/count-words'
import type { StarPart } from '@/lib/rubric/types'

/** Fewer words are no use counting. */
const WORTH_COUNTING_WORDS = 5

/** What the lines beneath the fields say about length. Empty until it is of use. */
export function useWordCount(writing: Writing, shares: AdvisedShares | null) {
  const t = useTranslations('editor')
  const answerWords = countWords(composeAnswer(writing))
  const time = (words: number) => {
    const seconds = speakingTimeSeconds(words)
    if (seconds < 60) return t('time.seconds', { seconds })
    return t('time.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  }
  const count = (words: number) => t('count', { words, time: time(words) })
  const ofPart = (part: StarPart) => {
    const words = countWords(writing.text[part])
    if (words < WORTH_COUNTING_WORDS || shares === null) return ''
    const { min, max, verdict } = compareWithUsual(words, answerWords, shares[part])
    if (verdict === 'within') return count(words)
    return t('countAgainst', { count: count(words), usual: t(`usual.${verdict}`, { min, max }) })
  }
  return { ofAnswer: answerWords < WORTH_COUNTING_WORDS ? '' : count(answerWords), ofPart }
}
