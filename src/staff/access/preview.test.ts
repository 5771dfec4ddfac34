// A role is looked at before it is given: what is shown is what it opens, and it gives nothing by itself.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { sentFrom } from '../../../test/fields.ts'
import { looked } from '../../../test/giving.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Grant } from '../actor.ts'
import { findPerson } from '../people.sql.ts'
import { changeBy } from './look-ahead.ts'

const { preview: words } = texts.fi.access
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string
const august = new Date('2026-08-12T09:00:00Z')

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  for (let n = 0; n < 7; n++) await caseRow(database.db, { unit_id: w.unitId, service_line_id: w.lineId, state: 'answered', created_at: august })
  for (let n = 0; n < 3; n++) await caseRow(database.db, { unit_id: w.otherUnitId, created_at: august, state: 'waiting-for-handler', handler_id: n ? w.workerId : null })
})
after(() => database.close())

type Typed = { role: string; scope?: string; from?: string; to?: string; step?: string }
const look = (id: string, fields: Typed) => app.post(`/desk/people/${id}/roles/preview`, { scope: '', from: '16.9.2026', to: '', ...fields }, cookie)
const give = (id: string, fields: Typed) => app.post(`/desk/people/${id}/roles`, looked(id, { scope: '', from: '16.9.2026', to: '', ...fields }), cookie)
const rolesOf = async (id: string) => (await database.db.selectFrom('role_grant').select('role').where('person_id', '=', id).execute()).map(({ role }) => role)

test('what is looked at is in sentences, pages and bands, and nothing is given by looking', async () => {
  const id = await person(database.db, 'Outi Hietalahti')
  const { status, text } = await look(id, { role: 'supervisor', scope: `unit:${w.unitId}` })
  assert.equal(status, 200)
  for (const one of ['Esihenkilö, Kotihoito, Saarisalmi', texts.fi.access.may.mayReadCase, texts.fi.common.deskTemplates, 'vähintään 5, noin 5', words.noAccount]) assert.ok(text.includes(one), one)
  assert.ok(!text.includes(texts.fi.common.deskMail) || text.indexOf(texts.fi.common.deskMail) < text.indexOf('<main'))
  assert.deepEqual(await rolesOf(id), [])
})

const roundedOf = async (personId: string, wanted: Grant) =>
  (await changeBy(database.db, (await findPerson(database.db, personId))!, { ...wanted, validFrom: '2026-09-16', validTo: null }, '2026-09-16')).opened

test('the bands are of what the role is of and the others were not, in whole months, by state and by unit, for any change', async () => {
  const { db } = database
  const cases = await db.selectFrom('feedback_case').select(['state', 'unit_id', 'service_line_id']).where('created_at', '<', new Date('2026-08-31T21:00:00Z')).execute()
  const opens = (grants: Grant[]) => (one: (typeof cases)[number]) => grants.some(({ role, unitId, serviceLineId }) => (role === 'supervisor' || role === 'coordinator')
    && (unitId ? unitId === one.unit_id : serviceLineId ? serviceLineId === one.service_line_id : true))
  for (const [role, unitId, serviceLineId] of [['supervisor', w.unitId, null], ['supervisor', w.otherUnitId, null], ['supervisor', null, w.lineId], ['supervisor', null, null], ['coordinator', null, null], ['worker', w.unitId, null], ['administrator', null, null]] as const) {
    for (const personId of [w.workerId, w.supervisorId, w.coordinatorId]) {
      const grants = await db.selectFrom('role_grant').selectAll().where('person_id', '=', personId).execute()
      const held = grants.map((one) => ({ role: one.role as 'worker', unitId: one.unit_id, serviceLineId: one.service_line_id }))
      const opened = cases.filter((one) => opens([{ role, unitId, serviceLineId }])(one) && !opens(held)(one))
      const shown = await roundedOf(personId, { role, unitId, serviceLineId })
      if (!shown) assert.equal(opened.length, 0)
      for (const { state, amount } of shown?.states ?? []) {
        const count = opened.filter((one) => one.state === state).length
        assert.ok(amount === null || (count >= 5 && amount === Math.round(count / 5) * 5), `${role} ${state}`)
      }
      const units = Object.values(Object.groupBy(opened, (one) => one.unit_id ?? '')).filter((ofUnit) => ofUnit!.length >= 5)
      assert.ok((shown?.units.length ?? 0) <= units.length)
      if (units.length) assert.ok([...shown!.states, ...shown!.units].some(({ amount }) => amount !== null), `${role}: something is told`)
    }
  }
})

test('neither the first case, nor one of this month, nor one that concerns the person or has come to them, changes a word of what is looked at', async () => {
  const { db } = database
  const id = await person(db, 'Helmi Hiljainen')
  const before = { unit: (await look(id, { role: 'supervisor', scope: `unit:${w.otherUnitId}` })).text, worker: (await look(id, { role: 'worker' })).text }
  const other = { unit_id: w.otherUnitId, created_at: august }
  // The fourth there: with a fifth there would be enough to tell.
  const ids = [await caseRow(db, { ...other, state: 'closed', handler_id: id })]
  for (let n = 0; n < 6; n++) ids.push(await caseRow(db, { unit_id: w.otherUnitId, handler_id: n ? id : null }))
  for (const caseId of ids) await db.insertInto('case_about').values({ case_id: caseId, person_id: id, how: 'concerns', noted_on: '2026-09-01', noted_by: w.coordinatorId }).execute()
  assert.ok((await look(id, { role: 'supervisor', scope: `unit:${w.otherUnitId}` })).text === before.unit)
  assert.ok((await look(id, { role: 'worker' })).text === before.worker)
  assert.ok(before.unit.includes(fill(words.few, { fewest: 5 })) && before.worker.includes(words.opensNone))
})

