// A giver and the staff in one conversation: a question back, a reply, an answer; what mail tells of it;
// and feedback that is written past the workers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { until } from '../until.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, leaveReceipt, openConversation, press, receiptOn, referenceOn, searchTopic, send, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { feedback, conversation, cases, mailDesk } = texts.fi
const secret = 'Päätöksessä oli väärä nimi'

test('a worker asks back, the giver replies, the worker answers, and the giver reads it; mail tells nothing of it', async () => {
  const { url, mails } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await searchTopic(giver.page, 'fi', 'aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/)
  await giver.page.getByText(feedback.form.more).click()
  await giver.page.getByLabel(feedback.form.contact).fill('giver@example.org')
  const receipt = await send(giver.page, 'fi', { kind: 'criticism', text: secret })
  const reference = await referenceOn(giver.page)
  await leaveReceipt(giver, 'fi')

  const handler = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(handler, 'fi', worker)
  await handler.sees(cases.list.title)
  await openCase(handler, reference)
  await handler.page.getByText(secret, { exact: true }).waitFor()
  assert.equal(await handler.page.getByText('giver@example.org').count(), 0, 'a contact that is not shared is not shown')

  await press(handler.page, cases.one.send)
  await handler.sees(fill(cases.one.title, { reference }))
  await handler.page.locator('.error-summary').getByText(cases.one.problems.missing).waitFor()
  await handler.page.getByLabel(cases.one.text).fill('Missä kohdassa nimi oli väärin?')
  await choose(handler.page, 'purpose-question-back')
  await press(handler.page, cases.one.send)
  await handler.page.waitForURL(/done=question-back/)
  await handler.sees(fill(cases.one.title, { reference }))

  await openConversation(giver.page, 'fi', receipt.join(' '))
  await giver.sees(conversation.page.title)
  await giver.page.getByText('Missä kohdassa nimi oli väärin?').waitFor()
  await press(giver.page, conversation.page.reply)
  await giver.sees(conversation.page.title)
  await giver.page.getByLabel(conversation.page.replyLabel).fill('Toisella sivulla.')
  await press(giver.page, conversation.page.reply)
  await giver.page.getByText(conversation.page.sent).waitFor()
  await giver.sees(conversation.page.title)

  await openCase(handler, reference)
  await handler.page.getByText('Toisella sivulla.', { exact: true }).waitFor()
  await handler.page.getByLabel(cases.one.text).fill('Kiitos. Korjasin nimen, ja uusi päätös tulee postissa.')
  await choose(handler.page, 'purpose-answer')
  await choose(handler.page, 'came-changed')
  await press(handler.page, cases.one.send)
  await handler.page.waitForURL(/done=answer/)
  await handler.goesAway({ signedIn: true })

  await press(giver.page, conversation.page.newer)
  await giver.page.getByText('Korjasin nimen').waitFor()
  await giver.page.getByText(conversation.page.states.answered).waitFor()
  await giver.sees(conversation.page.title)

  await until('the giver has had two notices', () => mails.filter(({ to }) => to.includes('giver@example.org')).length === 2)
  const sent = mails.map(({ raw, parsed }) => `${raw} ${parsed.subject} ${parsed.text}`).join(' ')
  for (const word of [secret, 'Toisella', 'Korjasin', 'Aikuissosiaalityö', receipt.slice(0, 2).join(' '), receipt.slice(4).join(' ')]) assert.ok(!sent.includes(word), word)
  await mailTellsNothing(url, reference)

  await saysWhetherHeard(giver, reference, url)
  await press(giver.page, conversation.page.leave)
  await giver.goesAway()
})

/** First not: it opens again. Then, after another answer, yes: it closes, and the handler sees that. */
async function saysWhetherHeard(giver: Visitor, reference: string, url: string): Promise<void> {
  const { heard } = conversation.page
  const { page } = giver
  await page.getByLabel(conversation.page.replyLabel).fill('Milloin se tulee?')
  await press(page, heard.no)
  await page.getByText(heard.saidNo).waitFor()
  await giver.sees(conversation.page.title)
  assert.equal(await page.getByLabel(conversation.page.replyLabel).inputValue(), 'Milloin se tulee?')
  await press(page, conversation.page.reply)

  const handler = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  await signIn(handler, 'fi', worker)
  await openCase(handler, reference)
  await handler.page.getByText(cases.one.heards.no).waitFor()
  await handler.page.getByLabel(cases.one.text).fill('Perjantaina.')
  await choose(handler.page, 'purpose-answer')
  await choose(handler.page, 'came-changed')
  await press(handler.page, cases.one.send)

  await press(page, conversation.page.newer)
  await press(page, heard.yes)
  await page.getByText(heard.saidYes).waitFor()
  await giver.sees(conversation.page.title)
  assert.equal(await page.getByRole('button', { name: heard.yes }).count(), 0)

  await handler.page.reload()
  await handler.page.getByText(cases.one.heards.yes).waitFor()
  await handler.sees(fill(cases.one.title, { reference }))
  await handler.goesAway({ signedIn: true })
}

async function mailTellsNothing(url: string, reference: string): Promise<void> {
  const office = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(office, 'fi', coordinator)
  await office.page.goto(desk.mail)
  await office.sees(texts.fi.common.deskMail)
  const row = office.page.locator('tr', { hasText: mailDesk.kinds['answer-waits'] }).first()
  const toGiver = (await row.textContent())!
  for (const word of ['giver@', reference]) assert.ok(!toGiver.includes(word), `the list says neither who the giver is nor in which case: ${word}`)
  await row.getByRole('link').click()
  await office.sees(mailDesk.messageTitle)
  const letter = await office.page.locator('main').textContent()
  for (const word of [secret, 'Korjasin', 'Aikuissosiaalityö', reference]) assert.ok(!letter!.includes(word), word)
  await office.goesAway({ signedIn: true })
}

test('what is written past the workers is seen by the supervisor and the coordinator, and by no worker', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi' })
  await searchTopic(giver.page, 'fi', 'aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/)
  const receipt = await send(giver.page, 'fi', { kind: 'criticism', text: 'Tämä vain esihenkilölle.', reader: 'supervisor' })
  assert.match(await giver.page.locator('.lede').textContent() ?? '', /Samuli Ojakoski/)
  const reference = await referenceOn(giver.page)
  assert.deepEqual(await receiptOn(giver.page), receipt)
  await leaveReceipt(giver, 'fi')
  await giver.goesAway()

  const boss = await visitor(url, { ...phone, language: 'fi' })
  await signIn(boss, 'fi', supervisor)
  await openCase(boss, reference)
  await boss.page.getByText('Tämä vain esihenkilölle.', { exact: true }).waitFor()
  const address = new URL(boss.page.url()).pathname
  await boss.goesAway({ signedIn: true })

  const handler = await visitor(url, { ...phone, language: 'fi' })
  await signIn(handler, 'fi', worker)
  await handler.page.goto(`${desk.cases}?view=all`)
  await handler.sees(cases.list.title)
  assert.equal(await handler.page.getByText(reference).count(), 0)
  await handler.page.goto(address)
  await handler.sees(cases.gone.title)
  await handler.goesAway({ signedIn: true })
})

test('a worker who was signed out while writing gets the text back', async () => {
  const { url } = await demonstration()
  const handler = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(handler, 'fi', supervisor)
  await handler.page.goto(`${desk.cases}?view=all`)
  await handler.page.locator('tbody a').first().click()
  await handler.page.getByLabel(cases.one.text).fill('Pitkä vastaus, jota en halua kirjoittaa uudelleen.')
  await handler.context.clearCookies()
  await press(handler.page, cases.one.send)
  await handler.sees(texts.fi.staff.signIn.title)
  assert.match(await handler.page.locator('textarea').inputValue(), /Pitkä vastaus/)
  await handler.goesAway({ signedIn: true })
})

async function openCase(staff: Visitor, reference: string): Promise<void> {
  await staff.page.goto(desk.cases)
  await staff.page.locator('tr', { hasText: reference }).getByRole('link').first().click()
  await staff.sees(fill(cases.one.title, { reference }))
}
