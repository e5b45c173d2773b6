import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { Disclosure } from '@/app/_components/disclosure'
import { ScaleMark } from '@/app/_components/scale-mark'
import { toQuotation } from '@/lib/attempts/quotation'
import { paths } from '@/lib/paths'
import { type Advice, BANDS } from '@/lib/rubric'
import { BandRule } from './band-rule'
import type { FeedbackView } from './feedback-view'

/** What worked, with its quote; the one change that would help most; and the way to make it. */
export async function FirstSentence({ view }: { view: FeedbackView }) {
  const [t, bands, advice] = await Promise.all([
    getTranslations('judging'),
    getTranslations('bands'),
    getTranslations('advice'),
  ])
  const { attempt, assessment, question, wordsOf } = view
  const { praise, band } = assessment
  return (
    <section aria-labelledby="first-sentence">
      <QuestionLine question={question} />
      <h1 id="first-sentence" className="max-w-[27em] pt-3 pb-6 text-s3! leading-[1.34]!">
        {praise && (
          <>
            {advice.rich('praise', {
              praise: wordsOf(praise.keyPoint).praise,
              ...toQuotation(attempt.answer.slice(praise.span.start, praise.span.end)),
              // Its quotation marks are text: those of a q element are not copied, and not always read out.
              q: (quote) => <span className="text-ink-2">{quote}</span>,
            })}{' '}
          </>
        )}
        <Improvement view={view} />
      </h1>
      <div className="acts">
        {question && (
          <ButtonLink href={paths.tryAgain(question.slug, attempt.id)}>{t('tryAgain')}</ButtonLink>
        )}
        <ScaleMark label={bands(band)} step={BANDS.indexOf(band) + 1} steps={BANDS.length} />
        <Disclosure
          summary={t('why', { band: bands(band) })}
          className="text-s-1 open:max-w-[34rem] open:basis-full"
        >
          <BandRule view={view} />
        </Disclosure>
      </div>
    </section>
  )
}

/** The question that was answered, above everything else on an attempt's page. */
export async function QuestionLine({ question }: { question: FeedbackView['question'] }) {
  const t = await getTranslations('attempts')
  if (question === null) return <p className="quiet">{t('retired')}</p>
  return (
    <p>
      <Link href={paths.question(question.slug)}>{question.question}</Link>
    </p>
  )
}

async function Improvement({ view: { attempt, assessment, wordsOf } }: { view: FeedbackView }) {
  const t = await getTranslations('advice')
  const { kind } = attempt
  const say = (advice: Advice): string => {
    switch (advice.id) {
      case 'show_key_point':
      case 'mend_near_miss':
        return t('key_point', { improve: wordsOf(advice.keyPoint).improve })
      case 'add_star_part':
      case 'shorten_star_part':
      case 'lengthen_star_part':
        return t(`${advice.id}.${advice.part}`, { kind })
      case 'tell_one_event':
        return t(`tell_one_event.${advice.form}`)
      case 'say_what_you_would_do':
        return t(`say_what_you_would_do.${advice.form}`)
      default:
        return t(advice.id, { kind })
    }
  }
  const [biggest] = assessment.advice
  return biggest === undefined ? t('none') : say(biggest)
}
