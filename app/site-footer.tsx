import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { chooseTheme } from './actions'
import { type Theme, themes } from './theme'
import { ThemeChoice } from './theme-choice'

export function SiteFooter({ theme }: { theme: Theme }) {
  const t = useTranslations('common')
  const names = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }
  return (
    <footer className="no-print border-rule border-t pt-6 pb-10">
      <div className="frame flex flex-wrap items-center gap-x-8 gap-y-1 text-s-1">
        <Link href={paths.howItJudges} className="inline-flex min-h-11 items-center text-ink-2">
          {t('howItJudges')}
        </Link>
        <Link href={paths.yourData} className="inline-flex min-h-11 items-center text-ink-2">
          {t('yourData')}
        </Link>
        <ThemeChoice
          action={chooseTheme}
          label={t('theme')}
          submit={t('themeSet')}
          chosen={theme}
          choices={themes.map((value) => ({ value, label: names[value] }))}
        />
      </div>
    </footer>
  )
}
