'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { SaveStatus as Status } from './keeper-contract'

const LOST: readonly Status[] = ['device', 'too_long', 'nowhere', 'other_user', 'cleared']

/** Where the words are, in a word. Spoken only when it matters: when they are not on the server, and when they are again. */
export function SaveStatus({ status }: { status: Status }) {
  const t = useTranslations('editor')
  const isOffline = useIsOffline()
  const [wasLost, setWasLost] = useState(false)
  const isLost = LOST.includes(status)
  if (isLost && !wasLost) setWasLost(true)
  const text = status === 'quiet' ? '' : t(`status.${status === 'device' && isOffline ? 'offline' : status}`)
  return (
    <>
      <span aria-hidden={isLost || undefined}>{text || ' '}</span>
      <span role="status" className="vh">
        {isLost ? text : wasLost && status === 'saved' ? t('savedAgain') : ''}
      </span>
    </>
  )
}

function useIsOffline(): boolean {
  const [isOffline, setIsOffline] = useState(false)
  useEffect(() => {
    const look = () => setIsOffline(!navigator.onLine)
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return isOffline
}
