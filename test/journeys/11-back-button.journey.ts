// Somebody else takes the shared phone and presses "back". The browser keeps whole pages in memory, which
// test browsers usually do not: here it does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchBrowser } from '../browser.ts'
import { demonstration } from './program.ts'

for (const javaScriptEnabled of [true, false]) {
  test(`after leaving, "back" brings neither the words nor the text, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { url } = await demonstration()
    const browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    try {
      const page = await (await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 800 } })).newPage()
      await page.goto(`${url}/fi/palaute/uusi`)
      await page.click('label[for=kind-thanks]')
      await page.fill('#text', 'Salainen kiitos')
      await page.click('button:has-text("Lähetä palaute")')
      const words = await page.locator('.words li').allTextContents()
      assert.equal(words.length, 6)
      await page.click('button:has-text("Sulje tämä sivu")')
      await page.waitForLoadState('networkidle')
      for (let pages = 0; pages < 2; pages++) {
        await page.goBack()
        const html = await page.content()
        assert.ok(!words.some((word) => html.includes(`>${word}<`)), `${page.url()} shows the words`)
        assert.ok(!html.includes('Salainen kiitos'))
        assert.notEqual(await page.locator('#text').inputValue({ timeout: 200 }).catch(() => ''), 'Salainen kiitos')
      }
    } finally {
      await browser.close()
    }
  })
}
