// A service that is routed by municipality, on a phone without scripts: the giver chooses one, sees who gets it, changes the
// language and sends; at the desk it is said for which service and municipality it went where.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casePath, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, referenceOn, signIn } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { fi, sv } = texts

test('who names the municipality is told before sending who reads it', async () => {
  const { url, db } = await demonstration()
  const service = await db.selectFrom('service').select(['id', 'name']).where('id', 'in', db.selectFrom('service_municipality').select('service_id')).executeTakeFirstOrThrow()
  const { page, sees, goesAway } = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await page.goto(to('form', 'fi', {}, { service: service.id }))
  await sees(fi.feedback.form.title)
  await choose(page, 'kind-criticism')
  await page.getByLabel(fi.feedback.form.open).fill('Ateria tuli kylmänä.')
  await page.getByLabel(fi.routing.municipality.label).selectOption({ label: 'Saarisalmi' })
  await press(page, fi.feedback.form.send)
  // It was not sent: it would have gone to somebody whom the page had not shown.
  await sees(fi.feedback.form.title)
  await page.locator('[role=status]').getByText(fi.feedback.form.notSent).waitFor()
  await press(page, 'Svenska')
  await sees(sv.feedback.form.title)
  assert.equal(await page.getByLabel(sv.routing.municipality.label).locator('option:checked').textContent(), 'Ösund')
  assert.equal(await page.getByLabel(sv.feedback.form.open).inputValue(), 'Ateria tuli kylmänä.')
  await page.getByLabel(sv.routing.municipality.label).selectOption({ index: 0 })
  await press(page, sv.routing.municipality.look)
  await sees(sv.feedback.form.title)
  await page.getByLabel(sv.routing.municipality.label).selectOption({ label: 'Ösund' })
  await press(page, sv.routing.municipality.look)
  await press(page, sv.feedback.form.send)
  const reference = await referenceOn(page)
  await goesAway()

  const boss = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(boss, 'fi', coordinator)
  const { id } = await db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  await boss.page.goto(casePath(id))
  await boss.sees(fill(fi.cases.one.title, { reference }))
  await boss.page.getByText(`hän käsittelee tämän kunnan (Saarisalmi) palautteet tästä palvelusta (${service.name.fi})`).waitFor()
  await boss.goesAway({ signedIn: true })
})
