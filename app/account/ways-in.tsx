import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { hasOtherWayIn, listConnectedProviders } from '@/lib/providers/data'
import { providersOn } from '@/lib/providers/providers-on'
import { getSecondFactor } from '@/lib/second-factor/data'
import { Button } from '../_components/button'
import { disconnect } from './actions'

/** The password, the second factor and the sign-in providers of an account, as a row of the account page. */
export async function WaysIn({ userId }: { userId: string }) {
  const [{ state, hasPassword }, connected, mayDisconnect, t] = await Promise.all([
    getSecondFactor(userId),
    listConnectedProviders(userId),
    hasOtherWayIn(userId),
    getTranslations('accounts.waysIn'),
  ])
  const isOn = state === 'on'
  return (
    <section className="row" aria-labelledby="ways-in">
      <h2 className="label" id="ways-in">
        {t('title')}
      </h2>
      <div className="measure grid gap-4">
        <div>
          <p>{t(hasPassword ? 'passwordOn' : 'passwordOff')}</p>
          <p className="acts">
            <Link href={paths.changePassword}>{t(hasPassword ? 'changePassword' : 'setPassword')}</Link>
          </p>
        </div>
        <div>
          <p>{t(isOn ? 'secondFactorOn' : 'secondFactorOff')}</p>
          <p className="acts">
            <Link href={paths.secondFactor}>{t(isOn ? 'changeSecondFactor' : 'setUpSecondFactor')}</Link>
          </p>
        </div>
        {providersOn().map(({ id, name }) =>
          connected.includes(id) ? (
            <Connected key={id} id={id} name={name} mayDisconnect={mayDisconnect} />
          ) : (
            <p key={id} className="acts">
              <a href={paths.provider(id, paths.account)}>{t('connect', { name })}</a>
            </p>
          ),
        )}
      </div>
    </section>
  )
}

async function Connected({ id, name, mayDisconnect }: { id: string; name: string; mayDisconnect: boolean }) {
  const t = await getTranslations('accounts.waysIn')
  return (
    <div>
      <p>{t('connected', { name })}</p>
      {mayDisconnect ? (
        <form action={disconnect} className="acts">
          <input type="hidden" name="provider" value={id} />
          <Button look="text" pending={t('disconnecting')}>
            {t('disconnect', { name })}
          </Button>
        </form>
      ) : (
        <p>{t('onlyWayIn')}</p>
      )}
    </div>
  )
}
