import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { providersOn } from '@/lib/providers/providers-on'

/** The ways in by a provider that are switched on; nothing where none is. Plain links: a prefetch would start the trip. */
export async function ProviderLinks({ next }: { next: Route }) {
  const providers = providersOn()
  if (providers.length === 0) return null
  const t = await getTranslations('accounts.providers')
  return (
    <ul aria-label={t('label')} className="acts">
      {providers.map(({ id, name }) => (
        <li key={id}>
          <a className="btn btn-plain" href={paths.provider(id, next)}>
            {t('continueWith', { name })}
          </a>
        </li>
      ))}
    </ul>
  )
}
