import { getFormatter, getTranslations } from 'next-intl/server'
import type { ListedSession } from '@/lib/accounts/sessions'
import { Button } from '../../_components/button'

/** One session: on what, since when, when last; and, where there is an `action`, a way to end it. */
export async function SessionLine({
  session: { handle, device, startedAt, lastUsedAt, isThisOne },
  action,
}: {
  session: ListedSession
  action?: (form: FormData) => Promise<void>
}) {
  const [t, format] = await Promise.all([getTranslations('accounts.devices'), getFormatter()])
  const name = device || t('unknown')
  const timeOf = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
  const used = isThisOne ? t('usedNow') : t('used', { date: timeOf(lastUsedAt) })
  return (
    <li>
      <span className="wrap-anywhere">{name}</span>
      <span className="meta">
        {t('began', { date: timeOf(startedAt) })}, {used}
      </span>
      {action && (
        <form action={action}>
          <input type="hidden" name="handle" value={handle} />
          <Button
            look="text"
            pending={t('ending')}
            aria-label={t('endOne', { device: name, date: timeOf(startedAt) })}
          >
            {t('end')}
          </Button>
        </form>
      )}
    </li>
  )
}
