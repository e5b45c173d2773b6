import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findCriteria } from '@/lib/content/criteria'
import { findKeyPoint } from '@/lib/content/key-points'
import type { Question } from '@/lib/content/types'
import { Disclosure } from '../../_components/disclosure'
import { RememberedFold } from './remembered-fold'

const FOLD_COOKIE = 'starline-points'

/** What the question calls for, foldable, and what the interviewer is after, folded. */
export async function CallsFor({ question }: { question: Question }) {
  const t = await getTranslations('practice')
  const isGeneral = question.kind === 'general'
  return (
    <aside
      aria-label={isGeneral ? t('checklist') : t('callsFor')}
      className="pt-4 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:pt-1"
    >
      <Fold summary={isGeneral ? t('checklist') : t('callsFor')}>
        <p className="quiet pb-3 text-s-1">
          {question.kind === 'general'
            ? t('checklistHint')
            : t(`callsForHint.${question.kind}`, { count: question.keyPoints.length })}
        </p>
        <ul>{isGeneral ? <Criteria question={question} /> : <KeyPoints question={question} />}</ul>
      </Fold>
      <Disclosure
        className="border-rule border-t"
        summary={<span className="font-semibold text-ink">{t('after')}</span>}
      >
        <p className="quiet pb-3 text-s-1">{question.after}</p>
      </Disclosure>
    </aside>
  )
}

/** Open beside the editor and folded above it, until somebody chooses; one of the two is always hidden by its width. */
async function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  const chosen = (await cookies()).get(FOLD_COOKIE)?.value
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

function KeyPoints({ question }: { question: Question }) {
  return question.keyPoints.map((point) => {
    const { id, family, name, short } = findKeyPoint(point)
    return <Line key={id} name={name} more={short} hue={family.replaceAll('_', '-')} />
  })
}

function Criteria({ question }: { question: Question }) {
  return findCriteria(question.criteria).map(({ id, name, how }) => (
    <Line key={id} name={name} more={how} hue="" />
  ))
}

function Line({ name, more, hue }: { name: string; more: string; hue: string }) {
  return (
    <li
      className={`grid grid-cols-[14px_1fr] gap-3 border-rule border-t py-2 text-[0.92rem] leading-[1.45] before:mt-[.66em] before:w-3.5 before:border-[var(--h,var(--ink-3))] before:border-t-2 before:content-[''] ${hue}`}
    >
      <div>
        <b className="font-semibold">{name}</b> <span className="quiet">{more}</span>
      </div>
    </li>
  )
}
