import { getTranslations } from 'next-intl/server'
import { isLessSure } from '@/lib/content/figures'
import type { KeyPointId, ReaderName } from '@/lib/rubric'

/** A plain warning beside a point that the reader is often wrong about; nothing beside the others. */
export async function LessSure({ keyPoint, reader }: { keyPoint: KeyPointId; reader: ReaderName }) {
  if (!isLessSure(keyPoint, reader)) return null
  const t = await getTranslations('judging')
  return <span className="meta block">{t('lessSure')}</span>
}
