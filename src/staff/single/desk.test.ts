// The page of single sign-on at the desk: roles of groups, and switching passwords off without locking anybody out.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import type { TestProvider } from '../../../test/provider.ts'
import { providerForTests, settingsFor, singleApp, withSettings } from '../../../test/single.ts'
import type { Browser } from '../../../test/staff.ts'
import { desk } from '../../paths.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { mintSetUpLink } from '../mint-set-up-link.ts'
import { tidySignIns } from '../tidy-sign-ins.ts'

let database: TestDatabase
let provider: TestProvider
let it: ReturnType<typeof singleApp>
let w: World
let adminId: string
let cookie: string
const words = texts.fi.singleSignOn
const iiro = { sub: 'iiro', email: 'iiro.kaislavirta@koivuranta.example', email_verified: true }

before(async () => {
  database = await testDatabase()
  provider = await providerForTests()
  w = await world(database.db)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  it = singleApp(database, provider)
  cookie = await it.signIn(adminId)
})
after(async () => {
  await provider.close()
  await database.close()
})
beforeEach(async () => {
  await database.db.deleteFrom('group_role').execute()
  await database.asOwner('delete from sign_in_rule')
})

const add = (fields: Record<string, string>, as = cookie) => it.post(desk.singleSignOn, { group: '', role: '', scope: '', ...fields }, as)
const mapped = () => database.db.selectFrom('group_role').select(['group_name', 'role', 'unit_id', 'made_by']).execute()
const switchOff = (who: Browser) => who.post(`${desk.singleSignOn}/passwords`, { passwords: 'off' })
const whats = async () => (await database.db.selectFrom('audit').select('what').where('person_id', '=', adminId).execute()).map(({ what }) => what)

test('an administrator adds a role to a group, sees how many hold it by that, and takes it back; each is recorded', async () => {
  const added = await add({ group: ' kotihoito ', role: 'worker', scope: `unit:${w.unitId}` })
  assert.equal(`${added.status} ${added.location}`, `303 ${desk.singleSignOn}?done=added`)
  assert.deepEqual(await mapped(), [{ group_name: 'kotihoito', role: 'worker', unit_id: w.unitId, made_by: adminId }])
  for (const sub of ['a', 'b']) await it.signInAs({ sub, email: `${sub}@koivuranta.example`, email_verified: true, groups: ['kotihoito'] })
  const { text } = await it.get(desk.singleSignOn, cookie)
  assert.match(text, /kotihoito<\/span><\/th><td data-head="Rooli">Työntekijä, Kotihoito, Saarisalmi<\/td><td data-head="Henkilöitä nyt">2<\/td>/)
  assert.ok(text.includes(words.desk.own) && text.includes('http://127.0.0.1:3000/desk/sign-in/single/back'))
  const { id } = await database.db.selectFrom('group_role').select('id').executeTakeFirstOrThrow()
  for (let twice = 0; twice < 2; twice++) assert.equal((await it.post(`${desk.singleSignOn}/${id}/remove`, {}, cookie)).status, 303)
  assert.deepEqual(await mapped(), [])
  const done = await whats()
  assert.deepEqual(['group-mapped', 'group-unmapped'].map((what) => done.filter((one) => one === what).length), [1, 1])
})

test('what cannot be is told at its field, and what was typed stays', async () => {
  const problems = words.desk.problems
  for (const [fields, sentence] of [
    [{ role: 'worker' }, problems.group],
    [{ group: 'x'.repeat(201), role: 'worker' }, problems.tooLong],
    [{ group: 'g' }, texts.fi.staff.person.roleProblem],
    [{ group: 'g', role: 'coordinator', scope: `unit:${w.unitId}` }, texts.fi.roles.scopeOfAll],
    [{ group: 'g', role: 'worker', scope: 'unit:nothing' }, texts.fi.staff.person.scopeProblem],
  ] as const) {
    const { status, text } = await add(fields)
    assert.equal(status, 422)
    assert.ok(text.includes(sentence), sentence)
    if ('group' in fields) assert.ok(text.includes(`value="${fields.group}"`))
  }
  assert.equal((await add({ group: 'g', role: 'worker' })).status, 303)
  const twice = await add({ group: 'g', role: 'worker' })
  assert.equal(twice.status, 422)
  assert.ok(twice.text.includes(problems.twice))
  assert.equal((await mapped()).length, 1)
})

