import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isJudged } from '../../lib/content/figures'
import { CONTENT_FOLDER } from './content-folder'
import { judgeModelAnswers, openDisagreementsFile } from './model-answers'
import { openReader } from './open-readers'

/** The goal is 0.05: the list may only become shorter. */
const OPEN_SHARE_MAX = 0.08

it('judges the model answers as they were labelled, but for a list that only shrinks', async () => {
  const read = await openReader()
  const { verdicts, disagreements } = await judgeModelAnswers(CONTENT_FOLDER, read, (id) =>
    isJudged(id, 'model'),
  )
  const open: unknown = JSON.parse(readFileSync(openDisagreementsFile(CONTENT_FOLDER), 'utf8'))
  // One that is mended leaves the list; a new one is a fault, of the rubric or of its label.
  expect(disagreements).toEqual(open)
  expect(disagreements.length / verdicts).toBeLessThanOrEqual(OPEN_SHARE_MAX)
})
