import { getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import { paths } from '@/lib/paths'
import { countEverything } from '@/lib/transfer/data'

/** What goes and what stays, counted. */
export async function WhatGoes({ user }: { user: CurrentUser }) {
  const [{ attempts, drafts, questions, links }, t, accounts] = await Promise.all([
    countEverything({ userId: user.id }),
    getTranslations('accounts.delete'),
    getTranslations('accounts'),
  ])
  return (
    <>
      <section className="row" aria-labelledby="goes">
        <h2 className="label" id="goes">
          {t('goes')}
        </h2>
        <div className="measure grid gap-4">
          <ul className="grid list-disc gap-1 pl-5">
            <li className="first-letter:uppercase">{accounts('work', { attempts, drafts })}</li>
            <li>{t('goesQuestions', { count: questions })}</li>
            <li>{t('goesLinks', { count: links })}</li>
            <li className="wrap-anywhere">
              {user.email === null ? t('goesGuest') : t('goesAccount', { email: user.email })}
            </li>
            <li>{t('goesBrowser')}</li>
          </ul>
          <p>
            {t('first')}{' '}
            <a href={paths.downloadEverything} download>
              {t('download')}
            </a>
          </p>
        </div>
      </section>
      <section className="row" aria-labelledby="stays">
        <h2 className="label" id="stays">
          {t('stays')}
        </h2>
        <p className="measure">{t('staysLog')}</p>
      </section>
    </>
  )
}
