'use client'

import { useEffect, useState } from 'react'
import type { Span } from '@/lib/rubric/types'
import { readSelection } from './read-selection'

/** The last words of the answer that were selected: a tap on a button ends a selection, but not the choice. */
export function useSelectedWords(answerElementId: string) {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    const read = () => {
      const answer = document.getElementById(answerElementId)
      const span = answer && readSelection(answer, document.getSelection())
      if (span) setSelected(span)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [answerElementId])
  return [selected, setSelected] as const
}
