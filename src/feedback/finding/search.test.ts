import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { indexed } from '../../../test/indexed.ts'
import { transact } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { addTurn } from '../add-turn.ts'
import { findCase, lockCase } from '../cases.sql.ts'
import { close } from '../close.ts'
import { noFilter, type Filter } from '../filter.ts'
import { periodOf } from '../period.ts'
import { answer } from '../answer.ts'
import { mondayOf, placeMark, weekMark } from './places.ts'
import { searchMarks } from '../../privacy/search-marks.ts'
import { referenceIn, search } from './search.ts'
import { stemsOf } from './stems.ts'
import { indexCases } from './turn-index.sql.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof giver>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  app = giver(database)
})
after(() => database.close())

async function sent(text: string, more: Record<string, string> = {}, language = 'fi'): Promise<string> {
  const before = await ids()
  await app.send({ text, service: w.serviceId, unit: w.unitId, ...more })
  const id = [...await ids()].find((one) => !before.has(one))!
  if (language !== 'fi') throw new Error('the form is Finnish')
  return id
}
const ids = async () => new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))

async function found(who: Actor, query: string, now = database.context.now()): Promise<string[]> {
  await indexed(database)
  const result = await search(database.db, database.context.keys, who, { query, page: 1 }, { now })
  return result === 'no-words' ? [] : result.cases.map(({ id }) => id)
}
const coordinator = () => actor(w.coordinatorId, 'coordinator')
const worker = () => actor(w.workerId, 'worker', w.unitId)

test('a word is found in whatever form it was written and is looked for, by a coordinator and by a worker', async () => {
  const id = await sent('Hoitajalta unohtui äidin verenpainelääkitys kolmantena aamuna.')
  for (const query of ['verenpainelääkityksen', 'VERENPAINELAAKITYS', 'äidille verenpainelääkitystä', 'unohtui aamuna']) {
    for (const who of [coordinator(), worker()]) assert.deepEqual(await found(who, query), [id], query)
  }
  for (const query of ['verenpainemittari', 'verenpainelääkitys taksi']) assert.deepEqual(await found(coordinator(), query), [], query)
})

test('words may stand in different turns, and one may be the name of the topic or of the handler', async () => {
  const id = await sent('Taksi jätti väärään osoitteeseen.')
  await transact(database.db, async (tx) =>
    addTurn(tx, (await lockCase(tx, id))!, { purpose: 'answer', text: 'Selvitämme kuljetusyrityksen kanssa.' }, { by: { personId: w.workerId }, now: wednesday, keys: database.context.keys }))
  for (const query of ['taksi kuljetusyritys', 'saarisalmi taksit', 'Kanervasuo taksin', 'kotihoito osoite']) {
    for (const who of [coordinator(), worker()]) assert.deepEqual(await found(who, query), [id], query)
  }
  assert.deepEqual(await found(coordinator(), 'taksi Rautapuro'), [])
})

test('a reference is found as it is written, and by nobody who may not see the case', async () => {
  const id = await sent('Ovi oli lukossa.', { reader: 'supervisor' })
  const { reference } = (await findCase(database.db, id))!
  for (const written of [reference, reference.toLowerCase(), ` ${reference.replace('-', '')}`]) {
    assert.deepEqual(await found(coordinator(), written), [id])
    assert.deepEqual(await found(worker(), written), [])
  }
  assert.equal(referenceIn('aeiouaei'), null)
  assert.deepEqual(await found(worker(), 'lukossa'), [], 'written past the workers')
  assert.deepEqual(await found(actor(w.supervisorId, 'supervisor', w.unitId), 'lukossa'), [id])
})

test('a pseudonym finds nothing, and neither does a word that every text has', async () => {
  await sent('Kiitos avusta.', { pseudonym: 'Syysleimu' })
  assert.deepEqual(await found(coordinator(), 'Syysleimu'), [])
  assert.equal(await search(database.db, database.context.keys, coordinator(), { query: 'ja se on', page: 1 }, { now: wednesday }), 'no-words')
})

