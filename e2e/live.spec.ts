import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paths } from '../lib/paths'
import { addressFiles, describeFiles, READER_FILES } from '../lib/reader/browser-files'
import type { FromWorker, ReaderFiles, ToWorker } from '../lib/reader/browser-messages'
import { parseManifest } from '../lib/reader/model/manifest'
import { readByModel } from '../lib/reader/model/read-by-model'
import { loadNodeModel } from '../lib/reader/node'
import { type AskedQuestion, type Assessment, assess, KEY_POINT_IDS } from '../lib/rubric'
import { expect, test } from './fixtures'

const PRACTICE = '/questions/angry-customer'
const MODEL_FOLDER = 'content/rubric/model'
const story =
  'Last December I was on the phones for a furniture shop in Leeds. A customer rang because her table had a split leg. I let her tell me the whole story without interrupting. I told her how sorry I was. I offered her a refund or a new leg, and she chose the leg. I booked the fitter for Friday, and rang her on the Monday to ask whether it was fine now.'

const start = (page: Page) => page.getByRole('button', { name: 'Light them up' })
const refuse = (page: Page) => page.getByRole('button', { name: 'No, thanks' })
const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true })
/** Loading the reader takes a busy machine a while. */
const LOADING_MS = 100_000
const seenListened = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: 'Listened (seen)' }).filter({ visible: true })

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByRole('textbox', { name: 'Your answer' }).fill(text)
}

/** The addresses of the reader's files that a page asks for. */
function watchReaderFiles(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/reader/')) asked.push(request.url())
  })
  return asked
}

test('points light up while somebody writes, once they asked for it, and not before', async ({
  page,
  checkAccessibility,
}) => {
  const asked = watchReaderFiles(page)
  await page.goto(PRACTICE)
  await write(page, story)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(asked).toEqual([])

  await expect(shown(page, /That loads \d+ MB once/)).toBeVisible()
  await start(page).click()
  await expect(seenListened(page)).toBeVisible({ timeout: LOADING_MS })
  expect(asked).toHaveLength(READER_FILES.length)
  await checkAccessibility(page)

  await page.getByRole('textbox', { name: 'Your answer' }).fill('She rang on a Monday about a table.')
  await expect(seenListened(page)).toBeHidden()
  await page.getByRole('button', { name: 'Stop lighting up' }).click()
  await expect(page.getByRole('button', { name: 'Light up points while you write' })).toBeVisible()
})

test('a no is remembered, and can be taken back', async ({ page }) => {
  test.slow()
  const asked = watchReaderFiles(page)
  await page.goto(PRACTICE)
  await refuse(page).click()
  await page.reload()
  await expect(start(page)).toBeHidden()
  await page.goto('/questions/long-queue')
  await expect(refuse(page)).toBeHidden()
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Light up points while you write' }).click()
  await expect(shown(page, 'Write on: points light up in a pause.')).toBeVisible({ timeout: LOADING_MS })
  await page.reload()
  await expect(shown(page, 'Write on: points light up in a pause.')).toBeVisible({ timeout: LOADING_MS })
})

test.describe('when the files cannot be had', () => {
  test.use({ expectedFaults: [/Failed to load resource|ERR_FAILED/] })

  test('it says so, and the answer is judged all the same', async ({ page }) => {
    await page.route('**/reader/**', (route) => route.abort())
    await page.goto(PRACTICE)
    await start(page).click()
    await expect(shown(page, 'It could not be loaded.')).toBeVisible()
    await write(page, story)
    await page.getByRole('button', { name: 'Get feedback' }).click()
    await expect(page).toHaveURL(/\/attempts\//)
  })
})

test('the feedback says which reader read, and in which version', async ({ page }) => {
  await page.goto(PRACTICE)
  await write(page, story)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.getByText(/^Why /).click()
  const { version } = parseManifest(readFileSync(`${MODEL_FOLDER}/reader.json`, 'utf8'))
  await expect(page.getByText(`Read by the trained reader, version ${version}.`)).toBeVisible()
})

test('a question that is ticked by hand offers no lights', async ({ page }) => {
  await page.goto('/questions/why-this-job')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(start(page)).toHaveCount(0)
})

test('files are given by their version alone', async ({ request }) => {
  const { version } = describeFiles(MODEL_FOLDER)
  const good = await request.get(paths.readerFile(version, 'reader.json'))
  expect(good.headers()['cache-control']).toContain('immutable')
  for (const address of [
    paths.readerFile('0', 'reader.json'),
    paths.readerFile(version, 'MODEL.md'),
    paths.readerFile(version, '..%2f..%2fpackage.json'),
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

test('the browser judges as the server does, on fifty answers', async ({ page }) => {
  test.slow()
  const answers = ['en-d1', 'en-e13'].flatMap((file) =>
    readFileSync(`content/rubric/answers/${file}.jsonl`, 'utf8').trim().split('\n').slice(0, 25),
  )
  const asked = answers.map((line) => {
    const { answer, kind, question: text } = JSON.parse(line)
    const question: AskedQuestion = { kind, text, keyPoints: KEY_POINT_IDS, modelAnswers: [] }
    return { answer: `${answer} 😀 café`, question }
  })
  const model = await loadNodeModel(MODEL_FOLDER)
  const onServer: Assessment[] = []
  for (const { answer, question } of asked)
    onServer.push(assess(await readByModel(answer, question, model), question))

  await page.goto(PRACTICE)
  const worker = page.waitForEvent('worker')
  await start(page).click()
  const address = (await worker).url()
  // Then the files are in the browser's cache.
  await expect(shown(page, 'Write on: points light up in a pause.')).toBeVisible({ timeout: LOADING_MS })
  const files = addressFiles(describeFiles(MODEL_FOLDER), paths.readerFile)
  const inBrowser = await page.evaluate(assessInWorker, { address, files, asked })
  expect(inBrowser).toEqual(onServer)
})

/** Runs in the page: asks the page's own worker script for each answer in turn. */
function assessInWorker({
  address,
  files,
  asked,
}: {
  address: string
  files: ReaderFiles
  asked: { answer: string; question: AskedQuestion }[]
}): Promise<Assessment[]> {
  const worker = new Worker(address)
  const tell = (message: ToWorker) => worker.postMessage(message)
  const done: Assessment[] = []
  const next = () => {
    const one = asked[done.length]
    if (one) tell({ kind: 'assess', id: done.length, ...one })
  }
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'failed') reject(new Error(data.message))
      if (data.kind === 'assessed') done.push(data.assessment)
      if (done.length === asked.length) resolve(done)
      else if (data.kind === 'open' || data.kind === 'assessed') next()
    })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    tell({ kind: 'open', files })
  })
}
