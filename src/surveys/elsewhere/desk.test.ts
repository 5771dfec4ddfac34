// Bringing answers by the pages of the desk, as a supervisor does alone: a file, its columns, what could not be read, and the press.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, password, testApp, textIn, type Answer, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { elsewhere, exported, inTool, someRows } from '../../../test/elsewhere.ts'
import { sentFrom } from '../../../test/fields.ts'
import { sendFiles } from '../../../test/ptv.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { countsIn, responsesIn } from '../released.sql.ts'
import { follow } from '../rounds/follow.ts'
import { findRound } from '../rounds.sql.ts'

const { surveyElsewhere: words, surveyRounds } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let supervisor: string, coordinator: string, surveyId: string, roundId: string
const october = new Date('2026-10-01T09:00:00Z')

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  ;({ surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: elsewhere({ elsewhere: inTool }) }))
  // A session lasts no fortnight: they sign in when it is over.
  database.setNow(october)
  ;[supervisor, coordinator] = await Promise.all([w.supervisorId, w.coordinatorId].map((id) => app.signIn(id))) as [string, string]
})
after(() => database.close())

/** A session does not last from one day to another. */
async function on(moment: Date) {
  database.setNow(moment)
  const again = async (email: string) => (await app.post('/desk/sign-in', { email, password })).headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  supervisor = await again('hilkka.rautapuro@koivuranta.example')
  coordinator = await again('tarja.kuusivaara@koivuranta.example')
}
const path = (rest = '', of = roundId) => roundPath(of, `/elsewhere${rest}`)
const send = (text: string | Uint8Array, of = roundId, cookie = supervisor) => sendFiles(app, path('/file', of), 'file', { 'vastaukset.csv': text as never }, cookie)
const press = (from: Answer, step: string, changed: Fields = {}, of = roundId) =>
  app.post(path('', of), { ...Object.fromEntries(sentFrom(from.text).filter(([name]) => name !== 'text')), ...changed, step }, supervisor)
const answered = async (of = roundId) => (await responsesIn(database.db, of)).reduce((sum, { responses }) => sum + responses, 0)
const problemsOn = ({ text }: Answer) => [...text.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, field]) => field)

test('a file is looked at, its columns are shown, and a press brings it; nothing is kept before', async () => {
  const looked = await send(exported(someRows(12, 'Omin sanoin')))
  assert.equal(looked.status, 200)
  for (const shown of [words.look.title, 'Tuotaisiin 12 vastausta.', words.look.telltale, 'Aikaleima: kertoo, milloin joku vastasi', 'Nimi: kertoo, kuka joku on', 'Pois jäävät myös nämä, koska ne eivät ole kyselyn kysymyksiä: Muuta.']) assert.ok(looked.text.includes(shown), shown)
  assert.ok(!looked.text.includes('Numero3') && !looked.text.includes('Omin sanoin'), 'neither names nor words stand on the page')
  assert.equal(await answered(), 0)
  const done = await press(looked, 'bring')
  assert.deepEqual([done.status, done.location], [303, `${path()}?done=done`])
  assert.equal((await press(looked, 'bring')).location, `${path()}?done=before`, 'pressed twice')
  assert.equal(await answered(), 12)
  const page = (await app.get(`${path()}?done=done`, supervisor)).text
  for (const shown of [words.desk.broughtNow, words.desk.as.rows, words.desk.counted, 'Hilkka Rautapuro']) assert.ok(page.includes(shown), shown)
  assert.equal((await findRound(database.db, roundId))!.closedOn, '2026-10-01')
})

test('a table that is pasted with an empty first heading keeps its columns', async () => {
  const { roundId: of } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: elsewhere({ elsewhere: inTool }) })
  const rows = [5, 4, 4, 3, 2, 1].map((step, at) => `${at + 1}\t${step}\t10`)
  const looked = await app.post(path('', of), { step: 'paste', text: ['\tKysymys heard\tKysymys again', ...rows].join('\r\n') }, supervisor)
  assert.equal(looked.status, 200)
  assert.equal((await press(looked, 'bring', {}, of)).location, `${path('', of)}?done=done`)
  const counts = (await countsIn(database.db, of)).filter(({ by }) => !by)
  assert.deepEqual(['1', '2', '3', '4', '5'].map((step) => counts.find(({ question, value }) => question === 'heard' && value === step)?.given), [1, 1, 1, 2, 1])
  assert.equal(counts.find(({ question, value }) => question === 'again' && value === '10')?.given, 6)
})

