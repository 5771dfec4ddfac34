// Everything has the longest name that it may have, and some are one word without a place to break it: on the narrowest
// screen nothing has to be scrolled sideways all the same.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { assertFits } from './page-checks.ts'
import { startProgram, type Program } from './program.ts'
import { administrator, choose, coordinator, press, receiptOn, signIn } from './steps.ts'
import { visitor } from './visitor.ts'

const narrow = { viewport: { width: 320, height: 640 }, language: 'fi' } as const
const unbroken = (length: number) => 'Pitkätsavelsääntörintama'.repeat(9).slice(0, length)
const inWords = (length: number) => 'Työllisyyttä edistävien palveluiden yksikkö '.repeat(5).slice(0, length - 1) + 'ö'

let started: Promise<Program> | undefined
after(async () => (await started)?.stop())

/** A county of its own: of the names that are in use others think well. */
async function longNames(): Promise<Program> {
  const program = await startProgram({ demonstration: true })
  const everyLanguage = (name: string) => ({ fi: name, sv: name, en: name })
  const { db } = program
  await db.updateTable('organisation').set({ name: everyLanguage(unbroken(120)) }).execute()
  for (const [table, length] of [['service_line', 120], ['service', 120], ['unit', 120], ['place', 120], ['municipality', 120]] as const) {
    const rows = await db.selectFrom(table).select('id').execute()
    for (const [n, { id }] of rows.entries()) {
      await db.updateTable(table).set({ name: everyLanguage(n % 2 ? inWords(length) : unbroken(length)) }).where('id', '=', id).execute()
    }
  }
  const people = await db.selectFrom('person').select('id').execute()
  for (const [n, { id }] of people.entries()) {
    await db.updateTable('person').where('id', '=', id)
      .set({ name: n % 2 ? inWords(200) : unbroken(200), title: everyLanguage(n % 2 ? unbroken(200) : inWords(200)), listed: true }).execute()
  }
  return program
}

test('with names of the greatest length, and words of two hundred letters, a giver need not scroll sideways on any page', async () => {
  const { url, db } = await (started ??= longNames())
  const giver = await visitor(url, narrow)
  const { page } = giver
  for (const each of ['home', 'topic', 'form', 'conversation', 'leave', 'supervisors', 'promise', 'privacy', 'accessibility'] as const) {
    await page.goto(to(each, 'fi'))
    await assertFits(page)
  }
  await page.goto(to('topic', 'fi'))
  await page.getByLabel(texts.fi.feedback.topic.search).fill(unbroken(100))
  await press(page, texts.fi.feedback.topic.searchButton)
  await page.locator('h2[tabindex="-1"]').waitFor()
  await assertFits(page)
  await page.goto(to('topic', 'fi'))
  await page.locator('.choose a').first().click()
  await page.waitForURL(/palaute\/(aihe|uusi)/)
  await assertFits(page)

  const { service, unit } = await db.selectFrom('service_unit').innerJoin('unit', 'unit.id', 'service_unit.unit_id')
    .select(['service_id as service', 'unit_id as unit']).where('unit.ended_on', 'is', null).executeTakeFirstOrThrow()
  await page.goto(to('form', 'fi', {}, { service, unit }))
  await choose(page, 'kind-thanks')
  await page.getByLabel(texts.fi.feedback.form.open).fill(unbroken(200))
  await page.locator('summary', { hasText: texts.fi.feedback.form.more }).click()
  await page.locator('[name=pseudonym]').fill(unbroken(60))
  await page.locator('[name=contact]').fill(`${'a'.repeat(200)}@${'posti.'.repeat(8)}fi`)
  await choose(page, 'contactShared')
  await assertFits(page)
  await press(page, texts.fi.feedback.form.send)
  await page.waitForURL(/p=/)
  assert.equal((await receiptOn(page)).length, 6)
  await assertFits(page)
  await press(page, texts.fi.conversation.receipt.open)
  await giver.sees(texts.fi.conversation.page.title)
  await giver.goesAway()
})

test('with names of the greatest length nobody at the desk has to scroll sideways', async () => {
  const { url } = await (started ??= longNames())
  for (const [email, pages, first] of [
    [coordinator, [desk.cases, `${desk.cases}?view=all`, desk.directory, desk.questions, desk.mail, desk.account], `${desk.cases}?view=all`],
    [administrator, [desk.directory, `${desk.directory}/unit/new`, `${desk.directory}/service/new`, desk.people, desk.newPerson, desk.organisation, desk.mail], desk.people],
  ] as const) {
    const staff = await visitor(url, narrow)
    await signIn(staff, 'fi', email)
    for (const each of pages) {
      await staff.page.goto(each)
      await assertFits(staff.page)
    }
    await staff.page.goto(first)
    await staff.page.locator('tbody a').first().click()
    await staff.page.waitForURL(/\/desk\/(cases|people)\/[0-9a-f-]{36}/)
    await assertFits(staff.page)
    await staff.goesAway({ signedIn: true })
  }
})
