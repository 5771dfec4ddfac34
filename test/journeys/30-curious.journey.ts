// Those who look where they may not: a curious colleague, the supervisor of another unit, an administrator who wants to read,
// and somebody who left yesterday. Each meets a refusal that tells nothing, and whoever looks after data protection sees it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { casePath, desk } from '../../src/paths.ts'
import { accessSweeps } from '../../src/staff/end-access.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { password } from '../staff.ts'
import { demonstration, type Program } from './program.ts'
import { administrator, follow, officer, ownPerson, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { audit, cases, staff } = texts.fi

for (const [how, options] of [['on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['at a desk with scripts', desktop]] as const) {
  test(`a colleague, the supervisor of another unit and an administrator ${how} are refused alike, and each refusal is an entry`, async () => {
    const program = await demonstration()
    const { id, reference, handler } = await caseOfWorker(program)
    const people = [
      { name: await ownPerson(program, 'Utelias Naapuri', { role: 'worker', unitOf: id }), email: 'utelias.naapuri@koivuranta.example', password },
      { name: await ownPerson(program, 'Toisen Yksikon Esihenkilo', { role: 'supervisor', notUnitOf: id }), email: 'toisen.yksikon.esihenkilo@koivuranta.example', password },
      { name: 'Iiro Kaislavirta', email: administrator },
    ]
    for (const one of people) {
      const curious = await visitor(program.url, { ...options, language: 'fi' })
      await signIn(curious, 'fi', one.email, one.password)
      await curious.page.goto(casePath(id))
      await curious.sees(cases.gone.title)
      const real = await curious.page.locator('main').innerText()
      for (const hint of [reference, handler]) assert.ok(!real.includes(hint), hint)
      // As they would for an address that was made up.
      await curious.page.goto(casePath('00000000-0000-4000-8000-000000000000'))
      await curious.sees(cases.gone.title)
      assert.equal(await curious.page.locator('main').innerText(), real)
      await curious.goesAway({ signedIn: true })
    }

    const data = await visitor(program.url, { ...options, language: 'fi' })
    await signIn(data, 'fi', officer)
    await data.page.goto(`${desk.audit}?${new URLSearchParams({ reference, what: 'case-refused' })}`)
    await data.sees(audit.title)
    for (const { name } of people) {
      await data.page.getByText(fill(audit.sentences['case-refused'], { who: name, case: reference })).first().waitFor()
    }
    await data.page.goto(casePath(id))
    await data.sees(cases.gone.title)
    await data.goesAway({ signedIn: true })
  })
}

test('whoever left yesterday is turned away where a browser is still open and where they sign in, and both are entries', async () => {
  const program = await demonstration()
  const name = await ownPerson(program, 'Eilen Lahtenyt', { role: 'worker' })
  const email = 'eilen.lahtenyt@koivuranta.example'
  const gone = await visitor(program.url, { ...desktop, language: 'fi' })
  const { page } = gone
  await signIn(gone, 'fi', email, password)
  await beforeTheSweep(program, async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    await program.db.updateTable('person').set({ left_on: yesterday }).where('email', '=', email).execute()
    await page.goto(desk.account)
    await gone.sees(staff.signIn.title)
    await page.getByLabel(staff.signIn.email).fill(email)
    await page.getByLabel(staff.signIn.password).fill(password)
    await press(page, staff.signIn.submit)
    await gone.sees(staff.signIn.title)
    assert.ok(await page.getByText(staff.signIn.wrong).first().isVisible(), 'they are told what anybody is told whose password is wrong')
  })
  await gone.goesAway()

  const data = await visitor(program.url, { ...desktop, language: 'fi' })
  await signIn(data, 'fi', officer)
  await follow(data.page, audit.title)
  await data.sees(audit.title)
  await data.page.locator('summary', { hasText: audit.filter.title }).click()
  await data.page.getByLabel(audit.filter.person, { exact: true }).selectOption({ label: name })
  await press(data.page, audit.filter.show)
  await data.sees(audit.title)
  await data.page.getByText(fill(audit.sentences['turned-away'], { who: name })).waitFor()
  await data.page.getByText(fill(audit.sentences['sign-in-refused'], { who: name })).waitFor()
  await data.page.getByText(audit.details.because['left']!).waitFor()
  await data.goesAway({ signedIn: true })
})

/** What happens between the last day and the sweep that ends the access: the journey holds the sweep's lock, as another process would. */
const beforeTheSweep = ({ db }: Program, happens: () => Promise<void>) => db.transaction().execute(async (tx) => {
  await sql`select pg_advisory_xact_lock(hashtext('vastakaiku sweep'), hashtext(${accessSweeps()[0]!.name}))`.execute(tx)
  await happens()
})

/** An open case of a unit, handled by one of its workers. */
async function caseOfWorker({ db }: Program) {
  const row = await db.selectFrom('feedback_case as c').innerJoin('person as p', 'p.id', 'c.handler_id').select(['c.id', 'c.reference', 'p.name'])
    .where('c.reader', '=', 'handler').where('c.unit_id', 'is not', null).where('c.routed_because', '=', 'handler-here').where('c.state', '=', 'answered')
    .orderBy('c.created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { id: row.id, reference: row.reference, handler: row.name }
}
