import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { YourThings } from './your-things'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.yourData')
  return { title: t('title'), description: t('description') }
}

const parts = [
  { label: 'what', lines: ['whatWork', 'whatAccount', 'whatSession', 'whatLinks', 'whatLog'] },
  { label: 'where', lines: ['whereServer', 'whereBrowser', 'whereNowhere'] },
  { label: 'leaves', lines: ['leavesNothing', 'leavesMail', 'leavesProviders'] },
  { label: 'who', lines: ['whoYou', 'whoShared', 'whoServer'] },
  { label: 'howLong', lines: ['howLongGuest', 'howLongAccount', 'howLongDeleted'] },
  { label: 'cookies', lines: ['cookieSession', 'cookieLooks'] },
] as const

export default async function YourDataPage({
  searchParams,
}: {
  searchParams: Promise<{ fault?: string | string[] }>
}) {
  const [user, t, { fault }] = await Promise.all([
    currentUser(),
    getTranslations('accounts.yourData'),
    searchParams,
  ])
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
      <YourThings isKnown={user !== null} isTooOften={fault === 'too_often'} />
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
