import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { TRANSFER_FAULTS } from '@/lib/transfer/faults'
import { ImportReportSchema } from '@/lib/transfer/report'
import { Button } from '../../_components/button'
import { ImportDone } from './import-done'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('transfer.import')
  return { title: t('title'), description: t('description') }
}

const FaultSchema = z.enum(TRANSFER_FAULTS)

/** Takes in a file of everything, downloaded here or elsewhere. A plain form to a route: it works without scripts. */
export default async function ImportPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await requireUser(paths.importData)
  const [params, t] = await Promise.all([searchParams, getTranslations('transfer.import')])
  const report = ImportReportSchema.safeParse(params).data
  const fault = FaultSchema.safeParse(params.fault).data
  return (
    <div className="grid justify-items-start gap-6">
      <p>
        <Link href={paths.yourData}>{t('back')}</Link>
      </p>
      <h1>{t('title')}</h1>
      {report && <ImportDone report={report} />}
      <p className="lead measure">{t('lead')}</p>
      <p className="measure quiet">{t('keeps')}</p>
      <form
        method="post"
        action={paths.importFile}
        encType="multipart/form-data"
        className="measure grid w-full justify-items-start gap-4"
      >
        <div className="grid w-full gap-1.5">
          <label htmlFor="file" className="font-semibold">
            {t('file')}
          </label>
          {fault && (
            <p id="file-error" role="alert" className="text-alert">
              {t(`faults.${fault}`)}
            </p>
          )}
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".zip,.json,application/zip,application/json"
            aria-describedby={fault && 'file-error'}
            aria-invalid={fault ? true : undefined}
            className="w-full file:mr-4 file:min-h-12 file:cursor-pointer file:rounded-lg file:border file:border-solid file:border-edge file:px-5 file:font-semibold file:text-accent"
          />
        </div>
        <Button pending={t('submitting')}>{t('submit')}</Button>
      </form>
    </div>
  )
}