test('whoever came in later finds a case by what was written since, and by nothing before', async () => {
  const id = await sent('Salaisuus kerrottiin lastensuojelulle.')
  await transact(database.db, async (tx) =>
    addTurn(tx, (await lockCase(tx, id))!, { purpose: 'reply', text: 'Odotan soittoa perjantaina.' }, { by: null, now: wednesday, keys: database.context.keys }))
  const joined = await person(database.db, 'Myöhempi Tulija', { role: 'worker' })
  await database.db.insertInto('case_party').values({ case_id: id, person_id: joined, part: 'joined', from_number: 2, added_on: '2026-09-16' }).execute()
  const later = actor(joined, 'worker', w.otherUnitId)
  assert.deepEqual(await found(later, 'soitto perjantai'), [id])
  for (const query of ['salaisuus', 'lastensuojelu', 'salaisuus perjantai']) assert.deepEqual(await found(later, query), [], query)
  assert.deepEqual(await found(worker(), 'salaisuus perjantai'), [id])
  await database.db.updateTable('case_party').set({ ended_on: '2026-09-17' }).where('case_id', '=', id).execute()
  assert.deepEqual(await found(later, 'perjantai'), [])
})

test('nor by what was written before in a case that has no handler, no unit, or nobody to whom it was escalated', async () => {
  const without = { handler_id: null, unit_id: null, service_id: null, service_line_id: null }
  const elsewhere = await sent('Muu asia.')
  for (const [who, values] of [[actor(await person(database.db, 'Toinen Tulija', { role: 'worker' }), 'worker', w.otherUnitId), without],
    [actor(await person(database.db, 'Kolmas Tulija', { role: 'supervisor' }), 'supervisor', w.otherUnitId), without],
    [actor(await person(database.db, 'Neljäs Tulija', { role: 'supervisor' }), 'supervisor', w.otherUnitId), {}]] as const) {
    const id = await sent('Arkaluonteinen alkulause.')
    await transact(database.db, async (tx) =>
      addTurn(tx, (await lockCase(tx, id))!, { purpose: 'reply', text: 'Jatkosta sovitaan maanantaina.' }, { by: null, now: wednesday, keys: database.context.keys }))
    if ('handler_id' in values) await database.db.updateTable('feedback_case').set(values).where('id', '=', id).execute()
    await database.db.updateTable('feedback_case').set({ escalated_to_id: who.personId }).where('id', '=', elsewhere).execute()
    await database.db.insertInto('case_party').values({ case_id: id, person_id: who.personId, part: 'joined', from_number: 2, added_on: '2026-09-16' }).execute()
    assert.deepEqual([await found(who, 'jatko maanantaina'), await found(who, 'arkaluonteinen')], [[id], []], who.name)
  }
})

test('nor where the case was theirs to see a moment ago, and the index knows no better yet', async () => {
  const id = await sent('Luottamuksellinen aloitus.')
  const supervisor = actor(w.supervisorId, 'supervisor', w.unitId)
  assert.deepEqual(await found(supervisor, 'luottamuksellinen'), [id])
  await database.db.insertInto('case_party').values({ case_id: id, person_id: w.supervisorId, part: 'joined', from_number: 2, added_on: '2026-09-16' }).execute()
  await database.db.updateTable('feedback_case').set({ unit_id: w.otherUnitId, service_id: null, service_line_id: null, handler_id: null }).where('id', '=', id).execute()
  const result = await search(database.db, database.context.keys, supervisor, { query: 'luottamuksellinen', page: 1 }, { now: wednesday })
  assert.deepEqual(result !== 'no-words' && result.cases, [])
  assert.deepEqual(await found(supervisor, 'luottamuksellinen'), [])
})

test('a word is not found by the mark that another word has in another month', async () => {
  const { keys } = database.context
  const [may] = searchMarks(keys, '2026-05', stemsOf('kahvihuone'))
  const id = await caseRow(database.db, { created_at: new Date('2026-03-10T10:00:00Z'), handler_id: w.workerId })
  const rightly = await caseRow(database.db, { created_at: new Date('2026-05-10T10:00:00Z'), handler_id: w.workerId })
  await database.asOwner(`insert into keys.case_key (case_id, key_version, wrapped_key) values ('${id}', 1, ''), ('${rightly}', 1, '');
    insert into turn_index (case_id, number, marks) values ('${id}', 1, '{${may}}'), ('${rightly}', 1, '{${may}}')`)
  await transact(database.db, (tx) => indexCases(tx, [id, rightly]))
  for (const who of [coordinator(), worker()]) assert.deepEqual(await found(who, 'kahvihuone'), [rightly])
})

