'use client'

import words from '@/content/messages/last-resort.en.json'
import './globals.css'

/** The last resort, where even the layout failed: it can rest on nothing, not even on the messages. */
export default function GlobalError() {
  return (
    <html lang={words.lang}>
      <body>
        <title>{words.title}</title>
        <main className="frame grid justify-items-start gap-4 pt-14">
          <h1>{words.title}</h1>
          <p className="measure">{words.body}</p>
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            {words.again}
          </button>
        </main>
      </body>
    </html>
  )
}
