import { getTranslations } from 'next-intl/server'
import { PASSWORD_STRENGTHS } from '@/lib/accounts/password-strength'
import { CREDENTIALS_FAULTS, type CredentialsFault } from '@/lib/accounts/schema'
import type { StrengthTexts } from './new-password-field'

/** What the fields of the credentials form are called, and what is said of each fault. */
export async function credentialsTexts() {
  const t = await getTranslations('accounts')
  const faults = Object.fromEntries(CREDENTIALS_FAULTS.map((fault) => [fault, t(`faults.${fault}`)]))
  return {
    fields: { email: t('email'), password: t('password') },
    // Made from the whole list of faults just above, so none is missing.
    faults: faults as Record<CredentialsFault, string>,
  }
}

/** What is said of how hard a new password is to guess. */
export async function strengthTexts(): Promise<StrengthTexts> {
  const t = await getTranslations('accounts.strength')
  // Made from the whole list of strengths, so none is missing.
  return Object.fromEntries(PASSWORD_STRENGTHS.map((strength) => [strength, t(strength)])) as StrengthTexts
}