test('the same file again is noticed, and brought only by somebody who says that it is another one', async () => {
  const again = await press(await send(exported(someRows(12, 'Omin sanoin').toReversed(), ',')), 'bring')
  assert.deepEqual([again.status, again.text.includes(words.look.same)], [409, true])
  assert.equal((await press(again, 'bring', { another: 'yes' })).status, 303)
  assert.equal(await answered(), 24)
})

test('what was brought is thrown away by whoever ticks the box, and the history says so', async () => {
  const page = await app.get(path(), supervisor)
  assert.deepEqual(problemsOn(await press(page, 'throw')), ['sure'])
  assert.equal((await press(page, 'throw', { sure: 'yes' })).status, 303)
  assert.deepEqual([await answered(), (await app.get(path(), supervisor)).text.includes('heitettiin pois 1.10.2026, Hilkka Rautapuro')], [0, true])
})

test('a column is corrected by hand; two of one question are a problem; what was chosen since the last look is looked at first', async () => {
  const text = `Oudosti\tKysymys heard\n${Array.from({ length: 6 }, (_, n) => `${n + 3}\t5`).join('\n')}`
  const pasted = await app.post(path(), { step: 'paste', text }, supervisor)
  assert.deepEqual([pasted.status, fieldValue(pasted.text, 'was-read') !== ''], [200, true])
  assert.ok(pasted.text.includes('numeroi rivit'), 'six numbers that only grow')
  const mixed = await app.post(path(), { step: 'paste', text: text.replace('3\t5', '9\t5') }, supervisor)
  assert.deepEqual(problemsOn(await press(mixed, 'bring', { 'c-0': 'q:heard' })), ['c-1'])
  const changed = await press(mixed, 'bring', { 'c-0': 'q:again' })
  assert.deepEqual([changed.status, changed.text.includes(words.look.changed), await answered()], [409, true, 0])
  assert.equal((await press(changed, 'bring')).status, 303)
  assert.equal(await answered(), 6)
  await press(await app.get(path(), supervisor), 'throw', { sure: 'yes' })
})

test('what cannot be read is told by row, texts with numbers by which somebody is found too, and too few are not brought', async () => {
  const looked = await send(exported([...someRows(5), ['seitsemän', '1', '', 'Soita 040 123 4567.'], ['=cmd()', '', '', '']]))
  for (const shown of ['seitsemän', '=cmd()']) assert.ok(looked.text.includes(shown), shown)
  assert.ok(looked.text.includes('2 kohtaa ei voitu lukea') && looked.text.includes('Rivit: 7.'))
  const few = await send(exported(someRows(4)))
  assert.ok(few.text.includes('Vastauksia on alle 5.') && !few.text.includes('value="bring"'))
  const forced = await press(few, 'bring')
  assert.deepEqual([forced.status, await answered()], [409, 0])
})

test('what is no table of ours is told in words, and a table that did not come along is asked for again', async () => {
  for (const [text, said] of [['', words.desk.problems.file], ['Kysymys heard\n"5', words.desk.problems.broken], ['Kysymys heard\n', words.desk.problems.empty], [new Uint8Array([80, 0, 3]), words.desk.problems.encoding], ['x'.repeat(2_100_000), words.desk.problems.large]] as const) {
    const answer = await send(text)
    assert.deepEqual([answer.status, answer.text.includes(said)], [422, true], said)
  }
  for (const [fields, said] of [[{ step: 'look', 'was-read': 'x' }, words.desk.problems.lost], [{ step: 'paste', text: ' ' }, words.desk.problems.text]] as const) assert.ok((await app.post(path(), fields, supervisor)).text.includes(said))
  const large = await send(exported(Array.from({ length: 4900 }, (_, n) => ['Täysin samaa mieltä', String(n % 11), 'Choice close', `Tämä on ääkkösiä täynnä oleva teksti numero ${n}.`])))
  assert.equal((await press(large, 'bring')).status, 303, 'a large one travels in the form')
  assert.equal(await answered(), 4900)
  await press(await app.get(path(), supervisor), 'throw', { sure: 'yes' })
})

