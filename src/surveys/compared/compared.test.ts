// The pages of a comparison: who sees which rounds, what stands there, the file; and the national questions over two surveys.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { askedIn, gave } from '../../../test/compared.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fewQuestions, question } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { clientFeedback } from '../ready/client-feedback.ts'
import { noteResultsShown } from '../rounds/follow.sql.ts'
import { addSurvey, addVersion } from '../surveys.sql.ts'

const { surveyCompared: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const line = () => ({ serviceLineId: w.lineId, unitId: null })
const home = () => ({ serviceLineId: w.lineId, unitId: w.unitId })
const survey = (name: string, { serviceLineId = w.lineId as string | null, template = null as string | null, questions = fewQuestions } = {}) =>
  transact(database.db, (tx) => addSurvey(tx, { name: { fi: name }, about: null, serviceLineId, unitId: null, template }, questions, { by: w.coordinatorId, on: '2025-12-01' }))
const ask = (surveyId: string, month: number, heard: Record<string, number>, more: Partial<Parameters<typeof askedIn>[1]> = {}) =>
  askedIn(database, { surveyId, by: w.coordinatorId, month, places: [line(), home()], batches: [{ place: home(), answers: gave({ heard }) }], ...more })
const desk = async (id: string, rest = '', cookie = coordinator) => app.get(surveyPath(id, `/compared${rest}`), cookie)
const everybody = async (id: string, query: Record<string, string> = {}) => app.get(to('surveyCompared', 'fi', { id }, query))

test('at the desk all closed rounds are compared by whoever asked, and everybody sees those that have been shown', async () => {
  const id = await survey('Miten meni?')
  assert.equal((await everybody(id)).status, 404, 'of what nobody was asked not even the name')
  assert.ok((await desk(id)).text.includes(words.empty.none))
  await ask(id, 1, { 5: 30, 1: 10 }, { shownOn: '2026-02-01', followed: 'Ovi aukeaa kello 9.' })
  assert.ok((await everybody(id)).text.includes(words.empty.one))
  assert.ok(!(await app.get(to('surveyResults', 'fi', { id }))).text.includes(words.link))
  await ask(id, 3, { 5: 10, 1: 30 }, { followed: 'Ei vielä kerrottavaa.' })
  await ask(id, 5, { 5: 8, 1: 8 }, { shownOn: '2026-12-24' })
  await ask(id, 9, { 5: 40 }, { isOpen: true })

  const page = (await desk(id)).text
  assert.ok(page.includes('3.1.2026 – 24.1.2026') && page.includes('3.3.2026 – 24.3.2026') && page.includes('3.5.2026') && !page.includes('3.9.2026'), 'never one that is open')
  assert.ok(page.includes('75\u00a0%') && page.includes('25\u00a0%') && page.includes('−50 prosenttiyksikköä') && page.includes(words.verdicts.more))
  assert.ok(page.includes('8/16') && page.includes(words.verdicts.few), 'under twenty so many of so many, and nothing compared')
  assert.match(page, /<svg role="img" aria-labelledby="picture-title picture-text"/)
  assert.ok(page.includes('Ovi aukeaa kello 9.') && page.includes('Ei vielä kerrottavaa.'))
  const seen = (await everybody(id)).text
  assert.ok(seen.includes(words.empty.one) && !seen.includes('Ei vielä kerrottavaa.') && !seen.includes('3.3.2026') && !seen.includes('8/16'), 'neither one that was not shown nor one whose day has not come')
  await ask(id, 7, { 5: 20, 1: 20 }, { shownOn: '2026-09-16' })
  const two = (await everybody(id)).text
  assert.ok(two.includes('−25 prosenttiyksikköä') && two.includes('3.7.2026') && !two.includes('3.3.2026'))
  assert.ok((await app.get(to('surveyResults', 'fi', { id }))).text.includes(`${to('surveyCompared', 'fi', { id })}?group=line.${w.lineId}`))
  for (const [language, name] of [['sv', 'Över tid: '], ['en', 'Over time: ']] as const) assert.ok((await app.get(to('surveyCompared', language, { id }))).text.includes(`${name}Miten meni?`))
})

test('whoever did not ask it sees it as everybody does', async () => {
  const id = await survey('Kuka saa katsoa?')
  await ask(id, 1, { 5: 30 })
  await ask(id, 3, { 5: 30 })
  const ofLine = await person(database.db, 'Linjan Johtaja')
  await database.db.insertInto('role_grant').values({ person_id: ofLine, role: 'supervisor', service_line_id: w.lineId, valid_from: '2020-01-01', granted_at: new Date() }).execute()
  assert.equal((await desk(id, '', await app.signIn(ofLine))).status, 200)
  for (const [who, rest] of [[w.supervisorId, ''], [w.workerId, '/file']] as const) assert.equal((await desk(id, rest, await app.signIn(who))).status, 404)
  assert.equal((await app.get(surveyPath(id, '/compared'))).status, 303, 'a stranger signs in first')
  assert.equal((await everybody(id)).status, 404)
  assert.equal((await everybody('x')).status, 404)
})

test('a place and a question are addresses; what there is not is the first of which something is shown', async () => {
  const id = await survey('Missä ja mitä?')
  for (const month of [1, 3]) {
    await ask(id, month, {}, { batches: [{ place: home(), answers: gave({ heard: { 5: 20, 4: 2 }, again: { 10: 20, 9: 2 } }) }, { place: line(), answers: gave({ heard: { 1: 28, 2: 2 }, again: { 0: 28, 1: 2 } }) }], shownOn: '2026-08-01' })
  }
  const shown = async (query: Record<string, string>) => /<h2>([^<]*)<\/h2><p>([^<]*?)\. /.exec((await everybody(id, query)).text)!.slice(1)
  const [index, heard] = ['Question again', 'Question heard'].map((one) => one.replace('Question', 'Kysymys'))
  assert.deepEqual(await shown({}), [index, 'Iäkkäiden palvelut'])
  assert.deepEqual(await shown({ group: `unit.${w.unitId}.${w.lineId}`, of: 'q.heard' }), [`Kohtaaminen: ${heard}`, 'Kotihoito, Saarisalmi (Iäkkäiden palvelut)'])
  for (const odd of [{ group: 'unit.x', of: 'q.x' }, { group: "'; --", of: '%' }, { group: `unit.${w.otherUnitId}`, of: 'theme.x' }]) assert.deepEqual(await shown(odd), [index, 'Iäkkäiden palvelut'])
  const unit = (await everybody(id, { group: `unit.${w.unitId}.${w.lineId}`, of: 'q.heard' })).text
  assert.ok(unit.includes('100\u00a0%'))
  const results = (await app.get(roundPath((await database.db.selectFrom('survey_round').select('id').where('survey_id', '=', id).limit(1).executeTakeFirstOrThrow()).id, '/results'), coordinator)).text
  assert.ok(results.includes(`${surveyPath(id, '/compared')}?group=line.${w.lineId}`))
})

test('the file has all of a place, with semicolons, a mark of its letters, and no formula', async () => {
  const wild = [question('heard', 'agree', { text: { fi: '=1+1; "tärkeä"' } })]
  const id = await survey('-Kysely', { questions: wild })
  await ask(id, 1, { 5: 30, 1: 10 })
  await transact(database.db, (tx) => addVersion(tx, id, 2, [{ ...wild[0]!, text: { fi: 'Toisin sanoin' } }], { by: w.coordinatorId, on: '2026-02-20' }))
  await ask(id, 3, { 5: 10, 1: 30 }, { version: 2 })
  await ask(id, 5, { 5: 3 }, { version: 2 })
  await ask(id, 6, { 5: 7, 4: 2 }, { version: 2 })
  const { text, headers } = await desk(id, '/file')
  assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(headers.get('content-disposition')!, /filename="ajan-mittaan-2026-09-16\.csv"/)
  const lines = text.split('\r\n')
  assert.ok(lines[0]!.startsWith(`${words.file.columns.question};`))
  const bytes = await (await app.app.request(`http://localhost${surveyPath(id, '/compared/file')}`, { headers: { cookie: coordinator } })).arrayBuffer()
  assert.deepEqual([...new Uint8Array(bytes).slice(0, 3)], [0xef, 0xbb, 0xbf])
  assert.equal(lines.length, 6)
  assert.ok(lines[1]!.startsWith('Toisin sanoin;'))
  assert.ok(lines[1]!.includes(`;'-Kysely;2026-01-03;2026-01-24;`) && lines[1]!.endsWith(`;"'=1+1; ""tärkeä"""`))
  assert.ok(lines[2]!.includes(';25,0;') && lines[2]!.includes(';2026-01-03;-50,0;'), 'numbers with a comma, and their own minus')
  assert.ok(lines[3]!.includes(`;${words.file.states.gap};;`))
  assert.ok(lines[4]!.includes(`;${words.file.states.small};9;`) && lines[4]!.includes(';9/9;;;;4,78;'))
})

test('national questions that another survey asked in the same place are compared with ours, where one may see them', async () => {
  const national = { template: 'client-feedback', questions: [...clientFeedback.questions] }
  const [ours, theirs] = [await survey('Meidän palaute', national), await survey('Koko alueen palaute', { ...national, serviceLineId: null })]
  const answers = (got: number) => gave({ 'got-help': { 5: got, 1: 40 - got } })
  await ask(ours, 1, {}, { batches: [{ place: home(), answers: answers(30) }], shownOn: '2026-02-01' })
  const other = await ask(theirs, 4, {}, { places: [{ serviceLineId: null, unitId: null }, line(), home()], batches: [{ place: home(), answers: answers(10) }] })
  const elsewhere = await survey('Ei sama sarja', { ...national, template: null })
  await ask(elsewhere, 5, {}, { batches: [{ place: home(), answers: answers(20) }], shownOn: '2026-06-01' })

  const page = (await desk(ours)).text
  assert.ok(page.includes('Koko alueen palaute') && page.includes(words.set) && page.includes('−50 prosenttiyksikköä') && !page.includes('Ei sama sarja'))
  const ofLine = await person(database.db, 'Toinen Johtaja')
  await database.db.insertInto('role_grant').values({ person_id: ofLine, role: 'supervisor', service_line_id: w.lineId, valid_from: '2020-01-01', granted_at: new Date() }).execute()
  const cookie = await app.signIn(ofLine)
  assert.ok(!(await desk(ours, '', cookie)).text.includes('Koko alueen palaute'), 'they did not ask it, and nobody has shown it')
  assert.ok((await everybody(ours)).text.includes(words.empty.one))
  await transact(database.db, (tx) => noteResultsShown(tx, other, '2026-05-20'))
  for (const shown of [(await desk(ours, '', cookie)).text, (await everybody(ours)).text]) assert.ok(shown.includes('Koko alueen palaute') && shown.includes(to('surveyResults', 'fi', { id: theirs })))
  assert.ok((await app.get(to('surveyResults', 'fi', { id: ours }))).text.includes(words.link))
  const unit = (await desk(ours, `?group=unit.${w.unitId}.${w.lineId}`)).text
  assert.ok(unit.includes('Koko alueen palaute'))
})
