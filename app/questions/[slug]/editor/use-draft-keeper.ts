import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import { saysDeviceCleared } from '@/lib/clear-device'
import { parseBrowserCopy } from './browser-copies'
import type { EditorPage } from './editor-page'
import { readFields } from './form-fields'
import type { KeeperState } from './keeper-contract'
import { type OpenedKeeper, openKeeper } from './open-keeper'

/** Keeps what the form holds, from the moment that scripts run until the page is left. Null before that. */
export function useDraftKeeper(page: EditorPage, form: RefObject<HTMLFormElement | null>) {
  const [opened, setOpened] = useState<OpenedKeeper | null>(null)
  useEffect(() => {
    if (form.current === null) return
    const begun = openKeeper(page, readFields(form.current))
    setOpened(begun)
    const stopListening = listen(begun)
    return () => {
      stopListening()
      begun.keeper.stop()
    }
  }, [page, form])
  const keeper = opened?.keeper ?? null
  const state: KeeperState | null = useSyncExternalStore(
    (listener) => keeper?.subscribe(listener) ?? (() => undefined),
    () => keeper?.state ?? null,
    () => null,
  )
  return { keeper, state }
}

function listen({ keeper, copies }: OpenedKeeper): () => void {
  const until = new AbortController()
  const { signal } = until
  window.addEventListener('online', () => keeper.hurry(), { signal })
  document.addEventListener('visibilitychange', () => document.hidden && keeper.hurry(), { signal })
  window.addEventListener(
    'storage',
    (event) => {
      if (saysDeviceCleared(event)) keeper.forget()
      const copy = event.key === copies.key ? parseBrowserCopy(event.newValue) : null
      if (copy !== null) keeper.otherTabKept(copy)
    },
    { signal },
  )
  return () => until.abort()
}
