import { getFormatter, getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import type { OpenInvitation } from '@/lib/administration/invitations'
import { revokeInvitationAction } from './actions'

/** The invitations that can be accepted, with a way to take each back. */
export async function InvitationList({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const [t, format] = await Promise.all([getTranslations('administration.coachesPage'), getFormatter()])
  return (
    <section className="row" aria-labelledby="invitations">
      <h2 className="label" id="invitations">
        {t('open')}
      </h2>
      {invitations.length === 0 ? (
        <p>{t('noneOpen')}</p>
      ) : (
        <ul className="lines max-w-[46rem]">
          {invitations.map(({ email, expiresAt }) => (
            <li key={email}>
              <span className="wrap-anywhere font-semibold">{email}</span>
              <span className="meta">
                {t('until', {
                  date: format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
              </span>
              <form action={revokeInvitationAction} className="md:col-start-2 md:row-start-1 md:text-right">
                <input type="hidden" name="email" value={email} />
                <Button look="text" aria-label={t('revokeOne', { email })}>
                  {t('revoke')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
