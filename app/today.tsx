import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import type { AttemptEntry } from '@/lib/attempts/data'
import { findKeyPoint } from '@/lib/content/key-points'
import { listQuestions } from '@/lib/content/questions'
import { DIFFICULTIES } from '@/lib/content/schema'
import type { QuestionSummary } from '@/lib/content/types'
import { nameQuestions } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'
import type { Draft } from '@/lib/practice/draft'
import { chooseNextPractice } from '@/lib/practice/next-practice'
import { composeAnswer } from '@/lib/practice/writing'
import { countWords } from '@/lib/rubric'
import { ButtonLink } from './_components/button'
import { RecentPoints } from './recent-points'

type WaitingDraft = Draft & { readonly questionId: string }

const attemptsLooked = 6

/** For somebody who comes back: the one thing to practise now and why, what waits, and how the last answers went. */
export async function Today({
  user,
  drafts,
  attempts,
}: {
  user: CurrentUser
  drafts: readonly WaitingDraft[]
  attempts: readonly AttemptEntry[]
}) {
  const t = await getTranslations('home')
  const judged = attempts.filter(({ band }) => band !== null).slice(0, attemptsLooked)
  return (
    <div className="beside">
      <div>
        <NextPractice attempts={judged} />
        {drafts.length > 0 && <Waiting drafts={drafts} userId={user.id} />}
        {user.isGuest && (
          <p className="measure quiet pt-12 text-s-1">
            {t('keptHere')} <Link href={paths.signUp}>{t('signUp')}</Link>
          </p>
        )}
      </div>
      {judged.length > 0 && <RecentPoints attempts={judged.toReversed()} />}
    </div>
  )
}

async function NextPractice({ attempts }: { attempts: readonly AttemptEntry[] }) {
  const [t, kinds, channels] = await Promise.all([
    getTranslations('home'),
    getTranslations('kinds'),
    getTranslations('channels'),
  ])
  const recent = attempts.map(({ questionId, keyPoints }) => ({
    questionId,
    called: keyPoints
      .filter(({ called }) => called)
      .map(({ keyPoint, state }) => ({ keyPoint, found: state === 'found' })),
  }))
  const next = chooseNextPractice(easierFirst(listQuestions()), recent)
  if (next === null) return null
  const { question, because } = next
  const point = because && findKeyPoint(because.keyPoint)
  return (
    <section aria-labelledby="now" className="grid gap-4">
      <p className="quiet">{t('now')}</p>
      <h1 id="now">{point ? asSentence(point.improve) : t('practiseFirst')}</h1>
      <p className="lead measure">
        {point
          ? t('practiseWhy', { point: point.name, missed: because.missed, asked: because.asked })
          : t('practiseFirstWhy')}
      </p>
      <div className="mt-4 grid justify-items-start gap-3 border-accent border-l-2 pl-5">
        <p className="max-w-[30rem] text-pretty font-serif text-s2 leading-[1.32]">{question.question}</p>
        <p className="meta">
          {kinds(question.kind)} · {channels(question.channel)}
        </p>
        <div className="acts pt-2">
          <ButtonLink href={paths.question(question.slug)}>{t('start')}</ButtonLink>
          <Link href={paths.questions}>{t('chooseAnother')}</Link>
        </div>
      </div>
    </section>
  )
}

function easierFirst(questions: readonly QuestionSummary[]): readonly QuestionSummary[] {
  const level = ({ difficulty }: QuestionSummary) => DIFFICULTIES.indexOf(difficulty)
  return questions.toSorted((a, b) => level(a) - level(b))
}

function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}

async function Waiting({ drafts, userId }: { drafts: readonly WaitingDraft[]; userId: string }) {
  const [t, format, nameOf] = await Promise.all([
    getTranslations('home'),
    getFormatter(),
    nameQuestions({ userId }),
  ])
  const lines = drafts.flatMap((draft) => {
    const question = nameOf(draft.questionId)
    return question ? [{ draft, question }] : []
  })
  return (
    <section aria-labelledby="waiting" className="pt-12">
      <h2 id="waiting" className="quiet pb-4">
        {t('waiting')}
      </h2>
      <ul className="lines">
        {lines.map(({ draft, question }) => (
          <li key={draft.id}>
            <Link className="t" href={paths.question(draft.questionId)}>
              {question}
            </Link>
            <span className="state">
              {t('draftWords', { count: countWords(composeAnswer(draft.writing)) })}
            </span>
            <span className="meta">
              {t('savedAt', { when: format.relativeTime(new Date(draft.savedAt)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