test('a supervisor who would be a worker of the same unit too is shown what would close', async () => {
  assert.ok((await look(w.supervisorId, { role: 'worker', scope: `unit:${w.unitId}` })).text.includes(words.closesPast))
  assert.ok(!(await look(w.workerId, { role: 'supervisor', scope: `unit:${w.unitId}` })).text.includes(words.closesPast))
})

test('the page of a person leads to the page that is looked at, and a form past it leads there too, with all that was typed', async () => {
  const id = await person(database.db, 'Pinja Suora')
  const shown = await app.get(`/desk/people/${id}`, cookie)
  assert.ok(shown.text.includes(`action="/desk/people/${id}/roles/preview"`) && !shown.text.includes(`action="/desk/people/${id}/roles"`))
  const fields = { role: 'worker', scope: `unit:${w.unitId}`, from: '20.9.2026', to: '31.12.2026' }
  for (const mark of [{ looked: '' }, { looked: looked(id, { ...fields, scope: '' }).looked }, { looked: looked(w.workerId, fields).looked }]) {
    const past = await app.post(`/desk/people/${id}/roles`, { ...fields, ...mark }, cookie)
    assert.ok(past.status === 200 && past.text.includes(words.title))
    for (const value of Object.values(fields)) assert.ok(past.text.includes(`value="${value}"`), value)
    assert.deepEqual(await rolesOf(id), [])
  }
  const page = await look(id, fields)
  assert.equal((await app.post(`/desk/people/${id}/roles`, Object.fromEntries(sentFrom(page.text)), cookie)).status, 303)
  assert.deepEqual(await rolesOf(id), ['worker'])
})

test('what was typed stays: through the page that is looked at, back to the form, and where something is wrong', async () => {
  const id = await person(database.db, 'Sanna Lumiala')
  const fields = { role: 'moderator', scope: `unit:${w.unitId}`, from: '20.9.2026', to: '31.12.2026' }
  const shown = await look(id, fields)
  for (const value of Object.values(fields)) assert.ok(shown.text.includes(`value="${value}"`), value)
  assert.ok(shown.text.includes('Rooli alkaa 20.9.2026') && shown.text.includes('Rooli päättyy 31.12.2026'))
  for (const [answer, status] of [[await look(id, { ...fields, step: 'change' }), 200], [await look(id, { ...fields, to: '1.1.2026' }), 422]] as const) {
    assert.equal(answer.status, status)
    assert.match(answer.text, /<details open/)
    assert.match(answer.text, /id="role-moderator"[^>]* checked|checked[^>]* id="role-moderator"/)
    assert.ok(answer.text.includes('value="20.9.2026"'))
  }
})

test('a data protection officer is given no other role for the same days, nor the other way round, and what was typed stays', async () => {
  const { db } = database
  for (const [held, wanted] of [['data-protection', 'coordinator'], ['worker', 'data-protection']] as const) {
    const id = await person(db, `Ville Kivirinne ${held}`, { role: held })
    for (const ask of [look, give]) {
      const { status, text } = await ask(id, { role: wanted, from: '1.10.2026', to: '' })
      assert.equal(status, 422)
      assert.ok(text.includes(texts.fi.roles.names[held]) && text.includes('value="1.10.2026"'))
    }
    assert.deepEqual(await rolesOf(id), [held])
    // Once that has ended, or before it begins, the other may be given.
    await db.updateTable('role_grant').set({ valid_to: '2026-09-30' }).where('person_id', '=', id).execute()
    assert.equal((await give(id, { role: wanted, from: '1.10.2026' })).status, 303)
  }
})

test('whatever the program would say, the database keeps the data protection officer alone too', async () => {
  const id = await person(database.db, 'Kaksi Roolia', { role: 'worker' })
  const insert = (role: string, from: string) => database.db.insertInto('role_grant').values({ person_id: id, role, valid_from: from, granted_at: new Date() }).execute()
  await assert.rejects(insert('data-protection', '2027-01-01'), /holds no other role/)
  await database.db.updateTable('role_grant').set({ valid_to: '2026-12-31' }).where('person_id', '=', id).execute()
  await insert('data-protection', '2027-01-01')
  await assert.rejects(database.db.updateTable('role_grant').set({ valid_to: null }).where('person_id', '=', id).where('role', '=', 'worker').execute(), /holds no other role/)
})

test('a tampered page gives nothing that may not be given', async () => {
  const id = await person(database.db, 'Aino Uusikallio')
  assert.equal((await give(id, { role: 'worker', scope: 'unit:00000000-0000-4000-8000-000000000000' })).status, 422)
  assert.equal((await give(id, { role: 'coordinator', scope: `unit:${w.unitId}` })).status, 422)
  assert.equal((await give(id, { role: 'pomo' })).status, 422)
  assert.equal((await give(id, { role: 'worker', from: '1.1.2026' })).status, 422)
  assert.deepEqual(await rolesOf(id), [])
})
