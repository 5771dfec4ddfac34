// Whether it is always asked, at the desk: who sees and enters what, what is told when a number cannot be, two at once, and files.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { sendFiles } from '../../../test/ptv.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { endsEnterPath, endsUnitPath, roundSlipsPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { groupsOf } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'
import { setUnused, type Occasion } from '../slips/slips.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let roundId: string, supervisor: string, coordinator: string, stranger: string
const { surveyEnds: words } = texts.fi
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  await database.db.updateTable('unit').set({ supervisor_id: null }).where('id', '=', w.otherUnitId).execute()
  ;({ roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } }))
  supervisor = await app.signIn(w.supervisorId)
  coordinator = await app.signIn(w.coordinatorId)
  stranger = await app.signIn(await person(database.db, 'Muu Esimies', { role: 'supervisor', unitId: w.otherUnitId }))
})
after(() => database.close())
beforeEach(async () => { await database.asOwner('truncate relationship_change, relationship_change_before') })

const block = (occasion: Occasion, monthOn: string, slips: number, unused = 0) => transact(database.db, async (tx) => {
  const [group] = await groupsOf(tx, roundId)
  const id = await makeBlock(tx, database.context.keys, { roundId, groupId: group!.id, occasion, monthOn, language: 'fi', slips, validUntilOn: '2026-09-30' }, { by: w.supervisorId, on: monthOn })
  if (unused) await setUnused(tx, id, unused, 0)
})
const enter = (end: string, change: string, { seen = '- -', unit = w.unitId, month = '2026-08', cookie = supervisor, ...more }: { seen?: string; unit?: string; month?: string; cookie?: string } & Fields = {}) =>
  app.post(desk.endsEnter, { month, [`end-${unit}`]: end, [`change-${unit}`]: change, [`seen-${unit}`]: seen, ...more }, cookie)
const stored = async () => (await database.db.selectFrom('relationship_change').selectAll().orderBy('month_on').orderBy('occasion', 'desc').execute())
  .map((row) => [row.month_on, row.occasion, row.service_line_id ? 'line' : 'unit', row.happened, row.came, row.set_by === w.supervisorId ? 'supervisor' : row.set_by === w.coordinatorId ? 'coordinator' : '?'].join(' '))
const text = async (path: string, cookie = supervisor) => (await app.get(path, cookie)).text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a number that is entered is set against the slips of its month: made, and not come back', async () => {
  await block('end', '2026-08-01', 5, 2)
  await block('end', '2026-08-01', 1)
  await block('end', '2026-07-01', 9)
  await block('meeting', '2026-08-01', 40)
  const { status, location } = await enter('10', '0')
  assert.deepEqual([status, location], [303, `${desk.endsEnter}?month=2026-08&saved=2`])
  assert.ok((await text(location!)).includes('2 lukua on tallennettu.'))
  const unit = await text(endsUnitPath(w.unitId))
  assert.match(unit, /Elokuu 2026 10, heille lappuja 4 Vaje 6 noin puolelle, 40 % 0, heille lappuja 0 16\.9\.2026, Hilkka Rautapuro/)
  assert.match(unit, /Heinäkuu 2026 Ei merkitty , lappuja annettu 9 Ei merkitty –/, 'nothing entered is not none')
  const list = await text(desk.ends)
  assert.match(list, /Kotihoito, Saarisalmi 10, heille lappuja 4 noin puolelle, 40 % Ei yhtään 6 11 kuukautta/)
  assert.ok(list.includes(words.means.points[1]!) && !list.includes('Palvelukoti Lehtola'))
})

test('it is corrected and taken back, and what it said before stays with who said it', async () => {
  await enter('10', '2')
  await enter('8', '2', { seen: '10 2', cookie: coordinator })
  await enter('', '2', { seen: '8 2' })
  assert.deepEqual(await stored(), ['2026-08-01 end unit  form supervisor', '2026-08-01 change unit 2 form supervisor'])
  const history = await database.db.selectFrom('relationship_change_before').select(['number', 'happened', 'set_by']).orderBy('number').execute()
  assert.deepEqual(history.map(({ number, happened, set_by: by }) => [number, happened, by === w.coordinatorId]), [[1, 10, false], [2, 8, true]])
  assert.match(await text(endsUnitPath(w.unitId)), /Mitä aiemmin oli merkitty.*Elokuu 2026 Päättyneet asiakkuudet 8 16\.9\.2026, Tarja Kuusivaara.*Päättyneet asiakkuudet 10 16\.9\.2026, Hilkka Rautapuro/)
  await assert.rejects(database.pool.query('delete from relationship_change_before'), { code: '42501' })
})

