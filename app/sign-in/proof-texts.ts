import { getTranslations } from 'next-intl/server'
import { PROOF_FAULTS, type ProofFault } from '@/lib/second-factor/schema'

/** What is said of each fault of a code or a password. */
export async function proofFaults(): Promise<Record<ProofFault, string>> {
  const t = await getTranslations('accounts.proofFaults')
  // Made from the whole list of faults, so none is missing.
  return Object.fromEntries(PROOF_FAULTS.map((fault) => [fault, t(fault)])) as Record<ProofFault, string>
}
