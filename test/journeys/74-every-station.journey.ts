// Every station of a feedback day by keyboard, in the light that the host sets, as a plain form, four times as large and in the system's colours.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kioskPath } from '../../src/day-paths.ts'
import { texts } from '../../src/text/texts.ts'
import { aKiosk, atTablet, heldOf, makeReady, tablet } from './a-kiosk.ts'
import { choose, press } from './steps.ts'

const { dayKiosk: words } = texts.fi

test('statements, cards and wishes by keyboard alone, every step of them accessible, in the dark and in the sun', async () => {
  const kiosk = await aKiosk()
  const { stationIds } = kiosk.day
  const before = await heldOf(kiosk)
  const one = await atTablet(kiosk, { ...tablet, language: 'fi', reducedMotion: 'reduce' })
  const { page, context } = one
  const key = async (...keys: string[]) => { for (const each of keys) await page.keyboard.press(each) }
  const at = async (station: keyof typeof stationIds) => {
    await page.goto(kioskPath('fi', stationIds[station]))
    await page.locator('[data-next]:visible').waitFor()
  }
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await makeReady(page)
  const usual = await background()
  await choose(page, 'light-dark')
  const dark = await background()
  await at('statements')
  assert.deepEqual([await background(), dark === usual], [dark, false])
  // The first step asks the line; from there each choice is a key, and Enter goes on.
  await key('Tab')
  await page.locator('input[name="line"]:checked').focus()
  await key('Enter')
  await page.locator('.of-agree:visible').waitFor()
  await key('Tab', 'Space')
  assert.equal(await page.locator('.of-agree input:checked:visible').count(), 1)
  await one.sees(words.stations.statements.name)
  await key('Enter')
  assert.equal(await page.locator('.of-agree input:checked:visible').count(), 0)
  for (let n = 0; n < 20 && await page.locator('[data-next]:visible').count(); n++) await press(page, words.next)
  await page.getByRole('button', { name: words.send }).press('Enter')
  await page.getByText(words.thanksText).waitFor()
  await one.sees(words.thanks)
  await page.locator('main a[data-away]').press('Enter')
  await page.locator('.stations').waitFor()

  await page.goto(kioskPath('fi', 'host'))
  await page.getByLabel(words.hostPage.pin, { exact: true }).fill('4829')
  await key('Enter')
  await choose(page, 'light-sun')
  await one.sees(words.hostPage.title)
  await at('cards')
  await page.locator('input[name="line"]:checked').focus()
  await key('Enter')
  await page.locator('.of-cards:visible').waitFor()
  await key('Tab', 'Space', 'Tab', 'Space')
  assert.equal(await page.locator('.of-cards input:checked').count(), 2)
  await one.sees(words.stations.cards.name)
  await key('Enter')
  await page.keyboard.type('rauhallinen')
  await one.sees(words.stations.cards.name)
  await key('Enter')
  await page.getByRole('button', { name: words.send }).press('Enter')
  await page.getByText(words.thanksText).waitFor()

  await at('dream')
  await page.getByLabel(words.wish).focus()
  await page.keyboard.type('Ilta-aikoja')
  await one.sees(words.stations.dream.name)
  await key('Tab', 'Enter')
  await page.locator('input[name="theme"]:visible').first().waitFor()
  await one.sees(words.stations.dream.name)
  await page.locator('input[name="theme"]:checked').focus()
  await key('Enter')
  await page.getByText(words.thanksText).waitFor()
  for (let n = 0; n < 50 && await heldOf(kiosk) < before + 3; n++) await page.waitForTimeout(100)
  assert.equal(await heldOf(kiosk), before + 3)
  assert.deepEqual(one.troubles, [])
  await context.close()
})

test('as plain forms and four times as large, nothing is cut off: each station, what is wrong in it, and the countdown; in the colours of the system what is chosen is seen', async () => {
  const kiosk = await aKiosk()
  const { stationIds } = kiosk.day
  const sv = texts.sv.dayKiosk
  // 1280 by 1024 at 400 %.
  const size = { viewport: { width: 320, height: 256 } }
  const plain = await atTablet(kiosk, { ...size, language: 'sv', javaScriptEnabled: false })
  for (const form of ['statements', 'cards', 'dream', 'feedback'] as const) {
    await plain.page.goto(kioskPath('sv', stationIds[form]))
    await plain.sees(sv.stations[form].name)
  }
  await press(plain.page, sv.send)
  await plain.page.locator('.error-summary').waitFor()
  await plain.sees(sv.stations.feedback.name)
  await plain.context.close()

  const one = await atTablet(kiosk, { ...size, language: 'sv' })
  await one.page.clock.install()
  await one.page.goto(kioskPath('sv', stationIds.dream))
  await one.page.locator('[data-next]:visible').waitFor()
  await one.page.clock.runFor(61_000)
  await one.page.getByRole('button', { name: sv.stay }).waitFor()
  for (const part of ['.idle .title', '.idle button']) {
    const box = await one.page.locator(part).boundingBox()
    assert.ok(box && box.y >= 0 && box.y + box.height <= 256, part)
  }
  await one.sees(sv.stations.dream.name)
  await one.context.close()

  const seen = await atTablet(kiosk, { ...tablet, language: 'sv', forcedColors: 'active', reducedMotion: 'reduce' })
  await seen.page.goto(kioskPath('sv', stationIds.statements))
  await press(seen.page, sv.next)
  const choice = seen.page.locator('.of-agree label:visible').first()
  const open = await choice.screenshot()
  await choice.click()
  assert.notDeepEqual(await choice.screenshot(), open)
  await seen.context.close()
})
