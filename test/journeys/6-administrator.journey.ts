// The administrator, in English: the directory, the questions, and a new colleague who signs in.
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { until } from '../until.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { access, common, directory, feedback, staff, cases, mailDesk } = texts.en
const language = 'en'

// Journeys share a county: whoever comes after finds the administrator's desk in Finnish.
after(async () => {
  const { db } = await demonstration()
  await db.updateTable('person').set({ language: 'fi' }).where('email', '=', administrator).execute()
})

test('the administrator adds a line, a unit and a service with questions of its own, and the public form asks them', async () => {
  const { url } = await demonstration()
  const office = await administratorInEnglish(url)
  const { page } = office

  await follow(page, common.deskDirectory)
  await office.sees(directory.overview.title)
  await follow(page, directory.adding.line)
  await office.sees(directory.adding.line)
  await press(page, common.save)
  await office.sees(directory.adding.line)
  await page.locator('#name-fi').fill('Yhteisötyö')
  await page.locator('#name-en').fill('Community work')
  await press(page, common.save)
  await follow(page, directory.adding.unit)
  await office.sees(directory.adding.unit)
  await page.locator('#name-fi').fill('Kylätalo Kaarna')
  await page.locator('#name-en').fill('Kaarna village hall')
  await page.getByLabel(directory.fields.supervisor).selectOption({ label: 'Samuli Ojakoski, leading social worker' })
  await press(page, common.save)
  await page.getByRole('link', { name: new RegExp(`^${directory.overview.addService}.*Community work`) }).click()
  await office.sees(directory.adding.service)
  await page.locator('#name-fi').fill('Kyläkahvila')
  await page.locator('#name-en').fill('Village café')
  await page.locator('#words-fi').fill('kahvi pulla')
  await page.locator('#words-en').fill('coffee bun')
  await page.getByLabel('Kaarna village hall').selectOption({ label: directory.fields.givenWithoutHandler })
  await press(page, common.save)
  await office.sees(directory.overview.title)
  await follow(page, 'Village café')
  await office.sees(`${directory.what.service}: Village café`)

  await page.goto(desk.questions)
  await office.sees(directory.questions.title)
  await page.getByRole('link', { name: `Community work, ${feedback.kinds.thanks.name}` }).click()
  await office.sees(fill(directory.questions.editTitle, { kind: feedback.kinds.thanks.name, line: 'Community work' }))
  for (const [number, question] of [[1, 'How was the coffee?'], [2, 'And the bun?']] as const) {
    for (const each of ['fi', 'sv', 'en']) await page.locator(`#question-${number}-${each}`).fill(question)
  }
  await press(page, common.save)
  await page.getByText(directory.questions.saved).waitFor()
  await office.goesAway({ signedIn: true })

  const giver = await visitor(url, { ...phone, language, javaScriptEnabled: false })
  await giver.page.goto(to('topic', language, {}, { kind: 'thanks' }))
  await giver.page.getByLabel(feedback.topic.search).fill('bun')
  await press(giver.page, feedback.topic.searchButton)
  await follow(giver.page, /^Village café/)
  await giver.sees(feedback.form.title)
  await giver.page.getByLabel('How was the coffee?').fill('Strong.')
  await giver.page.getByText('Samuli Ojakoski').first().waitFor()
  await press(giver.page, feedback.form.send)
  await giver.page.waitForURL(/p=/)
  await giver.goesAway()
})

test('the administrator adds a colleague, who gets a link by mail, chooses a password and signs in', async () => {
  const { url, mails } = await demonstration()
  const office = await administratorInEnglish(url)
  const { page } = office

  await follow(page, common.deskPeople)
  await office.sees(staff.people.title)
  await follow(page, staff.people.add)
  await office.sees(staff.person.newTitle)
  await page.getByLabel(staff.person.name, { exact: true }).fill('Aino Uusikallio')
  await page.getByLabel(staff.person.titleFi).fill('sosiaaliohjaaja')
  await choose(page, 'language-en')
  await press(page, staff.person.save)
  await office.sees(staff.person.newTitle)
  await page.getByLabel(staff.person.email, { exact: true }).fill('aino.uusikallio@koivuranta.example')
  await press(page, staff.person.save)
  await office.sees('Aino Uusikallio')
  await page.locator('summary', { hasText: staff.person.giveTitle }).click()
  await choose(page, 'role-worker')
  const unit = fill(staff.person.unit, { name: 'Lintukoto family counselling' })
  await page.getByLabel(staff.person.scope, { exact: true }).selectOption({ label: unit })
  await press(page, access.preview.look)
  await office.sees(access.preview.title)
  await press(page, access.preview.give)
  await page.getByText(staff.person.given).waitFor()
  await press(page, staff.person.sendLink)
  await page.waitForURL(/done=link-sent/)
  await office.sees('Aino Uusikallio')

  const letter = () => mails.find(({ to: recipients }) => recipients.includes('aino.uusikallio@koivuranta.example'))
  await until('the link has come by mail', letter)
  await page.goto(desk.mail)
  await office.sees(common.deskMail)
  await page.locator('tr', { hasText: 'Aino Uusikallio' }).getByText(mailDesk.states.sent).waitFor()
  await page.goto(desk.organisation)
  await office.sees(directory.organisation.title)
  await page.goto(desk.cases)
  await office.sees(cases.list.title)
  await page.getByText(cases.list.noCases).waitFor()
  await office.goesAway({ signedIn: true })

  const link = /https?:\S+/.exec(letter()!.parsed.text!)![0]
  const aino = await visitor(url, { ...phone, language })
  await setPassword(aino, link)
  await aino.goesAway({ signedIn: true })

  const stranger = await visitor(url, { ...phone, language })
  await stranger.page.goto(link)
  await stranger.sees(staff.setUp.deadTitle)
  await stranger.goesAway()
})

async function setPassword(person: Visitor, link: string): Promise<void> {
  const { page } = person
  await page.goto(link)
  await person.sees(staff.setUp.title)
  const choosePassword = async (password: string, again = password) => {
    await page.getByLabel(staff.setUp.password, { exact: true }).fill(password)
    await page.getByLabel(staff.setUp.again).fill(again)
    await press(page, staff.setUp.submit)
  }
  await choosePassword('short', 'other')
  await person.sees(staff.setUp.title)
  await choosePassword('kolme kuusta kalliolla')
  await page.waitForURL(/desk\/cases/)
  await person.sees(cases.list.title)
  await page.getByText(cases.list.empty.mine).waitFor()
  await press(page, common.signOut)
  await signIn(person, language, 'aino.uusikallio@koivuranta.example', 'kolme kuusta kalliolla')
}

async function administratorInEnglish(url: string): Promise<Visitor> {
  const office = await visitor(url, { ...desktop, language })
  await signIn(office, language, administrator)
  await office.page.goto(desk.account)
  await choose(office.page, 'language-en')
  await pressSave(office.page)
  await office.sees(staff.account.title)
  return office
}

/** In whatever language the page is still in. */
const pressSave = (page: Page) => page.locator('form[action^="/desk/account"] button[type="submit"]').first().click()
