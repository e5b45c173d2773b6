import type { AskedQuestion, Assessment } from '../rubric'
import type { FromWorker, ReaderFiles, ToWorker } from './browser-messages'

/** The model in the browser, in a worker of its own. */
export interface BrowserReader {
  /** Reads and judges an answer. Rejects where the worker fails or is closed. */
  assess(answer: string, question: AskedQuestion): Promise<Assessment>
  close(): void
}

/** Loads the reader: nothing is fetched before this is called. Rejects where a file or the runtime cannot be had. */
export function openBrowserReader(
  files: ReaderFiles,
  onProgress: (loadedBytes: number) => void,
): Promise<BrowserReader> {
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (done: Assessment) => void; reject: (fault: Error) => void }>()
  const tell = (message: ToWorker) => worker.postMessage(message)
  let count = 0
  const close = () => {
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Error('The reader was closed.'))
    waiting.clear()
  }
  const reader: BrowserReader = {
    close,
    assess: (answer, question) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve, reject })
        tell({ kind: 'assess', id: count, answer, question })
      }),
  }
  return new Promise((resolve, reject) => {
    const fail = (message: string) => {
      close()
      reject(new Error(message))
    }
    worker.addEventListener('error', (event) => fail(event.message))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.loadedBytes)
      else if (data.kind === 'open') resolve(reader)
      else if (data.id === null)
        fail(data.kind === 'failed' ? data.message : 'The reader could not be opened.')
      else {
        const asked = waiting.get(data.id)
        waiting.delete(data.id)
        if (data.kind === 'assessed') asked?.resolve(data.assessment)
        else asked?.reject(new Error(data.message))
      }
    })
    tell({ kind: 'open', files })
  })
}
