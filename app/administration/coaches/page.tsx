import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { requireAdministrator } from '@/lib/accounts/session'
import { listColleagues } from '@/lib/administration/data'
import { INVITATION_DAYS, listInvitations } from '@/lib/administration/invitations'
import { sendsMail } from '@/lib/mail/transport'
import { paths } from '@/lib/paths'
import { isRecentlyConfirmed } from '@/lib/second-factor/data'
import { AdministrationHead } from '../administration-head'
import { ColleagueList } from './colleague-list'
import { InvitationList } from './invitation-list'
import { InviteForm } from './invite-form'
import { inviteTexts } from './invite-texts'

const DidSchema = z
  .enum(['changed', 'revoked', 'last_administrator', 'not_found'])
  .optional()
  .catch(undefined)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.coachesPage')
  return { title: t('title'), robots: { index: false } }
}

/** Who coaches and administers here, who is invited, and a form to invite. */
export default async function CoachesPage({
  searchParams,
}: {
  searchParams: Promise<{ did?: string | string[] }>
}) {
  const user = await requireAdministrator()
  const now = new Date()
  const acting = { userId: user.id, sessionId: user.session.id }
  // Asked for before somebody types, so that nothing that they typed is lost by it.
  if (!(await isRecentlyConfirmed(acting, now))) redirect(paths.confirmThen(paths.coaches))
  const did = DidSchema.parse((await searchParams).did)
  const [colleagues, invitations, texts, t] = await Promise.all([
    listColleagues(),
    listInvitations(now),
    inviteTexts(INVITATION_DAYS),
    getTranslations('administration'),
  ])
  return (
    <>
      <AdministrationHead here={paths.coaches} title={t('coachesPage.title')} lead={t('coachesPage.lead')} />
      {did && (
        <p role="status" className="measure mb-10 rounded-box bg-wash px-4 py-3">
          {t(`coachesPage.did.${did}`)}
        </p>
      )}
      <section className="row" aria-labelledby="invite">
        <h2 className="label" id="invite">
          {t('coachesPage.invite')}
        </h2>
        <div className="measure grid gap-4">
          <InviteForm texts={texts} />
          {!sendsMail && <p className="quiet text-s-1">{t('mailIsPrinted')}</p>}
        </div>
      </section>
      <InvitationList invitations={invitations} />
      <ColleagueList colleagues={colleagues} userId={user.id} />
    </>
  )
}
