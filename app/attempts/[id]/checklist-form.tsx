'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { saveChecklistAction } from './actions'

/** What an answer to a general question can be checked on, ticked by the candidate. */
export function ChecklistForm({
  attemptId,
  criteria,
  ticked,
}: {
  attemptId: string
  criteria: readonly { id: string; name: string; how: string }[]
  ticked: readonly string[]
}) {
  const t = useTranslations('feedback')
  const [sent, send] = useActionState(saveChecklistAction, null)
  return (
    <form action={send}>
      <input type="hidden" name="id" value={attemptId} />
      <ul className="grid divide-y divide-rule border-rule border-y">
        {criteria.map(({ id, name, how }) => (
          <li key={id} className="grid grid-cols-[20px_1fr] gap-x-3 py-3">
            <input
              type="checkbox"
              id={`criterion-${id}`}
              name="criterion"
              value={id}
              defaultChecked={ticked.includes(id)}
              className="mt-0.5 size-5 accent-accent"
              aria-describedby={`criterion-${id}-how`}
            />
            <label htmlFor={`criterion-${id}`} className="font-semibold">
              {name}
            </label>
            <p id={`criterion-${id}-how`} className="col-start-2 text-[0.92rem] text-ink-2">
              {how}
            </p>
          </li>
        ))}
      </ul>
      <div className="acts pt-4">
        <Button look="plain" pending={t('sending')}>
          {t('saveTicks')}
        </Button>
        <span role="status" className="quiet">
          {sent?.ok && t('saved')}
        </span>
      </div>
    </form>
  )
}
