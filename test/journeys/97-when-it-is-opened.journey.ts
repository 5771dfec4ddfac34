// A giver chooses when their feedback is opened: locked until they come back, then opened and answered for; and locked until a day, then withdrawn.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysAfter } from '../../src/text/dates.ts'
import { to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import type { Language } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, leaveReceipt, openConversation, press, receiptOn, signIn } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const secret = 'Kerron tästä vasta, kun olen muuttanut: soittoihini ei vastattu.'

async function write({ page }: Visitor, language: Language, text: string): Promise<void> {
  await page.goto(to('form', language))
  await choose(page, 'kind-criticism')
  await page.getByLabel(texts[language].feedback.form.open).fill(text)
  await press(page, texts[language].sealed.choose)
}

test('in Finnish, on a phone without scripts: locked with the receipt, seen by nobody, opened by its giver and then read at the desk', async () => {
  const { url, db } = await demonstration()
  const { sealed: words, conversation, cases } = texts.fi
  const giver = await visitor(url, { ...phone, viewport: { width: 320, height: 640 }, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await write(giver, 'fi', secret)
  await giver.sees(words.title)
  await press(page, words.button)
  await giver.sees(words.title)
  await page.locator('.error-summary').getByText(words.problems.choice).waitFor()
  await choose(page, 'opens-come-back')
  await press(page, words.edit)
  await giver.sees(texts.fi.feedback.form.title)
  assert.equal(await page.getByLabel(texts.fi.feedback.form.open).inputValue(), secret)
  await press(page, words.choose)
  await choose(page, 'opens-come-back')
  await press(page, words.button)
  await giver.sees(words.receipt.title)
  assert.doesNotMatch(page.url(), /\?/)
  const receipt = await receiptOn(page)
  await leaveReceipt(giver, 'fi')

  const before = await db.selectFrom('feedback_case').select('id').execute()
  const desk = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(desk, 'fi', coordinator)
  await openConversation(page, 'fi', receipt.join(' '))
  await giver.sees(words.page.title)
  await press(page, words.page.open)
  await giver.sees(conversation.page.title)
  await page.getByText(words.page.opened).waitFor()
  await page.getByText(secret).first().waitFor()
  const opened = await db.selectFrom('feedback_case').select(['id', 'reference', 'channel']).where('id', 'not in', before.map(({ id }) => id)).execute()
  assert.deepEqual(opened.map(({ channel }) => channel), ['web'])
  await desk.page.goto(`/desk/cases/${opened[0]!.id}`)
  await desk.sees(fill(cases.one.title, { reference: opened[0]!.reference }))
  await desk.page.getByText(secret, { exact: true }).first().waitFor()
  await desk.goesAway({ signedIn: true })
  await giver.goesAway()
})

for (const [language, shape] of [['sv', phone], ['en', desktop]] as const) {
  test(`in ${language}, with scripts: whom to call is told first; locked until a day, the language changed, asked once, withdrawn, and found no more`, async () => {
    const { url } = await demonstration()
    const { sealed: words, lanes, conversation } = texts[language]
    const giver = await visitor(url, { ...shape, language })
    const { page } = giver
    await write(giver, language, language === 'sv' ? 'Jag orkar inte leva längre.' : 'I want to kill myself.')
    await giver.sees(words.title)
    await page.getByText(lanes.danger.title).first().waitFor()
    assert.ok(await page.locator('#opens-now').isChecked())
    await choose(page, 'opens-on-date')
    await press(page, words.button)
    await giver.sees(words.title)
    await page.locator('.error-summary').getByText(words.problems.missing).waitFor()
    await page.locator('#day').fill(daysAfter(new Date().toISOString().slice(0, 10), 30))
    await press(page, words.button)
    await giver.sees(words.receipt.title)
    const receipt = await receiptOn(page)
    await press(page, 'Suomi')
    await giver.sees(texts.fi.sealed.receipt.title)
    await leaveReceipt(giver, 'fi')
    await openConversation(page, language, receipt.join(' '))
    await giver.sees(words.page.title)
    await press(page, words.page.withdraw)
    await giver.sees(words.page.title)
    await press(page, words.page.no)
    await page.getByText(words.page.withdrawText).waitFor()
    await press(page, words.page.withdraw)
    await press(page, words.page.yes)
    await giver.sees(words.withdrawn.title)
    await openConversation(page, language, receipt.join(' '))
    await giver.sees(conversation.open.title)
    await page.locator('.error-summary').getByText(conversation.open.problems.notFound).waitFor()
    await giver.goesAway()
  })
}
