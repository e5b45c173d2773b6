'use client'

import { useTranslations } from 'next-intl'
import { useLiveReading } from './live-context'

/** Beside the heading, so that it is seen while the points are folded. */
export function LiveCount({ all }: { all: number }) {
  const t = useTranslations('editor.live')
  const { state } = useLiveReading()
  if (state.phase !== 'on' || state.seen === null) return null
  return <span className="quiet font-normal">{t('count', { count: state.seen.size, all })}</span>
}
