import 'server-only'
import { getFormatter, getTranslations } from 'next-intl/server'
import { findCriteria } from '@/lib/content/criteria'
import { findKeyPoint } from '@/lib/content/key-points'
import { nameQuestions } from '@/lib/own-questions/data'
import type { ReadableWords } from '@/lib/transfer/markdown'

/** The words of the readable file, in this person's language and time zone. */
export async function readableWords({ userId }: { userId: string }): Promise<ReadableWords> {
  const [t, bands, judging, format, question] = await Promise.all([
    getTranslations('transfer.readable'),
    getTranslations('bands'),
    getTranslations('judging'),
    getFormatter(),
    nameQuestions({ userId }),
  ])
  return {
    t,
    question,
    at: (moment) => format.dateTime(new Date(moment), { dateStyle: 'long', timeStyle: 'short' }),
    keyPoint: (id) => findKeyPoint(id).name,
    criterion: (id) => findCriteria([id])[0]?.name ?? id,
    band: (band) => bands(band),
    notJudged: (reason) => judging(`notJudged.${reason}.short`),
  }
}
