import { getTranslations } from 'next-intl/server'
import { listKeyPoints } from '@/lib/content/key-points'
import { FAMILIES } from '@/lib/content/schema'
import { hueOf } from '../attempts/point-words'

/** The seventeen points, by family. */
export async function PointFamilies() {
  const t = await getTranslations('judging.families')
  const points = listKeyPoints()
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {FAMILIES.map((family) => (
        <div key={family} className={hueOf(family)}>
          <h3 className="border-(--h) border-b-2 pb-1 first-letter:uppercase">{t(family)}</h3>
          <ul>
            {points
              .filter((point) => point.family === family)
              .map(({ id, name, short }) => (
                <li key={id} className="border-rule border-b py-2 text-[0.92rem]">
                  <b className="font-semibold">{name}</b> <span className="quiet">{short}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
