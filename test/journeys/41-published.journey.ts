// A giver's words on their way to everybody: allowed, prepared with an unwanted name caught, checked by somebody else, read in public
// by whoever has the same experience, reported and left, and taken back by their giver.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sweep } from '../../src/db/sweeps.ts'
import { publishingSweeps } from '../../src/feedback/publishing/sweeps.ts'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, leaveReceipt, openConversation, press, receiptOn, searchTopic, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { feedback, conversation, cases, published, publishing, pieceReports, redaction, sendingWarned } = texts.fi
const said = 'Ohjaaja Noora Varvikkolahti lupasi soittaa takaisin, eikä kukaan soittanut.'

test('what a giver allows goes through two pairs of eyes, loses a name, is read by everybody, and is taken back', async () => {
  const { url, db, keys } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await searchTopic(giver.page, 'fi', 'aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/)
  await choose(giver.page, 'kind-criticism')
  await giver.page.getByLabel(feedback.form.open).fill(said)
  await choose(giver.page, 'publish-true')
  await press(giver.page, feedback.form.send)
  // Names count where everybody is to read them.
  await giver.page.getByText(sendingWarned.title).waitFor()
  await giver.sees(feedback.form.title)
  await press(giver.page, sendingWarned.asItIs)
  await giver.page.waitForURL(/p=/)
  const receipt = (await receiptOn(giver.page)).join(' ')
  await leaveReceipt(giver, 'fi')
  const { id } = await db.selectFrom('feedback_case').select('id').where('publish', '=', true).orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()

  const handler = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(handler, 'fi', worker)
  await handler.page.goto(desk.case.replace(':id', id))
  await handler.page.getByLabel(cases.one.text).fill('Pahoittelemme. Soitamme aina seuraavana päivänä.')
  await choose(handler.page, 'purpose-answer')
  await choose(handler.page, 'came-changed')
  await press(handler.page, cases.one.send)
  await handler.page.waitForURL(/done=/)
  await handler.page.goto(desk.casePublishing.replace(':id', id))
  await handler.sees(publishing.prepare.title)
  await handler.page.getByText(redaction.decide.goesTitle).first().waitFor()
  await press(handler.page, publishing.prepare.button)
  await handler.sees(publishing.title)
  await handler.goesAway({ signedIn: true })

  const checker = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  await signIn(checker, 'fi', coordinator)
  const { id: address } = await db.selectFrom('publication').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  await checker.page.goto(desk.publication.replace(':id', address))
  await checker.sees(publishing.check.title)
  assert.equal(await checker.page.getByText('Varvikkolahti').count(), 0)
  await press(checker.page, publishing.check.approve)
  await checker.sees(publishing.title)

  // Its day comes.
  await sweep(db, publishingSweeps(keys)[0]!, new Date(Date.now() + 70 * 86_400_000))
  const { id: item } = await db.selectFrom('published_item').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  const reader = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await reader.page.goto(to('publishedItem', 'fi', { item }))
  await reader.page.getByText('lupasi soittaa takaisin').waitFor()
  assert.equal(await reader.page.getByText('Varvikkolahti').count(), 0)
  await press(reader.page, published.meToo.button)
  await reader.page.getByText(published.meToo.done).waitFor()
  // Somebody reports it: it stays as it is until somebody who did not prepare it has looked.
  await reader.page.getByRole('link', { name: pieceReports.link }).click()
  await reader.sees(pieceReports.title)
  await press(reader.page, pieceReports.send)
  await reader.sees(pieceReports.title)
  await choose(reader.page, 'reason-recognisable')
  await reader.page.getByLabel(pieceReports.text).fill('Tästä tietää heti, kuka se on.')
  await press(reader.page, pieceReports.send)
  await reader.page.getByText(pieceReports.sent).waitFor()
  await checker.page.goto(desk.publication.replace(':id', address))
  await checker.page.getByText('Tästä tietää heti, kuka se on.').waitFor()
  await checker.sees(publishing.check.title)
  await checker.page.getByLabel(pieceReports.desk.stays).selectOption('tells-nobody')
  await press(checker.page, pieceReports.desk.stay)
  await checker.page.getByText(pieceReports.desk.done.stay).waitFor()
  await checker.goesAway({ signedIn: true })
  await reader.page.goto(to('publishedItem', 'fi', { item }))
  await reader.page.getByText(pieceReports.stayReasons['tells-nobody']).waitFor()
  await reader.page.goto(to('publishingRules', 'fi'))
  await reader.sees(published.rules.title)
  await reader.page.goto(to('published', 'sv'))
  await reader.sees(texts.sv.published.title)
  await reader.goesAway()

  await openConversation(giver.page, 'fi', receipt)
  await giver.sees(conversation.page.title)
  await giver.page.getByText(published.giver.title).click()
  await press(giver.page, published.giver.refusePublic)
  await giver.page.getByText(published.giver.saidNo).waitFor()
  await giver.page.goto(to('publishedItem', 'fi', { item }))
  await giver.page.getByText(published.gone.text).waitFor()
  await giver.goesAway()
})
