// Somebody at the desk without scripts writes an answer and presses something else: their words stay, also those of a correction.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, press, referenceOn, signIn, worker } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { cases, answering, feedback, finding } = texts.fi
const begun = 'Hei! Selvitän tätä parhaillaan'

test('words that were not sent stay on the page of a case whatever is pressed', async () => {
  const { url, db } = await demonstration()
  const unit = await db.selectFrom('unit').select('id').where('name', '@>', { fi: 'Koivurannan sosiaaliasema' }).executeTakeFirstOrThrow()
  const service = await db.selectFrom('service').select('id').where('name', '@>', { fi: 'Aikuissosiaalityö' }).executeTakeFirstOrThrow()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await giver.page.goto(to('form', 'fi', {}, { service: service.id, unit: unit.id }))
  await choose(giver.page, 'kind-criticism')
  await giver.page.getByLabel(feedback.form.open).fill('Hakemukseni on seissyt kuukauden.')
  await press(giver.page, feedback.form.send)
  const reference = await referenceOn(giver.page)
  await giver.goesAway()

  const desk = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page, sees, goesAway } = desk
  await signIn(desk, 'fi', worker)
  await page.locator('tr', { hasText: reference }).getByRole('link').first().click()
  await page.getByLabel(cases.one.text, { exact: true }).fill(begun)
  await choose(page, 'purpose-interim')
  // A note, another section of the page.
  await page.locator('summary', { hasText: finding.notes.title }).click()
  await page.getByLabel(finding.notes.label).fill('Soitin hakemusten käsittelyyn.')
  await press(page, finding.notes.save)
  await page.getByText('Soitin hakemusten käsittelyyn.', { exact: true }).waitFor()
  await sees(new RegExp(reference))
  assert.equal(await page.getByLabel(cases.one.text, { exact: true }).inputValue(), begun)
  assert.ok(await page.locator('#purpose-interim').isChecked())
  // A button that finds a mistake.
  await page.getByLabel(cases.one.text, { exact: true }).fill(`${begun}.`)
  await page.locator('summary', { hasText: texts.fi.lanes.desk.title }).click()
  await press(page, texts.fi.lanes.desk.mark)
  assert.equal(await page.getByLabel(cases.one.text, { exact: true }).inputValue(), `${begun}.`)
  await press(page, cases.one.send)
  await page.getByText(answering.interimSent).first().waitFor()
  // A correction that was begun.
  await page.locator('summary', { hasText: /korja/i }).first().click()
  await page.getByLabel(answering.correct.text).fill('Selvitän tätä viikon loppuun.')
  await page.getByLabel(finding.notes.label).fill('Kirjoitin väliaikatiedon.')
  await press(page, finding.notes.save)
  await page.getByText('Kirjoitin väliaikatiedon.', { exact: true }).waitFor()
  assert.equal(await page.getByLabel(answering.correct.text).inputValue(), 'Selvitän tätä viikon loppuun.')
  await sees(new RegExp(reference))
  await press(page, answering.correct.save)
  await page.getByText('Selvitän tätä viikon loppuun.').first().waitFor()
  await goesAway({ signedIn: true })
})
