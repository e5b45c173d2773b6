import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/accounts/ability'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { getSecondFactor, isRecentlyConfirmed } from '@/lib/second-factor/data'
import { totpUri } from '@/lib/second-factor/totp'
import { proofFaults } from '../../sign-in/proof-texts'
import { changeSecondFactor } from './actions'
import { QrCode } from './qr-code'
import { SecondFactorForms } from './second-factor-forms'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.secondFactor')
  return { title: t('title') }
}

export default async function SecondFactorPage() {
  const user = await requireUser(paths.secondFactor)
  if (!may(user, 'keep_account')) notFound()
  const acting = { userId: user.id, sessionId: user.session.id }
  if (!(await isRecentlyConfirmed(acting, new Date()))) redirect(paths.confirmThen(paths.secondFactor))
  const [{ state, secretToType, recoveryCodesLeft }, t, faults] = await Promise.all([
    getSecondFactor(user.id),
    getTranslations('accounts.secondFactor'),
    proofFaults(),
  ])
  return (
    <div className="grid gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t(`lead.${state}`)}</p>
      {state !== 'on' && user.role === 'administrator' && <p className="measure">{t('required')}</p>}
      <SecondFactorForms
        action={changeSecondFactor}
        state={state}
        secret={secretToType && <Secret secret={secretToType} email={user.email ?? ''} />}
        texts={{
          label: t('code'),
          hint: t(state === 'on' ? 'anyCodeHint' : 'codeHint'),
          faults,
          begin: t('begin'),
          turnOn: t('turnOn'),
          remove: t('remove'),
          renewCodes: t('renewCodes'),
          pending: t('pending'),
          newSecret: t('newSecret'),
          codesTitle: t('codesTitle'),
          codesLead: t('codesLead'),
          turnOff: t('turnOff'),
          turnOffLead: t('turnOffLead'),
          codes: t('codes'),
          codesLeft: t('codesLeft', { left: recoveryCodesLeft }),
        }}
      />
    </div>
  )
}

async function Secret({ secret, email }: { secret: string; email: string }) {
  const t = await getTranslations('accounts.secondFactor')
  return (
    <div className="measure grid gap-4">
      <p>{t('scan')}</p>
      <QrCode text={totpUri({ secret, email })} label={t('qrCode')} />
      <p>
        {t('type')} <code className="wrap-anywhere">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </div>
  )
}
