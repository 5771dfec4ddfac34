// Somebody leaves, today or on a day that comes: all that lets them in ends in one act.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { aPanel } from '../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aDay, aTablet } from '../../test/days.ts'
import { keyByHash } from '../api/keys/keys.sql.ts'
import { makeKey } from '../api/keys/make-key.ts'
import { setCalendar } from '../council/panels/calendars.sql.ts'
import { addSeat } from '../council/panels.sql.ts'
import { transact } from '../db/db.ts'
import { apiKeyHashes } from '../privacy/api-key.ts'
import { accessSweeps } from './end-access.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { markAsLeft } from './mark-as-left.ts'
import { findPerson } from './people.sql.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let coordinator: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const friday = new Date('2026-09-18T06:00:00Z')

async function somebody(name: string) {
  const id = await person(database.db, name, { role: 'worker', unitId: w.unitId })
  const cookie = await app.signIn(id)
  await database.db.insertInto('role_grant').values({ person_id: id, role: 'supervisor', unit_id: w.otherUnitId, valid_from: '2026-12-01', granted_at: wednesday }).execute()
  await transact(database.db, (tx) => mintSetUpLink(tx, { personId: id, now: wednesday }))
  return { id, cookie }
}

const sweep = (now: Date) => transact(database.db, async (tx) => { for (const { run } of accessSweeps()) await run(tx, now) })

async function lettingIn(id: string, day: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ what: string }>(`
    select 'session' as what from auth_session s join person p on p.account_id = s.user_id where p.id = $1
    union all select 'key' from auth_account k join person p on p.account_id = k.user_id where p.id = $1
    union all select 'role' from role_grant where person_id = $1 and (valid_to is null or valid_to >= $2)
    union all select 'link' from set_up_link where person_id = $1`, [id, day])
  return rows.map(({ what }) => what).sort()
}

test('who is marked as left today has nothing left that lets them in, not even what was to begin later', async () => {
  const { id, cookie } = await somebody('Lassi Lehtoranta')
  assert.deepEqual(await lettingIn(id, '2026-09-16'), ['key', 'link', 'role', 'role', 'session'])
  await transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, id))!, { actor: { personId: w.coordinatorId }, now: wednesday }))
  assert.deepEqual(await lettingIn(id, '2026-09-16'), [])
  assert.equal((await app.get('/desk/cases', cookie)).status, 303)
  const rows = await database.db.selectFrom('audit').select(['person_id', 'detail']).where('subject_id', '=', id).where('what', '=', 'access-ended').execute()
  assert.deepEqual(rows, [{ person_id: w.coordinatorId, detail: { because: 'left' } }])
})

test('who leaves on a day to come works until then, and has nothing left once it has come', async () => {
  const { id, cookie } = await somebody('Piia Perttula')
  await transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, id))!, { actor: { personId: w.coordinatorId }, now: wednesday, on: '2026-09-18' }))
  await sweep(wednesday)
  assert.equal((await app.get('/desk/cases', cookie)).status, 200)
  for (const _ of ['the day itself', 'once more']) await sweep(friday)
  assert.deepEqual(await lettingIn(id, '2026-09-18'), [])
  const rows = await database.db.selectFrom('audit').select('detail').where('subject_id', '=', id).where('what', '=', 'access-ended').execute()
  assert.deepEqual(rows, [{ detail: { because: 'last-day' } }], 'once')
})

test('of somebody who left, a session, a second factor or a recovery that is left over ends too', async () => {
  const { db } = database
  const id = await person(db, 'Jäi Jälkeen', { role: 'worker', unitId: w.unitId })
  await app.signIn(id)
  const { account_id: account } = await db.selectFrom('person').select('account_id').where('id', '=', id).executeTakeFirstOrThrow()
  await db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', id).execute()
  await db.deleteFrom('auth_account').where('user_id', '=', account!).execute()
  await db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', id).execute()
  const count = async () => [
    ...await db.selectFrom('auth_session').select('id').where('user_id', '=', account!).execute(), ...await db.selectFrom('second_factor').select('id').where('person_id', '=', id).execute(),
  ].length
  assert.equal(await count(), 1)
  await sweep(wednesday)
  assert.equal(await count(), 0)
  await db.insertInto('second_factor').values({
    id: crypto.randomUUID(), person_id: id, kind: 'totp', name: 'Puhelin', created_at: wednesday, ciphertext: Buffer.alloc(48), key_version: 1, last_step: 1,
  }).execute()
  await sweep(wednesday)
  assert.equal(await count(), 0)
})

