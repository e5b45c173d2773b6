import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

/** The title of a page for administrators, and the ways to the others. */
export async function AdministrationHead({
  here,
  title,
  lead,
}: {
  here: Route
  title: string
  lead: string
}) {
  const t = await getTranslations('administration')
  const pages = [
    { href: paths.administration, label: t('overview') },
    { href: paths.coaches, label: t('coaches') },
    { href: paths.auditLog, label: t('log') },
  ]
  return (
    <>
      <h1>{title}</h1>
      <p className="lead measure mt-4">{lead}</p>
      <nav aria-label={t('pages')} className="mt-6 mb-10">
        <ul className="chips">
          {pages.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} aria-current={href === here ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
