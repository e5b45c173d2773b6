import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readNextPath } from '@/lib/accounts/next-path'
import { paths } from '@/lib/paths'
import { awaitingUser } from '@/lib/second-factor/awaiting-user'
import { ProofForm } from '../proof-form'
import { proofFaults } from '../proof-texts'
import { passSecondStep } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.secondStep')
  return { title: t('title') }
}

export default async function SecondStepPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = readNextPath((await searchParams).next)
  if ((await awaitingUser()) === null) redirect(paths.signInThen(next))
  const [t, faults] = await Promise.all([getTranslations('accounts.secondStep'), proofFaults()])
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <ProofForm
        action={passSecondStep}
        next={next}
        kind="code"
        texts={{ label: t('code'), hint: t('codeHint'), submit: t('submit'), pending: t('pending'), faults }}
      />
      <p className="acts">
        <Link href={paths.signInThen(next)}>{t('somebodyElse')}</Link>
      </p>
    </div>
  )
}
