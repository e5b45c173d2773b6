import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

/** Everything out, in, and gone. */
export async function YourThings({ isKnown, isTooOften }: { isKnown: boolean; isTooOften: boolean }) {
  const t = await getTranslations('accounts.yourData')
  return (
    <section className="row" aria-labelledby="yours">
      <h2 className="label" id="yours">
        {t('yours')}
      </h2>
      <div className="measure grid gap-6">
        {isTooOften && (
          <p role="alert" className="text-alert">
            {t('tooOften')}
          </p>
        )}
        {!isKnown && <p>{t('nothingYet')}</p>}
        {isKnown && (
          <div>
            <p>{t('downloadBody')}</p>
            <p className="acts">
              {/* No Link: it would fetch the file ahead. */}
              <a href={paths.downloadEverything} download>
                {t('download')}
              </a>
            </p>
          </div>
        )}
        <div>
          <p>{t('importBody')}</p>
          <p className="acts">
            <Link href={paths.importData}>{t('import')}</Link>
            <a href={paths.transferSchema}>{t('schema')}</a>
          </p>
        </div>
        {isKnown && (
          <div>
            <p>{t('deleteBody')}</p>
            <p className="acts">
              <Link href={paths.deleteAccount}>{t('delete')}</Link>
            </p>
          </div>
        )}
      </div>
    </section>
  )
}
