// The secretary gives a member another address, and the member comes by the new link; then the member changes their own address, on a phone and
// without scripts, by the link in the mail. The clock stands on a working day, at one in the afternoon.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { panelPath } from '../../src/council-paths.ts'
import { isWorkingDay } from '../../src/directory/hours/working-day.ts'
import { desk } from '../../src/paths.ts'
import { atHour } from '../../src/post/quiet-hours.ts'
import { dayOf, daysAfter, type Day } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { until } from '../until.ts'
import { startProgram } from './program.ts'
import { choose, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { panels, panelPeople: words, staff } = texts.fi
const workday = Array.from({ length: 14 }, (_, n): Day => daysAfter(dayOf(new Date()), n + 1)).find((day) => isWorkingDay(day))!
const program = startProgram({ demonstration: true, settings: async () => ({ CLOCK_OFFSET_SECONDS: String(Math.round((+atHour(workday, '13:00') - Date.now()) / 1000)) }) })
const password = 'tyynella-on-tuulta'
/** The council of the demonstration. */
const made = { panel: '' }

after(async () => (await program).stop())

/** Once the mail is there, what its link opens. */
async function linkTo(email: string): Promise<string> {
  const { mails } = await program
  const mail = () => mails.findLast(({ to }) => to[0] === email)
  await until(`a mail to ${email}`, () => mail() !== undefined)
  return /http\S+/.exec(mail()!.parsed.text!)![0]
}

test('the secretary gives a member another address, and reads first what happens then', async () => {
  const { url, db } = await program
  const one = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', 'sanna.lumiala@koivuranta.example')
  made.panel = (await db.selectFrom('panel_member').select('panel_id').where('called', '=', 'Rut').executeTakeFirstOrThrow()).panel_id
  await page.goto(panelPath(made.panel, '/members/new'))
  await page.locator('[name=called]').fill('Tyyne')
  await page.locator('[name=email]').fill('tyyne@esimerkki.example')
  await choose(page, 'sign-in-link')
  await press(page, staff.person.save)
  await page.getByText(words.done.invited).waitFor()
  await page.getByRole('link', { name: 'Tyyne' }).click()
  await one.sees('Tyyne')
  await page.getByText(words.member.mail.title).click()
  await one.sees('Tyyne')
  for (const text of words.member.mail.what) assert.ok(await page.getByText(text).isVisible())
  await page.locator('[name=email]').fill('tyyne.toinen@esimerkki.example')
  await press(page, words.member.mail.save)
  await page.getByText(words.done['mail-changed']).waitFor()
  await one.sees('Tyyne')
  await one.goesAway({ signedIn: true })
})

test('the member comes by the new link, and asks for another address of their own', async () => {
  const { url } = await program
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await page.goto(await linkTo('tyyne.toinen@esimerkki.example'))
  await one.sees(staff.setUp.title)
  await page.locator('[name=new-password]').fill(password)
  await page.locator('[name=new-password-again]').fill(password)
  await page.locator('[name=new-password-again]').press('Enter')
  await page.waitForURL(/\/desk\/(?!set-up)/)
  await page.goto(panelPath(made.panel, '/members/own'))
  await one.sees(words.own.title)
  await page.getByRole('link', { name: words.own.mailLink }).click()
  await one.sees(words.ownMail.title)
  await page.locator('[name=email]').fill('tyyne.kolmas@esimerkki.example')
  await press(page, words.ownMail.save)
  await page.locator('.error-summary').waitFor()
  await one.sees(words.ownMail.title)
  await page.locator('[name=current-password]').fill(password)
  await press(page, words.ownMail.save)
  await page.getByText(words.ownMail.asked).waitFor()
  await one.sees(words.ownMail.title)
  assert.ok(await page.getByText('tyyne.toinen@esimerkki.example').isVisible(), 'until the mailbox answers')
  await one.goesAway({ signedIn: true })
})

test('the link in the mail asks whoever asked to sign in as before, is opened twice and pressed once, and from then on the new address signs in', async () => {
  const { url } = await program
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const link = await linkTo('tyyne.kolmas@esimerkki.example')
  await page.goto(link)
  await one.sees(staff.signIn.title)
  await page.getByLabel(staff.signIn.email).fill('tyyne.toinen@esimerkki.example')
  await page.getByLabel(staff.signIn.password).fill(password)
  await press(page, staff.signIn.submit)
  await one.sees(words.ownMail.confirm.title)
  for (let times = 0; times < 2; times++) {
    await page.goto(link)
    await one.sees(words.ownMail.confirm.title)
  }
  await press(page, words.ownMail.confirm.button)
  await one.sees(words.ownMail.confirm.doneTitle)
  await page.goto(link)
  await one.sees(words.ownMail.confirm.deadTitle)
  await one.goesAway({ signedIn: true })
  const again = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(again, 'fi', 'tyyne.kolmas@esimerkki.example', password)
  await again.page.goto(desk.panels)
  await again.sees(panels.title)
  assert.ok(await again.page.locator(`main a[href="${panelPath(made.panel)}"]`).isVisible())
  await again.goesAway({ signedIn: true })
})
