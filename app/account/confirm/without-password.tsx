import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { listConnectedProviders } from '@/lib/providers/data'
import { providersOn } from '@/lib/providers/providers-on'
import { mailLinkToConfirm } from './actions'
import { MailLinkForm } from './mail-link-form'

/** How those show who they are who have neither password nor second factor: by a link in their mail, or by a provider of theirs. */
export async function WithoutPassword({ userId, next }: { userId: string; next: Route }) {
  const [connected, t, providers] = await Promise.all([
    listConnectedProviders(userId),
    getTranslations('accounts.confirm'),
    getTranslations('accounts.providers'),
  ])
  const usable = providersOn().filter(({ id }) => connected.includes(id))
  return (
    <div className="measure grid gap-4">
      <p>{t('noPassword')}</p>
      <MailLinkForm
        action={mailLinkToConfirm}
        next={next}
        texts={{ submit: t('mailLink'), pending: t('mailing') }}
      />
      {usable.length > 0 && (
        <ul aria-label={providers('label')} className="acts">
          {usable.map(({ id, name }) => (
            <li key={id}>
              <a className="btn btn-plain" href={paths.provider(id, next)}>
                {providers('continueWith', { name })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
