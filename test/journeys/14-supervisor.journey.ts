// A supervisor who was told that something is late: it stands in their list, they read why, and answer it themselves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { isWorkingDay } from '../../src/directory/hours/working-day.ts'
import { remind } from '../../src/feedback/remind.ts'
import { desk } from '../../src/paths.ts'
import { dayOf, startOfDay } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { choose, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases } = texts.fi

for (const [how, options] of [['on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['at a desk with scripts', desktop]] as const) {
  test(`a supervisor ${how} finds what is late and was told to them, answers it, and closes nothing that was not answered`, async () => {
    const program = await demonstration()
    const { url } = program
    const reference = await lateCase(program)
    const boss = await visitor(url, { ...options, language: 'fi' })
    const { page } = boss
    await signIn(boss, 'fi', supervisor)
    await boss.sees(cases.list.title)
    const row = page.locator('tr', { hasText: reference })
    await row.getByText(cases.list.tagTold).waitFor()
    await row.getByRole('link').first().click()
    await boss.sees(fill(cases.one.title, { reference }))
    await page.getByText(cases.one.escalated, { exact: true }).waitFor()
    await page.getByText(fill(cases.one.events.escalated, { handler: 'Samuli Ojakoski' })).waitFor()
    assert.equal(await page.getByRole('button', { name: cases.one.close }).count(), 0, 'there is nothing to close yet')

    await page.getByLabel(cases.one.text).fill('Pahoittelen, että jouduit odottamaan. Vastaan nyt itse.')
    await choose(page, 'purpose-answer')
    await choose(page, 'came-changed')
    await press(page, cases.one.send)
    await page.waitForURL(/done=answer/)
    await boss.sees(/^Palaute /)
    await page.getByText(cases.one.closeTitle, { exact: true }).first().click()
    await press(page, cases.one.close)
    await page.waitForURL(/done=closed/)
    await page.getByText(cases.one.closedNow).waitFor()
    await boss.sees(/^Palaute /)
    assert.equal(await page.getByLabel(cases.one.text).count(), 0, 'what is closed is answered only once it opens again')
    await page.goto(desk.cases)
    await boss.goesAway({ signedIn: true })
  })
}

/** Feedback for a worker of the supervisor's station, to which nobody has reacted in time; looked at on the last working day. */
async function lateCase({ url, db }: Program): Promise<string> {
  const { items: services } = await (await fetch(`${url}/api/v1/services?limit=500`)).json() as { items: { id: string; name: { fi: string }; units: { id: string; name: { fi: string } }[] }[] }
  const service = services.find(({ name }) => name.fi === 'Aikuissosiaalityö')!
  const unit = service.units.find(({ name }) => name.fi === 'Koivurannan sosiaaliasema')!
  const body = { language: 'fi', kind: 'criticism', text: 'Kukaan ei soittanut takaisin.', service: service.id, unit: unit.id }
  const given = await fetch(`${url}/api/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const { reference } = await given.json() as { reference: string }
  const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000))
  await db.updateTable('feedback_case').set({ due_on: daysAgo(30), remind_on: daysAgo(29) }).where('reference', '=', reference).execute()
  let days = 1
  while (!isWorkingDay(daysAgo(days))) days++
  await transact(db, (tx) => remind(tx, new Date(startOfDay(daysAgo(days)).getTime() + 12 * 3_600_000)))
  return reference
}
