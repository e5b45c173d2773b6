import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { NavLink } from './_components/nav-link'

/** The name, the places to go, and who is here. `user` is null before the first draft. */
export function SiteHeader({ user }: { user: { email: string | null } | null }) {
  const t = useTranslations('common')
  const places = [
    ...(user ? [{ href: paths.home, label: t('today') }] : []),
    { href: paths.questions, label: t('questions') },
    ...(user ? [{ href: paths.attempts, label: t('attempts') }] : []),
    { href: paths.learn, label: t('learn') },
    // Not on a phone, where five do not fit in a line: the foot of the page has it too.
    { href: paths.howItJudges, label: t('howItJudges'), className: user ? 'hidden md:block' : '' },
  ]
  return (
    <header className="no-print border-rule border-b">
      <div className="frame flex flex-wrap items-center gap-x-10">
        <Link
          href={paths.home}
          className="inline-flex min-h-13 items-center gap-2.5 font-serif text-ink text-s1 no-underline hover:text-ink md:min-h-16"
        >
          <svg width="30" height="4" aria-hidden="true" className="fill-accent">
            <rect width="6" height="4" />
            <rect x="8" width="3" height="4" />
            <rect x="13" width="11" height="4" />
            <rect x="26" width="4" height="4" />
          </svg>
          {t('siteName')}
        </Link>
        <nav aria-label={t('mainNav')} className="order-3 w-full md:order-none md:w-auto">
          <ul className="flex flex-wrap gap-x-5 md:gap-x-6">
            {places.map(({ href, label, className = '' }) => (
              <li key={href} className={className}>
                <NavLink
                  href={href}
                  className="-mb-px flex min-h-11 items-center border-transparent border-b-2 text-ink-2 no-underline hover:border-edge hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink md:min-h-[63px]"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Link
          href={user ? paths.account : paths.signIn}
          className="ml-auto inline-flex min-h-11 max-w-[14rem] items-center text-s-1"
        >
          <span className="truncate">{user ? (user.email ?? t('thisBrowser')) : t('signIn')}</span>
        </Link>
      </div>
    </header>
  )
}
