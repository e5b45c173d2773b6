import { getTranslations } from 'next-intl/server'
import { nameQuestions } from '@/lib/own-questions/data'
import { restoreAttemptAction } from './actions'
import { UndoBar } from './undo-bar'

/** Says what was deleted, with the way to take it back. */
export async function UndoDeletion({
  deleted: { id, questionId },
  within,
  userId,
}: {
  deleted: { id: string; questionId: string }
  within: string
  userId: string
}) {
  const [t, nameOf] = await Promise.all([getTranslations('attempts'), nameQuestions({ userId })])
  return (
    <UndoBar
      key={id}
      action={restoreAttemptAction}
      fields={{ id, within }}
      message={t('deleted', { question: nameOf(questionId) ?? t('retired') })}
    />
  )
}
