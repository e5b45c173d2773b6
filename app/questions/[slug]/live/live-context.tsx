'use client'

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { ReaderFiles } from '@/lib/reader/browser-messages'
import type { AskedQuestion } from '@/lib/rubric/types'
import { LiveReading, type LiveState } from './live-reading'

const LiveContext = createContext<LiveReading | null>(null)
const OFF: LiveState = { phase: 'off' }

/** One reading for everything on the page that shows it. It begins by itself where somebody asked for it before. */
export function LiveProvider({
  files,
  question,
  isChosen,
  children,
}: {
  files: ReaderFiles
  question: AskedQuestion
  isChosen: boolean
  children: ReactNode
}) {
  const [live] = useState(() => new LiveReading(files, question))
  // What the server says later must not stop a reading that goes on.
  const [startsByItself] = useState(isChosen)
  useEffect(() => {
    if (startsByItself) live.start()
    return () => live.stop()
  }, [live, startsByItself])
  return <LiveContext value={live}>{children}</LiveContext>
}

/** The reading and how it stands; null where there is none for this question. */
export function useLiveReading(): { live: LiveReading | null; state: LiveState } {
  const live = useContext(LiveContext)
  const state = useSyncExternalStore(
    live?.subscribe ?? subscribeToNothing,
    live?.state ?? (() => OFF),
    () => OFF,
  )
  return { live, state }
}

function subscribeToNothing() {
  return () => {}
}
