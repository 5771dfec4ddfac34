// Feedback about a certain worker, on a phone without scripts: it opens to the supervisor, who notes whom it concerns, talks
// with them and says so; then that worker may read it, and does not answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, press, referenceOn, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, feedback, routing } = texts.fi

test('what is about a worker is talked about first, and only then read by them', async () => {
  const { url, db } = await demonstration()
  const unit = await db.selectFrom('unit').select('id').where('name', '@>', { fi: 'Koivurannan sosiaaliasema' }).executeTakeFirstOrThrow()
  const service = await db.selectFrom('service').select('id').where('name', '@>', { fi: 'Aikuissosiaalityö' }).executeTakeFirstOrThrow()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await giver.page.goto(to('form', 'fi', {}, { service: service.id, unit: unit.id }))
  await choose(giver.page, 'kind-criticism')
  await giver.page.getByLabel(feedback.form.open).fill('Hän ei kuunnellut minua.')
  await choose(giver.page, 'aboutWorker')
  await press(giver.page, feedback.form.send)
  const reference = await referenceOn(giver.page)
  await giver.goesAway()

  const boss = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(boss, 'fi', supervisor)
  await boss.page.locator('tr', { hasText: reference }).getByRole('link').first().click()
  await boss.sees(fill(cases.one.title, { reference }))
  await boss.page.getByText(routing.about.giverSaid).waitFor()
  const address = boss.page.url()
  await boss.page.locator('select[name=about-person]').selectOption({ label: 'Noora Varvikkolahti' })
  await press(boss.page, routing.about.concerns)
  await boss.page.getByText(fill(routing.about.noted, { name: 'Noora Varvikkolahti' })).waitFor()

  const one = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(one, 'fi', worker)
  assert.equal((await one.page.goto(address))!.status(), 404)

  await press(boss.page, routing.about.talkedDone)
  await boss.page.getByText(routing.about.done).waitFor()
  await boss.sees(fill(cases.one.title, { reference }))
  assert.equal((await one.page.goto(address))!.status(), 200)
  await one.page.getByText('Hän ei kuunnellut minua.', { exact: true }).waitFor()
  assert.equal(await one.page.getByLabel(cases.one.text).count(), 0)
  await one.page.goto(desk.addressBook)
  await one.sees(routing.book.title)
  await one.page.getByText('Kela', { exact: true }).waitFor()
  for (const each of [boss, one]) {
    await each.page.goto(desk.cases)
    await each.goesAway({ signedIn: true })
  }
})
