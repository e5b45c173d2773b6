import type { ComponentProps } from 'react'

/** A labelled input with its hint and its error beside it. `error` is the text to show, or undefined. */
export function Field({
  id,
  label,
  hint,
  error,
  ...input
}: ComponentProps<'input'> & {
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="quiet text-s-1">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-alert">
          {error}
        </p>
      )}
      <input
        id={id}
        name={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </div>
  )
}
