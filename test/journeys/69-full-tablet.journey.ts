// A tablet that has no room: its host is told before the day, and nobody is thanked for what could not be put away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kioskPath } from '../../src/day-paths.ts'
import { texts } from '../../src/text/texts.ts'
import { aKiosk, atTablet, heldOf, makeReady } from './a-kiosk.ts'
import { press } from './steps.ts'

const words = texts.fi.dayKiosk
const { hostPage } = words

test('a page of one day is not locked with the key of another, and what the server would not take is not thanked for', async () => {
  const kiosk = await aKiosk()
  const before = await heldOf(kiosk)
  const { page, context } = await atTablet(kiosk, { language: 'fi' })
  await makeReady(page)
  await page.goto(kioskPath('fi', kiosk.day.stationIds.dream))
  await page.locator('[data-next]:visible').waitFor()
  await context.setOffline(true)
  // It was given to another day since, and not made ready for it.
  await page.evaluate(() => new Promise<void>((done) => {
    const opening = indexedDB.open('kiosk')
    opening.onsuccess = () => {
      const store = opening.result.transaction('own', 'readwrite').objectStore('own')
      const got = store.get('pack')
      got.onsuccess = () => { store.put({ ...got.result, dayId: 'another' }, 'pack').onsuccess = () => { opening.result.close(); done() } }
    }
  }))
  await page.getByLabel(words.wish).fill('…')
  await press(page, words.next)
  await page.getByText(words.problems.text).waitFor()
  await page.getByLabel(words.wish).fill('Kukkia')
  await press(page, words.next)
  await press(page, words.send)
  await page.getByText(words.problems.notReady).waitFor()
  // The key of its own day is had from the server.
  await context.setOffline(false)
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()
  for (let n = 0; n < 50 && await heldOf(kiosk) === before; n++) await page.waitForTimeout(100)
  assert.equal(await heldOf(kiosk), before + 1)
  await context.close()
})

test('a network that swallows everything is given up after a minute, and its host is told that nothing is lost', async () => {
  const kiosk = await aKiosk()
  const { page, context } = await atTablet(kiosk, { language: 'fi' })
  await makeReady(page)
  await page.clock.install()
  await context.route('**/kiosk/records', () => undefined)
  await Promise.all([page.waitForRequest('**/kiosk/records'), page.getByRole('button', { name: 'Harjula' }).click()])
  await press(page, hostPage.sendNow)
  const told = page.getByText(hostPage.sent.away)
  // It may begin to send only when a minute has gone by already.
  for (let minutes = 0; minutes < 5 && !await told.isVisible(); minutes++) {
    await page.waitForTimeout(300)
    await page.clock.runFor(61_000)
  }
  await told.waitFor()
  await context.close()
})

test('a tablet that is full is not called ready, and what cannot be put away stays on the screen and is given no thanks', async () => {
  const kiosk = await aKiosk()
  const before = await heldOf(kiosk)
  const { page, context } = await atTablet(kiosk, { language: 'fi' })
  await makeReady(page)
  await page.evaluate(() => { StorageManager.prototype.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 900_000 }) })
  await press(page, hostPage.makeReady)
  await page.getByText(hostPage.isNotReady).waitFor()
  await page.getByText(hostPage.checks.room.missing).waitFor()

  // The browser says so only when it would write: the page is told that it could not.
  await page.goto(kioskPath('fi', kiosk.day.stationIds.dream))
  await page.locator('[data-next]:visible').waitFor()
  await context.setOffline(true)
  await page.evaluate(() => { IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await page.getByLabel(words.wish).fill('Ei mahdu')
  await press(page, words.next)
  await press(page, words.send)
  await page.getByText(words.problems.notKept).waitFor()
  await press(page, words.back)
  assert.equal(await page.getByLabel(words.wish).inputValue(), 'Ei mahdu')
  // With a network the server takes it at once.
  await context.setOffline(false)
  await press(page, words.next)
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()
  assert.equal(await heldOf(kiosk), before + 1)
  await context.close()
})
