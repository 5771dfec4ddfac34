// The council tries how easily the form is found and sees whether it became easier; and communications ask something on the front page,
// which somebody answers on a phone without scripts.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, leaveReceipt, openConversation, press, receiptOn, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const note = 'Linkki oli sivun alimpana, harmaalla.'
const question = { fi: 'Mikä auttaisi jonottamista?', sv: 'Vad skulle hjälpa köandet?' }

after(async () => {
  const { db } = await demonstration()
  await db.deleteFrom('findability_try').where('note', '=', note).execute()
  // Long over, so that the front page tells nothing of it.
  await db.updateTable('asked_now').set({ first_on: '2020-01-01', last_on: '2020-01-02' }).where((e) => e(e.ref('question', '->>').key('fi'), '=', question.fi)).execute()
})

/** Somebody of the council, who speaks this language. */
async function councillor(name: string, language: 'fi' | 'sv'): Promise<string> {
  const { db } = await demonstration()
  return letSignIn({ db, now: () => new Date() }, await person(db, name, { role: 'council', language }))
}

for (const [language, name, screen] of [['fi', 'Raija Raatilainen', phone], ['sv', 'Runa Rådman', desktop]] as const) {
  test(`in ${language}, a member of the council does the homework, tells it, and sees it among the results over time`, async () => {
    const { url } = await demonstration()
    const { findability: words } = texts[language]
    const one = await visitor(url, { ...screen, language })
    const { page } = one
    await signIn(one, language, await councillor(name, language), password)
    await page.goto(desk.findability)
    await one.sees(words.title)
    await page.getByText(words.steps[1]!.split('{')[0]!.trim()).waitFor()
    const results = page.getByRole('table', { name: words.goals.form })
    assert.ok(await results.getByRole('row').count() > 2, 'there is more than one quarter to look back on')
    const tries = async () => (await results.locator('tbody tr').first().locator('td, th').allInnerTexts()).join(' ')
    const before = await tries()

    await page.getByText(words.tell, { exact: true }).click()
    await press(page, words.button)
    await one.sees(words.title)
    await page.locator('.error-summary').getByText(words.problems.choose).first().waitFor()
    for (const id of ['goal-form', 'start-own-website', 'device-phone', 'found-yes']) await choose(page, id)
    await page.locator('#clicks').fill('5')
    await page.locator('#note').fill(note)
    await press(page, words.button)
    await page.getByText(words.done.told).waitFor()
    await one.sees(words.title)
    assert.notEqual(await tries(), before)
    const shown = page.getByRole('listitem').filter({ hasText: note }).first()
    await shown.getByText(words.as.council).waitFor()
    assert.ok(!(await page.locator('main').innerText()).includes(name))
    assert.equal(await page.getByRole('button', { name: words.remove }).count(), 0, 'what is wrong there others take away')
    await one.goesAway({ signedIn: true })
  })
}

test('communications and the coordinator see the results on every width, and take away what does not belong there', async () => {
  const { url, db } = await demonstration()
  const { findability: words } = texts.fi
  const one = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(one, 'fi', coordinator)
  for (const width of [390, 768, 1280]) {
    await one.page.setViewportSize({ width, height: 900 })
    await one.page.goto(desk.findability)
    await one.sees(words.title)
  }
  const count = async () => (await db.selectFrom('findability_try').select('id').where('note', '=', note).execute()).length
  const before = await count()
  await one.page.getByRole('listitem').filter({ hasText: note }).first().getByRole('button', { name: words.remove }).click()
  await one.page.getByText(words.done.removed).waitFor()
  assert.equal(await count(), before - 1)
  await one.goesAway({ signedIn: true })
})

test('what is asked at the desk stands on the front page, and leads to the form without scripts; the answer stands under the question', async () => {
  const { url } = await demonstration()
  const { asked: words } = texts.fi
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = staff
  await signIn(staff, 'fi', coordinator)
  await page.goto(desk.asked)
  await staff.sees(words.title)
  await page.getByRole('main').getByRole('link', { name: words.add }).click()
  await staff.sees(words.add)
  await page.locator('#last').fill(typedDay(daysAfter(dayOf(new Date()), 300)))
  await press(page, texts.fi.common.save)
  await staff.sees(words.add)
  await page.locator('.error-summary').getByText(words.problems.tooLong).waitFor()
  for (const language of ['fi', 'sv'] as const) await page.locator(`#question-${language}`).fill(question[language])
  await page.locator('#last').fill(typedDay(daysAfter(dayOf(new Date()), 14)))
  await press(page, texts.fi.common.save)
  await page.getByText(words.saved).waitFor()
  await staff.sees(words.title)
  await page.setViewportSize(phone.viewport)
  await staff.sees(words.title)
  await staff.goesAway({ signedIn: true })

  for (const [language, screen] of [['fi', phone], ['sv', desktop]] as const) {
    const { asked, feedback, conversation } = texts[language]
    const giver = await visitor(url, { ...screen, language, javaScriptEnabled: false })
    await giver.page.goto(to('home', language))
    await giver.sees(feedback.home.title)
    await giver.page.getByRole('heading', { name: asked.home.title }).waitFor()
    await giver.page.getByRole('link', { name: question[language] }).click()
    await giver.sees(feedback.form.title)
    await choose(giver.page, 'kind-suggestion')
    await giver.page.getByLabel(question[language]).fill('Takaisinsoitto.')
    await press(giver.page, feedback.form.send)
    await giver.sees(conversation.receipt.title)
    const receipt = (await receiptOn(giver.page)).join(' ')
    await leaveReceipt(giver, language)
    await openConversation(giver.page, language, receipt)
    await giver.sees(conversation.page.title)
    await giver.page.getByText(question[language]).waitFor()
    await giver.page.getByText('Takaisinsoitto.').waitFor()
    await giver.goesAway()
  }
})
