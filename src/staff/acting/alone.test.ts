// Somebody is away and loses their deputy: who is told, how often, and what stands at the desk.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { compose } from '../../post/compose.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { endGrant } from '../end-grant.ts'
import { markAsLeft } from '../mark-as-left.ts'
import { findPerson } from '../people.sql.ts'
import { savePerson } from '../save-person.ts'
import { actingSweeps } from './sweeps.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let adminId: string
let bossId: string
let deputyId: string
let awayId: string
const cookies = new Map<string, string>()

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  cookies.set(adminId, await app.signIn(adminId))
  bossId = await person(database.db, 'Pirjo Johtola', { role: 'supervisor', unitId: w.unitId })
  cookies.set(bossId, await app.signIn(bossId))
})
after(() => database.close())

const friday = new Date(wednesday.getTime() + 2 * 86_400_000)
const by = { actor: { personId: '' }, now: wednesday }

beforeEach(async () => {
  const { db } = database
  by.actor.personId = adminId
  await db.deleteFrom('outgoing_message').execute()
  await db.deleteFrom('absence').execute()
  deputyId = await deputy('Siru Sijaisniemi')
  awayId = await person(db, 'Aatos Away', { role: 'worker', unitId: w.unitId, email: `aatos.${crypto.randomUUID()}@koivuranta.example` })
  await db.updateTable('person').set({ deputy_id: deputyId, superior_id: bossId }).where('id', '=', awayId).execute()
  await absent(awayId, '2026-09-14', '2026-09-25')
})

