// Are clients content, and how would one know? Somebody on a telephone reads it of one line over time without a script; at the desk the same
// is looked at by unit, and management's words are written by keyboard; and in English it is told whom it cannot speak for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { olderSurveyName, sameFaces } from '../../demo/satisfaction.ts'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, follow, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const older = { fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' }

test('in fi, without scripts on a phone of 390 px: from surveys to every line, to one with a dip, what was changed, and that it helped', async () => {
  const { url } = await demonstration()
  const { satisfaction: words, surveyCompared } = texts.fi
  const anybody = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await anybody.page.goto(to('surveys', 'fi'))
  await follow(anybody.page, words.title)
  await anybody.sees(words.title)
  const names = await anybody.page.locator('main h2').allTextContents()
  assert.ok(names.indexOf(older.fi) === names.length - 1 && names[0] === 'Työikäisten palvelut', 'in the order of the organisation')
  const addiction = anybody.page.locator('section', { has: anybody.page.getByRole('heading', { name: 'Päihde- ja riippuvuuspalvelut' }) })
  await addiction.getByText(words.states.none).waitFor()
  await anybody.page.getByText(words.aim.own).waitFor()
  await follow(anybody.page, fill(words.inFull, { line: older.fi }))
  const title = fill(words.ofLine, { line: older.fi })
  await anybody.sees(title)

  const shares = (await anybody.page.locator('#indicator tbody td:nth-child(2)').allTextContents()).map((one) => Number(/^\d+/.exec(one)?.[0])).filter((one) => !Number.isNaN(one))
  assert.equal(shares.length, 7)
  assert.ok(shares[2]! < shares[1]! && shares[6]! > shares[3]!, `a dip and a recovery: ${shares.join(', ')}`)
  assert.ok((await anybody.page.locator('#indicator').getByText(surveyCompared.verdicts.more).count()) >= 1)
  // Another period, by an address that can be kept.
  await anybody.page.locator('#indicator tbody th a').nth(2).click()
  await anybody.sees(title)
  assert.match(anybody.page.url(), /period=20\d\d-T[123]/)
  await anybody.page.locator('summary', { hasText: texts.fi.reportPictures.explained.summary }).first().click()
  await anybody.page.getByText(words.explained.indicator.definition).first().waitFor()
  await anybody.page.getByText(words.steps.divisionHow).waitFor()
  await anybody.sees(title)
  await follow(anybody.page, words.kinds.year)
  await anybody.sees(title)
  await follow(anybody.page, sameFaces.fi)
  await anybody.sees(new RegExp(sameFaces.fi))
  await anybody.goesAway()
})

test('in sv at the desk, by keyboard: a unit by itself, and what the organisation wants, written and taken back', async () => {
  const { url, db } = await demonstration()
  const before = await db.selectFrom('satisfaction_aim').select((e) => e.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  await db.updateTable('person').set({ language: 'sv' }).where('email', '=', coordinator).execute()
  try {
    const { satisfaction: words } = texts.sv
    const staff = await visitor(url, { ...desktop, language: 'sv' })
    await signIn(staff, 'sv', coordinator)
    await staff.page.goto(desk.satisfaction)
    await staff.sees(words.title)
    await follow(staff.page, fill(words.inFull, { line: older.sv }))
    const title = fill(words.ofLine, { line: older.sv })
    await staff.sees(title)
    await staff.page.locator('#unit').selectOption({ label: 'Hemvården, Ösund' })
    await press(staff.page, words.choose.show)
    await staff.sees(title)
    assert.match(staff.page.url(), /unit=[0-9a-f-]{36}/)
    await staff.page.locator('#unit').selectOption({ index: 0 })
    await press(staff.page, words.choose.show)
    await staff.sees(title)
    await follow(staff.page, words.aim.edit)
    const { form } = words.aim
    await staff.sees(fill(form.title, { line: older.sv }))
    const { page } = staff
    const old = await page.locator('#satisfaction').inputValue()
    await page.locator('#satisfaction').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('140')
    await page.keyboard.press('Enter')
    await page.getByText(form.problems.satisfaction).first().waitFor()
    await staff.sees(new RegExp(fill(form.title, { line: older.sv })))
    for (const value of ['72', old]) {
      await page.locator('#satisfaction').focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(value)
      await page.keyboard.press('Enter')
      await page.getByText(form.saved).waitFor()
    }
    await staff.sees(fill(form.title, { line: older.sv }))
    await staff.goesAway({ signedIn: true })
    const after = await db.selectFrom('satisfaction_aim').select((e) => e.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
    assert.equal(Number(after.count), Number(before.count) + 2)
  } finally {
    await db.updateTable('person').set({ language: 'fi' }).where('email', '=', coordinator).execute()
  }
})

test('in en at 1280 px: where it comes from, and whom it cannot speak for; a worker reads it, and writes nothing', async () => {
  const { url } = await demonstration()
  const { satisfaction: words, reportPictures } = texts.en
  const anybody = await visitor(url, { ...desktop, language: 'en' })
  await anybody.page.goto(to('satisfaction', 'en', {}, { by: 'quarter' }))
  await anybody.sees(words.title)
  await follow(anybody.page, fill(words.inFull, { line: older.en }))
  await anybody.sees(fill(words.ofLine, { line: older.en }))
  await anybody.page.getByRole('heading', { name: reportPictures.caveats.title }).waitFor()
  await anybody.page.getByText(words.caveats.sentences['by-link']).waitFor()
  await follow(anybody.page, olderSurveyName.en)
  await anybody.sees(new RegExp(olderSurveyName.en))
  await anybody.goesAway()

  const reader = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(reader, 'fi', worker)
  await reader.page.goto(desk.satisfaction)
  await reader.sees(texts.fi.satisfaction.title)
  await follow(reader.page, fill(texts.fi.satisfaction.inFull, { line: older.fi }))
  await reader.sees(fill(texts.fi.satisfaction.ofLine, { line: older.fi }))
  assert.equal(await reader.page.getByRole('link', { name: texts.fi.satisfaction.aim.edit }).count(), 0)
  await reader.goesAway({ signedIn: true })
})
