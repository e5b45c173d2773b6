'use client'

import { useEffect, useState } from 'react'

/** A key point that stands in the page, as the words that belong to it name it. */
interface NamedPoint {
  readonly id: string
  readonly name: string
}

/**
 * Lights the words and the key point that belong together while one of them is pointed at, has the focus or was
 * tapped. Where the points do not stand beside the answer, it also names those of the words at the foot of the screen.
 * Without it, links between the two still work.
 */
export function LightPairs() {
  const [named, setNamed] = useState<readonly NamedPoint[]>([])
  useEffect(() => {
    const light = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('.lit-points')) return
      const around = partsAround(target)
      const lit = new Set(around.map((part) => part.dataset.point))
      for (const part of document.querySelectorAll<HTMLElement>('[data-point]')) {
        part.classList.toggle('lit', lit.has(part.dataset.point))
      }
      setNamed(around.flatMap(namePoint).filter(isFirstOfItsPoint))
    }
    document.addEventListener('pointerover', light)
    document.addEventListener('focusin', light)
    return () => {
      document.removeEventListener('pointerover', light)
      document.removeEventListener('focusin', light)
    }
  }, [])
  return (
    <div role="status" className="lit-points no-print">
      {named.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </div>
  )
}

function partsAround(target: Element): readonly HTMLElement[] {
  const parts: HTMLElement[] = []
  let part = target.closest<HTMLElement>('[data-point]')
  while (part !== null) {
    parts.push(part)
    part = part.parentElement?.closest<HTMLElement>('[data-point]') ?? null
  }
  return parts
}

/** Only words carry a name: the point itself says its own. */
function namePoint({ dataset: { point: id, name } }: HTMLElement): readonly NamedPoint[] {
  return id === undefined || name === undefined ? [] : [{ id, name }]
}

/** Words that came near and are claimed too lie in two marks of one point. */
function isFirstOfItsPoint({ id }: NamedPoint, i: number, all: readonly NamedPoint[]): boolean {
  return all.findIndex((point) => point.id === id) === i
}