test('what cannot be is told at its field, everything typed stays, and nothing is saved', async () => {
  for (const wrong of ['-1', '10000', 'kolme', '1.5', '1,5', '999999999999', '5 %']) {
    const { status, text: html } = await enter(wrong, '4')
    assert.equal(status, 422, wrong)
    assert.ok(html.includes(`href="#end-${w.unitId}"`) && html.includes(`id="end-${w.unitId}-error"`), wrong)
    assert.equal(fieldValue(html, `end-${w.unitId}`), wrong)
    assert.equal(fieldValue(html, `change-${w.unitId}`), '4')
  }
  assert.deepEqual(await stored(), [])
  assert.equal((await enter(' 1 234 ', '')).status, 303)
})

test('of a month that is to come or is long past nothing is entered, nor of none', async () => {
  for (const month of ['2026-10', '2023-08', '1999-01', 'x', '', '2026-13']) {
    assert.equal((await enter('1', '1', { month })).status, 404, month)
    if (month) assert.equal((await app.get(`${desk.endsEnter}?month=${month}`, supervisor)).status, 404, month)
  }
  assert.equal((await enter('1', '1', { month: '2026-09' })).status, 303, 'the month that goes on may be told')
  assert.match(await text(endsUnitPath(w.unitId)), /Syyskuu 2026, kesken 1, heille lappuja 0 1, heille lappuja 0/)
  assert.doesNotMatch(await text(endsUnitPath(w.unitId)), /kesken [^E]*Vaje/, 'and has no shortfall yet')
})

test('nobody sees or enters the numbers of another’s unit: not who supervises another, and nobody else at all', async () => {
  await enter('1', '1', { cookie: stranger })
  assert.deepEqual(await stored(), [], 'the page had no such row')
  assert.equal((await app.get(endsUnitPath(w.unitId), stranger)).status, 404)
  assert.match(await text(desk.ends, stranger), /Palvelukoti Lehtola/)
  assert.doesNotMatch(await text(desk.ends, stranger), /Kotihoito, Saarisalmi/)
  for (const role of ['worker', 'management', 'administrator', 'communications', 'moderator', 'council', 'data-protection'] as const) {
    const cookie = await app.signIn(await person(database.db, `Katsoja ${role}`, { role, unitId: ['worker', 'management', 'moderator'].includes(role) ? w.unitId : null }))
    for (const path of [desk.ends, desk.endsEnter, desk.endsFile, desk.endsModel, endsUnitPath(w.unitId)]) assert.equal((await app.get(path, cookie)).status, 404, `${role} ${path}`)
    assert.equal((await enter('1', '1', { cookie })).status, 404, role)
    assert.equal((await app.post(desk.endsFile, { text: 'x', seen: '' }, cookie)).status, 404, role)
  }
  assert.match(await text(desk.ends, coordinator), /Kotihoito, Saarisalmi.*Palvelukoti Lehtola/)
  assert.doesNotMatch(await text(`${desk.ends}?line=${w.lineId}`, coordinator), /Palvelukoti Lehtola/, 'narrowed to a line')
  const empty = await app.signIn(await person(database.db, 'Uusi Esimies', { role: 'supervisor', unitId: (await database.db.insertInto('unit').values({ name: { fi: 'Entinen' }, ended_on: '2020-01-01' }).returning('id').executeTakeFirstOrThrow()).id }))
  assert.ok((await text(desk.ends, empty)).includes(words.empty))
})

test('a unit that has ended takes numbers of the months in which there was one, and of none after', async () => {
  await database.db.updateTable('unit').set({ ended_on: '2026-08-10' }).where('id', '=', w.unitId).execute()
  assert.equal((await enter('3', '0')).status, 303)
  assert.ok((await text(endsEnterPath('2026-09-01'))).includes(words.enter.none))
  await enter('3', '0', { month: '2026-09' })
  assert.equal((await stored()).length, 2)
  await database.db.updateTable('unit').set({ ended_on: null }).where('id', '=', w.unitId).execute()
})

test('two at once: different units do not meet; the same number twice is told with what the other entered, and saved the second time', async () => {
  const both = await Promise.all([enter('4', ''), enter('6', '', { unit: w.otherUnitId, cookie: stranger })])
  assert.deepEqual(both.map(({ status }) => status), [303, 303])
  const race = await Promise.all([enter('5', '', { seen: '4 -' }), enter('9', '', { seen: '4 -', cookie: coordinator })])
  assert.deepEqual(race.map(({ status }) => status).toSorted(), [303, 409])
  const late = race.find(({ status }) => status === 409)!
  const [mine, other] = race[0]!.status === 409 ? ['5', '9'] : ['9', '5']
  assert.ok(late.text.includes(words.enter.clashTitle) && late.text.includes(`merkinnyt luvun ${other}`))
  assert.equal(fieldValue(late.text, `end-${w.unitId}`), mine)
  assert.equal(fieldValue(late.text, `seen-${w.unitId}`), `${other} -`)
  assert.equal((await enter(mine, '', { seen: `${other} -` })).status, 303)
  assert.ok((await stored()).some((row) => row.includes(`end unit ${mine} `)))
  assert.equal((await enter(mine, '', { seen: `${other} -` })).location, `${desk.endsEnter}?month=2026-08&saved=0`, 'the same as is there is no quarrel')
})

