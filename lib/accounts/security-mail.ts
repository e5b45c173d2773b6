import 'server-only'
import { getFormatter, getTranslations } from 'next-intl/server'
import { env } from '../env'
import { paths } from '../paths'
import { type Letter, wholeAddress } from './mailed-link'

/** What the owner of an account is told of by e-mail, in case it was not them. */
export type SecurityEvent =
  | 'passwordChanged'
  | 'secondFactorOn'
  | 'secondFactorOff'
  | 'recoveryCodesRenewed'
  | 'providerConnected'
  | 'providerDisconnected'
  | 'emailChanged'
  | 'emailIsNew'

/**
 * The words of such a mail: what happened, when, on which device, and what to do if it was not them. `device` is empty where it is
 * not known; `provider` is the name of the one that was connected or disconnected.
 */
export async function writeSecurityMail(
  event: SecurityEvent,
  { device, at, provider = '' }: { device: string; at: Date; provider?: string },
): Promise<Letter> {
  const [t, format] = await Promise.all([getTranslations('mails.security'), getFormatter()])
  // Mail is read on any device: the zone of this one would mislead.
  const time = format.dateTime(at, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  const links = {
    site: env.appUrl,
    devices: wholeAddress(paths.devices),
    password: wholeAddress(paths.forgotPassword),
  }
  // The address that an account has moved away from opens nothing any more.
  const advice = event === 'emailChanged' ? t('notYouMoved', links) : t('notYou', links)
  const facts = [t('time', { time }), t('device', { device: device || t('unknownDevice') })].join('\n')
  return {
    subject: t(`${event}.subject`, { provider }),
    text: [t(`${event}.what`, { provider, site: env.appUrl }), facts, advice].join('\n\n'),
  }
}
