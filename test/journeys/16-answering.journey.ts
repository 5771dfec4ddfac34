// An answer from its first words to what came of it: a template, a draft on two devices, an interim reply, advice on the
// language, a correction, and what the giver sees of each.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { until } from '../until.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, openConversation, press, referenceOn, searchTopic, send, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { answering, cases, conversation, common } = texts.fi

test('a worker begins with a template, keeps a draft, says where the matter is, answers, and corrects; the giver sees each', async () => {
  const { url, db } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await searchTopic(giver.page, 'fi', 'aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/)
  const receipt = await send(giver.page, 'fi', { kind: 'criticism', text: 'Kukaan ei soittanut takaisin.' })
  const reference = await referenceOn(giver.page)

  const first = await visitor(url, { ...desktop, language: 'fi' })
  await openCase(first, worker, reference)
  const { page } = first
  await page.getByText(answering.template.begin, { exact: true }).click()
  await page.getByLabel(answering.template.choose).selectOption({ label: 'Teimme virheen ja korjaamme sen' })
  await press(page, answering.template.use)
  assert.match(await page.getByLabel(cases.one.text, { exact: true }).inputValue(), /\[mitä olisi pitänyt tapahtua toisin\]/)
  await first.sees(fill(cases.one.title, { reference }))
  await choose(page, 'purpose-answer')
  await choose(page, 'came-planned')
  await press(page, cases.one.send)
  await page.locator('.error-summary').getByText(/vielä täyttämättä/).waitFor()
  await first.sees(fill(cases.one.title, { reference }))

  await page.getByLabel(cases.one.text, { exact: true }).fill('Mikäli haluat, kerro')
  await page.getByText(answering.draft.keptByItself).waitFor()
  const second = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await openCase(second, worker, reference)
  assert.equal(await second.page.getByLabel(cases.one.text, { exact: true }).inputValue(), 'Mikäli haluat, kerro')
  await press(second.page, answering.plain.check)
  await second.page.getByText('mikäli', { exact: true }).waitFor()
  await second.sees(fill(cases.one.title, { reference }))
  const boss = await visitor(url, { ...desktop, language: 'fi' })
  await openCase(boss, supervisor, reference)
  await boss.page.getByText(/Kesken on toinenkin vastaus: Noora Varvikkolahti/).waitFor()
  await boss.goesAway({ signedIn: true })

  await second.page.getByLabel(cases.one.text, { exact: true }).fill('Hei, kiitos. Selvitän, miksi kukaan ei soittanut.')
  await choose(second.page, 'purpose-interim')
  await press(second.page, cases.one.send)
  await second.page.getByText(answering.interimSent).waitFor()
  await openConversation(giver.page, 'fi', receipt.join(' '))
  await giver.page.getByText(new RegExp(`${answering.giverSees}: Noora Varvikkolahti`)).waitFor()
  await giver.page.getByText(conversation.page.states['waiting-for-handler']).waitFor()

  await second.page.getByLabel(cases.one.text, { exact: true }).fill('Hei, kiitos. Soitamme nyt takaisin samana päivänä, kello 8–16.')
  await choose(second.page, 'purpose-answer')
  await choose(second.page, 'came-not-changed')
  await press(second.page, cases.one.send)
  await second.page.locator('.error-summary').getByText(answering.problems.because).waitFor()
  await choose(second.page, 'came-changed')
  await choose(second.page, 'as-unit')
  await press(second.page, cases.one.send)
  await second.page.waitForURL(/done=answer/)
  await second.page.getByText(/^Korjaa lähettämääsi/).click()
  await second.page.getByLabel(answering.correct.text).fill('Hei, kiitos. Soitamme nyt takaisin samana päivänä, kello 9–15.')
  await press(second.page, answering.correct.save)
  await second.page.getByText(answering.correct.saved).waitFor()
  await second.sees(fill(cases.one.title, { reference }))

  await press(giver.page, conversation.page.newer)
  await giver.page.getByText(/kello 9–15/).waitFor()
  await giver.page.getByText(answering.correct.corrected, { exact: true }).waitFor()
  await giver.page.getByText(answering.cameOf.told.changed).waitFor()
  assert.equal(await giver.page.getByText(/8–16/).count(), 0)
  await giver.page.getByText(/Vastaus: Koivurannan sosiaaliasema/).waitFor()
  await giver.sees(conversation.page.title)
  await until('the draft is gone', async () => {
    const { id } = await db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
    return (await db.selectFrom('answer_draft').select('case_id').where('case_id', '=', id).execute()).length === 0
  })
  for (const one of [first, second]) await one.goesAway({ signedIn: true })
  await press(giver.page, conversation.page.leave)
  await giver.goesAway()
})

test('a coordinator makes a template, and sees how soon givers hear; a supervisor sends what waits to be read', async () => {
  const { url } = await demonstration()
  const office = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(office, 'fi', coordinator)
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

async function openCase(staff: Visitor, who: string, reference: string): Promise<void> {
  await signIn(staff, 'fi', who)
  await staff.page.goto(`${desk.cases}?view=all`)
  await staff.page.locator('tr', { hasText: reference }).getByRole('link').first().click()
  await staff.sees(fill(cases.one.title, { reference }))
}
