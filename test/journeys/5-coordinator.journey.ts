// The coordinator finds the right person for feedback whose giver did not know what it is about, and sees how much
// feedback comes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill, plural } from '../../src/text/fill.ts'
import { languageName } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, press, referenceOn, send, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, common, overview } = texts.fi

test('feedback with an open topic waits for the coordinator, who gives it to the worker', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'sv' })
  await giver.page.goto(to('form', 'sv'))
  await send(giver.page, 'sv', { kind: 'question', text: 'Vart ska jag gå med det här?' })
  const reference = await referenceOn(giver.page)
  await giver.goesAway()

  const office = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(office, 'fi', coordinator)
  await office.sees(cases.list.title)
  const row = office.page.locator('tr', { hasText: reference })
  await row.getByText(cases.list.tagUnrouted).waitFor()
  await row.getByRole('link').click()
  await office.sees(fill(cases.one.title, { reference }))
  await office.page.getByText('Vart ska jag gå med det här?', { exact: true }).waitFor()
  await press(office.page, cases.one.route)
  await office.page.locator('.error-summary').getByText(cases.one.problems.topic).waitFor()
  await office.sees(fill(cases.one.title, { reference }))
  await office.page.getByLabel(cases.one.topic).selectOption({ label: 'Aikuissosiaalityö: Koivurannan sosiaaliasema' })
  await press(office.page, cases.one.route)
  await office.page.getByText(fill(cases.one.routed, { handler: 'Noora Varvikkolahti' })).waitFor()
  await office.sees(fill(cases.one.title, { reference }))

  for (const view of ['waiting-for-giver', 'answered', 'all']) {
    await office.page.goto(`${desk.cases}?view=${view}`)
    await office.sees(cases.list.title)
  }
  await press(office.page, common.signOut)
  await office.sees(texts.fi.staff.signIn.title)
  await office.goesAway()

  const handler = await visitor(url, { ...phone, language: 'fi' })
  await signIn(handler, 'fi', worker)
  await handler.sees(cases.list.title)
  await handler.page.locator('tr', { hasText: reference }).getByRole('link').click()
  await handler.page.getByText(fill(cases.one.inLanguage, { language: languageName('sv', 'fi') })).waitFor()
  await handler.page.getByLabel(cases.one.text).fill('Tack för frågan. Ring oss så reder vi ut det.')
  await choose(handler.page, 'purpose-answer')
  await choose(handler.page, 'came-changed')
  await press(handler.page, cases.one.send)
  await handler.page.waitForURL(/done=answer/)
  await handler.sees(fill(cases.one.title, { reference }))
  await handler.goesAway({ signedIn: true })
})

test('the coordinator sees without scripts what needs somebody and how much comes, and goes from a figure to the feedback', async () => {
  const { url } = await demonstration()
  const office = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  await signIn(office, 'fi', coordinator)
  await follow(office.page, overview.title)
  await office.sees(overview.title)
  await office.page.getByText(overview.figures.forWork).waitFor()
  await office.page.getByLabel(overview.figures.period).selectOption('24-months')
  await press(office.page, overview.figures.show)
  await office.page.waitForURL(/period=24-months/)
  const channels = office.page.locator('.figures', { has: office.page.getByText(overview.figures.tables.channel) })
  const email = channels.locator('tr', { hasText: overview.channels.email })
  const count = (await email.locator('.number').first().textContent())!
  await email.getByRole('link').click()
  await office.page.getByText(plural(overview.filter.found, Number(count), 'fi')).waitFor()
  await office.sees(cases.list.title)

  await office.page.getByLabel(overview.filter.state).selectOption({ label: cases.states.closed })
  await press(office.page, overview.filter.show)
  await office.page.waitForURL(/state=closed/)
  assert.equal(await office.page.getByLabel(overview.filter.channel).inputValue(), 'email')
  await office.page.locator('.work').getByRole('link').first().click()
  await office.sees(/^Palaute /)
  await office.page.goto(`${desk.cases}?view=all&line=none&state=closed&channel=api`)
  await office.page.getByText(texts.fi.finding.empty.filtered).waitFor()
  await office.sees(cases.list.title)

  await office.page.setViewportSize({ width: 320, height: 800 })
  await office.page.goto(desk.overview)
  await office.sees(overview.title)
  await office.goesAway({ signedIn: true })
})
