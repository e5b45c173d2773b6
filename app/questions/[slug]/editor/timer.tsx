'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** Counts up, says each full minute in a quiet voice, and never stops anybody. */
export function Timer({ className = '' }: { className?: string }) {
  const t = useTranslations('editor.timer')
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (startedAt === null) return
    const clock = setInterval(() => setSeconds(Math.floor((Date.now() - startedAt) / 1000)), 1000)
    return () => clearInterval(clock)
  }, [startedAt])
  const isRunning = startedAt !== null
  const minutes = Math.floor(seconds / 60)
  const toggle = () => {
    setSeconds(0)
    setStartedAt(isRunning ? null : Date.now())
  }
  return (
    <div className={`flex min-h-11 flex-wrap items-center gap-x-4 text-s-1 ${className}`}>
      <button type="button" className="text-btn" onClick={toggle}>
        {isRunning ? t('stop') : t('start')}
      </button>
      {isRunning && (
        <span role="timer" aria-label={t('name')} className="quiet tabular-nums">
          {minutes}:{String(seconds % 60).padStart(2, '0')}
        </span>
      )}
      <span role="status" className="meta sr-only md:not-sr-only">
        {isRunning && minutes > 0 && t('mark', { minutes })}
      </span>
    </div>
  )
}
