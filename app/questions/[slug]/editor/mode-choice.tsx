'use client'

import { useTranslations } from 'next-intl'
import { WRITING_MODES, type WritingMode } from '@/lib/practice/writing'

/** Four parts or freely. Plain radio buttons: the form shows the fields of whichever is chosen, with or without scripts. */
export function ModeChoice({ defaultMode }: { defaultMode: WritingMode }) {
  const t = useTranslations('editor')
  return (
    <fieldset className="inline-flex rounded-box border border-edge">
      <legend className="vh">{t('mode')}</legend>
      {WRITING_MODES.map((mode) => (
        <label
          key={mode}
          className="relative inline-flex min-h-11 cursor-pointer items-center rounded-[7px] px-4 text-[0.92rem] text-ink-2 has-checked:bg-accent-wash has-checked:font-semibold has-checked:text-accent has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-3"
        >
          <input
            type="radio"
            name="mode"
            value={mode}
            defaultChecked={mode === defaultMode}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {t(mode)}
        </label>
      ))}
    </fieldset>
  )
}
