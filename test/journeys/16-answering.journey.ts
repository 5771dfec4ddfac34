// An answer from its first words to what came of it: a template, a draft on two devices, an interim reply, advice on the
// language, a correction, and what the giver sees of each.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, openConversation, press, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { answering, cases, conversation, common } = texts.fi

test('a worker begins with a template that does not go as it is, and finds the draft on another device; a colleague sees that it is there', async () => {
  const { url } = await demonstration()
  const { reference } = await given(url)
  const first = await visitor(url, { ...desktop, language: 'fi' })
  await openCase(first, worker, reference)
  const { page } = first
  await page.getByText(answering.template.begin, { exact: true }).click()
  await page.getByLabel(answering.template.choose).selectOption({ label: 'Teimme virheen ja korjaamme sen' })
  await press(page, answering.template.use)
  assert.match(await page.getByLabel(cases.one.text, { exact: true }).inputValue(), /\[mitä olisi pitänyt tapahtua toisin\]/)
  await choose(page, 'purpose-answer')
  await choose(page, 'came-planned')
  await press(page, cases.one.send)
  await page.locator('.error-summary').getByText(/vielä täyttämättä/).waitFor()
  await first.sees(fill(cases.one.title, { reference }))
  await page.getByLabel(cases.one.text, { exact: true }).fill('Mikäli haluat, kerro')
  await page.getByText(answering.draft.keptByItself).waitFor()
  await first.goesAway({ signedIn: true })

  const second = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await openCase(second, worker, reference)
  assert.equal(await second.page.getByLabel(cases.one.text, { exact: true }).inputValue(), 'Mikäli haluat, kerro')
  await press(second.page, answering.plain.check)
  await second.page.getByText('mikäli', { exact: true }).waitFor()
  await second.sees(fill(cases.one.title, { reference }))
  await second.goesAway({ signedIn: true })

  const boss = await visitor(url, { ...desktop, language: 'fi' })
  await openCase(boss, supervisor, reference)
  await boss.page.getByText(/Kesken on toinenkin vastaus: Noora Varvikkolahti/).waitFor()
  await boss.goesAway({ signedIn: true })
})

test('a worker without scripts says where the matter is, answers as the unit with what came of it, and corrects; the giver sees each', async () => {
  const { url } = await demonstration()
  const { reference, receipt } = await given(url)
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const handler = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await openCase(handler, worker, reference)
  const { page } = handler
  await page.getByLabel(cases.one.text, { exact: true }).fill('Hei, kiitos. Selvitän, miksi kukaan ei soittanut.')
  await choose(page, 'purpose-interim')
  await press(page, cases.one.send)
  await page.getByText(answering.interimSent).waitFor()
  await openConversation(giver.page, 'fi', receipt)
  await giver.page.getByText(new RegExp(`${answering.giverSees}: Noora Varvikkolahti`)).waitFor()
  await giver.page.getByText(conversation.page.states['waiting-for-handler']).waitFor()

  await page.getByLabel(cases.one.text, { exact: true }).fill('Hei, kiitos. Soitamme nyt takaisin samana päivänä, kello 8–16.')
  await choose(page, 'purpose-answer')
  await choose(page, 'came-not-changed')
  await press(page, cases.one.send)
  await page.locator('.error-summary').getByText(answering.problems.because).waitFor()
  await choose(page, 'came-changed')
  await choose(page, 'as-unit')
  await press(page, cases.one.send)
  await page.waitForURL(/done=answer/)
  await page.getByText(/^Korjaa lähettämääsi/).click()
  await page.getByLabel(answering.correct.text).fill('Hei, kiitos. Soitamme nyt takaisin samana päivänä, kello 9–15.')
  await press(page, answering.correct.save)
  await page.getByText(answering.correct.saved).waitFor()
  await handler.sees(fill(cases.one.title, { reference }))
  await handler.goesAway({ signedIn: true })

  await press(giver.page, conversation.page.newer)
  await giver.page.getByText(/kello 9–15/).waitFor()
  await giver.page.getByText(answering.correct.corrected, { exact: true }).waitFor()
  await giver.page.getByText(answering.cameOf.told.changed).waitFor()
  assert.equal(await giver.page.getByText(/8–16/).count(), 0)
  await giver.page.getByText(/Vastaus: Koivurannan sosiaaliasema/).waitFor()
  await giver.sees(conversation.page.title)
  await press(giver.page, conversation.page.leave)
  await giver.goesAway()
})

test('a coordinator makes a template, and sees how soon givers hear; a supervisor sends what waits to be read', async () => {
  const { url } = await demonstration()
  const office = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(office, 'fi', coordinator)
  await office.page.locator('.menu summary').click()
  await follow(office.page, common.deskTemplates)
  await office.sees(answering.template.title)
  await follow(office.page, answering.template.new)
  await office.sees(answering.template.new)
  await office.page.getByLabel(answering.template.fields.title).fill('Soitamme takaisin')
  await press(office.page, answering.template.save)
  await office.sees(answering.template.new)
  await office.page.getByLabel(answering.template.fields.kind).selectOption('criticism')
  await office.page.getByLabel(answering.template.fields.language).selectOption('fi')
  await office.page.getByLabel(answering.template.fields.text, { exact: true }).fill('Hei, soitamme sinulle [milloin].')
  await press(office.page, answering.template.save)
  await office.page.getByText(answering.template.saved).waitFor()
  await office.sees(answering.template.title)
  await office.page.goto(desk.overview)
  await office.page.getByRole('heading', { name: answering.times.title }).waitFor()
  await office.sees(texts.fi.overview.title)
  await office.goesAway({ signedIn: true })

  const boss = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  await signIn(boss, 'fi', supervisor)
  await boss.page.goto(`${desk.cases}?view=all`)
  await boss.page.locator('tr', { hasText: answering.second.tag }).getByRole('link').first().click()
  await boss.page.getByRole('heading', { name: /Vastaus odottaa lukijaa/ }).waitFor()
  await boss.sees(/^Palaute /)
  await press(boss.page, answering.second.send)
  await boss.page.getByText(answering.second.sentOn).waitFor()
  await boss.goesAway({ signedIn: true })
})

/** Criticism for the worker, given through the API. */
async function given(url: string): Promise<{ reference: string; receipt: string }> {
  const { items: services } = await (await fetch(`${url}/api/v1/services?limit=500`)).json() as { items: { id: string; name: { fi: string }; units: { id: string; name: { fi: string } }[] }[] }
  const service = services.find(({ name }) => name.fi === 'Aikuissosiaalityö')!
  const unit = service.units.find(({ name }) => name.fi === 'Koivurannan sosiaaliasema')!
  const body = { language: 'fi', kind: 'criticism', text: 'Kukaan ei soittanut takaisin.', service: service.id, unit: unit.id }
  const received = await fetch(`${url}/api/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return await received.json() as { reference: string; receipt: string }
}

async function openCase(staff: Visitor, who: string, reference: string): Promise<void> {
  await signIn(staff, 'fi', who)
  await staff.page.goto(`${desk.cases}?view=all`)
  await staff.page.locator('tr', { hasText: reference }).getByRole('link').first().click()
  await staff.page.getByRole('heading', { name: fill(cases.one.title, { reference }) }).waitFor()
}
