import { getTranslations } from 'next-intl/server'
import type { Letter } from '@/lib/accounts/mailed-link'
import { env } from '@/lib/env'

/** The mails that carry a link. */
type Lettered = 'confirmSignUp' | 'signUpTaken' | 'signInLink' | 'resetPassword'

/** The words of such a mail, as a function of the link that goes into it. */
export async function writeLetter(of: Lettered): Promise<(link: string, more?: { reset: string }) => Letter> {
  const t = await getTranslations(`mails.${of}`)
  return (link, more = { reset: '' }) => ({
    subject: t('subject'),
    text: t('text', { link, site: env.appUrl, ...more }),
  })
}
