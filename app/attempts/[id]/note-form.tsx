'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { FocusFault } from '@/app/_components/focus-fault'
import { NOTE_LENGTH_CHARS_MAX } from '@/lib/attempts/note-length'
import { saveNoteAction } from './actions'

/** The candidate's private note on an attempt. */
export function NoteForm({ attemptId, note }: { attemptId: string; note: string }) {
  const t = useTranslations('feedback')
  const [sent, send] = useActionState(saveNoteAction, null)
  const isTooLong = sent !== null && !sent.ok
  return (
    <form action={send} className="grid justify-items-start gap-2 pb-5">
      <input type="hidden" name="id" value={attemptId} />
      <label htmlFor="note" className="font-semibold">
        {t('note')}
      </label>
      <p id="note-hint" className="quiet text-s-1">
        {t('noteHint')}
      </p>
      {isTooLong && (
        <p id="note-error" className="text-alert">
          {t('tooLong', { max: NOTE_LENGTH_CHARS_MAX })}
        </p>
      )}
      <textarea
        id="note"
        name="note"
        rows={3}
        defaultValue={note}
        key={note}
        aria-invalid={isTooLong || undefined}
        aria-describedby={isTooLong ? 'note-hint note-error' : 'note-hint'}
      />
      <div className="acts">
        <Button look="plain" pending={t('sending')}>
          {t('saveNote')}
        </Button>
        <span role="status" className="quiet">
          {sent?.ok && t('saved')}
        </span>
      </div>
      <FocusFault faults={isTooLong ? sent : null} />
    </form>
  )
}
