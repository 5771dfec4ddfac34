// There and back, with a real provider: who gets in, as whom, and what becomes of their session.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import type { TestProvider } from '../../../test/provider.ts'
import { providerForTests, singleApp } from '../../../test/single.ts'
import { letSignIn } from '../../../test/staff.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let provider: TestProvider
let it: ReturnType<typeof singleApp>
let w: World
let adminId: string
const words = texts.en.singleSignOn

before(async () => {
  database = await testDatabase()
  provider = await providerForTests()
  w = await world(database.db)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  await letSignIn(database.context, adminId)
  await letSignIn(database.context, w.coordinatorId)
  it = singleApp(database, provider)
})
after(async () => {
  await provider.close()
  await database.close()
})
beforeEach(async () => {
  await database.asOwner('alter table audit disable trigger user; delete from audit; alter table audit enable trigger user')
  await database.db.deleteFrom('group_role').execute()
})

const map = (group: string, role: string, unitId: string | null = null) =>
  database.db.insertInto('group_role').values({ group_name: group, role, unit_id: unitId, made_by: adminId, made_at: wednesday }).execute()
const byEmail = (email: string) => database.db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst()
const audit = async () => (await database.db.selectFrom('audit').select(['what', 'detail']).orderBy('happened_at').orderBy('what').execute())
const veera = { sub: 'veera', name: 'Veera K.', email: 'Veera.Kanervasuo@koivuranta.example', email_verified: true }
const newcomer = { sub: 'uusi', name: 'Uuno Uusi', email: 'uuno@koivuranta.example', email_verified: true, locale: 'sv-FI', groups: ['palaute-tyo'] }

test('somebody of the staff is known by an address that the provider answers for, and from then on by their subject whatever their address is', async () => {
  const first = await it.signInAs(veera, { next: '/desk/account' })
  assert.equal(`${first.status} ${first.location}`, '303 /desk/account')
  assert.match(await (await first.who.get(desk.account)).text(), /Veera Kanervasuo/, 'their name here stays')
  const again = await it.signInAs({ ...veera, email: 'veera.naimisissa@koivuranta.example', email_verified: false })
  assert.equal(again.status, 303)
  assert.equal((await byEmail('veera.kanervasuo@koivuranta.example'))!.id, w.workerId)
  assert.equal(await byEmail('veera.naimisissa@koivuranta.example'), undefined)
})

test('the session says how it began, and has a second factor only where the provider says so', async () => {
  const sessions = () => database.db.selectFrom('auth_session').select(['method', 'second_factor_at']).orderBy('created_at', 'desc').execute()
  await database.db.deleteFrom('auth_session').execute()
  await it.signInAs(veera)
  assert.deepEqual(await sessions(), [{ method: 'single-sign-on', second_factor_at: null }])
  for (const proof of [{ amr: ['pwd', 'mfa'] }, { acr: 'mfa' }]) {
    await database.db.deleteFrom('auth_session').execute()
    await it.signInAs({ ...veera, ...proof })
    assert.deepEqual(await sessions(), [{ method: 'single-sign-on', second_factor_at: wednesday }], JSON.stringify(proof))
  }
  assert.ok((await audit()).some(({ what, detail }) => what === 'signed-in' && (detail as { secondFactor: boolean }).secondFactor))
})

test('nothing of the provider’s tokens is kept, and the cookie of the way there is gone', async () => {
  const { who } = await it.signInAs(veera)
  const rows = await database.db.selectFrom('auth_account').selectAll().where('provider_id', '=', 'oidc').execute()
  assert.deepEqual(rows.map(({ access_token, refresh_token, id_token, scope, password }) => [access_token, refresh_token, id_token, scope, password]),
    [[null, null, null, null, null]])
  assert.deepEqual([...who.cookies.keys()], ['vastakaiku.session_token'])
  assert.deepEqual(await database.db.selectFrom('sign_in_attempt').selectAll().execute(), [])
})

