// Somebody at a browser, who is watched over: on every page that they see, it is checked that the page is
// accessible, that its HTML is right and that it fits the screen; and at the end, that nothing was left
// behind in the browser and that it spoke with nobody else.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page, Response } from 'playwright-core'
import type { Language } from '../../src/text/language.ts'
import { launchBrowser } from '../browser.ts'
import { assertAccessible, assertFits, assertValid } from './page-checks.ts'

export type Visitor = {
  page: Page
  context: BrowserContext
  /** The page that is open has this heading, and nothing is wrong with it. */
  sees(heading: string | RegExp): Promise<void>
  /** Closes the browser. Nothing of theirs is left in it; of staff, the cookies of their sign-in are. */
  goesAway(how?: { signedIn: boolean }): Promise<void>
}

/** `also`: another origin that they are led to, and come back from. */
type Options = BrowserContextOptions & { language: Language; also?: string }

export const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true } as const
export const desktop = { viewport: { width: 1280, height: 900 } } as const

let shared: Promise<Browser> | undefined

after(async () => (await shared)?.close())

export async function visitor(url: string, { language, also, ...options }: Options): Promise<Visitor> {
  const browser = await (shared ??= launchBrowser())
  const context = await browser.newContext({ locale: `${language}-FI`, baseURL: url, ...options })
  const troubles = watch(context, also ? [url, also] : [url])
  const page = await context.newPage()
  let shown: Response | undefined
  page.on('response', (response) => {
    const redirects = response.status() >= 300 && response.status() < 400
    if (response.request().isNavigationRequest() && !redirects) shown = response
  })
  const session = await context.newCDPSession(page)
  const scripts = await scriptSwitch(session, options.javaScriptEnabled !== false)
  return {
    page,
    context,
    async sees(heading) {
      // A tap does not wait for the page that it leads to. If that never comes, the assertion below says what is there.
      await page.locator('h1', { hasText: heading }).waitFor({ state: 'attached', timeout: 30_000 }).catch(() => undefined)
      const title = (await page.locator('h1').textContent({ timeout: 30_000 }))?.trim() ?? ''
      if (typeof heading !== 'string') assert.match(title, heading)
      else if (title !== heading) assert.equal(title, heading, `${title}, not ${heading} ${await page.locator('.error-summary, [role=status]:visible, [role=alert]:visible').allInnerTexts()}`)
      // With its style sheets: a heading is there before them.
      await page.waitForLoadState()
      const inBrowser = async () => {
        await assertFits(page)
        await scripts.lend(() => assertAccessible(session, page.url()))
      }
      await Promise.all([assertValid(await shown!.text(), page.url()), inBrowser()])
      assert.deepEqual(troubles, [])
    },
    async goesAway({ signedIn } = { signedIn: false }) {
      assert.deepEqual(troubles, [])
      assert.deepEqual(await leftIn(page), { localStorage: 0, sessionStorage: 0, databases: 0, caches: 0, workers: 0 })
      if (!signedIn) assert.deepEqual(await context.cookies(), [])
      await context.close()
    },
  }
}

/** Requests to anybody else, errors of scripts, and what the content security policy forbade. */
function watch(context: BrowserContext, ours: string[]): string[] {
  const troubles: string[] = []
  context.on('request', (request) => {
    const address = request.url()
    if (!ours.includes(new URL(address).origin) && !address.startsWith('data:')) troubles.push(`request to ${address}`)
  })
  context.on('weberror', (error) => void troubles.push(`script: ${error.error().message}`))
  context.on('console', (message) => {
    // An invalid form answers 422, which Chromium tells as a failure.
    const expected = message.type() !== 'error' || message.text().startsWith('Failed to load resource')
    if (!expected) troubles.push(`console: ${message.text()}`)
  })
  return troubles
}

/** What checks a page is a script: where the visitor has none, it is let run for the check only. */
export async function scriptSwitch(session: CDPSession, has: boolean) {
  const forbid = (value: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value })
  if (!has) {
    // Timers of the first page never run again unless scripts have been allowed once before it.
    await forbid(false)
    await forbid(true)
  }
  return {
    async lend(work: () => Promise<void>): Promise<void> {
      if (has) return work()
      await forbid(false)
      await work()
      await forbid(true)
    },
  }
}

const leftIn = (page: Page) =>
  page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
