import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { countWork } from '@/lib/accounts/data'
import { paths } from '@/lib/paths'

/** What moves along when a guest signs in. On a shared computer it may be somebody else's, so it is said before it moves. */
export async function GuestWork({ userId }: { userId: string }) {
  const [work, t] = await Promise.all([countWork(userId), getTranslations('accounts')])
  if (work.attempts + work.drafts === 0) return null
  return (
    <div className="measure rounded-box bg-wash px-4 py-3">
      <p>{t('signIn.moves', { work: t('work', work) })}</p>
      <p className="acts">
        <Link href={paths.finish}>{t('signIn.notYours')}</Link>
      </p>
    </div>
  )
}
