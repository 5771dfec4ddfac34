// Who learns by mail that a role was given which opens much, and what that mail does not say.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { actor, person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { looked } from '../../test/giving.ts'
import { transact } from '../db/db.ts'
import { compose } from '../post/compose.ts'
import { languages } from '../text/language.ts'
import { moveGrant } from './access/move-grant.ts'
import { roles, type Grant } from './actor.ts'
import { giveRole } from './give-role.ts'
import { opensMuch } from './tell-of-role.ts'

const now = new Date('2026-09-16T09:00:00Z')
let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let [giverId, cookie] = ['', '']
let others: string[]

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  const { db } = database
  giverId = await person(db, 'Antti Antaja', { role: 'administrator' })
  cookie = await app.signIn(giverId)
  others = [await person(db, 'Olli Toinen', { role: 'administrator' }), await person(db, 'Ville Kivirinne', { role: 'data-protection' })]
  for (const id of others) await app.signIn(id)
  await person(db, 'Ei Tunnusta', { role: 'administrator' })
})
after(() => database.close())
beforeEach(async () => { await database.db.deleteFrom('outgoing_message').execute() })

const told = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'role-opened').execute()).map(({ person_id }) => person_id).sort()
const whole = { unitId: null, serviceLineId: null }
const give = (personId: string, grant: Grant, tells = true, by = actor(giverId, 'administrator')) =>
  transact(database.db, (tx) => giveRole(tx, { ...grant, personId, validFrom: '2026-09-16', validTo: '2026-10-01' }, { actor: by, now, tells }))

test('what opens much is all of the feedback or that of a service line, of the people or of the audit, and nothing smaller', () => {
  assert.deepEqual(roles.filter((role) => opensMuch({ role, unitId: null })), ['supervisor', 'coordinator', 'administrator', 'data-protection'])
  assert.ok(!opensMuch({ role: 'supervisor', unitId: w.unitId }))
})

test('the other administrators and data protection officers learn of it once, and neither who gave it nor who got it', async () => {
  const id = await person(database.db, 'Saara Saaja')
  for (let n = 0; n < 2; n++) await give(id, { role: 'administrator', ...whole })
  await database.db.updateTable('role_grant').set({ wanted_on: null, valid_from: '2026-09-16' }).where('person_id', '=', id).execute()
  await app.signIn(id)
  assert.deepEqual(await told(), [...others].sort())
  await database.db.deleteFrom('outgoing_message').execute()
  // Now they are an administrator themselves, and still are not told of what they got.
  await give(id, { role: 'coordinator', ...whole }, true, { ...actor(others[0]!, 'administrator'), deputy: { personId: others[1]!, name: '', roles: [] } })
  assert.deepEqual(await told(), [giverId])
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', id).execute()
})

test('of a role in a unit its supervisor is told and nobody else, and of one that reads nothing there nobody', async () => {
  const { db } = database
  const id = await person(db, 'Uusi Työntekijä')
  await app.signIn(w.supervisorId)
  await give(id, { role: 'worker', unitId: w.unitId, serviceLineId: null })
  await give(id, { role: 'moderator', unitId: w.unitId, serviceLineId: null })
  const sent = await db.selectFrom('outgoing_message').select(['kind', 'person_id']).execute()
  assert.deepEqual(sent, [{ kind: 'joined-your-unit', person_id: w.supervisorId }])
  await db.deleteFrom('outgoing_message').execute()
  // Who gives it themselves, or gets it, knows it already.
  await give(id, { role: 'supervisor', unitId: w.unitId, serviceLineId: null }, true, actor(w.supervisorId, 'administrator'))
  assert.deepEqual(await db.selectFrom('outgoing_message').select('kind').execute(), [])
})

test('nobody is told of a smaller role, nor where no mail goes out', async () => {
  const id = await person(database.db, 'Pieni Rooli')
  await give(id, { role: 'worker', unitId: null, serviceLineId: w.lineId })
  await give(id, { role: 'coordinator', ...whole }, false)
  assert.deepEqual(await told(), [])
})

test('a role that is moved to hold longer is told of, and one that is shortened is not', async () => {
  const id = await person(database.db, 'Jatko Koordinaattori')
  await give(id, { role: 'coordinator', ...whole }, false)
  const { id: grantId } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', id).executeTakeFirstOrThrow()
  const move = (to: string) => transact(database.db, (tx) =>
    moveGrant(tx, { personId: id, grantId, from: '2026-09-18', to, hasChanged: () => false }, { actor: actor(giverId, 'administrator'), now, tells: true }))
  assert.equal(await move('2026-09-20'), 'moved')
  assert.deepEqual(await told(), [])
  assert.equal(await move('2026-12-20'), 'moved')
  assert.deepEqual(await told(), [...others].sort())
})

test('from the page too, where a mail server is set', async () => {
  const id = await person(database.db, 'Sivulta Saatu')
  const fields = looked(id, { role: 'coordinator', scope: '', from: '16.9.2026', to: '' })
  const { context } = database
  const withMail = testApp({ ...database, context: { ...context, settings: { ...context.settings, SMTP_URL: 'smtp://localhost:1' } } })
  assert.equal((await withMail.post(`/desk/people/${id}/roles`, fields, cookie)).status, 303)
  assert.deepEqual(await told(), [...others].sort())
})

test('the mail names nobody, and leads to the desk', () => {
  for (const language of languages) {
    const { subject, text } = compose({ kind: 'role-opened', language, caseId: null, reference: null, dueOn: null, organisation: null }, { publicUrl: 'https://palaute.example' })
    assert.ok(subject && text.includes('https://palaute.example/desk/roles-given\n'))
    assert.doesNotMatch(text, /\{(?!organisation)/)
  }
})