test('what concerns somebody who was not talked with yet is not found by them', async () => {
  const id = await sent('Kanervasuo huusi pihalla.')
  await database.db.insertInto('case_about').values({ case_id: id, person_id: w.workerId, how: 'concerns', noted_on: '2026-09-16' }).execute()
  assert.deepEqual(await found(worker(), 'pihalla'), [])
  assert.deepEqual(await found(coordinator(), 'pihalla'), [id])
})

test('closing keeps what can be found, also months later, and erasing the key of the case takes it', async () => {
  const id = await sent('Suihkutuoli puuttui.')
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Tilasimme tuolin.', purpose: 'answer', cameOf: { is: 'changed' }, turnsSeen: 1 }, { actor: coordinator(), now: wednesday, keys: database.context.keys }))
  await transact(database.db, (tx) => close(tx, { caseId: id }, { actor: coordinator(), now: wednesday }))
  for (const now of [wednesday, new Date('2027-02-03T10:00:00Z'), new Date('2029-12-31T22:30:00Z')]) {
    for (const who of [coordinator(), worker()]) assert.deepEqual(await found(who, 'suihkutuoli tilattiin', now), [id], String(now))
  }
  await database.asOwner(`delete from keys.case_key where case_id = '${id}'`)
  for (const who of [coordinator(), worker()]) assert.deepEqual([await found(who, 'suihkutuoli'), (await found(who, 'Saarisalmi')).includes(id)], [[], false])
  assert.deepEqual(await database.db.selectFrom('turn_index').select('number').where('case_id', '=', id).execute(), [])
})

test('who sees much finds the same as who sees little, newest first and page by page', async () => {
  const id = await sent('Jälkiruoka loppui kesken.')
  for (let n = 0; n < 1005; n++) await caseRow(database.db, { unit_id: w.unitId, created_at: new Date(+wednesday - n * 3_600_000) })
  // As if each had been written.
  await database.asOwner(`insert into keys.case_key (case_id, key_version, wrapped_key) select id, 1, '' from feedback_case c where not exists (select from body where case_id = c.id) on conflict do nothing;
    insert into case_to_index select id from feedback_case on conflict do nothing`)
  const supervisor = actor(w.supervisorId, 'supervisor', w.unitId)
  assert.deepEqual(await found(supervisor, 'jälkiruoan loppuminen'), await found(coordinator(), 'jälkiruoan loppuminen'))
  assert.deepEqual(await found(supervisor, 'jälkiruoka loppui'), [id])
  const first = await search(database.db, database.context.keys, supervisor, { query: 'Saarisalmi', page: 1 }, { now: wednesday })
  const second = await search(database.db, database.context.keys, supervisor, { query: 'Saarisalmi', page: 2 }, { now: wednesday })
  assert.ok(first !== 'no-words' && second !== 'no-words' && first.more && second.page === 2)
  const times = [...first.cases, ...second.cases].map(({ createdAt }) => +createdAt)
  assert.deepEqual(times, times.toSorted((a, b) => b - a))
  assert.equal(new Set([...first.cases, ...second.cases].map((one) => one.id)).size, 50)
})

