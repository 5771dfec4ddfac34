// What feedback is not: the guide, words that may tell of danger, and a case that is handed over with its giver's permission.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casePath, desk, lanePath, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { languages } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, coordinator, follow, openConversation, press, receiptOn, referenceOn, searchTopic, send, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { lanes, feedback, conversation, cases } = texts.fi
const topic = ['aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/] as const
const danger = 'En jaksa enää elää, eikä kukaan vastaa puhelimeen.'

test('somebody on a phone without scripts finds the guide from the front page, in each language, and from it the form', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await page.goto(to('home', 'fi'))
  await follow(page, lanes.isIt)
  await giver.sees(lanes.title)
  await follow(page, lanes.guide.appeal.question)
  assert.match(page.url(), /#appeal$/)
  for (const language of languages) {
    await page.goto(to('lanes', language))
    await giver.sees(texts[language].lanes.title)
  }
  await page.goto(to('lanes', 'fi'))
  await follow(page, feedback.home.start)
  await giver.sees(feedback.topic.title)
  await giver.goesAway()
})

test('without scripts the page after sending says first whom to call; with them the form says so while somebody writes, and sends nothing', async () => {
  const { url } = await demonstration()
  const plain = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await searchTopic(plain.page, 'fi', ...topic)
  await send(plain.page, 'fi', { kind: 'criticism', text: danger })
  await plain.page.getByText(lanes.danger.title).waitFor()
  await plain.sees(conversation.receipt.title)
  await plain.goesAway()

  const { page, ...giver } = await visitor(url, { ...phone, language: 'fi' })
  await searchTopic(page, 'fi', ...topic)
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.getByLabel(feedback.form.open).fill('Tapan aikaa jonossa.')
  await page.waitForTimeout(1000)
  assert.equal(await page.getByText(lanes.danger.title).isVisible(), false)
  await page.getByLabel(feedback.form.open).fill(danger)
  await page.getByText(lanes.danger.title).waitFor()
  assert.equal(await page.locator('#danger a[href="tel:112"]').count(), 1)
  assert.deepEqual(requests, [])
  await giver.sees(feedback.form.title)
  assert.equal(await page.getByLabel(feedback.form.open).inputValue(), danger)
  await giver.goesAway()
})

test('a worker without scripts marks what a case is; its giver permits that it is passed on, and reads where it went', async () => {
  const { url, db } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await searchTopic(giver.page, 'fi', ...topic)
  await send(giver.page, 'fi', { kind: 'criticism', text: 'Minulle huudettiin. Haluan virallisen vastauksen.' })
  const reference = await referenceOn(giver.page)
  const words = (await receiptOn(giver.page)).join(' ')
  const { id } = await db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()

  const handler = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = handler
  await signIn(handler, 'fi', worker)
  await handler.sees(cases.list.title)
  await page.goto(casePath(id))
  await page.getByText(lanes.desk.title, { exact: true }).click()
  await page.getByLabel(lanes.desk.lane).selectOption('muistutus')
  await press(page, lanes.desk.mark)
  await page.waitForURL(/done=lane-marked/)
  await handler.sees(fill(cases.one.title, { reference }))

  await openConversation(giver.page, 'fi', words)
  await giver.page.getByText(fill(lanes.giver.what, { lane: lanes.names.muistutus })).waitFor()
  await press(giver.page, fill(lanes.giver.consent, { lane: lanes.names.muistutus }))
  await giver.page.getByText(lanes.giver.saidConsent).waitFor()
  await giver.sees(conversation.page.title)

  await page.goto(casePath(id))
  await page.getByText(lanes.desk.handOver, { exact: true }).click()
  await page.getByLabel(lanes.desk.to).fill('Kirjaamo')
  await page.locator('label', { hasText: lanes.desk.withText }).click()
  await press(page, lanes.desk.record)
  await page.waitForURL(/done=lane-handed/)
  await handler.sees(fill(cases.one.title, { reference }))
  await openConversation(giver.page, 'fi', words)
  await giver.page.getByText(/: Kirjaamo\./).waitFor()
  await giver.page.getByText(lanes.giver.handedWith).waitFor()
  await giver.sees(conversation.page.title)
  await giver.goesAway()
  await page.goto(desk.cases)
  await handler.goesAway({ signedIn: true })
})

test('an administrator previews and saves a text of the guide; a coordinator is shown what ends soon and what is late', async () => {
  const { url } = await demonstration()
  const boss = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = boss
  await signIn(boss, 'fi', administrator)
  await page.goto(desk.lanes)
  await boss.sees(lanes.edit.title)
  await page.goto(lanePath('damage'))
  await page.locator('#clock-fi').fill('Vastaus tulee yleensä kahdessa kuukaudessa.')
  await press(page, lanes.edit.preview)
  await page.getByText(lanes.edit.previewTitle).waitFor()
  await boss.sees(fill(lanes.edit.heading, { lane: lanes.names.damage }))
  await press(page, lanes.edit.save)
  await page.getByText(lanes.edit.saved).waitFor()
  await page.goto(to('lanes', 'fi'))
  await page.getByText('Vastaus tulee yleensä kahdessa kuukaudessa.').waitFor()
  await boss.goesAway({ signedIn: true })

  const head = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  await signIn(head, 'fi', coordinator)
  await head.page.goto(desk.overview)
  await head.page.getByText(lanes.desk.endsSoon).waitFor()
  await head.sees(texts.fi.overview.title)
  await head.page.goto(`${desk.cases}?view=all`)
  await head.page.getByText(lanes.danger.tag).first().waitFor()
  await head.sees(cases.list.title)
  await head.goesAway({ signedIn: true })
})
