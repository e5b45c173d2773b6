'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import type { KeyPointId } from '@/lib/rubric/types'
import { PointLine } from '../point-line'
import { useLiveReading } from './live-context'

/** A point that the question calls for; it lights up while somebody writes, where they asked for it. */
export function LiveLine({ id, ...line }: ComponentProps<typeof PointLine> & { id: KeyPointId }) {
  const t = useTranslations('editor.live')
  const { state } = useLiveReading()
  const isSeen = state.phase === 'on' && state.seen?.has(id) === true
  return <PointLine {...line} seen={isSeen ? t('seenPoint') : null} />
}
