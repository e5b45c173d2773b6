import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { paths } from '@/lib/paths'

/** The same for every link that makes no administrator, by whatever cause. */
export default async function SetUpOver() {
  const t = await getTranslations('setUp')
  return (
    <div className="grid justify-items-start gap-4">
      <h1>{t('overTitle')}</h1>
      <p className="lead measure">{t('overLead')}</p>
      <ButtonLink href={paths.home}>{t('home')}</ButtonLink>
    </div>
  )
}
