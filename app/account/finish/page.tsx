import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type CurrentUser, countWork } from '@/lib/accounts/data'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../../_components/button'
import { ClearDeviceForm } from './clear-device-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.finish')
  return { title: t('title') }
}

export default async function FinishPage() {
  const [user, t] = await Promise.all([currentUser(), getTranslations('accounts.finish')])
  const loss = await readLoss(user)
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{loss ?? (user?.email ? t('accountLead') : t('guestNothing'))}</p>
      <div className="acts">
        {loss !== null && <ButtonLink href={paths.signUpThen(paths.account)}>{t('keepFirst')}</ButtonLink>}
        <ClearDeviceForm
          action={paths.clearDevice}
          look={loss === null ? 'filled' : 'plain'}
          submit={loss === null ? t('submit') : t('submitDelete')}
          pending={t('submitting')}
        />
        <ButtonLink look="text" href={user === null ? paths.home : paths.account}>
          {t('back')}
        </ButtonLink>
      </div>
    </div>
  )
}

/** What finishing would delete, in words, or null where nothing is lost. */
async function readLoss(user: CurrentUser | null): Promise<string | null> {
  if (!user?.isGuest) return null
  const [work, t] = await Promise.all([countWork(user.id), getTranslations('accounts')])
  if (work.attempts + work.drafts === 0) return null
  return t('finish.guestLead', { work: t('work', work) })
}
