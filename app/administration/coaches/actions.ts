'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { requireAdministrator } from '@/lib/accounts/session'
import { INVITATION_DAYS, inviteCoach, revokeInvitation } from '@/lib/administration/invitations'
import { changeRole } from '@/lib/administration/mutations'
import { InvitedEmailSchema, RoleChangeSchema } from '@/lib/administration/schema'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'
import { INVITE_FAULTS, type InviteFault } from './invite-texts'

/** What the form knows of the last invitation; the address is kept where it was not sent. */
export interface InviteState {
  readonly email: string
  readonly outcome: InviteFault | 'sent' | null
}

const TYPED_CHARS_MAX = 1000
const FaultSchema = z.enum(INVITE_FAULTS)

/** Invites somebody to coach. */
export async function inviteCoachAction(_: InviteState, form: FormData): Promise<InviteState> {
  const acting = await readActing()
  const typed = String(form.get('email') ?? '').slice(0, TYPED_CHARS_MAX)
  const email = InvitedEmailSchema.safeParse(typed)
  if (!email.success) return { email: typed, outcome: FaultSchema.parse(email.error.issues[0]?.message) }
  const t = await getTranslations('invitation.mail')
  const write = (link: string) => ({
    subject: t('subject'),
    text: t('text', { link, days: INVITATION_DAYS }),
  })
  const invited = await inviteCoach(acting, { email: email.data, write }, new Date())
  if (!invited.ok) {
    const fault = FaultSchema.safeParse(invited.reason)
    return fault.success ? { email: typed, outcome: fault.data } : showOutcome(invited)
  }
  after(() => sendDueMail())
  revalidatePath(paths.coaches)
  return { email: '', outcome: 'sent' }
}

/** Takes an invitation back. */
export async function revokeInvitationAction(form: FormData): Promise<void> {
  const acting = await readActing()
  const email = InvitedEmailSchema.parse(form.get('email'))
  const revoked = await revokeInvitation(acting, email, new Date())
  showOutcome(revoked, 'revoked')
}

/** Changes the role of a coach or an administrator. */
export async function changeRoleAction(form: FormData): Promise<void> {
  const acting = await readActing()
  const wish = RoleChangeSchema.parse({ userId: form.get('userId'), change: form.get('change') })
  const changed = await changeRole(acting, wish, new Date())
  showOutcome(changed, 'changed')
}

async function readActing() {
  const user = await requireAdministrator()
  return { userId: user.id, sessionId: user.session.id }
}

/** Leads back to the page, which says what became of it; first to where they show who they are, if that is what was lacking. */
function showOutcome(done: { ok: true } | { ok: false; reason: string }, did = 'changed'): never {
  if (!done.ok && done.reason === 'notRecent') redirect(paths.confirmThen(paths.coaches))
  redirect(paths.coachesAfter(done.ok ? did : done.reason))
}
