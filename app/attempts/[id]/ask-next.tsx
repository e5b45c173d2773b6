import { getTranslations } from 'next-intl/server'
import { chooseFollowUps } from '@/lib/attempts/follow-ups'
import type { KeyPointState } from '@/lib/attempts/key-point-rows'
import type { FollowUp } from '@/lib/content/types'

/** Up to two questions that an interviewer may ask next, chosen from what the answer leaves open; nothing where nothing is. */
export async function AskNext({
  followUps,
  stateOf,
}: {
  followUps: readonly FollowUp[]
  stateOf: (asksAfter: string) => KeyPointState
}) {
  const t = await getTranslations('judging')
  const chosen = chooseFollowUps(
    followUps.map(({ asksAfter }) => asksAfter),
    stateOf,
  )
  if (chosen.length === 0) return null
  return (
    <section aria-labelledby="ask-next">
      <h2 id="ask-next" className="pb-3">
        {t('askNext')}
      </h2>
      <ul className="grid gap-3">
        {chosen.map((id) => (
          <li key={id} className="font-serif text-s1 leading-[1.4]">
            {followUps.find(({ asksAfter }) => asksAfter === id)?.question}
          </li>
        ))}
      </ul>
    </section>
  )
}
