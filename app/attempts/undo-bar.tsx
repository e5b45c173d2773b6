'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'

const UNDO_OFFERED_MS = 10_000

/**
 * Offers to undo for ten seconds, and for as long as it has the pointer or the focus. Without scripts it stays until
 * the next page.
 */
export function UndoBar({
  action,
  fields,
  message,
}: {
  action: (form: FormData) => Promise<void>
  fields: Readonly<Record<string, string>>
  message: string
}) {
  const t = useTranslations('feedback')
  const [isOver, setIsOver] = useState(false)
  const [isHeld, setIsHeld] = useState(false)
  const bar = useRef<HTMLFormElement>(null)

  useEffect(() => {
    // A reload must not offer it again.
    const address = new URL(window.location.href)
    address.searchParams.delete('deleted')
    window.history.replaceState(null, '', address)
    // The button that deleted is gone, and the focus with it.
    bar.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => setIsOver(true), UNDO_OFFERED_MS)
    return () => clearTimeout(timer)
  }, [isHeld])

  if (isOver) return null
  return (
    <form
      ref={bar}
      action={action}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      className="no-print mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 rounded-box bg-wash px-4 py-1 text-[0.92rem] text-ink-2"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p role="status">{message}</p>
      <Button look="text" pending={t('sending')}>
        {t('undo')}
      </Button>
    </form>
  )
}