const leaves = (id: string, on?: string) => transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, id))!, { actor: { personId: w.coordinatorId }, now: wednesday, ...(on ? { on } : {}) }))

test('a key that they made for another system ends with them, since they have seen it; those of others stay', async () => {
  const { keys } = database.context
  const make = (by: string, name: string) => transact(database.db, (tx) => makeKey(tx, keys, { name, scopes: ['relationship-changes'] }, { actor: { personId: by, name: '', language: 'fi', roles: [] }, now: wednesday }))
  const opens = async ({ key }: { key: string }) => (await keyByHash(database.db, apiKeyHashes(keys, key), '2026-09-16')) !== null
  const administrator = await person(database.db, 'Iiro Menossa', { role: 'administrator' })
  await app.signIn(administrator)
  const [own, others] = [await make(administrator, 'Asiakastietojärjestelmä'), await make(w.coordinatorId, 'Toinen järjestelmä')]
  const watching = await app.signIn(await person(database.db, 'Toinen Katsoja', { role: 'administrator' }))
  for (const page of ['', '/hand-over']) assert.match((await app.get(`/desk/people/${administrator}${page}`, watching)).text, /Asiakastietojärjestelmä/)
  await leaves(administrator, '2026-09-18')
  assert.ok(await opens(own), 'on their last day they still work')
  for (const _ of ['the day itself', 'once more']) await sweep(friday)
  assert.deepEqual([await opens(own), await opens(others)], [false, true])
  const rows = await database.db.selectFrom('audit').select('person_id').where('what', '=', 'key-ended').execute()
  assert.deepEqual(rows, [{ person_id: administrator }], 'once')
})

test('who led a council leads it no more, with what they told; a member stays one, without the sign-in of the staff', async () => {
  const { db } = database
  const panel = await aPanel(db, { by: w.coordinatorId })
  const worker = await person(db, 'Raatiin Kuuluva', { role: 'worker', unitId: w.unitId })
  const seatId = await transact(db, (tx) => addSeat(tx, panel.id, { personId: worker, called: 'Kuuluva', part: 'member', fromOn: '2026-08-01' }))
  await db.updateTable('panel_member').set({ reached: 'mail' }).where('id', '=', seatId).execute()
  await transact(db, (tx) => setCalendar(tx, { memberId: seatId, hash: Buffer.alloc(32, 7), on: '2026-09-01' }))
  await leaves(panel.people.secretary)
  await leaves(worker)
  const seats = await db.selectFrom('panel_member').select(['id', 'person_id', 'reached', 'until_on']).where('panel_id', '=', panel.id).execute()
  const of = (id: string) => seats.find((seat) => seat.id === id)!
  assert.equal(of(panel.seats.secretary).until_on, '2026-09-15')
  assert.deepEqual(of(seatId), { id: seatId, person_id: null, reached: 'none', until_on: null })
  assert.equal(of(panel.seats.member).person_id, panel.people.member)
  assert.deepEqual(await db.selectFrom('panel_member_calendar').select('made_on').execute(), [])
  assert.match((await app.get('/desk/council', coordinator)).text, /Sihteeri puuttuu/)
})

test('a tablet that they gave to a feedback day goes on, with what clients gave on it, and says that its giver has left', async () => {
  const { db, context } = database
  const day = await aDay(db, { by: w.coordinatorId, keys: context.keys })
  const supervisor = await person(db, 'Laitteen Antanut', { role: 'supervisor' })
  const tabletId = await aTablet(db, day.id, supervisor)
  await db.insertInto('day_host').values({ day_id: day.id, person_id: supervisor }).execute()
  const watching = await app.signIn(await person(db, 'Kolmas Katsoja', { role: 'administrator' }))
  const { text } = await app.get(`/desk/people/${supervisor}/hand-over`, watching)
  assert.ok(text.includes('jää käyttöön') && text.includes('vastaanottajana palautepäivässä'))
  await leaves(supervisor)
  assert.equal((await db.selectFrom('day_tablet').select('ended_on').where('id', '=', tabletId).executeTakeFirstOrThrow()).ended_on, null)
  for (const page of ['', `/${tabletId}`]) assert.match((await app.get(`/desk/days/${day.id}/tablets${page}`, coordinator)).text, /Antaja on lähtenyt/)
})