test('ready numbers are looked at, held against how many took part, and brought as one', async () => {
  const lines = 'Kysymys;Vastaus;Määrä\nKysymys heard;Täysin samaa mieltä;9\n;Täysin eri mieltä;3\nKysymys again;10;40\n'
  const numbers = (fields: Fields) => app.post(path(), { step: 'numbers', numbers: lines, took: '12', ...fields }, supervisor)
  const wrong = await numbers({ took: '4', numbers: 'a;b\n1;2' })
  assert.deepEqual([wrong.status, problemsOn(wrong), textIn(wrong.text, 'numbers')], [422, ['took', 'numbers'], 'a;b\n1;2'])
  const looked = await numbers({})
  assert.ok(looked.text.includes('Tuotaisiin yhden kysymyksen luvut.') && looked.text.includes('Rivi 4: Enemmän kuin vastaajia: 40.'))
  assert.equal((await press(looked, 'bring-numbers', { took: '13' })).status, 409, 'something else was looked at')
  assert.equal((await press(looked, 'bring-numbers')).status, 303)
  assert.equal(await answered(), 12)
})

test('what was learned is told, and stands beside the results that everybody sees, with how it was held and came here', async () => {
  assert.deepEqual(problemsOn(await app.post(path(), { step: 'tell', 'learned-fi': '', 'took-part': 'monta' }, supervisor)), ['learned-fi', 'took-part'])
  assert.deepEqual(problemsOn(await app.post(path(), { step: 'tell', 'learned-fi': 'Opittiin.', 'took-part': '4' }, supervisor)), ['took-part'])
  assert.equal((await app.post(path(), { step: 'tell', 'learned-fi': 'Aula on meluisa.' }, supervisor)).status, 303)
  const own = (await app.get(roundPath(roundId, '/results'), supervisor)).text
  for (const shown of ['Aula on meluisa.', '12 vastausta', words.held.tool, inTool.promise.fi]) assert.ok(own.includes(shown), shown)
  const everybody = () => app.get(to('surveyResults', 'fi', { id: surveyId }))
  assert.ok(!(await everybody()).text.includes('Aula on meluisa.'), 'not shown yet')
  await transact(database.db, (tx) => follow(tx, roundId, { what: 'show' }, { actor: { personId: w.supervisorId, name: '', language: 'fi', roles: [{ role: 'supervisor', unitId: w.unitId, serviceLineId: null }] }, now: october }))
  const { text } = await everybody()
  for (const shown of ['Aula on meluisa.', '12 vastausta', 'ja niiden luvut tuotiin tänne 1.10.2026', words.public.about, words.theirs]) assert.ok(text.includes(shown), shown)
  assert.ok((await app.get(path(), supervisor)).text.includes(words.desk.shown))
  for (const step of ['numbers', 'bring', 'throw']) assert.equal((await app.post(path(), { step, sure: 'yes' }, supervisor)).status, 409, step)
})

test('a collection with nothing but words is told as just that; while it is held its owner is told to wait', async () => {
  const { surveyId: of, roundId: id } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: elsewhere({ firstOn: '2026-09-20', lastOn: '2026-10-01' }) })
  assert.ok((await app.get(path('', id), supervisor)).text.includes(words.desk.held))
  const tries: Fields[] = [{ step: 'paste', text: exported(someRows(9)) }, { step: 'tell', 'learned-fi': 'Jo nyt.' }]
  for (const fields of tries) assert.equal((await app.post(path('', id), fields, supervisor)).status, 409)
  assert.equal((await send(exported(someRows(9)), id)).status, 409)
  await on(new Date('2026-10-02T09:00:00Z'))
  assert.equal((await app.post(path('', id), { step: 'tell', 'learned-fi': 'Aula on meluisa.', 'took-part': '31' }, supervisor)).status, 303)
  assert.equal((await app.post(roundPath(id), { step: 'show' }, supervisor)).status, 409, 'it has not closed yet')
  await database.db.updateTable('survey_round').set({ closed_on: '2026-10-02' }).where('id', '=', id).execute()
  assert.equal((await app.post(roundPath(id), { step: 'show' }, supervisor)).status, 303)
  const { text } = await app.get(to('surveyResults', 'fi', { id: of }))
  for (const shown of ['Aula on meluisa.', 'Mukana oli 31 ihmistä.', words.public.notHere]) assert.ok(text.includes(shown), shown)
  assert.ok(!text.includes(texts.fi.surveyResults.hidden))
  await on(october)
})

