// A data protection officer at work: narrows the audit down, looks at one case, takes entries out for an authority, and settles
// what was unusual. Nothing of any case can be read.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { record } from '../../src/staff/audit/audit.sql.ts'
import { findUnusual } from '../../src/staff/audit/find-unusual.ts'
import { transact } from '../../src/db/db.ts'
import { demonstration, type Program } from './program.ts'
import { choose, follow, officer, ownPerson, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { audit } = texts.fi

for (const [how, options] of [['on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['at a desk with scripts', desktop]] as const) {
  test(`an officer ${how} finds what happened to one case, takes it out with a number, and settles an alarm`, async () => {
    const program = await demonstration()
    const { name, reference } = await unusualDay(program, `Nuuskija ${how.startsWith('on') ? 'Puhelin' : 'Poyta'}`)
    const data = await visitor(program.url, { ...options, acceptDownloads: true, language: 'fi' })
    const { page } = data
    await signIn(data, 'fi', officer)
    await page.goto(desk.audit)
    await data.sees(audit.title)
    await page.locator('summary', { hasText: audit.filter.title }).click()
    await page.getByLabel(audit.filter.reference).fill(reference)
    await press(page, audit.filter.show)
    await data.sees(audit.title)
    await page.getByText(fill(audit.sentences['case-refused'], { who: name, case: reference })).first().waitFor()
    assert.ok(await page.locator('tbody tr').count() >= 1)

    await follow(page, audit.export.link)
    await data.sees(audit.export.title)
    await page.getByLabel(audit.filter.reference).fill(reference)
    await choose(page, 'purpose-authority')
    await press(page, audit.export.page)
    await page.locator('.error-summary').waitFor()
    await data.sees(audit.export.title)
    assert.equal(await page.getByLabel(audit.filter.reference).inputValue(), reference, 'nothing typed is lost')
    await page.getByLabel(audit.export.diary, { exact: true }).fill('KR/77/2026')
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, audit.export.file)])
    const csv = readFileSync(await file.path(), 'utf8')
    assert.match(csv, new RegExp(`${name}.*${reference}.*case-refused`))
    await press(page, audit.export.page)
    await data.sees(audit.export.printed)
    await page.getByText(/KR\/77\/2026/).first().waitFor()

    await page.goto(desk.unusual)
    await data.sees(audit.unusual.title)
    await follow(page, fill(audit.unusual.lines.outside.other, { name, count: 3 }))
    await data.sees(fill(audit.unusual.lines.outside.other, { name, count: 3 }))
    await press(page, audit.unusual.settle)
    await data.sees(fill(audit.unusual.lines.outside.other, { name, count: 3 }))
    await page.locator('.error-summary').waitFor()
    await choose(page, 'outcome-inquiry')
    await page.getByLabel(audit.unusual.diary).fill('Aino Asiakas')
    await press(page, audit.unusual.settle)
    await page.getByText(audit.problems.diary).first().waitFor()
    assert.equal(await page.getByLabel(audit.unusual.diary).inputValue(), 'Aino Asiakas', 'nothing typed is lost')
    await page.getByLabel(audit.unusual.diary).fill('KR/78/2026')
    await press(page, audit.unusual.settle)
    await data.sees(audit.unusual.title)
    await page.getByText(audit.unusual.settledNow).waitFor()
    await page.getByText(/KR\/78\/2026/).first().waitFor()
    await follow(page, fill(audit.unusual.lines.outside.other, { name, count: 3 }))
    await data.sees(fill(audit.unusual.lines.outside.other, { name, count: 3 }))
    await choose(page, 'outcome-explained')
    await press(page, audit.unusual.settle)
    await data.sees(audit.unusual.title)
    await page.getByText(audit.unusual.settledNow).waitFor()
    await page.goto(desk.ownAudit)
    await data.sees(audit.own.title)
    for (const sentence of [audit.otherwise.toInquiry, audit.sentences['unusual-reading-settled']]) {
      await page.getByText(fill(sentence, { who: 'Ville Kivirinne', subject: name })).waitFor()
    }
    await data.goesAway({ signedIn: true })
  })
}

/** Somebody of the journey's own, who was refused three cases today. */
async function unusualDay(program: Program, name: string): Promise<{ name: string; reference: string }> {
  const { db } = program
  await ownPerson(program, name, { role: 'worker' })
  const { id } = await db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  const cases = await db.selectFrom('feedback_case').select(['id', 'reference']).where('state', '=', 'answered').orderBy('created_at').limit(3).execute()
  const now = new Date()
  await transact(db, async (tx) => {
    for (const one of cases) await record(tx, { what: 'case-refused', by: { personId: id }, caseId: one.id, detail: { notTheirs: true } }, now)
    await findUnusual(tx, { casesADay: 60 }, now)
  })
  return { name, reference: cases[0]!.reference }
}