const deputy = async (name: string) => {
  const id = await person(database.db, name, { role: 'worker', unitId: w.unitId, email: `${crypto.randomUUID()}@koivuranta.example` })
  await app.signIn(id)
  return id
}
const saved = (id: string | null) => transact(database.db, async (tx) => {
  const { name, title, email, phone, language, listed, phoneListed, emailListed, tasks, superiorId } = (await findPerson(tx, awayId))!
  return savePerson(tx, { id: awayId, details: { name, title, email, phone, language, listed, phoneListed, emailListed, tasks, superiorId, deputyId: id } }, by)
})
const absent = (id: string, first: string, last: string) => database.db.insertInto('absence').values({ person_id: id, first_day: first, last_day: last }).execute()
const sweep = (now = wednesday) => transact(database.db, async (tx) => { for (const { run } of actingSweeps({ sends: true })) await run(tx, now) })
const leave = async (id: string) => transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, id))!, by))
const told = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'nobody-stands-in').execute()).map((row) => row.person_id)
const sent = () => database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).execute()
const listOf = async (id: string, language = 'fi') => {
  await database.db.updateTable('person').set({ language }).where('id', '=', id).execute()
  const cookie = cookies.get(id) ?? await app.signIn(id)
  cookies.set(id, cookie)
  return (await app.get('/desk/cases', cookie)).text
}
const ends: [string, () => Promise<unknown>][] = [
  ['the deputy leaves', () => leave(deputyId)],
  ['their role is ended', async () => {
    const { id } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', deputyId).executeTakeFirstOrThrow()
    assert.equal(await transact(database.db, (tx) => endGrant(tx, { personId: deputyId, grantId: id }, by)), 'ended')
  }],
  ['their role ends by its day', () => database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', deputyId).execute()],
  ['they are away on the same days', () => absent(deputyId, '2026-09-16', '2026-09-16')],
]

for (const [how, end] of ends) {
  test(`${how}: whoever stands above the absent person gets one mail, and no second one for that absence`, async () => {
    await sweep()
    assert.deepEqual(await told(), [], 'while the deputy is there')
    await end()
    for (const _ of ['once', 'again']) {
      await sweep()
      await sent()
    }
    await sweep(friday)
    assert.deepEqual(await told(), [bossId])
  })
}

test('it is told in office hours only, and not before the absence has begun', async () => {
  await leave(deputyId)
  await sweep(new Date('2026-09-16T20:00:00Z'))
  assert.deepEqual(await told(), [])
  await database.db.deleteFrom('absence').execute()
  await absent(awayId, '2026-09-18', '2026-09-25')
  await sweep()
  assert.deepEqual(await told(), [])
  await sweep(friday)
  assert.deepEqual(await told(), [bossId])
})

test('where nobody above could read of it, the administrators are told; an absence that goes on is the same one, a later one is not', async () => {
  await database.db.updateTable('person').set({ superior_id: deputyId }).where('id', '=', awayId).execute()
  await leave(deputyId)
  await sweep()
  assert.deepEqual(await told(), [adminId])
  await sent()
  await absent(awayId, '2026-09-26', '2026-10-02')
  await sweep(new Date('2026-10-01T09:00:00Z'))
  assert.equal((await told()).length, 1)
  await absent(awayId, '2026-10-05', '2026-10-06')
  await sweep(new Date('2026-10-05T09:00:00Z'))
  assert.equal((await told()).length, 2)
})

test('with another deputy nothing is told any more, and when that one leaves too, it is told anew', async () => {
  await leave(deputyId)
  await sweep()
  await sent()
  const next = await deputy('Uusi Sijainen')
  await saved(next)
  assert.doesNotMatch(await listOf(bossId), /Aatos Away/)
  await sweep()
  assert.equal((await told()).length, 1)
  await leave(next)
  await sweep()
  assert.deepEqual(await told(), [bossId, bossId])
})

test('a form saved without a deputy decides that there is none: nothing is told, and the person is told no more that they lost theirs', async () => {
  await leave(deputyId)
  assert.ok((await listOf(awayId)).includes(texts.fi.acting.noDeputyTitle))
  await saved(null)
  await sweep()
  assert.deepEqual(await told(), [])
  assert.ok(!(await listOf(awayId)).includes(texts.fi.acting.noDeputyTitle))
})

test('a deputy who was away for a day and then leaves is told of again, in the same absence', async () => {
  await absent(deputyId, '2026-09-16', '2026-09-16')
  await sweep()
  await sent()
  await sweep(new Date(wednesday.getTime() + 86_400_000))
  assert.equal((await told()).length, 1, 'they are back')
  await leave(deputyId)
  for (const _ of ['once', 'again']) {
    await sweep(friday)
    await sent()
  }
  assert.deepEqual(await told(), [bossId, bossId])
})

test('a deputy whose role does not go together with that of the absent person stands in for nobody', async () => {
  await database.db.updateTable('role_grant').set({ role: 'data-protection', unit_id: null }).where('person_id', '=', deputyId).execute()
  await sweep()
  assert.deepEqual(await told(), [bossId])
})

test('a superior who is away themselves, or cannot sign in, is passed over for the administrators; so is a deputy who cannot sign in', async () => {
  await leave(deputyId)
  await absent(bossId, '2026-09-16', '2026-09-16')
  await sweep()
  assert.deepEqual(await told(), [adminId])
  assert.match(await listOf(adminId), /Aatos Away/)
  await database.db.deleteFrom('outgoing_message').execute()
  await database.db.updateTable('person').set({ told_alone_on: null, superior_id: await person(database.db, 'Ei Tunnusta', { role: 'supervisor', email: `${crypto.randomUUID()}@koivuranta.example` }) }).where('id', '=', awayId).execute()
  await sweep()
  assert.deepEqual(await told(), [adminId])
  await database.db.deleteFrom('outgoing_message').execute()
  await saved(await person(database.db, 'Tunnukseton Sijainen', { role: 'worker', email: `${crypto.randomUUID()}@koivuranta.example` }))
  await sweep()
  assert.deepEqual(await told(), [adminId])
})

test('where nobody could be told it is told as soon as somebody can', async () => {
  await leave(deputyId)
  await database.db.updateTable('person').set({ superior_id: null }).where('id', '=', awayId).execute()
  const ofAdmin = database.db.updateTable('role_grant').where('person_id', '=', adminId)
  await ofAdmin.set({ valid_to: '2026-09-15' }).execute()
  await sweep()
  assert.deepEqual(await told(), [])
  await ofAdmin.set({ valid_to: null }).execute()
  await sweep()
  assert.deepEqual(await told(), [adminId])
})

test('the list says who is away with nobody to stand in, to whoever stands above and to no colleague; and to the person that they have no deputy any more', async () => {
  await leave(deputyId)
  for (const language of languages) {
    const { nobodyFor, noDeputyTitle } = texts[language].acting
    const line = nobodyFor.split('{day}')[1]!
    const boss = await listOf(bossId, language)
    assert.ok(boss.includes('Aatos Away') && boss.includes(line) && !boss.includes(noDeputyTitle), language)
    assert.ok((await listOf(awayId, language)).includes(noDeputyTitle), language)
  }
  assert.doesNotMatch(await listOf(w.workerId), /Aatos Away/)
  assert.doesNotMatch(await listOf(adminId), /Aatos Away/, 'somebody above them sees to it')
  await database.db.updateTable('person').set({ superior_id: null }).where('id', '=', awayId).execute()
  assert.match(await listOf(adminId), new RegExp(`Aatos Away.*href="/desk/people/${awayId}"`, 's'))
})

test('the mail names nobody and leads to the list, in three languages', () => {
  for (const language of languages) {
    const { text } = compose({ kind: 'nobody-stands-in', language, caseId: null, reference: null, dueOn: null, organisation: { fi: 'Koivuranta' } }, { publicUrl: 'https://p.example' })
    assert.match(text, /https:\/\/p\.example\/desk\/cases/)
    assert.doesNotMatch(text, /\{\w+\}|Aatos/)
  }
})
