// A tablet is made ready at the office, and is on no network after that: what is given at its stations is on it, is held once when the network
// is back, and is nobody's in between.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { kioskPath } from '../../src/day-paths.ts'
import { texts } from '../../src/text/texts.ts'
import { aKiosk, atTablet, heldOf, makeReady, waits, wish } from './a-kiosk.ts'
import { choose, press } from './steps.ts'

const words = texts.fi.dayKiosk
const { hostPage } = words
test('made ready, a tablet works a whole day without a network, a page that dies loses nothing that was handed in, and all is held once', async () => {
  const kiosk = await aKiosk()
  const { stationIds } = kiosk.day
  const before = await heldOf(kiosk)
  const one = await atTablet(kiosk, { language: 'fi' })
  const { context } = one
  let { page } = one
  await makeReady(page)
  await one.sees(hostPage.title)
  const { ready_files: files } = await kiosk.db.selectFrom('day_tablet').select('ready_files').where('id', '=', one.id).executeTakeFirstOrThrow()
  assert.ok(files! >= 20)
  // In the middle of the day a new version of the program brings a new worker: it waits, and the pages that are kept stay as they are.
  const newer = await context.newPage()
  // The page itself lets no other address be named.
  await (await context.newCDPSession(newer)).send('Page.setBypassCSP', { enabled: true })
  await newer.goto(page.url())
  await newer.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.register('/kiosk/sw.js?newer', { scope: '/kiosk' })
    const newer = installing ?? waiting
    if (newer?.state !== 'installed') await new Promise<void>((done) => newer!.addEventListener('statechange', () => { if (newer!.state !== 'installing') done() }))
  })
  await newer.close()
  assert.match(await page.evaluate(() => navigator.serviceWorker.controller!.scriptURL), /\/kiosk\/sw\.js$/)

  await context.setOffline(true)
  await page.goto('/kiosk')
  await page.locator('.stations').waitFor()
  await wish(page, kiosk, 'Lisää valoa')
  await page.goto(kioskPath('fi', stationIds.statements))
  await page.locator('[data-next]:visible').waitFor()
  while (await page.locator('[data-next]:visible').count()) {
    const choice = page.locator('.of-agree label:visible')
    if (await choice.count()) await choice.first().click()
    await press(page, words.next)
  }
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()

  // The page dies when everything is answered and nothing handed in.
  await page.goto(kioskPath('sv', stationIds.dream))
  await page.locator('textarea').fill('Ingen ser det här')
  await page.close()
  page = await context.newPage()
  await page.goto(kioskPath('sv', stationIds.dream))
  await page.locator('[data-next]:visible').waitFor()
  assert.equal(await page.locator('textarea').inputValue(), '')

  await page.goto(kioskPath('fi', stationIds.feedback))
  await page.locator('[data-next]:visible').waitFor()
  await choose(page, 'kind-thanks')
  await press(page, words.next)
  await press(page, words.next)
  await page.getByLabel(words.text).fill('Kiitos kaikesta')
  await press(page, words.next)
  await press(page, words.send)
  await page.getByRole('heading', { name: words.receipt }).waitFor()
  // And now that it is put away: right after the thanks.
  await page.close()
  page = await context.newPage()
  await page.goto(kioskPath('fi'))
  await waits(page, 3)
  assert.match(await page.evaluate(() => navigator.serviceWorker.controller!.scriptURL), /newer$/)
  const kept = await page.evaluate(() => new Promise<string>((done) => {
    const opening = indexedDB.open('kiosk')
    opening.onsuccess = () => { const all = opening.result.transaction('records').objectStore('records').getAll(); all.onsuccess = () => done(JSON.stringify(all.result)) }
  }))
  assert.doesNotMatch(kept, /Kiitos|valoa|wish|feedback|answers/)
  assert.equal(await heldOf(kiosk), before)

  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await waits(page, 0)
  assert.equal(await heldOf(kiosk), before + 3)
  assert.deepEqual(one.troubles, [])
  await context.close()
})