test('a unit of several service lines is entered by line where that is wanted, and what is missing of one is told', async () => {
  const line = String((await database.db.insertInto('service_line').values({ name: { fi: 'Vammaispalvelut' } }).returning('id').executeTakeFirstOrThrow()).id)
  const service = String((await database.db.insertInto('service').values({ service_line_id: line, name: { fi: 'Apu' } }).returning('id').executeTakeFirstOrThrow()).id)
  await database.db.insertInto('service_unit').values({ service_id: service, unit_id: w.unitId }).execute()
  const page = (await app.get(`${endsEnterPath('2026-08-01')}&by=line`, supervisor)).text
  assert.ok(page.includes(`name="end-${w.unitId}-${line}"`) && !page.includes(`name="end-${w.unitId}"`))
  const at = `${w.unitId}-${line}`
  await app.post(desk.endsEnter, { month: '2026-08', by: 'line', [`end-${at}`]: '3', [`change-${at}`]: '', [`seen-${at}`]: '- -' }, supervisor)
  assert.deepEqual(await stored(), ['2026-08-01 end line 3 form supervisor'])
  assert.match(await text(endsUnitPath(w.unitId)), /3, vain osa palvelutehtävistä.*Palvelutehtävittäin.*Vammaispalvelut 3/)
  assert.ok((await app.get(endsEnterPath('2026-08-01'), supervisor)).text.includes(`name="end-${at}"`), 'what has a number can be corrected')
  await database.db.deleteFrom('service_unit').where('service_id', '=', service).execute()
})

const head = 'yksikkö;kuukausi;päättyneet asiakkuudet;työntekijän vaihdot'
const send = (content: string | Uint8Array<ArrayBuffer>, cookie = supervisor) => sendFiles(app, desk.endsFile, 'file', { 'luvut.csv': content }, cookie)

test('a file is looked at before anything is saved, saved, found unchanged the second time, and looked at again where somebody changed it', async () => {
  const file = [head, 'Kotihoito, Saarisalmi;2026-08;7;1', 'Palvelukoti Lehtola;2026-08;7;1', 'Ei ole;2026-08;1;1'].join('\n')
  const looked = await send(file)
  assert.equal(looked.status, 200)
  for (const said of ['2 uutta', 'Rivi 3: Et ole yksikön ”Palvelukoti Lehtola” esihenkilö.', 'Rivi 4: Hakemistossa ei ole']) assert.ok(looked.text.includes(said), said)
  assert.deepEqual(await stored(), [])
  const again = { text: fieldValue(looked.text, 'text'), seen: fieldValue(looked.text, 'seen') }
  await enter('6', '')
  const meanwhile = await app.post(desk.endsFile, again, supervisor)
  assert.equal(meanwhile.status, 409)
  assert.ok(meanwhile.text.includes(words.file.meanwhile) && meanwhile.text.includes('1 uutta · 1 muuttunutta'))
  assert.equal((await app.post(desk.endsFile, { ...again, seen: fieldValue(meanwhile.text, 'seen') }, supervisor)).location, `${desk.endsFile}?saved=2`)
  assert.deepEqual(await stored(), ['2026-08-01 end unit 7 file supervisor', '2026-08-01 change unit 1 file supervisor'])
  assert.ok((await send(file)).text.includes(words.file.same))
})

test('a file that is none is refused where it was chosen; one in Latin-1 is read; and there is one to fill in', async () => {
  const latin1 = new Uint8Array([...`${head}\nKotihoito, Saarisalmi;2026-08;7;1`].map((letter) => letter.charCodeAt(0)))
  assert.ok((await send(latin1)).text.includes('2 uutta'))
  for (const wrong of [new Uint8Array([0x50, 0x4b, 0, 3]), 'a;b\n1;2', '', `${head}\nEi ole;2026-08;1;1`]) assert.equal((await send(wrong)).status, 422)
  assert.equal((await send('x'.repeat(600_000))).status, 422)
  const model = await app.get(desk.endsModel, supervisor)
  assert.match(model.headers.get('content-disposition')!, /kysytaanko-aina\.csv/)
  assert.ok(model.text.includes('"Kotihoito, Saarisalmi";;2026-08;;') && !model.text.includes('Lehtola'))
})

test('the way leads from the surveys and the slips here, and from a shortfall to making slips with what is missing chosen', async () => {
  for (const path of [desk.surveys, roundSlipsPath(roundId)]) assert.ok((await app.get(path, supervisor)).text.includes(`href="${desk.ends}"`), path)
  const unit = (await app.get(endsUnitPath(w.unitId), supervisor)).text
  const [, way] = new RegExp(`href="(${roundSlipsPath(roundId)}\\?occasion=change[^"]*)#`).exec(unit)!
  assert.match((await app.get(way!.replaceAll('&amp;', '&'), supervisor)).text, /id="occasion-change"[^>]*checked/)
})
