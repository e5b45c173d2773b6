import { getTranslations } from 'next-intl/server'
import { CREDENTIALS_FAULTS, type CredentialsFault } from '@/lib/accounts/schema'

/** What the fields of the credentials form are called, and what is said of each fault. */
export async function credentialsTexts() {
  const t = await getTranslations('accounts')
  const faults = Object.fromEntries(CREDENTIALS_FAULTS.map((fault) => [fault, t(`faults.${fault}`)]))
  return {
    email: t('email'),
    password: t('password'),
    // Made from the whole list of faults just above, so none is missing.
    faults: faults as Record<CredentialsFault, string>,
  }
}
