import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentUser } from '@/lib/accounts/session'
import { env } from '@/lib/env'
import { defaultLocale } from '@/lib/i18n/locales'
import { sans, serif, serifExtended } from './fonts'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { TellTimeZone } from './tell-time-zone'
import { currentTheme } from './theme'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return {
    metadataBase: new URL(env.appUrl),
    title: { default: t('siteName'), template: `%s · ${t('siteName')}` },
    description: t('description'),
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#171c23' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Rendered a request, so that every script carries the nonce of its page.
  await connection()
  const [theme, user, t, { common, bank, editor, feedback }] = await Promise.all([
    currentTheme(),
    currentUser(),
    getTranslations('common'),
    getMessages(),
  ])
  return (
    <html
      lang={defaultLocale.htmlLang}
      data-theme={theme}
      className={`${sans.variable} ${serif.variable} ${serifExtended.variable}`}
    >
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={{ common, bank, editor, feedback }}>
          <a
            href="#main"
            className="-top-20 absolute left-4 z-10 rounded-box bg-accent px-4 py-3 text-on-accent focus:top-2"
          >
            {t('skip')}
          </a>
          <SiteHeader user={user} />
          <main id="main" className="frame w-full grow pt-10 pb-24 lg:pt-14">
            {children}
          </main>
          <SiteFooter theme={theme} />
          <TellTimeZone />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
