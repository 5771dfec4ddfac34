// A waiting room, from the desk to a case: added, its tablet let in by a code, feedback written on it without a network; taken out of use while
// somebody writes, their words stay; and the room ends.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { dayDesk, kioskPath } from '../../src/day-paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { password } from '../staff.ts'
import { until } from '../until.ts'
import { aKiosk, atTablet } from './a-kiosk.ts'
import { choose, press, signIn } from './steps.ts'
import { desktop, visitor } from './visitor.ts'

const { dayKiosk: words, dayTablets: tablets, rooms } = texts.fi
const upright = { viewport: { width: 768, height: 1024 }, hasTouch: true } as const

const codeOn = async (page: Page): Promise<string> => (await page.locator('.shown-code').innerText()).split(':').at(-1)!.trim()

/** What the tablet keeps: the page for whoever comes by does not tell. */
async function waits(page: Page, count: number): Promise<void> {
  const kept = () => page.evaluate(() => new Promise<number>((resolve) => {
    const opening = indexedDB.open('kiosk')
    opening.onsuccess = () => {
      const counting = opening.result.transaction('records').objectStore('records').count()
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result) }
    }
  }))
  await until(`${count} wait on the tablet`, async () => await kept() === count)
}

test('a waiting room is added and its tablet let in by hand; what is written without a network comes in as a case of its unit; taken out of use, it keeps what somebody writes', async () => {
  const kiosk = await aKiosk()
  const { db } = kiosk
  const unitId = (await db.insertInto('unit').values({ name: { fi: 'Harjulan sosiaaliasema', sv: 'Harjula socialstation', en: 'Harjula social services' } }).returning('id').executeTakeFirstOrThrow()).id
  const desk = await visitor(kiosk.url, { ...desktop, language: 'fi' })
  await signIn(desk, 'fi', kiosk.coordinator, password)
  const one = await atTablet(kiosk, { ...upright, language: 'fi', given: false })
  const { page, context } = one

  await desk.page.goto(dayDesk.rooms)
  await desk.sees(rooms.title)
  await desk.page.getByRole('link', { name: rooms.add }).click()
  await desk.sees(rooms.form.title)
  await press(desk.page, rooms.form.add)
  await desk.page.getByText(rooms.form.problems.where).first().waitFor()
  await desk.page.getByLabel(rooms.form.stands).fill('Toisen kerroksen aula')
  await desk.page.getByLabel(rooms.form.unit).selectOption(unitId)
  await press(desk.page, rooms.form.add)
  await desk.page.getByText(rooms.done.made).waitFor()
  await desk.sees('Toisen kerroksen aula')
  const address = desk.page.url().split('?')[0]!, roomId = address.split('/').at(-1)!

  const give = async (name: string) => {
    await page.goto('/kiosk')
    await press(page, await page.getByRole('button', { name: tablets.notInUse.button }).count() ? tablets.notInUse.button : tablets.ended.button)
    await desk.page.goto(address)
    await desk.page.getByLabel(tablets.give.code).fill(await codeOn(page))
    await desk.page.getByLabel(tablets.give.name).fill(name)
    await press(desk.page, tablets.give.button)
    await desk.page.getByText(fill(rooms.tablets.give.done, { name })).waitFor()
    await page.goto('/kiosk')
    await page.locator('.stations').waitFor()
  }
  await give('Ovensuu')
  await one.sees(words.title)
  await page.getByText(rooms.kiosk.notAsked).waitFor()

  await page.getByRole('link', { name: rooms.kiosk.host }).click()
  await page.getByLabel(rooms.kiosk.hostPage.newPin).fill('4829')
  await press(page, words.hostPage.setPin)
  await press(page, words.hostPage.makeReady)
  await page.getByText(/^Valmis: \d+ tiedostoa, 3 kieltä, kokeiltu nyt\.$/).waitFor()
  await one.sees(rooms.kiosk.hostPage.title)

  const write = async (text: string) => {
    await page.goto(kioskPath('fi', roomId))
    await page.locator('[data-next]:visible').waitFor()
    await choose(page, 'kind-criticism')
    await press(page, words.next)
    await press(page, words.next)
    await page.getByLabel(words.text).fill(text)
  }
  await context.setOffline(true)
  await write('Odotin tunnin.')
  await press(page, words.next)
  await press(page, words.send)
  await page.getByText(rooms.kiosk.receiptWhen).waitFor()
  await one.sees(words.receipt)
  assert.equal(await page.locator('.receipt-shown .words li').count(), 6)
  await page.getByRole('link', { name: words.receiptDone }).click()
  await waits(page, 1)
  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await waits(page, 0)
  const came = await db.selectFrom('feedback_case').select(['channel', 'unit_id']).where('channel', '=', 'kiosk').execute()
  assert.deepEqual(came, [{ channel: 'kiosk', unit_id: unitId }])

  await write('Ovi ei auennut.')
  await desk.page.goto(address)
  await desk.page.getByRole('link', { name: 'Ovensuu' }).click()
  await choose(desk.page, 'sure')
  await press(desk.page, tablets.one.button)
  await desk.page.getByText(fill(tablets.one.done, { name: 'Ovensuu' })).waitFor()
  await press(page, words.next)
  await press(page, words.send)
  await page.locator('h1', { hasText: words.receipt }).waitFor()
  await page.goto(kioskPath('fi'))
  await waits(page, 1)
  await give('Uusi')
  await waits(page, 0)
  assert.equal((await db.selectFrom('feedback_case').select('id').where('channel', '=', 'kiosk').execute()).length, 2)

  await desk.page.goto(address)
  await desk.page.getByRole('link', { name: rooms.end.way }).click()
  await desk.sees(rooms.end.title)
  await choose(desk.page, 'sure')
  await press(desk.page, rooms.end.button)
  await desk.page.getByText(rooms.done.ended).waitFor()
  await page.goto(kioskPath('fi'))
  await page.getByText(rooms.kiosk.closedText).first().waitFor()
  assert.deepEqual(one.troubles, [])
  await context.close()
})
