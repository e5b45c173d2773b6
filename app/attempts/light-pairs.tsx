'use client'

import { useEffect } from 'react'

/**
 * Lights the words and the key point that belong together while one of them is pointed at, has the focus or was
 * tapped. Renders nothing; without it, links between the two still work.
 */
export function LightPairs() {
  useEffect(() => {
    const light = ({ target }: Event) => {
      const lit = new Set(pointsAround(target))
      for (const part of document.querySelectorAll('[data-point]')) {
        part.classList.toggle('lit', lit.has(part.getAttribute('data-point') ?? ''))
      }
    }
    document.addEventListener('pointerover', light)
    document.addEventListener('focusin', light)
    return () => {
      document.removeEventListener('pointerover', light)
      document.removeEventListener('focusin', light)
    }
  }, [])
  return null
}

function pointsAround(target: EventTarget | null): string[] {
  const points: string[] = []
  let part = target instanceof Element ? target.closest('[data-point]') : null
  while (part !== null) {
    points.push(part.getAttribute('data-point') ?? '')
    part = part.parentElement?.closest('[data-point]') ?? null
  }
  return points
}
