'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { rememberInBrowser } from '@/app/remember-in-browser'
import { LIVE_COOKIE, type LiveChoice } from './live-choice'
import { useLiveReading } from './live-context'

/** Asks once whether points may light up while somebody writes, says what that loads, and remembers the answer. */
export function LiveSwitch({
  choice: chosenBefore,
  bytes,
  all,
}: {
  choice: LiveChoice | null
  bytes: number
  all: number
}) {
  const t = useTranslations('editor.live')
  const { live, state } = useLiveReading()
  const [choice, setChoice] = useState(chosenBefore)
  const megabytes = Math.ceil(bytes / 1e6)
  const choose = (next: LiveChoice) => {
    setChoice(next)
    rememberInBrowser(LIVE_COOKIE, next)
    if (next === 'on') live?.start()
    else live?.stop()
  }
  if (state.phase === 'off' && choice === 'no') {
    return (
      <p className="needs-scripts pt-1 text-s-1">
        <button type="button" className="text-btn" onClick={() => choose('on')}>
          {t('reconsider')}
        </button>
      </p>
    )
  }
  if (state.phase === 'off') {
    return (
      <div className="needs-scripts pt-2 text-s-1">
        <p className="quiet">
          {t('offer')} {t('size', { megabytes })}
        </p>
        <p className="acts">
          <button type="button" className="text-btn" onClick={() => choose('on')}>
            {t('start')}
          </button>
          <button type="button" className="text-btn" onClick={() => choose('no')}>
            {t('refuse')}
          </button>
        </p>
      </div>
    )
  }
  const seen = state.phase === 'on' ? state.seen : null
  return (
    <div className="pt-2 text-s-1">
      {state.phase === 'loading' && (
        <label className="quiet block">
          {state.loadedMegabytes < megabytes - 1
            ? t('loading', { loaded: state.loadedMegabytes, megabytes })
            : t('starting')}
          <progress className="block w-full" value={state.loadedMegabytes} max={megabytes} />
        </label>
      )}
      <p role="status" className="quiet">
        {state.phase === 'failed' && t('failed')}
        {state.phase === 'on' && (seen === null ? t('ready') : t('seen', { count: seen.size, all }))}
      </p>
      <p className="acts">
        {state.phase === 'failed' && (
          <button type="button" className="text-btn" onClick={() => choose('on')}>
            {t('again')}
          </button>
        )}
        <button type="button" className="text-btn" onClick={() => choose('no')}>
          {t('stop')}
        </button>
      </p>
    </div>
  )
}
