'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'

/** A link that was just made: to copy now, for it is shown only this once. */
export function NewLink({ address }: { address: string }) {
  const t = useTranslations('shares')
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'copied' | 'copyByHand' | null>(null)
  useEffect(() => field.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied('copied')
    } catch {
      // No leave to write to the clipboard, or no secure connection.
      field.current?.select()
      setCopied('copyByHand')
    }
  }
  return (
    <div className="grid gap-2">
      <label htmlFor="new-link" className="font-semibold">
        {t('newLink')}
      </label>
      <p id="new-link-hint" className="quiet text-s-1">
        {t('onlyNow')}
      </p>
      <input
        ref={field}
        id="new-link"
        type="text"
        readOnly
        value={address}
        aria-describedby="new-link-hint"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="acts">
        <Button type="button" look="plain" className="needs-scripts" onClick={copy}>
          {t('copy')}
        </Button>
        <span role="status" className="quiet">
          {copied && t(copied)}
        </span>
      </div>
    </div>
  )
}