test('nobody but an administrator sees the page or changes anything there', async () => {
  const coordinator = await it.signIn(w.coordinatorId)
  assert.equal((await it.get(desk.singleSignOn, coordinator)).status, 404)
  assert.equal((await add({ group: 'g', role: 'worker' }, coordinator)).status, 404)
  assert.equal((await it.post(`${desk.singleSignOn}/passwords`, { passwords: 'off' }, coordinator)).status, 404)
  assert.deepEqual(await mapped(), [])
  assert.ok((await it.get(desk.organisation, cookie)).text.includes(`href="${desk.singleSignOn}"`))
})

test('passwords are switched off only by an administrator who came in without one', async () => {
  const byPassword = await it.post(`${desk.singleSignOn}/passwords`, { passwords: 'off' }, cookie)
  assert.equal(byPassword.status, 409)
  assert.ok(byPassword.text.includes(words.desk.notNow))
  assert.equal((await it.get(desk.account, cookie)).status, 200)

  const { who } = await it.signInAs(iiro)
  for (let twice = 0; twice < 2; twice++) assert.equal((await switchOff(who)).status, 303)
  assert.equal((await it.get(desk.account, cookie)).status, 303, 'whoever came by a password is signed out')
  assert.equal((await who.get(desk.account)).status, 200)
  const changed = await database.db.selectFrom('audit').select('detail').where('what', '=', 'sign-in-changed').execute()
  assert.deepEqual(changed.map(({ detail }) => detail).filter((detail) => !('step' in (detail as object))), [{ passwords: 'off' }])
  cookie = [...who.cookies].map((pair) => pair.join('=')).join('; ')
})

test('while passwords are off only the button leads in, and everything that needs one says why', async () => {
  const { who } = await it.signInAs(iiro)
  const token = await transact(database.db, (tx) => mintSetUpLink(tx, { personId: w.workerId, now: wednesday }))
  await switchOff(who)
  const off = { title: words.passwordsOffTitle }
  const page = await it.get(desk.signIn)
  assert.ok(page.text.includes('Kirjaudu: Koivurannan tunnus') && page.text.includes(off.title))
  assert.doesNotMatch(page.text, /type="password"|forgot-password/)
  const link = desk.setUp.replace(':token', token)
  const password = { password: 'kolme kuusta kalliolla', again: 'kolme kuusta kalliolla' }
  for (const answer of [
    await it.post(desk.signIn, { email: 'iiro.kaislavirta@koivuranta.example', password: 'oikein-pitka-salasana' }),
    await it.get(desk.forgotPassword), await it.post(desk.forgotPassword, { email: iiro.email }), await it.get(link), await it.post(link, password),
  ]) {
    assert.equal(answer.status, 403)
    assert.ok(answer.text.includes(off.title))
  }
  for (const path of [desk.password, `/desk/people/${w.workerId}/set-up-link`]) {
    const answer = await who.post(path, { 'current-password': 'x', ...password })
    assert.equal(answer.status, 403)
    assert.ok((await answer.text()).includes(off.title))
  }
  assert.match(await (await who.get(desk.account)).text(), /Kirjaudut tunnuksella ”Koivurannan tunnus”/)
  assert.equal((await who.post(`${desk.singleSignOn}/passwords`, { passwords: 'on' })).status, 303)
  assert.equal((await it.get(link)).status, 200)
})

test('a setting of the operator opens passwords again, and so does a program without a provider; the page says so', async () => {
  const { who } = await it.signInAs(iiro)
  await switchOff(who)
  const credentials = { email: iiro.email, password: 'oikein-pitka-salasana' }
  assert.equal((await it.post(desk.signIn, credentials)).status, 403)
  const always = singleApp(database, provider, { LOCAL_SIGN_IN: 'always' })
  const without = testApp(withSettings(database, {}))
  for (const [app, sentence] of [[always, words.desk.operator], [without, words.desk.provider]] as const) {
    const answer = await app.post(desk.signIn, credentials)
    assert.equal(answer.status, 303)
    const own = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    assert.ok((await app.get(desk.singleSignOn, own)).text.includes(sentence))
  }
  // Once the operator closes it again, what was opened meanwhile ends.
  const { settings } = withSettings(database, settingsFor(provider)).context
  await transact(database.db, (tx) => tidySignIns(tx, settings, { now: wednesday }))
  assert.deepEqual((await database.db.selectFrom('auth_session').select('method').distinct().execute()), [{ method: 'single-sign-on' }])
})