test('a tablet that was taken out of use keeps what it holds, says so to its host behind the PIN, and hands it out in a file that tells nothing', async () => {
  const kiosk = await aKiosk()
  const { page, context, id } = await atTablet(kiosk, { language: 'fi' })
  await makeReady(page)
  await context.setOffline(true)
  await wish(page, kiosk, 'Penkkejä')
  await page.goto(kioskPath('fi', 'host'))
  await page.getByLabel(hostPage.pin, { exact: true }).fill('0000')
  await press(page, hostPage.open)
  await page.getByText(hostPage.wrongPin).waitFor()
  await page.getByLabel(hostPage.pin, { exact: true }).fill('4829')
  await press(page, hostPage.open)
  await page.getByRole('button', { name: 'Harjula' }).click()
  await page.getByRole('button', { name: hostPage.unsaid }).click()
  await page.getByRole('button', { name: hostPage.undo }).click()
  await page.getByLabel(hostPage.noteText).fill('Kahvi oli hyvää.')
  await press(page, hostPage.keepNote)
  await page.getByText(hostPage.needsAgreed).waitFor()
  await choose(page, 'agreed')
  await press(page, hostPage.keepNote)
  await page.getByText(hostPage.kept).waitFor()
  await waits(page, 5)

  const before = await heldOf(kiosk)
  await kiosk.db.updateTable('day_tablet').set({ ended_on: '2026-09-02', ended_by: kiosk.by }).where('id', '=', id).execute()
  await context.setOffline(false)
  await press(page, hostPage.sendNow)
  await page.getByText(hostPage.ended).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, hostPage.exportAll)])
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { day: string; records: object[] }
  assert.equal(file.day, kiosk.day.id)
  assert.deepEqual(file.records.map((record) => Object.keys(record).sort()), Array.from({ length: 5 }, () => ['id', 'key', 'nonce', 'text']))
  await waits(page, 5)
  assert.equal(await heldOf(kiosk), before)
  await context.close()
})

test('a tablet that shows the pages it keeps learns that its day was closed: an answer that is given then is not thanked for, and counts once the day is open again', async () => {
  const kiosk = await aKiosk()
  const { page, context } = await atTablet(kiosk, { language: 'fi' })
  const closed = (on: string | null) => kiosk.db.updateTable('feedback_day').set({ closed_on: on, closed_by: on && kiosk.by }).where('id', '=', kiosk.day.id).execute()
  await makeReady(page)
  await page.goto(kioskPath('fi', kiosk.day.stationIds.cards))
  await press(page, words.next)
  await page.locator('.of-cards label:visible').first().click()
  while (await page.locator('[data-next]:visible').count()) await press(page, words.next)
  const other = await context.newPage()
  await closed(kiosk.day.heldOn)
  await other.goto(kioskPath('fi'))
  await other.getByText(words.closedText).waitFor()
  assert.equal(await other.locator('.stations').isVisible(), false)
  await press(page, words.send)
  await page.getByText(words.problems.late).waitFor()
  await closed(null)
  await other.reload()
  await other.locator('.stations').waitFor()
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()
  // What is asked is called otherwise since: the host is told to make it ready again.
  const theme = kiosk.db.updateTable('day_theme').where('id', '=', kiosk.day.themeIds[0]!)
  const { name } = await kiosk.db.selectFrom('day_theme').select('name').where('id', '=', kiosk.day.themeIds[0]!).executeTakeFirstOrThrow()
  await theme.set({ name: { fi: 'Viihtyisyys' } }).execute()
  await page.goto(kioskPath('fi', 'host'))
  await page.getByLabel(hostPage.pin, { exact: true }).fill('4829')
  await press(page, hostPage.open)
  await page.getByText(hostPage.changed).waitFor()
  await theme.set({ name }).execute()
  await context.close()
})

test('whoever walks away leaves nothing: it counts down where it is seen, a touch stays it, and “back” shows the stations', async () => {
  const kiosk = await aKiosk()
  const { page, context } = await atTablet(kiosk, { language: 'fi' })
  // Its clock is years behind, as when its battery was empty.
  await page.clock.install({ time: new Date('2001-01-01T00:00:00Z') })
  await page.goto(kioskPath('fi'))
  await page.getByRole('link', { name: words.stations.dream.name }).click()
  await page.locator('[data-next]:visible').waitFor()
  await page.getByLabel(words.wish).fill('Kesken jäi')
  await page.clock.runFor(65_000)
  await page.getByText(words.idle).waitFor()
  await press(page, words.stay)
  await page.clock.runFor(1_000)
  assert.equal(await page.getByText(words.idle).isVisible(), false)
  assert.equal(await page.getByLabel(words.wish).inputValue(), 'Kesken jäi')
  await page.clock.runFor(95_000)
  await page.locator('.stations').waitFor()
  await page.goBack()
  await page.locator('.stations').waitFor()
  await page.goForward()
  await page.locator('.stations').waitFor()

  await page.getByRole('link', { name: words.stations.dream.name }).click()
  await page.locator('[data-next]:visible').waitFor()
  await page.getByLabel(words.wish).fill('Annettu')
  await press(page, words.next)
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()
  await page.locator('main a[data-away]').click()
  await page.locator('.stations').waitFor()
  await page.goBack()
  await page.locator('.stations').waitFor()
  assert.ok(!(await page.content()).includes('Annettu'))
  await context.close()
})
