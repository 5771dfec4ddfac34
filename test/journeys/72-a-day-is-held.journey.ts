// A feedback day as it is held: a host counts and listens with a phone in their hand; whoever holds the day types in paper, closes it with what
// did not agree explained, sorts the wishes, answers a theme, and makes an improvement of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { addHost } from '../../src/days/parts.sql.ts'
import { dayPath } from '../../src/day-paths.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { aDay } from '../days.ts'
import { demonstration, type Program } from './program.ts'
import { choose, coordinator, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { dayHolding: { now, notes, paper }, dayClosing: close, dayWishes: wishes, improvements } = texts.fi

/** Yesterday, in the municipalities of the county, so that it can be closed today. */
async function heldDay({ db, keys }: Program) {
  const id = async (email: string) => (await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
  const municipalities = (await db.selectFrom('municipality').select('id').orderBy('id').limit(3).execute()).map((one) => one.id)
  const today = dayOf(new Date())
  const on = (days: number) => daysAfter(today, days)
  const day = await aDay(db, { by: await id(coordinator), keys, name: { fi: 'Päivä torin laidalla' }, heldOn: on(-1), municipalities, round: { firstOn: on(-3), lastOn: on(7), handledByOn: on(20), resultsByOn: on(30), changesByOn: on(60) } })
  await transact(db, async (tx) => addHost(tx, day.id, await id(worker), null))
  return day
}

let held: ReturnType<typeof heldDay> | undefined

test('a host with a phone, without scripts, counts who comes and writes down what somebody agreed to', async () => {
  const program = await demonstration()
  const day = await (held ??= heldDay(program))
  const one = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', worker)
  await page.goto(dayPath(day.id, '/now'))
  await one.sees(now.title)
  await page.locator('.tap').nth(1).click()
  await page.getByRole('button', { name: now.back }).waitFor()
  await page.locator('.tap').nth(0).click()
  await one.sees(now.title)
  await press(page, now.back)
  await page.getByText(now.done.back).waitFor()
  assert.equal(await page.locator('.total').textContent(), now.total.replace('{count}', '1'))

  await page.goto(dayPath(day.id, '/notes'))
  await one.sees(notes.title)
  await page.getByLabel(notes.text).fill('Puhelimeen ei vastata iltapäivisin.')
  await press(page, notes.add)
  await page.locator('.error-summary').waitFor()
  await one.sees(notes.title)
  await choose(page, 'agreed')
  await press(page, notes.add)
  await page.getByText(notes.done.added).waitFor()
  await one.sees(notes.title)
  await one.goesAway({ signedIn: true })
})

test('paper is typed in by the keyboard, the day is closed with what differs explained, and wishes lead to an improvement', async () => {
  const program = await demonstration()
  const day = await (held ??= heldDay(program))
  const one = await visitor(program.url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', coordinator)

  await page.goto(dayPath(day.id, '/paper'))
  await one.sees(paper.title)
  await page.locator('#station').selectOption({ index: 2 })
  await press(page, paper.begin)
  // The field is there to be typed into at once.
  await page.locator('#t-which-words:focus').waitFor()
  await page.keyboard.type('3 17 22\n')
  await page.getByText(paper.recorded.replace('{what}', '3 17 22')).waitFor()
  await one.sees(paper.title)
  await page.keyboard.type('3 3 9\n')
  await page.getByText(paper.sureTitle).waitFor()
  await one.sees(paper.title)
  await page.locator('#t-which-words').press('Enter')
  await page.getByText(paper.recorded.replace('{what}', '3 3 9')).waitFor()
  // What was typed wrongly is typed anew in its place.
  await page.getByRole('link', { name: new RegExp(`^${paper.apart.correct}`) }).first().click()
  await one.sees(paper.title)
  await page.locator('#t-which-words').fill('3 9')
  await page.locator('#t-which-words').press('Enter')
  await page.getByText(paper.apart.corrected.replace('{what}', '3 9')).waitFor()
  await one.sees(paper.title)
  for (const text of ['Kukkia odotustilaan', 'Kasveja aulaan']) {
    await page.goto(`${dayPath(day.id, '/paper')}?station=${day.stationIds.dream}`)
    await page.getByLabel(paper.wish, { exact: true }).fill(text)
    await press(page, paper.record)
    await page.getByText(paper.recorded.replace('{what}', paper.wishRecorded)).waitFor()
  }
  await one.sees(paper.title)

  await page.goto(dayPath(day.id, '/close'))
  await one.sees(close.title)
  for (const field of await page.locator('input[name^="count-"]').all()) await field.fill('0')
  await page.locator(`#count-${day.stationIds.dream}-none`).fill('2')
  await page.locator(`#count-${day.stationIds.cards}-none`).fill('6')
  await press(page, close.submit)
  await page.locator('.error-summary').waitFor()
  await one.sees(close.title)
  await page.locator(`#because-${day.stationIds.cards}-none`).fill('Yksi kortti oli kahdesti.')
  // Of a stop where nobody was counted, and of conversations that are left, it is said why.
  for (const why of await page.locator('textarea[name^="because-"]').all()) if (!await why.inputValue()) await why.fill('Aika ei riittänyt.')
  await press(page, close.submit)
  await page.getByText(close.done).first().waitFor()
  await one.sees(close.title)

  await page.goto(dayPath(day.id, '/wishes'))
  await one.sees(wishes.title)
  // By hand onto a theme, taken back, and with no network back again; then by the selects, which do the same.
  const wished = page.locator('[data-wish]').first()
  const drag = async () => {
    const bin = page.locator(`.wish-bin[data-theme="${day.themeIds[0]}"]`)
    await wished.locator('.wish-handle').hover()
    await page.mouse.down()
    await bin.hover({ force: true })
    await page.mouse.up()
  }
  const said = page.locator('[data-said]'), under = () => wished.locator('select').inputValue()
  await drag()
  await said.getByText(/Aukiolo/).waitFor()
  assert.equal(await under(), day.themeIds[0])
  await one.sees(wishes.title)
  await press(page, wishes.undo)
  await said.getByText(wishes.drag.undone.split('.')[0]!).waitFor()
  assert.equal(await under(), '')
  await page.route(/\/wishes$/, (route) => route.abort())
  await drag()
  await said.getByText(/ei siirtynyt teemaan/).waitFor()
  assert.equal(await under(), '')
  await page.unroute(/\/wishes$/)
  for (const select of await page.locator('select[name^="theme-"]').all()) await select.selectOption(day.themeIds[1]!)
  await press(page, wishes.save)
  await page.getByText(wishes.done.sorted).waitFor()
  await one.sees(wishes.title)
  await page.getByRole('link', { name: new RegExp(wishes.look) }).first().click()
  await one.sees(wishes.oneTitle)
  await choose(page, 'may-show')
  await press(page, wishes.saveBack)
  await page.getByText(wishes.done.checked).waitFor()
  await page.goto(dayPath(day.id, '/wish-themes'))
  await one.sees(wishes.themes.title)
  await page.getByRole('link', { name: 'Tilat' }).click()
  await one.sees('Tilat')
  await choose(page, 'answer-now')
  await page.locator('#words-fi').fill('Ostamme kukkia.')
  await press(page, texts.fi.common.save)
  await page.getByText(wishes.themes.done.saved).waitFor()
  await page.getByRole('link', { name: 'Tilat' }).click()
  await page.getByRole('link', { name: wishes.themes.makeImprovement }).click()
  await one.sees(improvements.newTitle)
  assert.match(await page.locator('#origin-fi').inputValue(), /Unelmatoimistosta/)
  for (const [field, text] of [['title', 'Kukkia odotustilaan'], ['said', 'Toivottiin kukkia'], ['does', 'Ostamme kukkia']] as const) {
    for (const language of ['fi', 'sv', 'en']) await page.locator(`#${field}-${language}`).fill(`${text} ${language}`)
  }
  await choose(page, 'means-practice')
  await page.locator('#owner').selectOption('coordinator')
  await page.locator('#due').fill(`31.12.${new Date().getFullYear() + 1}`)
  await press(page, improvements.add)
  await page.getByText(improvements.made).waitFor()
  await page.goto(dayPath(day.id, `/wish-themes/${day.themeIds[1]}`))
  await page.getByRole('link', { name: 'Kukkia odotustilaan fi' }).waitFor()
  await one.sees('Tilat')
  await one.goesAway({ signedIn: true })
})