test('somebody new whose group has a role is made somebody of the staff, in their own language, and their name and address follow the provider', async () => {
  await map('palaute-tyo', 'worker', w.unitId)
  const { status, who } = await it.signInAs(newcomer)
  assert.equal(status, 303)
  const made = (await byEmail('uuno@koivuranta.example'))!
  assert.deepEqual([made.name, made.language, made.title], ['Uuno Uusi', 'sv', { fi: 'Työntekijä', sv: 'Medarbetare', en: 'Worker' }])
  assert.match(await (await who.get('/desk/cases')).text(), /Uuno Uusi/)
  assert.deepEqual((await audit()).map(({ what }) => what).sort(), ['person-added', 'role-given', 'signed-in'])

  await it.signInAs({ ...newcomer, name: 'Uuno Vanha', email: 'uuno.vanha@koivuranta.example' })
  assert.equal((await byEmail('uuno.vanha@koivuranta.example'))!.name, 'Uuno Vanha')
  await it.signInAs({ ...newcomer, name: 'Uuno Vanha', email: 'tarja.kuusivaara@koivuranta.example' })
  assert.equal((await byEmail('uuno.vanha@koivuranta.example'))!.id, made.id, 'an address that is somebody else’s here stays theirs')
})

test('somebody new without a group that has a role is refused, and nothing is kept of them', async () => {
  await map('palaute-tyo', 'worker')
  const { status, text } = await it.signInAs({ ...newcomer, sub: 'ilman', email: 'ilman@koivuranta.example', groups: ['muu'] })
  assert.equal(status, 403)
  assert.ok(text.includes(words.refused['no-role'].title))
  assert.equal(await byEmail('ilman@koivuranta.example'), undefined)
  assert.equal((await it.signInAs({ sub: 'postiton', name: 'P', groups: ['palaute-tyo'] })).text.includes(words.refused['no-email'].title), true)
  assert.deepEqual(await audit(), [])
})

test('an address that the provider does not answer for opens nobody’s account, and that is recorded', async () => {
  const { status, text } = await it.signInAs({ sub: 'vieras', email: 'hilkka.rautapuro@koivuranta.example', email_verified: false })
  assert.equal(status, 403)
  assert.ok(text.includes(words.refused['not-verified'].title))
  assert.deepEqual(await audit(), [{ what: 'sign-in-refused', detail: { method: 'single-sign-on', why: 'not-verified' } }])
})

test('an address that went to a new colleague does not open what is its former owner’s', async () => {
  await it.signInAs(veera)
  const { status, text } = await it.signInAs({ ...veera, sub: 'toinen-veera' })
  assert.equal(status, 403)
  assert.ok(text.includes(words.refused['other-account'].title))
})

test('somebody who has left is refused though they are still at the provider, by subject and by address', async () => {
  const { db } = database
  const gone = { sub: 'petri', email: 'petri.lahdenmaki@koivuranta.example', email_verified: true }
  await db.updateTable('person').set({ email: gone.email }).where('id', '=', w.managerId).execute()
  assert.equal((await it.signInAs(gone)).status, 303)
  await db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', w.managerId).execute()
  for (const sub of ['petri', 'petri-uudestaan']) {
    const { status, text } = await it.signInAs({ ...gone, sub })
    assert.equal(status, 403)
    assert.ok(text.includes(words.refused.left.title), sub)
  }
  assert.equal((await audit()).filter(({ what, detail }) => what === 'sign-in-refused' && (detail as { why: string }).why === 'left').length, 2)
})

test('somebody whose role begins later is told when', async () => {
  await database.db.updateTable('role_grant').set({ valid_from: '2026-10-01' }).where('person_id', '=', w.supervisorId).execute()
  const { status, text } = await it.signInAs({ sub: 'hilkka', email: 'hilkka.rautapuro@koivuranta.example', email_verified: true })
  assert.equal(status, 403)
  assert.match(text, /begins on 1 Oct 2026/)
})

test('where the provider does not tell all groups nobody gets in, and no role ends', async () => {
  await map('palaute-tyo', 'worker')
  await it.signInAs({ ...newcomer, sub: 'monta', email: 'monta@koivuranta.example' })
  const { groups: _, ...untold } = newcomer
  const { status, text } = await it.signInAs({ ...untold, sub: 'monta', email: 'monta@koivuranta.example', _claim_names: { groups: 'src1' } })
  assert.equal(status, 403)
  assert.ok(text.includes(words.refused['groups-untold'].title))
  const held = await database.db.selectFrom('role_grant').select('valid_to').where('person_id', '=', (await byEmail('monta@koivuranta.example'))!.id).execute()
  assert.deepEqual(held, [{ valid_to: null }])
})

test('a client without a secret is let in by PKCE alone', async () => {
  const open = await providerForTests({ secret: null })
  const app = singleApp(database, open, { OIDC_CLIENT_SECRET: undefined })
  const { status } = await app.signInAs({ sub: 'tarja', email: 'tarja.kuusivaara@koivuranta.example', email_verified: true })
  assert.equal(status, 303)
  await open.close()
})
