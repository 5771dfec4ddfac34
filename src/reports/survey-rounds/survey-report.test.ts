// The report of surveys: rounds by line and unit, as everybody sees them and as whoever asked does; and its files.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { askedIn, gave } from '../../../test/compared.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fewQuestions } from '../../../test/surveys.ts'
import { csvRows } from '../../csv.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { paperOf } from '../document/paper.ts'
import { documentOf } from './document.ts'
import { readSurveyReport } from './read-report.ts'
import { addSurvey } from '../../surveys/surveys.sql.ts'

const words = texts.fi.surveyReport
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
  const survey = (unitId: string | null) => transact(database.db, (tx) =>
    addSurvey(tx, { name: { fi: unitId ? 'Talon oma' : 'Miten meni?', sv: unitId ? 'Husets egen' : 'Hur gick det?', en: 'How did it go?' }, about: null, serviceLineId: unitId ? null : w.lineId, unitId, template: null }, fewQuestions, { by: w.coordinatorId, on: '2025-12-01' }))
  const at = (unitId: string | null) => ({ serviceLineId: w.lineId, unitId })
  const surveyId = await survey(null)
  const ask = (month: number, home: Record<string, number>, again: Record<string, number>, shownOn: string | null) => askedIn(database, {
    surveyId, by: w.coordinatorId, month, places: [at(null), at(w.unitId), at(w.otherUnitId)], shownOn,
    batches: [{ place: at(w.unitId), answers: gave({ heard: home, again }) }, { place: at(w.otherUnitId), answers: gave({ heard: { 5: 2, 4: 1 } }) }, { place: at(null), answers: gave({ heard: { 5: 4, 2: 6 } }) }],
  })
  await ask(2, { 5: 10, 4: 5, 2: 15, 1: 10 }, { 10: 10, 5: 20 }, '2026-02-28')
  await ask(6, { 5: 25, 4: 15, 2: 5, 1: 4 }, { 10: 30, 9: 5, 5: 8 }, '2026-06-28')
  await ask(8, { 5: 30, 4: 2, 2: 12, 1: 5 }, { 10: 12, 9: 5, 5: 26 }, null)
  await askedIn(database, { surveyId: await survey(w.otherUnitId), by: w.coordinatorId, month: 4, places: [{ serviceLineId: null, unitId: w.otherUnitId }], batches: [{ place: { serviceLineId: null, unitId: w.otherUnitId }, answers: gave({ heard: { 5: 2, 4: 1 } }) }], shownOn: '2026-04-28' })
})
after(() => database.close())

const everybody = (query: Record<string, string> = {}, language: 'fi' | 'sv' | 'en' = 'fi') => app.get(to('surveyReport', language, {}, query))
const atDesk = (query: Record<string, string> = {}, cookie = coordinator) => app.get(`${desk.surveyReport}?${new URLSearchParams(query)}`, cookie)
const line = () => ({ place: `line.${w.lineId}`, period: '2026' })
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const rowsOf = (text: string): Record<string, string>[] => {
  const read = csvRows(text.replace(/^\uFEFF/, ''))
  assert.ok(read.ok)
  const [head, ...rows] = read.rows.map(({ record }) => record)
  return rows.map((row) => Object.fromEntries(head!.map((name, n) => [name, row[n]!])))
}
const questions = async (query: Record<string, string>) => rowsOf((await app.get(to('surveyReportFile', 'fi', {}, { ...query, form: 'standard', sheet: 'questions' }))).text)

test('everybody finds each survey that is over with how many answered, in every language, and not one that is not shown yet', async () => {
  const page = plain((await everybody()).text)
  assert.ok(page.indexOf('Miten meni?, 3.6.2026 – 24.6.2026') < page.indexOf('Miten meni?, 3.2.2026 – 24.2.2026'), 'the newest first')
  assert.ok(page.includes('Talon oma, 3.4.2026 – 24.4.2026') && page.includes(words.first) && !page.includes('3.8.2026'))
  for (const language of languages) assert.ok((await everybody({}, language)).text.includes(texts[language].surveyReport.order))
  assert.ok(plain((await everybody({ period: '2026-Q2' })).text).includes('3.6.2026') && !plain((await everybody({ period: '2026-Q2' })).text).includes('3.2.2026 – 24.2'))
  assert.ok((await everybody({ period: '2021' })).text.includes(words.none))
  const wrong: Record<string, string>[] = [{ period: 'x' }, { place: 'x' }, { place: `unit.${w.lineId}` }, { place: "line.'; --" }]
  for (const odd of wrong) assert.equal((await everybody(odd)).status, 404, JSON.stringify(odd))
})

