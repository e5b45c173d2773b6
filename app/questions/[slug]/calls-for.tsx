import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listReaderFiles } from '@/lib/attempts/browser-reader'
import { findCriteria } from '@/lib/content/criteria'
import { isLessSure } from '@/lib/content/figures'
import { findKeyPoint } from '@/lib/content/key-points'
import type { PractisedQuestion } from '@/lib/content/types'
import { readRemembered } from '@/lib/remembered'
import { Disclosure } from '../../_components/disclosure'
import { hueOf } from '../../attempts/point-words'
import { LIVE_COOKIE } from './live/live-choice'
import { LiveProvider } from './live/live-context'
import { LiveCount } from './live/live-count'
import { LiveLine } from './live/live-line'
import { LiveSwitch } from './live/live-switch'
import { PointLine } from './point-line'
import { RememberedFold } from './remembered-fold'

const FOLD_COOKIE = 'starline-points'

/** What the question calls for, foldable, and what the interviewer is after, folded. */
export async function CallsFor({ question }: { question: PractisedQuestion }) {
  const t = await getTranslations('practice')
  return (
    <aside
      aria-label={question.kind === 'general' ? t('checklist') : t('callsFor')}
      className="pt-4 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:pt-1"
    >
      {question.kind === 'general' ? <Criteria question={question} /> : <Points question={question} />}
      {question.after && (
        <Disclosure
          className="border-rule border-t"
          summary={<span className="font-semibold text-ink">{t('after')}</span>}
        >
          <p className="quiet pb-3 text-s-1">{question.after}</p>
        </Disclosure>
      )}
    </aside>
  )
}

async function Criteria({ question }: { question: PractisedQuestion }) {
  const t = await getTranslations('practice')
  return (
    <Fold summary={t('checklist')}>
      <p className="quiet pb-3 text-s-1">{t('checklistHint')}</p>
      <ul>
        {findCriteria(question.criteria).map(({ id, name, how }) => (
          <PointLine key={id} name={name} more={how} hue="" />
        ))}
      </ul>
    </Fold>
  )
}

/** The points, which can light up while somebody writes where the browser may read too. */
async function Points({ question }: { question: PractisedQuestion }) {
  const [t, judging] = await Promise.all([getTranslations('practice'), getTranslations('judging')])
  const files = listReaderFiles()
  const chosen = await readRemembered(LIVE_COOKIE)
  const choice = chosen === 'on' || chosen === 'no' ? chosen : null
  const { kind, question: text, keyPoints } = question
  const all = keyPoints.length
  const fold = (
    <Fold
      summary={
        <>
          {t('callsFor')} {files && <LiveCount all={all} />}
        </>
      }
    >
      <p className="quiet pb-3 text-s-1">
        {t(`callsForHint.${kind === 'competency' ? kind : 'hypothetical'}`, { count: all })}
      </p>
      <ul>
        {keyPoints.map((point) => {
          const { id, family, name, short } = findKeyPoint(point)
          const warning = isLessSure(id, files ? 'model' : 'rules') ? judging('lessSure') : null
          return <LiveLine key={id} id={id} name={name} more={short} hue={hueOf(family)} warning={warning} />
        })}
      </ul>
      {files && <LiveSwitch choice={choice} bytes={files.bytes} all={all} />}
    </Fold>
  )
  if (files === null) return fold
  return (
    // Whether it is copied from the bank the server looks for: the page need not carry the published answers.
    <LiveProvider
      files={files}
      question={{ kind, text, keyPoints, modelAnswers: [] }}
      isChosen={choice === 'on'}
    >
      {fold}
    </LiveProvider>
  )
}

/** Open beside the editor and folded above it, until somebody chooses; one of the two is always hidden by its width. */
async function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const chosen = await readRemembered(FOLD_COOKIE)
  const fold = { cookie: FOLD_COOKIE, summary }
  if (chosen === 'open' || chosen === 'folded') {
    return (
      <RememberedFold {...fold} open={chosen === 'open'}>
        {children}
      </RememberedFold>
    )
  }
  return (
    <>
      <RememberedFold {...fold} open={false} className="lg:hidden">
        {children}
      </RememberedFold>
      <RememberedFold {...fold} open className="hidden lg:block">
        {children}
      </RememberedFold>
    </>
  )
}
