// The second step of signing in: an app without scripts, a passkey with them, and the way back by two browsers. In a county of
// its own, since it requires something of everybody, and at a name: no browser has passkeys at a bare number.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { codeOf, secretOn } from '../second-factors.ts'
import { startProgram, type Program } from './program.ts'
import { administrator, choose, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { secondFactors, staff, common, directory } = texts.fi
const { step, add, own, lost, recoveries, rules, setUp } = secondFactors

let program: Program

before(async () => { program = await startProgram({ demonstration: true, host: 'localhost' }) })
after(() => program.stop())

const withoutScripts = () => visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })

/** A code works once: the county forgets which was the last, as half a minute would. */
const halfAMinuteLater = () => program.db.updateTable('second_factor').set({ last_step: 0 }).where('kind', '=', 'totp').execute()

/** The password alone: the second step comes. */
async function passwordOf({ page }: Visitor, email: string): Promise<void> {
  await page.goto(`${desk.signIn}?language=fi`)
  await page.getByLabel(staff.signIn.email).fill(email)
  await page.getByLabel(staff.signIn.password).fill('kaiku-2026-demo')
  await press(page, staff.signIn.submit)
}

/** Puts a device into the browser that confirms by itself, as somebody would who touches it. */
async function withAuthenticator({ context, page }: Visitor): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
}

test('without scripts: an app is set up, asked for at the next sign-in, lost, and set up anew together with an administrator', async () => {
  const [one, inside, office] = [await withoutScripts(), await withoutScripts(), await visitor(program.url, { ...desktop, language: 'fi' })]
  const { page } = one
  await signIn(inside, 'fi', worker)
  await inside.page.goto(desk.account)
  await inside.page.getByRole('link', { name: own.link }).click()
  await inside.sees(own.title)
  await inside.page.getByText(step.needsScript).waitFor()
  await inside.page.getByRole('link', { name: add.appStart }).click()
  await inside.sees(add.appStart)
  const secret = secretOn(await inside.page.content())
  await inside.page.getByLabel(add.code).fill('000000')
  await inside.page.getByLabel(add.name, { exact: true }).fill('Työpuhelin')
  await press(inside.page, add.appSubmit)
  await inside.sees(add.appStart)
  await inside.page.getByLabel(add.code).fill(codeOf(secret, new Date()))
  await press(inside.page, add.appSubmit)
  await inside.page.getByText(own.added).waitFor()
  await inside.sees(own.title)

  await halfAMinuteLater()
  await passwordOf(one, worker)
  await one.sees(step.title)
  assert.doesNotMatch(await page.locator('body').innerText(), /Noora|Varvikko/)
  await page.goto(desk.account)
  await one.sees(step.title)
  await page.getByLabel(step.code).fill('123')
  await press(page, step.submit)
  await one.sees(step.title)
  await page.getByLabel(step.code).fill(codeOf(secret, new Date()))
  await press(page, step.submit)
  await one.sees(staff.account.title)
  await press(page, common.signOut)

  await passwordOf(one, worker)
  await page.getByRole('link', { name: step.lost }).click()
  await one.sees(lost.title)
  await press(page, lost.ask)
  await one.sees(lost.title)
  const code = (await page.locator('.reading-code').innerText()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)![0]
  await press(page, lost.check)
  await page.getByText(lost.waiting).waitFor()
  await one.sees(lost.title)

  await signIn(office, 'fi', administrator)
  await office.page.goto(desk.secondFactorRules)
  await office.sees(rules.title)
  await choose(office.page, 'role-worker')
  await press(office.page, rules.save)
  await office.page.getByText(rules.saved).waitFor()
  await office.page.goto(desk.people)
  await office.page.getByRole('link', { name: 'Noora Varvikkolahti' }).click()
  await office.page.getByRole('link', { name: recoveries.onPersonLink }).click()
  await office.sees('Auta takaisin: Noora Varvikkolahti')
  await office.page.getByLabel(recoveries.code).fill('ACDE 3467')
  await press(office.page, recoveries.confirm)
  await office.sees('Auta takaisin: Noora Varvikkolahti')
  await office.page.getByLabel(recoveries.code).fill(code.toLowerCase())
  await press(office.page, recoveries.confirm)
  await office.page.getByText(recoveries.done).waitFor()
  await office.sees(recoveries.title)

  await inside.page.goto(desk.cases)
  await inside.sees(staff.signIn.title)
  await press(page, lost.check)
  await one.sees(setUp.title)
  await page.getByRole('link', { name: add.appStart }).click()
  await one.sees(add.appStart)
  await page.getByLabel(add.code).fill(codeOf(secretOn(await page.content()), new Date()))
  await page.getByLabel(add.name, { exact: true }).fill('Uusi puhelin')
  await press(page, add.appSubmit)
  await page.waitForURL(/\/desk\/cases/)

  await office.page.goto(desk.secondFactorRules)
  await choose(office.page, 'role-worker')
  await press(office.page, rules.save)
  await office.page.getByText(rules.saved).waitFor()
  for (const each of [one, inside, office]) await each.goesAway({ signedIn: true })
})

test('with scripts: an administrator requires it of their own role, adds a passkey where they are led, signs in with it and removes it', async () => {
  const office = await visitor(program.url, { ...desktop, language: 'fi' })
  const { page } = office
  await withAuthenticator(office)
  await signIn(office, 'fi', administrator)
  await page.goto(desk.organisation)
  await office.sees(directory.organisation.title)
  await page.getByRole('link', { name: rules.link }).click()
  await page.getByText(rules.youTitle).waitFor()
  await choose(page, 'role-administrator')
  await press(page, rules.save)
  await office.sees(setUp.title)
  await press(page, add.passkeySubmit)
  await page.getByRole('link', { name: add.missingName }).waitFor()
  await office.sees(setUp.title)
  await page.getByLabel(add.name, { exact: true }).fill('Kannettava')
  await press(page, add.passkeySubmit)
  await page.waitForURL(/second-factors/)
  await office.sees(rules.title)
  await press(page, common.signOut)

  await passwordOf(office, administrator)
  await office.sees(step.title)
  await press(page, step.passkeySubmit)
  await page.waitForURL(/\/desk\/people/)

  await page.goto(desk.secondFactorRules)
  await choose(page, 'role-administrator')
  await press(page, rules.save)
  await page.getByText(rules.saved).waitFor()
  await page.goto(desk.secondFactors)
  await office.sees(own.title)
  await page.getByRole('link', { name: 'Poista: Kannettava' }).click()
  await office.sees('Poista Kannettava')
  await page.locator('form[data-passkey] button').click()
  await page.getByText(own.removed).waitFor()
  await office.sees(own.title)
  await office.goesAway({ signedIn: true })
})