test('only who may ask the survey opens the page, and only of a round that is held elsewhere', async () => {
  const stranger = await app.signIn(await person(database.db, 'Ossi Muualla', { role: 'supervisor', unitId: w.otherUnitId }))
  const worker = await app.signIn(w.workerId)
  const here = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  for (const cookie of [stranger, worker]) {
    for (const rest of ['', '/table', '/numbers']) assert.equal((await app.get(path(rest), cookie)).status, 404, rest)
    assert.equal((await app.post(path(), { step: 'throw', sure: 'yes' }, cookie)).status, 404)
    assert.equal((await send('Kysymys heard\n5', roundId, cookie)).status, 404)
  }
  assert.deepEqual([(await app.get(path(), coordinator)).status, (await app.get(path('', here.roundId), supervisor)).status, (await app.get(path())).status], [200, 404, 303])
  const table = await app.get(path('/table'), supervisor)
  assert.deepEqual([table.headers.get('content-type'), table.text], ['text/csv; charset=utf-8', 'Kysymys heard;Kysymys again;Kysymys who;Kysymys more\r\n'])
  assert.ok((await app.get(path('/numbers'), supervisor)).text.includes('Kysymys heard;Täysin samaa mieltä;'))
})

test('a supervisor writes down how it is held; an address with a key in it, or without https, is sent back; the gate shows all of it', async () => {
  await on(wednesday)
  const { surveyId: of } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false })
  const full: Fields = {
    way: 'elsewhere', held: 'other', 'held-words-fi': 'Lappuseinä', 'held-where-fi': 'Aulassa.', 'held-address': '', 'held-promise-fi': 'Ei nimiä.', first: '17.9.2026', last: '30.9.2026', fewest: '5', leftover: 'up',
    'purpose-fi': 'Parannamme aamuja.', handler: 'supervisor', 'handled-by': '14.10.2026', 'results-by': '20.10.2026', 'changes-by': '31.12.2026', 'gone-through-fi': 'Tiimissä.', 'invests-fi': 'Aikaa.', council: '',
  }
  const save = (fields: Fields) => app.post(surveyPath(of, '/rounds/new'), { ...full, ...fields }, supervisor)
  assert.deepEqual(problemsOn(await save({ held: '', 'held-where-fi': '', 'held-promise-fi': '' })), ['held', 'held-where-fi', 'held-promise-fi'])
  assert.deepEqual(problemsOn(await save({ 'held-words-fi': '' })), ['held-words-fi'])
  for (const address of ['http://lomake.example.fi/a', 'javascript:alert(1)', 'lomake.example.fi', 'https://matti:salasana@lomake.example.fi/', 'https://lomake.example.fi/?token=abc', 'https://lomake.example.fi/#token=abc', 'https://lomake.example.fi/#/kysely?rid=7', 'https://lomake.example.fi/?id=1&respondent=5', 'https://lomake.example.fi/?kenelle=matti@example.fi', 'https://localhost/a', 'https://10.0.0.1/x', 'https://a.local/']) {
    assert.deepEqual(problemsOn(await save({ 'held-address': address })), ['held-address'], address)
  }
  const saved = await save({ 'held-address': 'https://lomake.example.fi/kysely?lang=fi' })
  const id = /rounds\/([0-9a-f-]+)/.exec(saved.location!)![1]!
  const page = (await app.get(roundPath(id), supervisor)).text
  for (const shown of ['Lappuseinä', 'Aulassa.', 'Ei nimiä.', 'lomake.', words.theirs, surveyRounds.one.gate]) assert.ok(page.includes(shown), shown)
  assert.equal((await save({ way: 'open' })).status, 303, 'what was typed of elsewhere falls away')
  assert.equal((await app.post(roundPath(id), { step: 'open', seen: fieldValue(page, 'seen') }, supervisor)).status, 303)
  assert.ok((await app.get(`${roundPath(id)}?done=opened`, supervisor)).text.includes('Vastauksia kerätään muualla 17.9.2026–30.9.2026.'))
  assert.ok((await app.get(desk.surveys, supervisor)).text.includes(words.mark))
})
