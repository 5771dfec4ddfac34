// Whether it is asked when something ends: a supervisor enters last month on a phone without scripts and finds where slips are missing; a
// coordinator goes through all units by keyboard, in Swedish, and brings in a file; an administrator makes a key, and a system tells numbers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk } from '../../src/paths.ts'
import { dayOf, monthName } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { monthsOver } from '../../src/surveys/ends/months.ts'
import { demonstration } from './program.ts'
import { administrator, choose, coordinator, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveyEnds: words, surveySlips, apiKeys, surveyMaking } = texts.fi
const [lastMonth, monthBefore] = monthsOver(dayOf(new Date()), 2) as [string, string]
const station = 'Koivurannan sosiaaliasema'
const enterTitle = (month: string, language: 'fi' | 'sv' = 'fi') => texts[language].surveyEnds.enter.title.replace('{month}', monthName(month.slice(0, 7), language))
const field = (page: Page, place: string, occasion: 'end' | 'change' = 'end', language: 'fi' | 'sv' = 'fi') =>
  page.getByLabel(texts[language].surveyEnds.enter.fields[occasion].replace('{place}', place), { exact: true })

test('a supervisor without scripts enters last month on a phone, is told what cannot be, and goes from a shortfall to making slips', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', supervisor)
  await page.goto(desk.surveys)
  await one.sees(surveyMaking.title)
  await follow(page, words.link)
  await one.sees(words.title)
  // The largest shortfall first: the meeting place, and not the station.
  assert.match(await page.locator('tbody tr').first().innerText(), /Kipinä/)
  await follow(page, words.enter.link.replace('{month}', monthName(lastMonth.slice(0, 7), 'fi')))
  await one.sees(enterTitle(lastMonth))
  await field(page, station).fill('-2')
  await field(page, station, 'change').fill('3')
  await press(page, words.enter.save)
  await one.sees(enterTitle(lastMonth))
  assert.equal(await page.locator('.error-summary li').count(), 1)
  assert.deepEqual([await field(page, station).inputValue(), await field(page, station, 'change').inputValue()], ['-2', '3'])
  await page.locator('.error-summary a').click()
  await field(page, station).fill('13')
  await press(page, words.enter.save)
  await page.getByText('2 lukua on tallennettu.').waitFor()
  await one.sees(enterTitle(lastMonth))
  await page.goto(desk.ends)
  await follow(page, station)
  await one.sees(words.unit.title.replace('{unit}', station))
  await page.getByText(words.unit.shortfall.replace('{count}', '13')).waitFor()
  await page.locator('.card li a').first().click()
  await one.sees(surveySlips.title)
  assert.ok(await page.locator('#occasion-end').isChecked())
  await follow(page, words.fromSlips)
  await one.sees(words.title)
  await page.goto(desk.endsFile)
  await one.sees(words.file.title)
  await one.goesAway({ signedIn: true })
})

test('a coordinator enters by keyboard alone in Swedish, narrows to a service line, and brings in a file after looking at it', async () => {
  const { url, db } = await demonstration()
  const person = db.updateTable('person').where('email', '=', coordinator)
  await person.set({ language: 'sv' }).execute()
  try {
    const { surveyEnds: swedish } = texts.sv
    const one = await visitor(url, { ...desktop, language: 'sv', reducedMotion: 'reduce' })
    const { page } = one
    await signIn(one, 'sv', coordinator)
    await page.goto(desk.ends)
    await one.sees(swedish.title)
    await page.getByLabel(swedish.line).selectOption({ index: 1 })
    await press(page, swedish.narrow)
    await one.sees(swedish.title)
    await page.goto(`${desk.endsEnter}?month=${monthBefore.slice(0, 7)}`)
    await one.sees(enterTitle(monthBefore, 'sv'))
    const first = page.locator('input.input').first()
    await tabTo(page, (await first.getAttribute('id'))!)
    await page.keyboard.type('4')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await page.getByText('2 antal har sparats.').waitFor()
    await one.sees(enterTitle(monthBefore, 'sv'))
    assert.deepEqual([await first.inputValue(), await page.locator('input.input').nth(1).inputValue()], ['4', '1'])

    await page.goto(desk.endsFile)
    await one.sees(swedish.file.title)
    const rows = ['yksikkö;kuukausi;päättyneet asiakkuudet;työntekijän vaihdot', `Palvelukoti Lehtola;${monthBefore.slice(0, 7)};3;0`, 'Ei ole;2026-01;1;1']
    await page.setInputFiles('#file', { name: 'antal.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) })
    await press(page, swedish.file.button)
    await one.sees(swedish.file.looked)
    await page.getByText('Rad 3').waitFor()
    await press(page, swedish.file.save)
    await page.getByText('2 antal har sparats.').waitFor()
    await one.sees(swedish.file.title)
    await one.goesAway({ signedIn: true })
  } finally {
    await person.set({ language: 'fi' }).execute()
  }
})

test('an administrator makes a key; a system tells numbers with it, until it is ended', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', administrator)
  await page.goto(desk.organisation)
  await follow(page, texts.fi.common.deskKeys)
  await one.sees(apiKeys.title)
  await press(page, apiKeys.make.button)
  await one.sees(apiKeys.title)
  assert.equal(await page.locator('.error-summary li').count(), 2)
  await page.getByLabel(apiKeys.make.name).fill('Matka 54')
  await choose(page, 'scope-relationship-changes')
  await press(page, apiKeys.make.button)
  await one.sees(apiKeys.made.title.replace('{name}', 'Matka 54'))
  const key = (await page.locator('code').innerText()).trim()
  const tell = () => fetch(`${url}/api/v1/relationship-changes`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: JSON.stringify({ rows: [{ unit: 'Perheneuvola Lintukoto', month: monthBefore.slice(0, 7), ended: 6 }] }),
  })
  const told = await tell()
  assert.deepEqual([told.status, await told.json()], [200, { saved: 1, unchanged: 0 }])
  await follow(page, apiKeys.made.back)
  await one.sees(apiKeys.title)
  await press(page, new RegExp(`^${apiKeys.endOf.split(':')[0]}: Matka 54`))
  await page.getByText(apiKeys.ended).waitFor()
  await one.sees(apiKeys.title)
  assert.equal((await tell()).status, 401)
  await one.goesAway({ signedIn: true })
})

/** Pressed until the field has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`no way to ${id} by keyboard`)
}
