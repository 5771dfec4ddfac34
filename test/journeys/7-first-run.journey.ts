// An organisation that begins: nobody is there, nothing is in the directory, and still every page works.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { startProgram } from './program.ts'
import { choose, follow, openConversation, press, send, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { common, directory, feedback, conversation, staff, cases, errors } = texts.en
const program = startProgram({ demonstration: false })

after(async () => (await program).stop())

test('the first administrator sets the service up, finds every page readable while empty, and answers the first feedback', async () => {
  const { url, log } = await program
  const link = log.map((line) => /^set up the first person at (\S+)$/.exec(line)?.[1]).find(Boolean)
  assert.ok(link, log.join('\n'))

  const first = await visitor(url, { ...desktop, language: 'en' })
  const { page } = first
  await page.goto(desk.home)
  await first.sees(staff.signIn.title)
  assert.equal(await page.getByText(staff.signIn.demoTitle).count(), 0)
  await page.goto(link)
  await first.sees(staff.setUp.firstTitle)
  await press(page, staff.setUp.submit)
  await first.sees(staff.setUp.firstTitle)
  await page.getByLabel(staff.setUp.name).fill('Eeva Ensimmäinen')
  await page.getByLabel(staff.setUp.email).fill('eeva@example.fi')
  await page.getByLabel(staff.setUp.password, { exact: true }).fill('kolme kuusta kalliolla')
  await page.getByLabel(staff.setUp.again).fill('kolme kuusta kalliolla')
  await press(page, staff.setUp.submit)
  await page.waitForURL(/desk\/cases/)
  await first.sees(cases.list.title)
  await page.getByText(cases.list.empty.mine).waitFor()
  for (const [way, heading] of [
    [common.deskDirectory, directory.overview.title], [common.deskQuestions, directory.questions.title],
    [common.deskPeople, staff.people.title], [common.deskOrganisation, directory.organisation.title], [common.deskMail, common.deskMail],
  ] as const) {
    await follow(page, way)
    await first.sees(heading)
  }
  await page.getByText(texts.en.mailDesk.noServerTitle).waitFor()
  await page.goto(desk.directory)
  await page.getByText(directory.overview.noLines).waitFor()

  const giver = await visitor(url, { ...phone, language: 'en', javaScriptEnabled: false })
  for (const [way, heading] of [
    ['home', feedback.home.title], ['supervisors', directory.supervisors.title], ['topic', feedback.topic.title],
  ] as const) {
    await giver.page.goto(to(way, 'en'))
    await giver.sees(heading)
  }
  await giver.page.getByText(feedback.topic.noServices).waitFor()
  await follow(giver.page, feedback.topic.unknown)
  await giver.sees(feedback.form.title)
  const receipt = await send(giver.page, 'en', { kind: 'thanks', text: 'Good that you are there.' })
  await giver.sees(conversation.receipt.title)

  await page.goto(desk.cases)
  await page.locator('tbody a').first().click()
  await first.sees(/^Feedback /)
  await page.getByLabel(cases.one.text).fill('Good that you wrote.')
  await choose(page, 'purpose-answer')
  await choose(page, 'came-changed')
  await press(page, cases.one.send)
  await page.waitForURL(/done=answer/)

  await openConversation(giver.page, 'en', receipt.join('-'))
  await giver.page.getByText('Good that you wrote.').waitFor()
  await giver.sees(conversation.page.title)
  await giver.goesAway()
  await first.goesAway({ signedIn: true })
})

test('without a mail server a link for a colleague is shown once, to be given by hand', async () => {
  const { url } = await program
  const first = await visitor(url, { ...desktop, language: 'en' })
  const { page } = first
  await signIn(first, 'en', 'eeva@example.fi', 'kolme kuusta kalliolla')
  await page.goto(desk.newPerson)
  await page.getByLabel(staff.person.name, { exact: true }).fill('Toni Toinen')
  await page.getByLabel(staff.person.titleFi).fill('ohjaaja')
  await page.getByLabel(staff.person.email, { exact: true }).fill('toni@example.fi')
  await choose(page, 'language-sv')
  await press(page, staff.person.save)
  await press(page, staff.person.makeLink)
  await first.sees(/Toni Toinen/)
  const link = await page.getByLabel(staff.person.link).inputValue()
  const colleague = await visitor(url, { ...phone, language: 'en' })
  await colleague.page.goto(link)
  assert.equal((await colleague.page.locator('h1').textContent())?.trim(), texts.sv.staff.setUp.title)
  await colleague.page.goto('/desk/nothing-here')
  await colleague.sees(staff.signIn.title)
  await colleague.goesAway()
  await page.goto('/desk/nothing-here')
  await first.sees(errors[404].title)
  await first.goesAway({ signedIn: true })
})
