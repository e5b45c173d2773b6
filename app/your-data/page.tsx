import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.yourData')
  return { title: t('title'), description: t('description') }
}

const parts = [
  { label: 'what', lines: ['whatWork', 'whatAccount', 'whatSession'] },
  { label: 'where', lines: ['whereServer', 'whereBrowser', 'whereNowhere'] },
  { label: 'who', lines: ['whoYou', 'whoServer'] },
  { label: 'howLong', lines: ['howLongGuest', 'howLongAccount', 'howLongWhole'] },
] as const

export default async function YourDataPage() {
  const t = await getTranslations('accounts.yourData')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-4 mb-10">{t('lead')}</p>
      {parts.map(({ label, lines }) => (
        <section key={label} className="row" aria-labelledby={label}>
          <h2 className="label" id={label}>
            {t(label)}
          </h2>
          <div className="measure grid gap-4">
            {lines.map((line) => (
              <p key={line}>{t(line)}</p>
            ))}
          </div>
        </section>
      ))}
      <section className="row" aria-labelledby="clear">
        <h2 className="label" id="clear">
          {t('clear')}
        </h2>
        <div className="measure">
          <p>{t('clearBody')}</p>
          <p className="acts">
            <Link href={paths.finish}>{t('clearLink')}</Link>
          </p>
        </div>
      </section>
    </>
  )
}
