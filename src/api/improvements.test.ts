// Improvements by the API: what their public pages show, and nothing of what is seen at the desk alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { improvement, improvementList } from './published-schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let it: ReturnType<typeof improving>
let ids: Record<'done' | 'late' | 'whole' | 'hidden' | 'back', string>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  api = apiClient(database.context)
  it = improving(database, w)
  const at = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) })
  const make = async (fi: string, shownOn: string | null, dueOn: string, more = {}) => {
    const id = await it.make({ title: { fi }, dueOn, ...more }, at('2026-05-04'))
    if (shownOn) await it.show(id, at(shownOn))
    return id
  }
  ids = {
    done: await make('Valmis', '2026-05-10', '2026-06-30', { title: { fi: 'Valmis', sv: 'Färdig' } }),
    late: await make('Myöhässä', '2026-05-11', '2026-08-31', { unitIds: [w.otherUnitId], serviceIds: [] }),
    whole: await make('Koko organisaatio', '2026-06-01', '2026-12-31', { serviceLineId: null, unitIds: [], serviceIds: [], owner: { role: 'coordinator', ofId: null } }),
    hidden: await make('Vain työpöydällä', null, '2026-12-31'),
    back: await make('Pois otettu', '2026-06-03', '2026-12-31'),
  }
  await it.go(ids.done, ['decided', 'under-way', 'done'], { ...at('2026-07-20'), because: 'Hyvin meni.' })
  await it.show(ids.back, { shown: false, ...at('2026-07-01') })
})
after(() => database.close())

const list = async (query = '') => (await api.get(`/improvements${query}`)).body.items.map(({ title }: { title: { fi: string } }) => title.fi)

test('it tells what is done, by which role and by when, and of other days no more than the month', async () => {
  const { status, body } = await api.get(`/improvements/${ids.done}`)
  assert.equal(status, 200)
  assert.equal(v.is(improvement, body), true)
  assert.deepEqual({ ...body, units: body.units.map(({ id }: { id: string }) => id), services: body.services.length, line: body.line.id }, {
    id: ids.done, title: { fi: 'Valmis', sv: 'Färdig' }, said: { fi: 'Käynnit ovat myöhässä.' }, does: { fi: 'Reitit suunnitellaan uudelleen.' }, state: 'done', late: false, dueOn: '2026-06-30', firstDueOn: '2026-06-30',
    doneLate: true, settledIn: '2026-07', updatedIn: '2026-07', owner: { role: 'unit-supervisor', of: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund', en: 'Home care, Saarisalmi' } }, means: { is: 'practice' },
    line: w.lineId, units: [w.unitId], services: 1,
  })
})

test('what is not shown, or is shown no more, is nowhere', async () => {
  const { body } = await api.get('/improvements')
  assert.equal(v.is(improvementList, body), true)
  assert.deepEqual(body.items.map(({ title }: { title: { fi: string } }) => title.fi), ['Valmis', 'Koko organisaatio', 'Myöhässä'], 'the newest month first')
  for (const id of [ids.hidden, ids.back, crypto.randomUUID(), 'x']) assert.equal((await api.get(`/improvements/${id}`)).status, 404, id)
  for (const { name } of await database.db.selectFrom('person').select('name').execute()) assert.ok(!JSON.stringify(body).includes(name), name)
})

test('it is narrowed down by line, unit, state, language and month', async () => {
  assert.deepEqual(await list(`?line=${w.lineId}`), ['Valmis', 'Myöhässä'])
  assert.deepEqual(await list(`?unit=${w.otherUnitId}`), ['Myöhässä'])
  assert.deepEqual(await list('?state=late'), ['Myöhässä'])
  assert.deepEqual(await list('?state=open'), ['Koko organisaatio', 'Myöhässä'])
  assert.deepEqual(await list('?language=sv'), ['Valmis'])
  assert.deepEqual(await list('?updatedSince=2026-06'), ['Valmis', 'Koko organisaatio'])
  assert.deepEqual(await list('?updatedSince=2026-08'), [])
})
