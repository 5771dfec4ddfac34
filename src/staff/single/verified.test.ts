// An address that the provider does not answer for is taken from nobody: it opens no one's account, makes no one somebody of the
// staff, and so keeps the address from no colleague whose it is.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import type { AtProvider, TestProvider } from '../../../test/provider.ts'
import { providerForTests, singleApp } from '../../../test/single.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { savePerson } from '../save-person.ts'

let database: TestDatabase
let provider: TestProvider
let it: ReturnType<typeof singleApp>
let w: World
let adminId: string
const refused = texts.en.singleSignOn.refused['not-verified']

before(async () => {
  database = await testDatabase()
  provider = await providerForTests()
  w = await world(database.db)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  it = singleApp(database, provider)
  await database.db.insertInto('group_role').values({ group_name: 'palaute-tyo', role: 'worker', unit_id: w.unitId, made_by: adminId, made_at: wednesday }).execute()
})
after(async () => {
  await provider.close()
  await database.close()
})

/** How many rows each table has. */
async function rows(): Promise<unknown[]> {
  const { rows: tables } = await database.pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  return (await database.asOwner(tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`).join(' union all '))).rows
}
const emails = async () => (await database.db.selectFrom('person').select('email').execute()).map(({ email }) => email)
const comes = (sub: string, email: string, more: Partial<AtProvider> = {}): AtProvider => ({ sub, name: 'Tulija', email, groups: ['palaute-tyo'], ...more })
const unverified: [string, Partial<AtProvider>][] = [['false', { email_verified: false }], ['missing', {}]]

test('a newcomer whose address the provider does not answer for is not made somebody of the staff, and nothing is kept of them', async () => {
  const before = await rows()
  for (const [how, claim] of unverified) {
    const { status, text } = await it.signInAs(comes(`uusi-${how}`, 'uusi@koivuranta.example', claim))
    assert.equal(status, 403, how)
    assert.ok(text.includes(refused.title), how)
  }
  assert.deepEqual(await rows(), before)
  assert.equal((await it.signInAs(comes('uusi', 'uusi@koivuranta.example', { email_verified: true }))).status, 303)
})

test('whoever writes the address of a coming colleague into their own account keeps it from nobody: the colleague is added, and gets in', async () => {
  const address = 'tuleva.kollega@koivuranta.example'
  for (const [how, claim] of unverified) assert.equal((await it.signInAs(comes(`mallory-${how}`, address, claim))).status, 403, how)
  const details = {
    name: 'Tuleva Kollega', title: { fi: 'Ohjaaja' }, email: address, phone: null, language: 'fi' as const, listed: false, phoneListed: true, emailListed: true, tasks: null, superiorId: null, deputyId: null,
  }
  const added = await transact(database.db, (tx) => savePerson(tx, { id: null, details }, { actor: { personId: adminId }, now: wednesday }))
  assert.notEqual(added, 'email-taken')
  assert.equal((await it.signInAs(comes('mallory-false', address, { email_verified: false }))).status, 403, 'nor once the colleague is there')
  const theirs = await it.signInAs(comes('kollega', address, { email_verified: true }))
  assert.equal(theirs.status, 303)
  assert.match(await (await theirs.who.get('/desk/cases')).text(), /Tuleva Kollega/)
})

test('an address that the provider does not answer for is not followed; the name is, and they get in as before', async () => {
  const who = comes('seuraa', 'seuraa@koivuranta.example', { email_verified: true })
  await it.signInAs(who)
  for (const [how, claim] of unverified) {
    const { status } = await it.signInAs({ ...comes('seuraa', 'joku.muu@koivuranta.example', claim), name: `Seuraa ${how}` })
    assert.equal(status, 303, how)
    const { name } = await database.db.selectFrom('person').select('name').where('email', '=', who.email!).executeTakeFirstOrThrow()
    assert.equal(name, `Seuraa ${how}`)
  }
  assert.ok(!(await emails()).includes('joku.muu@koivuranta.example'))
})

test('whose an address is that the provider does not answer for, the page tells nobody: it is the same for all, and says who can mend it', async () => {
  await it.signInAs(comes('hilkka', 'hilkka.rautapuro@koivuranta.example', { email_verified: true }))
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', w.managerId).execute()
  const { email: left } = await database.db.selectFrom('person').select('email').where('id', '=', w.managerId).executeTakeFirstOrThrow()
  const pages = []
  for (const email of ['ei.kenenkaan@koivuranta.example', 'hilkka.rautapuro@koivuranta.example', 'tarja.kuusivaara@koivuranta.example', left]) {
    pages.push((await it.signInAs(comes('vieras', email, { email_verified: false }))).text)
  }
  assert.equal(new Set(pages).size, 1)
  for (const language of languages) {
    const who = it.newBrowser()
    provider.knows(comes('vieras', 'ei.kenenkaan@koivuranta.example'))
    const begun = await who.get(`${desk.single}?language=${language}`)
    const back = await provider.walk(begun.headers.get('location')!)
    const html = await (await who.get(back.pathname + back.search)).text()
    const { title, text } = texts[language].singleSignOn.refused['not-verified']
    assert.ok(html.includes(`<h1>${title}</h1>`) && html.includes(text.replaceAll('{name}', 'Koivurannan tunnus')), language)
  }
})

test('the claim by which a provider answers for an address is a setting: one that never sends email_verified can send another', async () => {
  const entra = singleApp(database, provider, { OIDC_EMAIL_VERIFIED_CLAIM: 'xms_edov' })
  assert.equal((await entra.signInAs(comes('entra', 'entra@koivuranta.example', { email_verified: true }))).status, 403)
  assert.equal((await entra.signInAs(comes('entra', 'entra@koivuranta.example', { xms_edov: '1' }))).status, 303)
})
