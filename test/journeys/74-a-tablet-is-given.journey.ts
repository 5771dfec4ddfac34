// A tablet is taken into use as people do it: a code on the tablet, typed at the desk by somebody who signed in; and what becomes of somebody's words
// when the desk takes it out of use while they write.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { dayPath, kioskPath } from '../../src/day-paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { password } from '../staff.ts'
import { aKiosk, atTablet, heldOf, waits, wish } from './a-kiosk.ts'
import { choose, press, signIn } from './steps.ts'
import { desktop, visitor, type Visitor } from './visitor.ts'

const { dayKiosk: words, dayTablets: desk } = texts.fi
const upright = { viewport: { width: 768, height: 1024 }, hasTouch: true } as const

let signedIn: Promise<Visitor> | undefined
async function atDesk(): Promise<Visitor> {
  const kiosk = await aKiosk()
  return (signedIn ??= (async () => {
    const one = await visitor(kiosk.url, { ...desktop, language: 'fi' })
    await signIn(one, 'fi', kiosk.coordinator, password)
    return one
  })())
}

const codeOn = async (page: Page): Promise<string> => (await page.locator('.shown-code').innerText()).split(':').at(-1)!.trim()

/** Types the code that a tablet shows, and names the tablet. */
async function give(tabletPage: Page, name: string): Promise<void> {
  const [kiosk, { page, sees }] = [await aKiosk(), await atDesk()]
  await page.goto(dayPath(kiosk.day.id, '/tablets'))
  await page.getByLabel(desk.give.code).fill((await codeOn(tabletPage)).toLowerCase())
  await page.getByLabel(desk.give.name).fill(name)
  await press(page, desk.give.button)
  await page.getByText(fill(desk.give.done, { name })).waitFor()
  await sees(desk.title)
}

async function end(name: string): Promise<void> {
  const [kiosk, { page }] = [await aKiosk(), await atDesk()]
  await page.goto(dayPath(kiosk.day.id, '/tablets'))
  await page.getByRole('link', { name }).click()
  await choose(page, 'sure')
  await press(page, desk.one.button)
  await page.getByText(fill(desk.one.done, { name })).waitFor()
}

test('given by hand, without any script: a code, a button, the first wish; ended while somebody writes, their words stay on the page, and go in once it is in use again', async () => {
  const kiosk = await aKiosk()
  const before = await heldOf(kiosk)
  const one = await atTablet(kiosk, { ...upright, language: 'fi', given: false, javaScriptEnabled: false })
  const { page, context } = one
  await page.goto('/kiosk')
  await one.sees(desk.notInUse.title)
  await press(page, desk.notInUse.button)
  await one.sees(desk.waits.title)
  // By itself it would go on while somebody has it read out to them.
  await page.getByRole('link', { name: desk.waits.stop }).click()
  await one.sees(desk.waits.title)
  await give(page, 'Käsin annettu')
  await page.getByRole('link', { name: desk.waits.again }).click()
  await one.sees(words.title)
  await page.getByRole('link', { name: words.stations.dream.name }).click()
  await one.sees(words.stations.dream.name)
  await page.getByLabel(words.wish).fill('Sohva aulaan')
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()
  assert.equal(await heldOf(kiosk), before + 1)
  // The next person finds nothing of it.
  await page.goBack()
  assert.equal(await page.getByLabel(words.wish).inputValue(), '')

  await page.goto(kioskPath('fi', kiosk.day.stationIds.feedback))
  await choose(page, 'kind-criticism')
  await page.getByLabel(words.text).fill('Odotin kaksi tuntia.')
  await end('Käsin annettu')
  await press(page, words.send)
  await page.getByText(words.problems.ended).waitFor()
  await one.sees(words.stations.feedback.name)
  assert.equal(await page.getByLabel(words.text).inputValue(), 'Odotin kaksi tuntia.')

  const other = await context.newPage()
  await other.goto('/kiosk')
  await press(other, desk.ended.button)
  // Here it goes on by itself, which needs no script.
  await give(other, 'Uudelleen annettu')
  await other.locator('.stations').waitFor()
  await press(page, words.send)
  await page.getByText(words.receiptTaken).waitFor()
  assert.equal(await heldOf(kiosk), before + 2)
  await context.close()
})

test('given by hand, with its script; never made ready and then ended, it says so, and hands out what it holds', async () => {
  const kiosk = await aKiosk()
  const one = await atTablet(kiosk, { ...upright, language: 'fi', given: false })
  const { page, context } = one
  await page.goto('/kiosk')
  await press(page, desk.notInUse.button)
  await give(page, 'Itse jatkava')
  // It would ask in a moment, as the one above does.
  await page.goto('/kiosk')
  await page.locator('.stations').waitFor()
  await wish(page, kiosk, 'Valoa')
  await page.goto(kioskPath('fi'))
  await waits(page, 0)

  await page.goto(kioskPath('fi', 'host'))
  await page.getByLabel(words.hostPage.newPin).fill('4829')
  await press(page, words.hostPage.setPin)
  await page.getByText(words.hostPage.notYet).waitFor()
  await context.setOffline(true)
  await press(page, words.hostPage.unsaid)
  await waits(page, 1)
  await end('Itse jatkava')
  await context.setOffline(false)
  await press(page, words.hostPage.makeReady)
  await page.locator('[data-ready]', { hasText: words.hostPage.ended }).waitFor()
  await page.getByRole('link', { name: words.hostPage.intoUse }).first().click()
  await page.getByText(fill(desk.ended.holds.one, { count: 1 })).waitFor()
  await one.sees(desk.ended.title)
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, desk.ended.save)])
  assert.equal((JSON.parse(readFileSync(await download.path(), 'utf8')) as { records: object[] }).records.length, 1)
  // For the same day again, it hands in by itself what it held.
  await press(page, desk.ended.button)
  await give(page, 'Taas sama')
  await page.goto('/kiosk')
  await page.locator('.stations').waitFor()
  await waits(page, 0)
  assert.deepEqual(one.troubles, [])
  await context.close()
})
