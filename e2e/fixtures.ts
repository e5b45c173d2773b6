import AxeBuilder from '@axe-core/playwright'
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'

interface Fixtures {
  /** What a test means to provoke: faults that match are let pass. Set with `test.use`. */
  readonly expectedFaults: readonly RegExp[]
  /** Fails the test where axe finds anything on the page as it stands. */
  readonly checkAccessibility: (page: Page) => Promise<void>
  readonly watchedForFaults: undefined
}

/** Errors in the console (refusals of the content security policy are among them), and exceptions that nobody caught. */
function collectFaults(page: Page, faults: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error')
      faults.push(`${page.url()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`))
}

/** Playwright's `test`, with every page of every test watched for faults. */
export const test = base.extend<Fixtures>({
  expectedFaults: [[], { option: true }],

  watchedForFaults: [
    async ({ context, expectedFaults }, use) => {
      const faults: string[] = []
      context.on('page', (page) => collectFaults(page, faults))
      await use(undefined)
      expect(faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([])
    },
    { auto: true },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  checkAccessibility: async ({}, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
      )
      expect(found).toEqual([])
    })
  },
})

export { expect }
