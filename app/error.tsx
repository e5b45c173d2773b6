'use client'

import { useTranslations } from 'next-intl'

/** Shown where a page failed. The cause is in the server's log under `digest`, never on the page. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('common')
  return (
    <div className="grid justify-items-start gap-4">
      <h1>{t('errorTitle')}</h1>
      <p className="lead measure">{t('errorBody')}</p>
      <button type="button" className="btn" onClick={reset}>
        {t('tryAgain')}
      </button>
      {error.digest && <p className="meta">{t('errorCode', { code: error.digest })}</p>}
    </div>
  )
}
