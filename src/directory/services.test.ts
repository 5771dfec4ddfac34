import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aPlace, world, type World } from '../../test/builders.ts'
import { transact } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { end, takeBack } from './in-use.sql.ts'
import { addPlace } from './place.sql.ts'
import { addService, changeService, findEditedService } from './service.sql.ts'
import { findService, findUnit, search, serviceLines, servicesOfLine } from './services.sql.ts'
import { addMunicipality, addUnit } from './units.sql.ts'

const today = dayOf(wednesday)
let testing: TestDatabase
let w: World
before(async () => {
  testing = await testDatabase()
  w = await world(testing.db)
})
after(() => testing.close())

const details = (name: string) => ({
  serviceLineId: w.lineId, name: { fi: name }, description: null, everydayWords: null, handlerId: null, position: 5, units: [],
  forWhom: null, howToBegin: null, cost: null, easyLanguage: null, languages: [], telephoneId: null,
})

test('a line leads to its services and these to the units that give them', async () => {
  const { db } = testing
  assert.deepEqual((await serviceLines(db, today)).map(({ id }) => id), [w.lineId])
  const [service] = await servicesOfLine(db, w.lineId, today)
  assert.equal(service?.name.sv, 'Hemvård')
  assert.deepEqual(service?.units.map(({ id }) => id), [w.unitId])
  assert.equal((await findService(db, w.serviceId, today))?.lineName.en, 'Services for older people')
  assert.deepEqual((await findUnit(db, w.unitId, today))?.services.map(({ name }) => name.fi), ['Kotihoito'])
})

test('what is no id finds nothing instead of failing', async () => {
  const { db } = testing
  assert.equal(await findService(db, "x' or 1=1", today), null)
  assert.equal(await findUnit(db, '', today), null)
  assert.deepEqual(await servicesOfLine(db, 'nonsense', today), [])
})

test('what has ended is not offered from that day on, and can be taken back with everything that hung on it', async () => {
  const { db } = testing
  await transact(db, (tx) => end(tx, 'unit', w.unitId, today))
  assert.equal(await findUnit(db, w.unitId, today), null)
  assert.notEqual(await findUnit(db, w.unitId, '2026-09-15'), null)
  assert.deepEqual((await findService(db, w.serviceId, today))?.units, [])

  const service = (await findEditedService(db, w.serviceId))!
  await transact(db, (tx) => changeService(tx, w.serviceId, { ...service, units: [{ unitId: w.otherUnitId, handlerId: null }] }, today))
  await transact(db, (tx) => takeBack(tx, 'unit', w.unitId))
  assert.deepEqual((await findService(db, w.serviceId, today))?.units.map(({ id }) => id).sort(), [w.unitId, w.otherUnitId].sort())
  assert.equal((await findEditedService(db, w.serviceId))?.units.find(({ unitId }) => unitId === w.unitId)?.handlerId, w.workerId)
  await transact(db, (tx) => changeService(tx, w.serviceId, service, today))
})

test('a line that has ended takes its services with it', async () => {
  const { db } = testing
  await transact(db, (tx) => end(tx, 'line', w.lineId, today))
  assert.deepEqual(await serviceLines(db, today), [])
  assert.deepEqual(await servicesOfLine(db, w.lineId, today), [])
  assert.equal(await findService(db, w.serviceId, today), null)
  assert.deepEqual(await search(db, 'kotihoito', 'fi', today), [])
  await transact(db, (tx) => takeBack(tx, 'line', w.lineId))
})

test('ending twice keeps the first day', async () => {
  const { db } = testing
  await transact(db, (tx) => end(tx, 'service', w.serviceId, today))
  await transact(db, (tx) => end(tx, 'service', w.serviceId, '2026-12-01'))
  assert.equal((await findEditedService(db, w.serviceId))?.endedOn, today)
  await transact(db, (tx) => takeBack(tx, 'service', w.serviceId))
})

test('the search finds a service by its name in any language and answers in the reader’s', async () => {
  const [found] = await search(testing.db, 'hemvården', 'en', today)
  assert.deepEqual(found, {
    serviceId: w.serviceId, serviceName: 'Home care', unitId: null, unitName: null, lineName: 'Services for older people',
    units: [{ id: w.unitId, name: 'Home care, Saarisalmi' }],
  })
})

test('the search names the unit where the words say which one, also by the municipality of its place', async () => {
  const { db } = testing
  const unitId = await transact(db, async (tx) => {
    const municipalityId = await addMunicipality(tx, { name: { fi: 'Myllykylä', sv: 'Kvarnby' }, code: null })
    const placeId = await addPlace(tx, { ...aPlace, name: { fi: 'Torin talo' }, municipalityId })
    const unitId = await addUnit(tx, { name: { fi: 'Ruokatiimi' }, municipalityId: null, placeId, supervisorId: null, phone: null, email: null, madeOn: null }, '2026-11-11')
    await addService(tx, { ...details('Ateriapalvelu'), everydayWords: { fi: 'ruoka lounas' }, units: [{ unitId, handlerId: null }] })
    return unitId
  })
  assert.deepEqual((await search(db, 'lounas', 'fi', today)).map((found) => found.unitId), [null])
  assert.deepEqual((await search(db, 'ateriapalvelu kvarnby', 'sv', today)).map((found) => found.unitId), [unitId])
  assert.deepEqual((await search(db, 'Myllykylässä', 'fi', today)).map((found) => found.unitName), ['Ruokatiimi'])
  assert.equal((await findUnit(db, unitId, today))?.municipality?.fi, 'Myllykylä')
})

test('words of the language that is read count for more than those of another', async () => {
  await transact(testing.db, async (tx) => {
    await addService(tx, { ...details('Muu'), everydayWords: { fi: 'jotain', sv: 'taksi' } })
    await addService(tx, { ...details('Kyyti'), everydayWords: { fi: 'taksi' } })
  })
  assert.deepEqual((await search(testing.db, 'taksi', 'fi', today)).map(({ serviceName }) => serviceName), ['Kyyti', 'Muu'])
  assert.deepEqual((await search(testing.db, 'taksi', 'sv', today)).map(({ serviceName }) => serviceName), ['Muu', 'Kyyti'])
})

test('what a description says is found, after what is called so', async () => {
  await transact(testing.db, (tx) => addService(tx, { ...details('Tuki'), description: { fi: 'Apua, kun pankki ei lainaa.' } }))
  assert.deepEqual((await search(testing.db, 'pankista', 'fi', today)).map(({ serviceName }) => serviceName), ['Tuki'])
})

test('a service that no unit gives is found too', async () => {
  const id = await transact(testing.db, (tx) => addService(tx, details('Omaishoidon tuki')))
  assert.deepEqual((await search(testing.db, 'omaishoito', 'fi', today)).map(({ serviceId }) => serviceId), [id])
})
