import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/app/_components/disclosure'
import type { Attempt } from '@/lib/attempts/data'
import type { PractisedQuestion } from '@/lib/content/types'
import { paths } from '@/lib/paths'
import { DeleteForm } from '../delete-form'
import { NoteForm } from './note-form'
import { SincePrevious } from './since-previous'
import { StrongAnswer } from './strong-answer'

/** What can wait, folded away: the strong answer, what changed, the private note; and the way to delete. */
export async function ForLater({
  attempt,
  question,
  userId,
}: {
  attempt: Attempt
  question: PractisedQuestion | null
  userId: string
}) {
  const t = await getTranslations('judging')
  return (
    <section aria-labelledby="for-later">
      <h2 id="for-later" className="pb-3">
        {t('later')}
      </h2>
      <div className="grid divide-y divide-rule">
        {question?.strong && (
          <Disclosure summary={t(question.kind === 'general' ? 'strongGeneral' : 'strong')}>
            <StrongAnswer strong={question.strong} />
          </Disclosure>
        )}
        <SincePrevious attempt={attempt} userId={userId} />
        <Disclosure summary={t('privateNote')} open={attempt.note !== ''}>
          <NoteForm attemptId={attempt.id} note={attempt.note} />
        </Disclosure>
      </div>
      <div className="acts pt-8">
        <Link href={paths.shareAttempt(attempt.id)}>{t('share')}</Link>
        <DeleteForm attemptId={attempt.id} label={t('delete')} />
      </div>
    </section>
  )
}
