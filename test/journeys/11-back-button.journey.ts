// Somebody else takes the shared phone and presses "back". The browser keeps whole pages in memory, which
// test browsers usually do not: here it does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { demonstration } from './program.ts'
import { goBack } from './steps.ts'

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'

  test(`after leaving, "back" brings neither the words nor the text, ${scripts} scripts`, () => onSharedPhone(javaScriptEnabled, async (page) => {
    const words = await page.locator('.words li').allTextContents()
    assert.equal(words.length, 6)
    for (const button of ['Sulje tämä sivu', 'Kyllä, sulje sivu']) {
      await page.click(`button:has-text("${button}")`)
      await page.waitForLoadState('networkidle')
    }
    for (let pages = 0; pages < 3; pages++) {
      await goBack(page)
      const html = await page.content()
      assert.ok(!words.some((word) => html.includes(`>${word}<`)), `${page.url()} shows the words`)
      await hasNoText(page)
    }
  }))

  test(`who sends and only walks away leaves no text behind "back" either, ${scripts} scripts`, () => onSharedPhone(javaScriptEnabled, async (page) => {
    await page.waitForLoadState('networkidle')
    await page.click('header .brand')
    await page.waitForLoadState('networkidle')
    for (const address of [/palaute\/kuitti/, /palaute\/uusi$/]) {
      // A page out of the browser's memory never says that it has loaded, and may ask the server again by itself.
      await page.goBack({ waitUntil: 'commit' })
      await page.waitForURL(address, { waitUntil: 'commit' })
      await pause(1_000)
    }
    await hasNoText(page)
  }))
}

/** Somebody has written something, sent it, and looks at the receipt. */
async function onSharedPhone(javaScriptEnabled: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const { url } = await demonstration()
  const browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  try {
    const page = await (await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 800 } })).newPage()
    await page.goto(`${url}/fi/palaute/uusi`)
    await page.click('label[for=kind-thanks]')
    await page.fill('#text', 'Salainen kiitos')
    await page.click('button:has-text("Lähetä palaute")')
    await page.locator('.words').waitFor()
    await work(page)
  } finally {
    await browser.close()
  }
}

async function hasNoText(page: Page): Promise<void> {
  assert.ok(!(await page.content()).includes('Salainen kiitos'))
  assert.notEqual(await page.locator('#text').inputValue({ timeout: 200 }).catch(() => ''), 'Salainen kiitos')
}
