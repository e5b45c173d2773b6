import { getTranslations } from 'next-intl/server'

/** Why an invitation was not sent. */
export const INVITE_FAULTS = ['emailMissing', 'emailInvalid', 'hasRole', 'tooManyTries'] as const
export type InviteFault = (typeof INVITE_FAULTS)[number]

export interface InviteTexts {
  readonly email: string
  readonly hint: string
  readonly send: string
  readonly sending: string
  readonly sent: string
  readonly faults: Readonly<Record<InviteFault, string>>
}

/** What the form says by which coaches are invited. */
export async function inviteTexts(days: number): Promise<InviteTexts> {
  const t = await getTranslations('administration.coachesPage')
  return {
    email: t('email'),
    hint: t('emailHint', { days }),
    send: t('send'),
    sending: t('sending'),
    sent: t('sent'),
    faults: {
      emailMissing: t('faults.emailMissing'),
      emailInvalid: t('faults.emailInvalid'),
      hasRole: t('faults.hasRole'),
      tooManyTries: t('faults.tooManyTries'),
    },
  }
}
