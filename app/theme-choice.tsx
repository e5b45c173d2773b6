'use client'

import { useEffect, useState } from 'react'

/** A list to choose the look from. It sends itself when scripts run; else the button does. */
export function ThemeChoice({
  action,
  label,
  submit,
  chosen,
  choices,
}: {
  action: (form: FormData) => Promise<void>
  label: string
  submit: string
  chosen: string
  choices: readonly { value: string; label: string }[]
}) {
  const [hasScripts, setHasScripts] = useState(false)
  useEffect(() => setHasScripts(true), [])
  return (
    <form action={action} className="ml-auto flex items-center gap-2">
      <label htmlFor="theme" className="text-ink-2">
        {label}
      </label>
      <select
        id="theme"
        name="theme"
        key={chosen}
        defaultValue={chosen}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        className="min-h-11 w-auto py-1.5"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <button type="submit" className={hasScripts ? 'vh' : 'text-btn'} tabIndex={hasScripts ? -1 : 0}>
        {submit}
      </button>
    </form>
  )
}
