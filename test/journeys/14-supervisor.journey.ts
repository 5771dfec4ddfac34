// A supervisor who was told that something is late: it stands in their list, they read why, and answer it themselves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases } = texts.fi

for (const [how, options] of [['on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['at a desk with scripts', desktop]] as const) {
  test(`a supervisor ${how} finds what is late and was told to them, answers it, and closes nothing that was not answered`, async () => {
    const { url } = await demonstration()
    const boss = await visitor(url, { ...options, language: 'fi' })
    const { page } = boss
    await signIn(boss, 'fi', supervisor)
    await boss.sees(cases.list.title)
    const row = page.locator('tr', { hasText: cases.list.tagTold }).first()
    await row.getByRole('link').first().click()
    await boss.sees(/^Palaute /)
    await page.getByText(cases.one.escalated, { exact: true }).waitFor()
    await page.getByText('Luvattu päivä meni. Siitä kerrottiin: Samuli Ojakoski').waitFor()
    assert.equal(await page.getByRole('button', { name: cases.one.close }).count(), 0, 'there is nothing to close yet')

    await page.getByLabel(cases.one.text).fill('Pahoittelen, että jouduit odottamaan. Vastaan nyt itse.')
    await choose(page, 'purpose-answer')
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
