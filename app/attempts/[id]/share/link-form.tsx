'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { makeLinkAction } from './actions'
import { NewLink } from './new-link'

/** Makes a link that lives as long as the candidate chooses, and shows it this once, unless it was ended meanwhile. */
export function LinkForm({
  attemptId,
  days,
  usual,
  live,
}: {
  attemptId: string
  days: readonly number[]
  usual: number
  /** The ids of the links that are live. */
  live: readonly string[]
}) {
  const t = useTranslations('shares')
  const [made, make] = useActionState(makeLinkAction, null)
  return (
    <div className="grid gap-6">
      <form action={make} className="grid justify-items-start gap-4">
        <input type="hidden" name="id" value={attemptId} />
        <fieldset>
          <legend className="font-semibold">{t('howLong')}</legend>
          {days.map((count) => (
            <label key={count} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="days"
                value={count}
                defaultChecked={count === usual}
                className="size-5 accent-accent"
              />
              {t('days', { count })}
            </label>
          ))}
        </fieldset>
        {made?.ok === false && (
          <p role="alert" className="text-alert">
            {t('tooMany')}
          </p>
        )}
        <Button pending={t('sending')}>{t('make')}</Button>
      </form>
      {made?.ok && live.includes(made.id) && <NewLink key={made.address} address={made.address} />}
    </div>
  )
}
