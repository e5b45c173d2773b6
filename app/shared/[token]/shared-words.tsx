import { getTranslations } from 'next-intl/server'
import type { RedactionKind } from '@/lib/redaction'
import type { Span } from '@/lib/rubric'
import type { SharedText } from '@/lib/shares/data'

/** A run of a shared text, with a block in the place of each run of hidden words. Without `within`, the whole text. */
export function SharedWords({ text, hidden, within }: SharedText & { within?: Span }) {
  const { start, end } = within ?? { start: 0, end: text.length }
  const blocks = hidden.filter((block) => block.start >= start && block.end <= end)
  return [
    ...blocks.map((block, i) => (
      <span key={block.start}>
        {text.slice(blocks[i - 1]?.end ?? start, block.start)}
        <HiddenBlock kind={block.kind} />
      </span>
    )),
    text.slice(blocks.at(-1)?.end ?? start, end),
  ]
}

/** One size for all: nobody can guess a name by its length. By ear, and copied, it says what was removed. */
export async function HiddenBlock({ kind }: { kind: RedactionKind }) {
  const t = await getTranslations('shares.shared.removed')
  return (
    <span className="hidden-words">
      <span className="vh">[{t(kind)}]</span>
    </span>
  )
}
