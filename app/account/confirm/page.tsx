import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/accounts/ability'
import { readNextPath } from '@/lib/accounts/next-path'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { getSecondFactor } from '@/lib/second-factor/data'
import { ProofForm } from '../../sign-in/proof-form'
import { proofFaults } from '../../sign-in/proof-texts'
import { confirm } from './actions'
import { WithoutPassword } from './without-password'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.confirm')
  return { title: t('title') }
}

export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = readNextPath((await searchParams).next)
  const user = await requireUser(paths.confirmThen(next))
  if (!may(user, 'keep_account')) notFound()
  const [factor, t, faults] = await Promise.all([
    getSecondFactor(user.id),
    getTranslations('accounts.confirm'),
    proofFaults(),
  ])
  const kind = factor.state === 'on' ? 'code' : 'password'
  const texts = { label: t(kind), submit: t('submit'), pending: t('pending'), faults }
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      {kind === 'code' || factor.hasPassword ? (
        <ProofForm
          action={confirm}
          next={next}
          kind={kind}
          texts={{ ...texts, hint: kind === 'code' ? t('codeHint') : undefined }}
        />
      ) : (
        <WithoutPassword userId={user.id} next={next} />
      )}
    </div>
  )
}
