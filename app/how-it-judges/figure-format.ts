import { getFormatter, getTranslations } from 'next-intl/server'

/** How figures are written on this page; what was not measured is a dash, or nothing for an interval. */
export async function getFigureFormat() {
  const [t, format] = await Promise.all([getTranslations('method'), getFormatter()])
  const decimal = (share: number | null) =>
    share === null ? '–' : format.number(share, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = (share: number | null) =>
    share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 1 })
  const interval = (ends: readonly [number, number] | null) =>
    ends === null ? '' : t('interval', { from: decimal(ends[0]), to: decimal(ends[1]) })
  return { decimal, percent, interval }
}
