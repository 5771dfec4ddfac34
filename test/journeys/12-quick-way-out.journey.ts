// The quick way out of the pages that somebody looking over a shoulder should not see.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { goBack, press, send } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { common, feedback, conversation } = texts.sv
/** 1280 × 1024 at 400 %. */
const enlarged = { viewport: { width: 320, height: 256 } }

test('the quick way out stays in sight all along, fits, and never hides what has the focus', async () => {
  const { url } = await demonstration()
  for (const size of [enlarged, { viewport: { width: 320, height: 640 } }, phone, desktop]) {
    const giver = await visitor(url, { ...size, language: 'fi', reducedMotion: 'reduce' })
    const { page } = giver
    await page.goto(to('form', 'fi', {}, { kind: 'criticism' }))
    await page.getByText(texts.fi.feedback.form.more).click()
    await staysInSight(page)
    await send(page, 'fi', { kind: 'criticism', text: 'Näkyykö?' })
    await staysInSight(page)
    await press(page, texts.fi.conversation.receipt.open)
    await staysInSight(page)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.leave').isVisible(), false, 'not on paper')
    await giver.goesAway()
  }
})

/** Down the page and up again by keyboard: the way out is in the window, and what has the focus is not behind it. */
async function staysInSight(page: Page): Promise<void> {
  const stops = await page.locator('main').locator('a, button, input:not([type=hidden]), textarea, summary').count()
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press(key)
      const seen = await page.evaluate(() => {
        const way = document.querySelector('.leave')!.getBoundingClientRect()
        // In the lowest window the header alone is higher: there it comes into sight with the first step down.
        const inWindow = way.top >= 0 && way.left >= 0 && way.right <= document.documentElement.clientWidth
          && (way.bottom <= innerHeight || innerHeight < 300)
        const focus = document.activeElement!
        const { top, bottom, left, right } = focus.getBoundingClientRect()
        const behind = !focus.matches('.leave') && top >= way.top && bottom <= way.bottom && left >= way.left && right <= way.right
        return { inWindow, behind: behind ? focus.outerHTML.slice(0, 80) : null }
      })
      assert.deepEqual(seen, { inWindow: true, behind: null }, page.url())
    }
  }
}

for (const javaScriptEnabled of [true, false]) {
  test(`from the receipt and the conversation the quick way out ends the visit, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { url } = await demonstration()
    for (const from of ['receipt', 'conversation']) {
      const giver = await visitor(url, { ...phone, language: 'sv', javaScriptEnabled })
      const { page } = giver
      await page.goto(to('form', 'sv'))
      const words = await send(page, 'sv', { kind: 'thanks', text: 'Det här får ingen se' })
      const receiptPage = page.url()
      if (from === 'conversation') await press(page, conversation.receipt.open)
      await press(page, common.leave)
      await giver.sees(conversation.left.title)
      await page.getByText(conversation.left.text).waitFor()
      const ways = await page.evaluate(() => history.length)
      for (let back = 1; back < ways; back++) {
        await goBack(page)
        const shown = await page.content()
        // A word by itself may stand in a sentence of the page.
        for (const secret of [...words.map((word) => `>${word}<`), 'får ingen se']) assert.ok(!shown.includes(secret), `${secret} at ${page.url()}`)
      }
      await page.goto(receiptPage)
      await giver.sees(conversation.receipt.gone)
      await giver.goesAway()
    }
  })

  test(`the quick way out leads away, and "back" does not bring back what was typed, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { url } = await demonstration()
    const giver = await visitor(url, { ...desktop, language: 'sv', javaScriptEnabled })
    const { page } = giver
    await page.goto(to('supervisors', 'sv'))
    await giver.sees(texts.sv.directory.supervisors.title)
    await page.goto(to('form', 'sv'))
    await page.getByLabel(feedback.form.open).fill('Det här får ingen se')
    // Once sent with something missing: the text is now in what the browser would send again.
    await press(page, feedback.form.send)
    await giver.sees(feedback.form.title)
    await press(page, common.leave)
    await giver.sees(conversation.left.title)

    const ways = await page.evaluate(() => history.length)
    for (let back = 1; back < ways; back++) {
      await goBack(page)
      const typed = await page.locator('textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join(''))
      assert.ok(!`${typed} ${await page.content()}`.includes('ingen se'), `after ${back} times back, at ${page.url()}`)
    }
    await page.goto(to('home', 'sv'))
    await giver.goesAway()
  })
}
