import { getTranslations } from 'next-intl/server'
import { ADVISED_SHARES, type QuestionKind, type StarShare } from '@/lib/rubric'

/** STAR as one thin bar with words: which parts there are, their share, what is missing or too long. */
export async function StarSection({ star, kind }: { star: readonly StarShare[]; kind: QuestionKind }) {
  const t = await getTranslations('judging.star')
  const isEmpty = star.every(({ words }) => words === 0)
  return (
    <section aria-labelledby="star">
      <h2 id="star" className="pb-3">
        {t('title')}
      </h2>
      {isEmpty ? (
        <p className="quiet measure">{t('none', { kind })}</p>
      ) : (
        <>
          <StarBar star={star} letters={(part) => t(`${part}.letter`)} />
          <dl className="grid grid-cols-2 gap-x-6 gap-y-5 pt-4 md:grid-cols-4">
            {star.map(({ part, words, verdict }) => (
              <div key={part}>
                <dt className="font-semibold">{t(`${part}.name`)}</dt>
                <dd className="text-ink-2 text-s-1">
                  {words > 0 && t('words', { words })} {t(`${part}.${verdict}`, { kind })}
                </dd>
              </div>
            ))}
          </dl>
          <p className="meta pt-2">{t('legend')}</p>
        </>
      )}
    </section>
  )
}

function StarBar({
  star,
  letters,
}: {
  star: readonly StarShare[]
  letters: (part: StarShare['part']) => string
}) {
  const yours = layOut(star.map(({ part, share }) => ({ part, share })))
  const usual = layOut(
    star.map(({ part }) => ({ part, share: (ADVISED_SHARES[part].min + ADVISED_SHARES[part].max) / 2 })),
  )
  return (
    <svg className="star-bar" aria-hidden="true">
      {yours.map(({ part, x, width }) => (
        <g key={part}>
          <rect x={percent(x)} y="20" width={percent(width)} height="13" />
          <text x={percent(x)} y="13">
            {letters(part)}
          </text>
        </g>
      ))}
      {usual.map(({ part, x, width }) => (
        <rect key={part} className="usual" x={percent(x)} y="34" width={percent(width)} height="6" />
      ))}
    </svg>
  )
}

interface Share {
  readonly part: StarShare['part']
  readonly share: number
}

/** Shares side by side, as fractions of the whole bar; a part without words takes no room. */
function layOut(shares: readonly Share[]) {
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  let x = 0
  return shares.flatMap(({ part, share }) => {
    const width = share / total
    const placed = { part, x, width }
    x += width
    return width > 0 ? [placed] : []
  })
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`
}
