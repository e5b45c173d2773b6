import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireAdministrator } from '@/lib/accounts/session'
import { type Counts, getCounts } from '@/lib/administration/data'
import { sendsMail } from '@/lib/mail/transport'
import { paths } from '@/lib/paths'
import { AdministrationHead } from './administration-head'

const BYTES_PER_MB = 1_000_000

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration')
  return { title: t('title'), robots: { index: false } }
}

/** How much there is of everything on this server. */
export default async function AdministrationPage() {
  await requireAdministrator()
  const [counts, t] = await Promise.all([getCounts(new Date()), getTranslations('administration')])
  const { accounts, guests, attempts, mail } = counts
  return (
    <>
      <AdministrationHead here={paths.administration} title={t('title')} lead={t('lead')} />
      <Figures
        id="people"
        head={t('people')}
        figures={{
          [t('candidates')]: accounts.candidate,
          [t('coaches')]: accounts.coach,
          [t('administrators')]: accounts.administrator,
          [t('guests')]: guests,
        }}
      />
      <Figures
        id="answers"
        head={t('answers')}
        figures={{ [t('last7Days')]: attempts.last7Days, [t('last30Days')]: attempts.last30Days }}
      />
      <Figures
        id="mail"
        head={t('mail')}
        figures={{ [t('waiting')]: mail.waiting, [t('failed')]: mail.failed }}
        note={sendsMail ? undefined : t('mailIsPrinted')}
      />
      <DatabaseFigures database={counts.database} />
    </>
  )
}

async function DatabaseFigures({ database: { provider, sizeBytes } }: Pick<Counts, 'database'>) {
  const [t, format] = await Promise.all([getTranslations('administration'), getFormatter()])
  const size = format.number(sizeBytes / BYTES_PER_MB, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  })
  return (
    <Figures
      id="database"
      head={t('database')}
      figures={{ [t('kind')]: t(`kinds.${provider}`), [t('size')]: size }}
    />
  )
}

async function Figures({
  id,
  head,
  figures,
  note,
}: {
  id: string
  head: string
  figures: Readonly<Record<string, number | string>>
  note?: string | undefined
}) {
  const format = await getFormatter()
  return (
    <section className="row" aria-labelledby={id}>
      <h2 className="label" id={id}>
        {head}
      </h2>
      <div className="measure grid gap-4">
        <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-8 gap-y-2 tabular-nums">
          {Object.entries(figures).map(([name, figure]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="text-right font-semibold">
                {typeof figure === 'number' ? format.number(figure) : figure}
              </dd>
            </div>
          ))}
        </dl>
        {note && <p className="quiet text-s-1">{note}</p>}
      </div>
    </section>
  )
}