test('a filter narrows what is found, in what they see by where it is and in what is open to them alone', async () => {
  const here = await sent('Siivouskomero oli auki.', { kind: 'question' })
  const [elsewhere, before] = [await sent('Siivouskomero oli kiinni.'), await sent('Siivouskomero puuttui.')]
  await database.db.updateTable('feedback_case').set({ unit_id: w.otherUnitId, escalated_to_id: w.supervisorId, service_id: null, service_line_id: null }).where('id', '=', elsewhere).execute()
  await database.db.updateTable('feedback_case').set({ created_at: new Date('2025-02-03T10:00:00Z') }).where('id', '=', before).execute()
  // It counts to the month in which it came, as do its words.
  await database.asOwner('insert into case_to_index select id from feedback_case on conflict do nothing')
  const supervisor = actor(w.supervisorId, 'supervisor', w.unitId)
  const by = async (filter: Partial<Filter>) => {
    await indexed(database)
    const result = await search(database.db, database.context.keys, supervisor, { query: 'siivouskomero', page: 1, filter: { ...noFilter, ...filter } }, { now: wednesday })
    return result === 'no-words' ? [] : result.cases.map(({ id }) => id).sort()
  }
  assert.deepEqual(await by({}), [here, elsewhere, before].sort())
  assert.deepEqual(await by({ unit: w.otherUnitId }), [elsewhere])
  assert.deepEqual(await by({ unit: w.unitId, kind: 'question' }), [here])
  assert.deepEqual(await by({ line: 'none' }), [elsewhere])
  assert.deepEqual(await by({ line: w.lineId, handler: w.workerId }), [here, before].sort())
  assert.deepEqual(await by({ period: periodOf('2025', '2026-09-16') }), [before])
  assert.deepEqual(await by({ period: periodOf('2026', '2026-09-16') }), [here, elsewhere].sort())
  assert.deepEqual(await by({ state: 'closed' }), [])
})

test('what is given to somebody else, or is about something else, is found there and no longer where it was', async () => {
  const id = await sent('Ruokalista puuttui ilmoitustaululta.')
  const other = await person(database.db, 'Uusi Käsittelijä', { role: 'worker' })
  const newcomer = actor(other, 'worker', w.otherUnitId)
  assert.deepEqual([await found(worker(), 'ruokalista'), await found(newcomer, 'ruokalista'), await found(worker(), 'ruokalista Saarisalmi')], [[id], [], [id]])
  await database.db.updateTable('feedback_case').set({ handler_id: other, unit_id: w.otherUnitId, service_id: null }).where('id', '=', id).execute()
  assert.deepEqual([await found(worker(), 'ruokalista'), await found(newcomer, 'ruokalista')], [[], [id]])
  for (const who of [newcomer, coordinator()]) {
    assert.deepEqual([await found(who, 'ruokalista Saarisalmi'), await found(who, 'ruokalista Käsittelijä')], [[], [id]])
  }
})

test('what somebody was told of, or was escalated to them, is found by them while they may read it', async () => {
  const id = await sent('Aikataulu muuttui varoittamatta.')
  const above = actor(await person(database.db, 'Toinen Esihenkilö', { role: 'supervisor' }), 'supervisor', w.otherUnitId)
  assert.deepEqual(await found(above, 'aikataulu'), [])
  await database.db.updateTable('feedback_case').set({ escalated_to_id: above.personId }).where('id', '=', id).execute()
  for (const query of ['aikataulu', 'aikataulu Saarisalmi']) assert.deepEqual(await found(above, query), [id], query)
  await database.db.updateTable('feedback_case').set({ escalated_to_id: null }).where('id', '=', id).execute()
  await database.db.insertInto('case_told').values({ case_id: id, person_id: above.personId, step: 'director', told_on: '2026-09-16' }).execute()
  assert.deepEqual(await found(above, 'aikataulu'), [id])
  await database.db.deleteFrom('case_told').where('case_id', '=', id).execute()
  assert.deepEqual(await found(above, 'aikataulu'), [])
})

test('marks of places and of weeks are the same in the database and here', async () => {
  const created = new Date('2026-03-29T21:30:00Z')
  const id = await caseRow(database.db, { unit_id: w.unitId, handler_id: w.workerId, created_at: created })
  await database.asOwner(`insert into keys.case_key (case_id, key_version, wrapped_key) values ('${id}', 1, '')`)
  await transact(database.db, (tx) => indexCases(tx, [id]))
  const { marks } = await database.db.selectFrom('case_index').select('marks').where('case_id', '=', id).executeTakeFirstOrThrow()
  const { mark } = await database.db.selectFrom('case_place').select('mark').where('unit_id', '=', w.unitId).where('handler_id', '=', w.workerId)
    .where('service_id', 'is', null).where('service_line_id', 'is', null).executeTakeFirstOrThrow()
  // Monday in Finland, and Sunday elsewhere.
  assert.equal(mondayOf(weekMark(dayOf(created))), '2026-03-30')
  assert.deepEqual(marks, [placeMark(w.unitId), placeMark(w.workerId), mark, weekMark('2026-03-30')].sort((a, b) => a - b))
})
