import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { ScaleMark } from '@/app/_components/scale-mark'
import { paths } from '@/lib/paths'
import { BANDS } from '@/lib/rubric'

/** Before the first attempt: what will be here, one thing to do, one example. */
export async function EmptyDiary() {
  const [t, bands] = await Promise.all([getTranslations('attempts.empty'), getTranslations('bands')])
  return (
    <div className="grid gap-6 pt-8">
      <p className="lead measure">{t('body')}</p>
      <div>
        <ButtonLink href={paths.questions}>{t('action')}</ButtonLink>
      </div>
      <figure className="row max-w-[60rem] pt-8">
        <figcaption className="label">{t('example')}</figcaption>
        <div className="grid gap-x-10 gap-y-1.5 md:grid-cols-[minmax(0,1fr)_9.5rem]">
          <p className="font-serif text-s1 leading-[1.35]">{t('exampleQuestion')}</p>
          <div className="text-ink-2 text-s-1 md:justify-self-end">
            <ScaleMark label={bands('solid')} step={BANDS.indexOf('solid') + 1} steps={BANDS.length} />
          </div>
          <p className="max-w-[36rem] font-serif text-ink-2">{t('exampleOpening')}</p>
        </div>
      </figure>
    </div>
  )
}

/** Attempts there are, but none that the filters let through. */
export async function NothingFits() {
  const t = await getTranslations('attempts')
  return (
    <p className="measure pt-8" role="status">
      {t('none')} <Link href={paths.attempts}>{t('showAll')}</Link>
    </p>
  )
}
