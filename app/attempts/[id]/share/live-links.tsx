import { getFormatter, getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import type { LiveShare } from '@/lib/shares/data'
import { endLinkAction } from './actions'

/** The links to an attempt that can be opened, with the day that they end, and a way to end each now. */
export async function LiveLinks({ attemptId, links }: { attemptId: string; links: readonly LiveShare[] }) {
  const [t, format] = await Promise.all([getTranslations('shares'), getFormatter()])
  if (links.length === 0) return <p className="measure">{t('noneLive')}</p>
  return (
    <ul className="lines measure">
      {links.map(({ id, createdAt, expiresAt }) => {
        const ends = format.dateTime(expiresAt, { dateStyle: 'full', timeStyle: 'short' })
        return (
          <li key={id}>
            <span>
              {t.rich('ends', {
                ends,
                time: (text) => <time dateTime={expiresAt.toISOString()}>{text}</time>,
              })}
            </span>
            <span className="meta">
              {t('madeAt', { made: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
            </span>
            <form action={endLinkAction}>
              <input type="hidden" name="id" value={attemptId} />
              <input type="hidden" name="shareId" value={id} />
              <Button look="text" aria-label={t('endOne', { ends })}>
                {t('end')}
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
