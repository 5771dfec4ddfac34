// What is taken from PTV stands in the history and can be put back; and what is for the desk alone to say stays as it said it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { address, guid, hours, localized, location, phone, sendFiles, service } from '../../../test/ptv.ts'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { keepers } from '../things.tsx'
import { findChange } from '../upkeep/changes.sql.ts'
import { putBack } from '../upkeep/put-back.ts'

const { ptv: words } = texts.fi
const now = new Date('2026-09-16T09:00:00Z')
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let by: string
let admin: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  by = await person(database.db, 'Paula Pelto', { role: 'administrator' })
  admin = await app.signIn(by)
})
after(() => database.close())

const look = async () => (await app.get(desk.ptvWaiting, admin)).text
const send = (...items: unknown[]) => sendFiles(app, desk.ptv, 'files', { 'ptv.json': items }, admin)
async function take(items: unknown[], fields: Record<string, string> = {}): Promise<void> {
  await send(...items)
  for (const step of Object.keys(fields).length ? ['again', 'apply'] : ['apply']) {
    assert.equal((await app.post(desk.ptvWaiting, { seen: fieldValue(await look(), 'seen'), step, ...fields }, admin)).status, 303)
  }
}
const entryOf = async (id: string) => (await database.db.selectFrom('ptv_item').select('entry_id').where('guid', '=', id).executeTakeFirstOrThrow()).entry_id!
const changes = (id: string) => database.db.selectFrom('entry_change').selectAll().where('entry_id', '=', id).orderBy('number').execute()
const place = (id: string) => database.db.selectFrom('place').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const openings = (id: string) => database.db.selectFrom('opening').select(['weekday', 'opens', 'on_holidays']).where('entry_id', '=', id).orderBy('weekday').execute()

test('what PTV adds, changes and ends is told with who took it, and fields and hours are put back', async () => {
  await take([location(1, { fi: 'Torin toimisto' }), phone(1, { fi: 'Neuvonta' }), service(1, { fi: 'Ohjaus' })], { [`unit-${guid(3, 1)}`]: w.otherUnitId, [`line-${guid(2, 1)}`]: w.lineId })
  const [placeId, phoneId, serviceId] = [await entryOf(guid(3, 1)), await entryOf(guid(4, 1)), await entryOf(guid(2, 1))]
  assert.deepEqual((await changes(placeId)).map(({ what, person_id: who }) => [what, who]), [['added', by], ['changed', by]])
  assert.deepEqual((await changes(phoneId)).map(({ what }) => what), ['added', 'changed'])
  assert.deepEqual((await changes(w.otherUnitId)).map(({ what, after: now }) => [what, (now as Record<string, string>)['phone']]), [['changed', '0100000123']])
  await take([
    location(1, { fi: 'Torin toimisto' }, { serviceChannelDescriptions: localized({ fi: 'Uusi kuvaus.' }, 'Description'), serviceHours: [hours('Monday', null, '10:00', '12:00')] }),
    service(1, { fi: 'Ohjaus ja neuvonta' }),
  ])
  assert.deepEqual((await changes(serviceId)).map(({ what }) => what), ['added', 'changed'])
  assert.ok((await app.get(desk.history.replace(':id', placeId), admin)).text.includes('Uusi kuvaus.'))
  const [fields, week] = (await changes(placeId)).slice(2)
  const actor = { personId: by, name: 'Paula Pelto', language: 'fi' as const, roles: [{ role: 'administrator' as const, unitId: null, serviceLineId: null }] }
  for (const { id } of [fields!, week!]) {
    const change = (await findChange(database.db, placeId, id))!
    assert.equal(await database.db.transaction().execute((tx) => putBack(tx, change, keepers.place, { by: actor, now, keys: database.context.keys })), 'done')
  }
  assert.equal((await place(placeId)).description?.fi, 'Sosiaalityön toimisto.')
  assert.equal((await openings(placeId)).length, 5)
  await take([service(1, { fi: 'Ohjaus ja neuvonta' }, { publishingStatus: 'Deleted' })], { [`end-${guid(2, 1)}`]: 'yes' })
  assert.equal((await changes(serviceId)).at(-1)?.what, 'ended')
})

test('open on public holidays, as the desk has set it, stays when PTV gives other hours', async () => {
  await take([location(2, { fi: 'Turvakoti' })])
  const id = await entryOf(guid(3, 2))
  await database.db.updateTable('opening').set({ on_holidays: true }).where('entry_id', '=', id).execute()
  await send(location(2, { fi: 'Turvakoti' }))
  assert.ok((await look()).includes(words.waiting.nothing))
  await take([location(2, { fi: 'Turvakoti' }, { serviceHours: [hours('Monday', 'Tuesday', '10:00', '12:00')] })])
  assert.deepEqual((await openings(id)).map(({ weekday, opens, on_holidays: kept }) => [weekday, opens, kept]), [[1, '10:00:00', true], [2, '10:00:00', true]])
})

test('always open comes as open on public holidays, and a change of that is shown', async () => {
  const always = location(3, { fi: 'Kriisikeskus' }, { serviceHours: [{ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true, validForNow: true, openingHour: [] }] })
  await take([location(3, { fi: 'Kriisikeskus' }, { serviceHours: [hours('Monday', 'Sunday', '00:00', '00:00')] })])
  await send(always)
  assert.ok((await look()).includes(`(${words.onHolidays})`))
  await take([always])
  assert.ok((await openings(await entryOf(guid(3, 3)))).every(({ on_holidays: open }) => open))
})

test('a municipality that is not here is told and not added; one that is known is found by its code', async () => {
  const count = async () => (await database.db.selectFrom('municipality').select('id').execute()).length
  const [before, item] = [await count(), location(4, { fi: 'Kaukopiste' }, { addresses: [address()] })]
  await send(item)
  assert.ok((await look()).includes(fill(words.notes.unknownMunicipality, { detail: 'Kuopio 297' })))
  await take([item])
  const id = await entryOf(guid(3, 4))
  assert.deepEqual([await count(), (await place(id)).municipality_id], [before, null])
  const { id: known } = await database.db.insertInto('municipality').values({ name: { fi: 'Kuopion kaupunki' }, code: '297' }).returning('id').executeTakeFirstOrThrow()
  await take([item])
  assert.equal((await place(id)).municipality_id, known)
})
