// The coordinator finds the right person for feedback whose giver did not know what it is about.
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { languageName } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, referenceOn, send, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, common } = texts.fi

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
  await office.page.getByText('Vart ska jag gå med det här?').waitFor()
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
  await press(handler.page, cases.one.send)
  await handler.page.waitForURL(/done=answer/)
  await handler.sees(fill(cases.one.title, { reference }))
  await handler.goesAway({ signedIn: true })
})
