import { getTranslations } from 'next-intl/server'
import { findQuestion } from '@/lib/content/questions'
import { restoreAttemptAction } from './actions'
import { UndoBar } from './undo-bar'

/** Says what was deleted, with the way to take it back. */
export async function UndoDeletion({
  deleted: { id, questionId },
  within,
}: {
  deleted: { id: string; questionId: string }
  within: string
}) {
  const t = await getTranslations('attempts')
  return (
    <UndoBar
      key={id}
      action={restoreAttemptAction}
      fields={{ id, within }}
      message={t('deleted', { question: findQuestion(questionId)?.question ?? t('retired') })}
    />
  )
}
