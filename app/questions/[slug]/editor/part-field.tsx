'use client'

import { useTranslations } from 'next-intl'
import type { WritingField } from '@/lib/practice/writing'

/** One field of the answer: its name and hint in the margin, the words, and beneath them a line that is always there. */
export function PartField({
  name,
  defaultValue,
  fault,
  count,
}: {
  name: WritingField
  defaultValue: string
  fault: string | undefined
  count: string
}) {
  const t = useTranslations('editor')
  const described = [`${name}-hint`, fault && `${name}-fault`, `${name}-count`].filter(Boolean).join(' ')
  const isFree = name === 'free'
  return (
    <div
      className={`grid px-5 pt-4 pb-2 -outline-offset-2 first:rounded-t-[7px] last:rounded-b-[7px] focus-within:outline-3 focus-within:outline-accent lg:px-6 lg:pt-5 lg:pb-3 ${
        isFree ? '' : 'lg:grid-cols-[8.6rem_minmax(0,1fr)] lg:gap-x-6'
      }`}
    >
      <div className={isFree ? 'pb-2' : 'lg:row-span-3'}>
        <label htmlFor={name} className="font-semibold">
          {t(`label.${name}`)}
        </label>
        <p id={`${name}-hint`} className="quiet text-s-1 leading-[1.45]">
          {t(`hint.${name}`)}
        </p>
      </div>
      {fault !== undefined && (
        <p id={`${name}-fault`} role="alert" className="pt-2 text-alert text-s-1 lg:pt-0 lg:pb-1">
          {fault}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        rows={isFree ? 10 : 3}
        defaultValue={defaultValue}
        aria-describedby={described}
        aria-invalid={fault === undefined ? undefined : true}
        // biome-ignore lint/a11y/noAutofocus: without scripts this is the only way to take somebody to the fault.
        autoFocus={fault !== undefined}
        className={`resize-none border-0 bg-transparent px-0 pt-2 pb-1 font-serif text-[1.1rem] leading-[1.62] outline-none lg:pt-0 ${
          isFree ? 'min-h-64' : 'min-h-15'
        }`}
      />
      <p id={`${name}-count`} className="meta min-h-6">
        {count}
      </p>
    </div>
  )
}
