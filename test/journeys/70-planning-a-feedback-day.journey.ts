// A coordinator plans a feedback day from nothing to the promise that is given, on a phone without scripts, in Finnish; a supervisor plans one
// of their own unit by keyboard and throws it away; a worker sees that there is one and can change nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { dayDesk, dayPath } from '../../src/day-paths.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, press, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { dayPlan: words, dayAsked: asked, days, common, surveyRounds: rounds } = texts.fi
const inDays = (count: number) => typedDay(daysAfter(dayOf(new Date()), count))
const step = (page: Page, value: string) => page.locator(`button[name="step"][value="${value}"]`).first().click()

test('a day is planned from nothing to the promise that is given, on a phone without scripts; a worker sees it and changes nothing', async () => {
  const { url, db } = await demonstration()
  const name = `Pop up kirjastossa ${Date.now()}`
  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = staff
  await signIn(staff, 'fi', coordinator)
  await page.goto(dayDesk.days)
  await follow(page, days.add)
  await staff.sees(words.newOne.title)
  await page.locator('#name-fi').fill('')
  await press(page, words.newOne.button)
  await staff.sees(words.newOne.title)
  await page.locator('#name-fi').fill(name)
  await press(page, words.newOne.button)
  await page.getByText(words.done.planned).waitFor()
  await staff.sees(words.plan.title)
  const id = new URL(page.url()).pathname.split('/')[3]!

  for (const [day, place] of [[12, 'Kirjasto'], [10, 'Seurakuntatalo']] as const) {
    await follow(page, words.plan.addStop)
    await page.locator('#municipality').selectOption({ index: day - 9 })
    await page.locator('#where-fi').fill(place)
    await page.locator('#day').fill(inDays(day))
    await page.locator('#from').fill('10')
    if (place === 'Kirjasto') await press(page, common.save)
    if (place === 'Kirjasto') await staff.sees(words.stop.newTitle)
    assert.equal(await page.locator('#where-fi').inputValue(), place)
    await page.locator('#until').fill('14.30')
    await press(page, common.save)
    await page.getByText(words.done.saved).waitFor()
  }
  assert.match(await page.locator('#stops li').first().innerText(), /Seurakuntatalo/)
  await page.locator('#person').selectOption({ label: (await page.locator('#person option', { hasText: 'Noora Varvikkolahti' }).first().innerText()) })
  await press(page, words.plan.addHost)
  await choose(page, await page.locator('#things input').first().getAttribute('id') ?? '')
  await press(page, words.plan.savePacked)
  await page.getByText('Pakattu 1,').waitFor()
  await staff.sees(words.plan.title)

  await page.goto(dayPath(id, '/stations'))
  await staff.sees(asked.stations.title)
  await step(page, 'down')
  await page.getByText(words.done.saved).waitFor()
  assert.match(await page.locator('main h2').first().innerText(), /1\. Sanakortit/)
  await follow(page, asked.stations.decks)
  await staff.sees(asked.decks.title)
  await follow(page, asked.decks.others)
  await choose(page, 'card-warm')
  await press(page, common.save)
  await staff.sees(`Sanakortit: ${asked.decks.others}`)
  await choose(page, 'card-cold')
  await press(page, common.save)
  await page.getByText('17 hyvää, 17 huonoa').waitFor()
  await page.goto(dayPath(id, '/themes'))
  await page.locator('#name-fi').fill('Joka kuntaan oma toimisto')
  await press(page, asked.themes.add)
  await staff.sees(asked.themes.title)

  await page.goto(dayPath(id))
  await staff.sees(name)
  await follow(page, words.missing.what.promise)
  await staff.sees(asked.promise.title)
  await press(page, asked.promise.button)
  await page.getByText(asked.promise.ofRound.replace('{name}', name)).waitFor()
  await staff.sees(name)
  await press(page, rounds.one.open)
  await page.getByText(asked.promise.backToDay).waitFor()
  await follow(page, asked.promise.backToDay)
  await staff.sees(name)
  await page.goto(dayPath(id, '/promise'))
  await staff.sees(asked.promise.title)
  await page.goto(dayPath(id, '/stations'))
  await page.getByText(words.fixed).waitFor()
  await staff.sees(asked.stations.title)
  assert.equal(await page.locator('button[value="down"]').count(), 0)
  await staff.goesAway({ signedIn: true })

  const other = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(other, 'fi', worker)
  await other.page.goto(dayPath(id))
  await other.sees(name)
  assert.equal(await other.page.getByRole('link', { name: days.ways.stations.name }).count(), 0)
  assert.equal((await other.page.goto(dayPath(id, '/plan')))?.status(), 404)
  await other.goesAway({ signedIn: true })
  // What was opened ahead is withdrawn, so that nobody else meets it.
  await db.updateTable('survey_round').set({ end_asked_on: dayOf(new Date()), closed_on: dayOf(new Date()) }).where('id', 'in', (e) => e.selectFrom('feedback_day').select('round_id').where('id', '=', id) as never).execute()
})

test('by keyboard, a supervisor plans a day of their own unit, and throws it away', async () => {
  const { url } = await demonstration()
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = staff
  await signIn(staff, 'fi', supervisor)
  await page.goto(dayDesk.newDay)
  await staff.sees(words.newOne.title)
  assert.match(await page.locator('#of').inputValue(), /^unit:/)
  await page.locator('#name-fi').fill(`Oma päivä ${Date.now()}`)
  await page.getByRole('button', { name: words.newOne.button, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(words.done.planned).waitFor()
  await staff.sees(words.plan.title)
  await page.getByRole('link', { name: words.plan.throwAway }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(words.throwAway.stays, { exact: true }).waitFor()
  await staff.sees(/^Heitä pois: Oma päivä/)
  await page.getByRole('button', { name: words.throwAway.button }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(words.done.thrown).waitFor()
  await staff.goesAway({ signedIn: true })
})
