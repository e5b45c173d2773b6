import { getRequestConfig } from 'next-intl/server'
import messages from '@/content/messages/en.json'
import { defaultLocale } from '@/lib/i18n/locales'
import { personTimeZone } from '@/lib/i18n/time-zone'

export default getRequestConfig(async () => ({
  locale: defaultLocale.htmlLang,
  messages,
  timeZone: await personTimeZone(),
}))
