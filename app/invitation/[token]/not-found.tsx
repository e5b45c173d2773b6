import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { paths } from '@/lib/paths'

/** The same for every invitation that can’t be accepted by anybody, by whatever cause. */
export default async function InvitationOver() {
  const t = await getTranslations('invitation')
  return (
    <div className="grid justify-items-start gap-4">
      <h1>{t('overTitle')}</h1>
      <p className="lead measure">{t('overLead')}</p>
      <ButtonLink href={paths.home}>{t('home')}</ButtonLink>
    </div>
  )
}
