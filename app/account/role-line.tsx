import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import { paths } from '@/lib/paths'

/** What somebody is on this server beside a candidate, and an administrator's way to the pages for it. */
export async function RoleLine({ user: { role } }: { user: Pick<CurrentUser, 'role'> }) {
  if (role === 'candidate') return null
  const t = await getTranslations('administration.onAccount')
  return (
    <>
      <p className="mt-4">{t(role)}</p>
      {role === 'administrator' && (
        <p className="acts">
          <Link href={paths.administration}>{t('open')}</Link>
        </p>
      )}
    </>
  )
}