test('whoever asked sees at the desk what everybody will, and is told so; others of the staff see what everybody sees, the council nothing', async () => {
  const page = plain((await atDesk(line())).text)
  assert.ok(page.includes('3.8.2026 – 24.8.2026') && page.includes(words.notToAll) && page.includes(words.notToAllYet))
  const worker = plain((await atDesk(line(), await app.signIn(w.workerId))).text)
  assert.ok(worker.includes('3.6.2026') && !worker.includes('3.8.2026'))
  assert.equal((await atDesk({}, await app.signIn(await person(database.db, 'Raadin Jäsen', { role: 'council' })))).status, 404)
  assert.equal((await app.get(`${desk.surveyReportFile}?form=standard&sheet=rounds`, coordinator)).status, 200)
  for (const odd of ['', '?form=docx', '?form=standard&sheet=x']) assert.equal((await app.get(`${desk.surveyReportFile}${odd}`, coordinator)).status, 404)
})

test('of a line each round is told question by question with what changed, whom it speaks for, and the way to all results', async () => {
  const { text } = await everybody(line())
  const page = plain(text)
  // In June 35 of 43 would recommend it, and 8 would not.
  assert.ok(page.includes('+63 (+36…+82)'), page.slice(page.indexOf(words.head.index), page.indexOf(words.head.index) + 300))
  assert.ok(page.includes('Mikä muuttui edellisestä kerrasta (3.2.2026 – 24.2.2026)') && page.includes(texts.fi.surveyCompared.verdicts.more))
  assert.ok(text.includes(texts.fi.satisfaction.caveats.sentences['by-link']) && text.includes(words.explained.changes.definition) && text.includes(words.firstRound))
  assert.match(text, /\/fi\/[^"]*round=[0-9a-f-]{36}&amp;group=[0-9a-f-]{36}/)
  assert.ok(page.includes('Kotihoito, Saarisalmi (Iäkkäiden palvelut)'), 'units by name')
})

test('what is hidden on the page of results is in no table and in no file', async () => {
  const rows = await questions(line())
  const of = (place: RegExp, day: string, kind: string) => rows.find((row) => place.test(row['place']!) && row['first_day'] === day && row['kind'] === kind)!
  const whole = of(/^Iäkkäiden palvelut$/, '2026-06-03', 'agree')
  assert.deepEqual([whole['said'], whole['share'], whole['verdict']], ['62', '0.758065', texts.fi.surveyCompared.verdicts.more])
  assert.equal(of(/^Iäkkäiden palvelut$/, '2026-02-03', 'agree')['change'], '')
  const few = rows.filter((row) => row['place']!.startsWith('Palvelukoti'))
  assert.ok(few.length > 0 && few.every((row) => row['said'] === '' && row['share'] === '' && row['not_shown']!.includes('said')), 'three answered there')
  assert.ok((await everybody({ place: `unit.${w.otherUnitId}`, period: '2026' })).text.includes(texts.fi.disclosure.hidden))
  const book = await app.app.request(`http://localhost${to('surveyReportFile', 'sv', {}, { ...line(), form: 'xlsx' })}`)
  assert.deepEqual([book.status, book.headers.get('content-disposition')], [200, 'attachment; filename="resultat-av-enkater-2026.xlsx"'])
})

test('each row leads to its own results, also where two surveys have one name and the same days', async () => {
  const units = [w.unitId, w.otherUnitId]
  const own = await Promise.all(units.map((unitId) => transact(database.db, (tx) =>
    addSurvey(tx, { name: { fi: 'Kerro meille' }, about: null, serviceLineId: null, unitId, template: null }, fewQuestions, { by: w.coordinatorId, on: '2025-12-01' }))))
  const at = (unitId: string) => ({ serviceLineId: null, unitId })
  for (const [n, unitId] of units.entries()) await askedIn(database, { surveyId: own[n]!, by: w.coordinatorId, month: 1, places: [at(unitId)], batches: [{ place: at(unitId), answers: gave({ heard: { 5: 6, 4: 6 } }) }], shownOn: '2026-01-28' })
  const { text } = await everybody({ period: '2026-Q1' })
  for (const surveyId of own) assert.ok(text.includes(`${to('surveyResults', 'fi', { id: surveyId })}?`), 'one of the two is led to by both rows')
})

test('where nothing of two statements is shown it is not said that opinions divide about none more than others', async () => {
  const surveyId = await transact(database.db, (tx) => addSurvey(tx, { name: { fi: 'Kaksi väitettä' }, about: null, serviceLineId: null, unitId: w.unitId, template: null },
    [...fewQuestions, { ...fewQuestions.find(({ id }) => id === 'heard')!, id: 'helped', text: { fi: 'Sain apua.' } }], { by: w.coordinatorId, on: '2025-12-01' }))
  const at = { serviceLineId: null, unitId: w.unitId }
  await askedIn(database, { surveyId, by: w.coordinatorId, month: 9, places: [at], batches: [{ place: at, answers: gave({ heard: { 5: 3 }, helped: { 5: 3 } }) }], shownOn: '2026-09-15' })
  const { text } = await app.get(to('surveyReportFile', 'fi', {}, { period: '2026-Q3', form: 'standard', sheet: 'rounds' }))
  const row = rowsOf(text).find(({ round }) => round!.startsWith('Kaksi'))!
  assert.deepEqual([row['divided'], row['not_shown']!.includes('divided')], ['', true])
})

test('what is not for everybody yet says so in each table of each file, of units as of lines', async () => {
  const file = async (sheet: string) => rowsOf((await app.get(`${desk.surveyReportFile}?${new URLSearchParams({ ...line(), form: 'standard', sheet })}`, coordinator)).text)
  for (const sheet of ['rounds', 'questions']) {
    const rows = (await file(sheet)).filter((row) => Object.values(row).some((cell) => /2026-08-03|3\.8\.2026/.test(cell)))
    assert.ok(rows.length > 2 && rows.every((row) => row['place']!.endsWith(words.notToAllYet)), `${sheet}: ${rows.map((row) => row['place']).join()}`)
  }
})

test('a place that was not asked every time is compared with the last time it was, on every page alike', async () => {
  const surveyId = await transact(database.db, (tx) => addSurvey(tx, { name: { fi: 'Joka toinen' }, about: null, serviceLineId: null, unitId: null, template: null }, fewQuestions, { by: w.coordinatorId, on: '2025-12-01' }))
  const [whole, line] = [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: null }]
  const ask = (month: number, places: (typeof whole | typeof line)[]) =>
    askedIn(database, { surveyId, by: w.coordinatorId, month, places, batches: [{ place: places.at(-1)!, answers: gave({ heard: { 5: 12, 4: 12 }, again: { 10: 10 + month * 2, 5: 12 } }) }], shownOn: `2026-${String(month).padStart(2, '0')}-28` })
  await ask(1, [whole, line])
  await ask(4, [whole])
  await ask(7, [whole, line])
  const rounds = async (query: Record<string, string>) => rowsOf((await app.get(to('surveyReportFile', 'fi', {}, { ...query, period: '2026-Q3', form: 'standard', sheet: 'rounds' }))).text)
    .filter((row) => row['round']!.startsWith('Joka') && row['place'] === 'Iäkkäiden palvelut').map((row) => row['change'])
  const [ofAll, ofLine] = [await rounds({}), await rounds({ place: `line.${w.lineId}` })]
  assert.ok(ofLine.length === 1 && ofLine[0] !== words.first, String(ofLine))
  assert.deepEqual(ofAll, ofLine)
})

test('the report is also a tagged document in each language, for everybody and at the desk, of all lines and of one', async () => {
  const tags = ['/StructTreeRoot', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>', '/S /H1', '/S /TH']
  for (const [language, query] of [['fi', line()], ['sv', { period: '2026' }]] as const) {
    const { status, headers, text } = await app.get(to('surveyReportFile', language, {}, { ...query, form: 'pdf' }))
    assert.deepEqual([status, headers.get('content-type')], [200, 'application/pdf'])
    for (const said of [...tags, `/Lang (${language})`]) assert.ok(text.includes(said), `${language} ${said}`)
  }
  for (const [{ text }, path, whom] of [[await everybody(line()), to('surveyReport', 'fi', {}, line()), 'everybody'], [await atDesk(line()), `${desk.surveyReport}?${new URLSearchParams(line())}`, 'desk']] as const) {
    assert.ok(text.includes('form=pdf') && text.includes(texts.fi.reportPictures.share[whom]) && text.includes(`data-copy="${path.replaceAll('&', '&amp;')}"`), whom)
  }
})

test('the document has the numbers of the page, says what is not for everybody yet, and explains each number once', async () => {
  const wanted = line()
  const document = async (actor: Parameters<typeof readSurveyReport>[2]['actor']) => {
    const read = await readSurveyReport(database.db, wanted, { actor, today: '2026-09-10' })
    assert.ok(read.is === 'report')
    return documentOf(read.report, { t: texts.fi, language: 'fi', organisation: 'Koivuranta', now: new Date('2026-09-10T09:00:00Z'), address: null })
  }
  const said = (of: Awaited<ReturnType<typeof document>>) => JSON.stringify(paperOf(of)).replaceAll('\u00a0', ' ')
  const ofEverybody = said(await document(null))
  for (const one of ['+63 (+36…+82)', words.firstRound, words.inUnits, 'Kotihoito, Saarisalmi (Iäkkäiden palvelut)', texts.fi.disclosure.hidden]) assert.ok(ofEverybody.includes(one), one)
  assert.ok(!ofEverybody.includes('3.8.2026') && !ofEverybody.includes(words.notToAllYet))
  assert.equal(ofEverybody.split(words.explained.changes.definition).length, 2)
  const role = { role: 'coordinator', unitId: null, serviceLineId: null } as never
  const own = said(await document({ personId: w.coordinatorId, name: '', language: 'fi', roles: [role] } as never))
  assert.ok(own.includes('3.8.2026') && own.includes(words.notToAllYet))
})
