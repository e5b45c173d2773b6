'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { Disclosure } from '@/app/_components/disclosure'
import { FocusFault } from '@/app/_components/focus-fault'
import { checkExerciseAction } from './actions'

/** A minute of doing it. What is typed goes to the server to be read, and is not kept. */
export function Exercise({
  slug,
  task,
  example,
  isChecked,
}: {
  slug: string
  task: string
  example: string
  isChecked: boolean
}) {
  const t = useTranslations('learn')
  const [checked, check] = useActionState(checkExerciseAction, null)
  const fault = checked !== null && 'chars' in checked ? checked : null
  return (
    <div className="measure grid gap-4">
      <p id="task">{task}</p>
      <form action={check} className="grid gap-3">
        <FocusFault faults={fault} />
        <input type="hidden" name="slug" value={slug} />
        <label htmlFor="words" className="font-semibold">
          {t('yourWords')}
        </label>
        {fault && (
          <p id="fault" className="text-alert">
            {t(fault.result, { chars: fault.chars })}
          </p>
        )}
        <textarea
          id="words"
          name="words"
          key={checked?.words}
          defaultValue={checked?.words}
          className="min-h-32"
          aria-describedby={fault ? 'fault task' : 'task'}
          aria-invalid={fault ? true : undefined}
        />
        {isChecked ? (
          <div>
            <Button look="plain" pending={t('checking')}>
              {t('check')}
            </Button>
          </div>
        ) : (
          <p className="quiet text-s-1">{t('checkYourself')}</p>
        )}
        <div role="status">
          {checked?.result === 'shown' && (
            <p>
              <b className="font-semibold">{t('shows')}</b> <q className="font-serif">{checked.quote}</q>
            </p>
          )}
          {checked?.result === 'near' && (
            <p>
              <b className="font-semibold">{t('near')}</b> <q className="font-serif">{checked.quote}</q>{' '}
              {checked.why}
            </p>
          )}
          {checked?.result === 'missing' && (
            <p>
              <b className="font-semibold">{t('notYet')}</b> {checked.why}
            </p>
          )}
        </div>
      </form>
      <Disclosure summary={t('oneWay')}>
        <p className="pb-2 font-serif">{example}</p>
      </Disclosure>
    </div>
  )
}
