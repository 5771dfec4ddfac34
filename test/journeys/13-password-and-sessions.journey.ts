// A worker who has forgotten the password comes back by mail, and sees and ends where they are signed in. Without
// scripts, on a phone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { until } from '../until.ts'
import { demonstration } from './program.ts'
import { administrator, follow, press, signIn } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { account, staff } = texts.fi
/** Nobody else's journey needs her password. */
const worker = 'roosa.hongankallas@koivuranta.example'
const chosen = 'sata salaista sanaa'

test('a forgotten password is replaced by a link from the mail, old sessions end, and those left over are ended from the list', async () => {
  const { url, mails } = await demonstration()
  const device = () => visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const [lost, here, office] = [await device(), await device(), await device()]
  const { page } = here
  await signIn(lost, 'fi', worker)

  await page.goto(desk.signIn)
  await follow(page, account.forgot.link)
  await here.sees(account.forgot.title)
  await press(page, account.forgot.submit)
  await here.sees(account.forgot.title)
  await page.getByLabel(staff.signIn.email).fill(worker)
  await press(page, account.forgot.submit)
  await here.sees(account.forgot.askedTitle)

  // The mail is out before a link is made from it: each makes the one before worthless.
  const subject = texts.fi.mail.messages['password-reset'].subject
  await until('the mail is out', () => mails.some(({ to, parsed }) => to[0] === worker && parsed.subject === subject))
  await signIn(office, 'fi', administrator)
  await office.page.goto(desk.mail)
  const kind = new RegExp((['fi', 'sv', 'en'] as const).map((language) => texts[language].mailDesk.kinds['password-reset']).join('|'))
  await office.page.locator('tr', { hasText: 'Roosa Hongankallas' }).filter({ hasText: kind }).locator('a[href^="/desk/mail/"]').first().click()
  await office.page.locator('main form[action^="/desk/mail/"] button').click()
  await office.sees(/\w/)
  const link = await office.page.locator('a[href*="/desk/set-up/"]').getAttribute('href')
  await office.goesAway({ signedIn: true })

  await page.goto(link!)
  await here.sees(staff.setUp.title)
  await page.getByLabel(staff.setUp.password, { exact: true }).fill(chosen)
  await page.getByLabel(staff.setUp.again).fill(chosen)
  await press(page, staff.setUp.submit)
  await page.waitForURL(/\/desk\/cases/)
  await page.goto(desk.account)
  await here.sees(staff.account.title)
  await page.getByText(account.sessions.onlyHere).waitFor()
  assert.equal(await page.locator('tbody tr').count(), 1)
  await lost.page.goto(desk.cases)
  await lost.sees(staff.signIn.title)

  await signIn(lost, 'fi', worker, chosen)
  await page.goto(desk.account)
  assert.equal(await page.locator('tbody tr').count(), 2)
  await here.sees(staff.account.title)
  await press(page, account.sessions.endOthers)
  await page.getByText(account.sessions.othersEnded).waitFor()
  await lost.page.goto(desk.cases)
  await lost.page.waitForURL(/sign-in/)
  await lost.goesAway({ signedIn: true })
  await here.goesAway({ signedIn: true })
})
