import type { Span } from '@/lib/rubric/types'

/** The words that are selected within an answer, as a span of it; null where nothing of it is selected. */
export function readSelection(answer: Element, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const runs = [...answer.querySelectorAll<HTMLElement>('[data-start]')].filter((run) =>
    range.intersectsNode(run),
  )
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = placeOf(first) + (first.contains(range.startContainer) ? offsetIn(range, 'start') : 0)
  const end =
    placeOf(last) +
    (last.contains(range.endContainer) ? offsetIn(range, 'end') : (last.textContent?.length ?? 0))
  return start < end ? { start, end } : null
}

function placeOf(run: HTMLElement): number {
  return Number(run.dataset.start)
}

/** A run holds one text node, or nothing. A boundary on the run itself counts nodes: before the text, or after it. */
function offsetIn(range: Range, edge: 'start' | 'end'): number {
  const [node, offset] =
    edge === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset]
  if (node.nodeType === Node.TEXT_NODE) return offset
  return offset === 0 ? 0 : (node.textContent?.length ?? 0)
}
