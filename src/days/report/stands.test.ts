// What a published report says stands: whatever becomes of what was written to a line, two readings of it are the same. Only words of a wish that is
// withheld go from it at once, wherever somebody has put them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { actor, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { dayPath } from '../../day-paths.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { receiptCode, receiptFor } from '../../privacy/receipt.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { closeDay } from '../closing/close-day.ts'
import { findDay } from '../days.sql.ts'
import { hold } from '../hold.ts'
import { tablesOf } from './sheets.ts'
import { readDayReport } from './read-report.ts'
import { holdsWordsOf, ownWords } from './withheld-words.ts'

const lineNames = ['Vammaispalvelut', 'Lastensuojelu', 'Perhekeskus']
let database: TestDatabase, app: ReturnType<typeof testApp>, w: Awaited<ReturnType<typeof world>>, holder: string, lines: string[]
before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  lines = [w.lineId]
  for (const [n, fi] of lineNames.entries()) lines.push((await database.pool.query('insert into service_line (name, manager_id, position) values ($1, $2, $3) returning id', [{ fi }, w.workerId, n + 10])).rows[0].id)
  app = testApp(database)
  holder = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const at = (time: string) => new Date(`2026-09-16T${time}:00Z`)
type Made = Awaited<ReturnType<typeof aDay>>
const make = (name: string): Promise<Made> => aDay(database.db, { by: w.coordinatorId, keys: database.context.keys, name: { fi: name } })
const write = async (day: Made, line: string | null, when = at('10:00')) =>
  assert.equal(await hold(database.db, (await findDay(database.db, day.id))!, { id: crypto.randomUUID(), language: 'fi', kind: 'feedback', feedbackKind: 'suggestion', line, text: 'Lisää aikaa.', pseudonym: null, receipt: receiptCode(receiptFor(database.context.keys, crypto.randomUUID())) }, { keys: database.context.keys, now: when }), 'held')
const wish = async (day: Made, text: string): Promise<string> => {
  await hold(database.db, (await findDay(database.db, day.id))!, { id: crypto.randomUUID(), language: 'fi', kind: 'wish', theme: day.themeIds[0]!, text }, { keys: database.context.keys, now: at('10:00') })
  return (await database.pool.query('select id from day_wish where day_id = $1 and checked_by is null', [day.id])).rows[0].id
}
const close = (day: Made) => transact(database.db, (tx) => closeDay(tx, database.context.keys, day.id, { actor: actor(w.coordinatorId, 'coordinator'), now: at('15:00') }))
const look = async (day: Made, id: string, fields: Fields) => {
  const address = dayPath(day.id, `/wishes/${id}`)
  const page = (await app.get(address, holder)).text
  return app.post(address, { 'version': fieldValue(page, 'version'), 'pointed-at': fieldValue(page, 'pointed-at'), 'theme': day.themeIds[0]!, 'same': '', ...fields }, holder)
}
/** The desk's form as it is shown, with what somebody changes in it. */
const send = async (day: Made, fields: Fields = {}, page?: string) => {
  const shown = page ?? (await app.get(dayPath(day.id, '/report'), holder)).text
  const report = (await readDayReport(database.db, (await findDay(database.db, day.id))!))!
  assert.ok(report)
  const areas = Object.fromEntries([...shown.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)/g)].map(([, name, text]) => [name!, text!.replace(/^\n/, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')]))
  return app.post(dayPath(day.id, '/report'), { ...areas, version: fieldValue(shown, 'version'), made: fieldValue(shown, 'made'), step: 'save', ...fields }, holder)
}
/** All that anybody reads of it, and in it nothing that is drawn anew for each page. */
async function read(day: Made, of: readonly Language[] = ['fi']): Promise<string> {
  const all: string[] = []
  for (const language of of) {
    const address = (form: string, sheet?: string) => to('feedbackDayFile', language, { day: day.id }, { form, ...(sheet && { sheet }) })
    all.push((await app.get(to('feedbackDay', language, { day: day.id }))).text, (await app.get(to('feedbackDayPoster', language, { day: day.id }))).text)
    const report = (await readDayReport(database.db, (await findDay(database.db, day.id))!))!
    for (const { id } of tablesOf(report, { t: texts[language], language })) all.push((await app.get(address('standard', id))).text)
    for (const form of ['news-fi', 'news-sv']) all.push((await app.get(address(form))).text)
  }
  return all.join('\n').replaceAll(/ (nonce|value)="[^"]*"/g, '')
}

test('a published report says the same words, whatever is moved to another line, erased, or comes late', async () => {
  const day = await make('Päivä, joka pysyy')
  await write(day, lines[0]!)
  await write(day, lines[1]!)
  await write(day, null)
  await close(day)
  // What comes after the end is a case like any other, and is named nowhere.
  await write(day, lines[2]!, at('15:10'))
  assert.equal((await send(day, { step: 'open' })).status, 303)
  const [first, own] = [await read(day, languages), await read(day)]
  assert.match(first, /Palautetta kirjoitettiin näistä: Iäkkäiden palvelut ja Vammaispalvelut\./)
  await database.pool.query('update feedback_case set service_line_id = $1 where service_line_id = $2', [lines[3], lines[0]])
  assert.equal(await read(day), own, 'moved to another line')
  await database.pool.query('update feedback_case set service_line_id = null')
  assert.equal(await read(day), own, 'nothing of it is left')
  await write(day, lines[3]!, at('15:20'))
  assert.equal(await read(day, languages), first, 'another that a tablet brings late')
})

test('of two days that are held at the same hours each names what was written on it', async () => {
  const [one, other] = [await make('Päivä yksi'), await make('Päivä kaksi')]
  for (const [day, line] of [[one, 1], [one, 3], [other, 2], [other, 0]] as const) await write(day, lines[line]!)
  for (const day of [one, other]) await close(day)
  const heard = async (day: Made) => (await readDayReport(database.db, (await findDay(database.db, day.id))!))!.heard.map(({ id }) => id)
  assert.deepEqual([await heard(one), await heard(other)], [[lines[1], lines[3]], [lines[0], lines[2]]])
})

test('a line that is the only one that was written to is not named: whoever was seen to write would be known to have written to it', async () => {
  const [one, none] = [await make('Päivä, jona kirjoitti yksi'), await make('Päivä, jona kirjoitti yksi')]
  await write(one, lines[2]!)
  for (const day of [one, none]) {
    await close(day)
    assert.equal((await send(day, { step: 'open' })).status, 303)
  }
  const plain = async (day: Made) => (await read(day)).replaceAll(day.id, '').replaceAll(day.surveyId, '').replaceAll(day.roundId, '').replaceAll(/<svg[^]*?<\/svg>/g, '')
  assert.equal(await plain(one), await plain(none), 'as if nobody had written')
})

test('a wish that is withheld after its report was published goes from the report at once, and from what was written by hand until it is read again', async () => {
  const day = await make('Päivä, jolta toive poistuu')
  const secret = 'Toivon, että Saaran isä saa rampin kotioveensa'
  const id = await wish(day, secret)
  assert.equal((await look(day, id, { may: 'show', words: secret })).status, 303)
  await close(day)
  const quoting = { 'news-fi': `Joku toivoi: toivon, että SAARAN isä saa rampin – kotioveensa.`, 'words-fi': 'Kiitos kaikille!' }
  const asked = await send(day, { ...quoting, step: 'open' })
  // Whoever writes is asked once where somebody could be known by it.
  if (asked.status !== 303) assert.equal((await send(day, { ...quoting, step: 'open', warned: fieldValue(asked.text, 'warned') })).status, 303)
  assert.ok((await read(day)).match(new RegExp(`${secret}[^]*SAARAN isä`)))
  const shown = (await app.get(dayPath(day.id, `/wishes/${id}`), holder)).text
  assert.ok(shown.includes(texts.fi.dayWishes.published.title) && shown.includes(to('feedbackDay', 'fi', { day: day.id })), 'the page of the wish says where it stands')
  const before = (await app.get(dayPath(day.id, '/report'), holder)).text

  const withheld = await look(day, id, { may: 'withhold', words: '' })
  assert.ok(withheld.location?.includes(`/wishes/${id}`), 'whoever did it is told what it does')
  assert.ok((await app.get(withheld.location!, holder)).text.includes(dayPath(day.id, '/report#own')))
  const after = await read(day)
  for (const gone of ['rampin', 'SAARAN', 'Kiitos kaikille']) assert.ok(!after.includes(gone), gone)
  assert.ok(after.includes('Päivä, jolta toive poistuu'), 'the rest stays')
  const desk = (await app.get(dayPath(day.id, '/report'), holder)).text
  assert.ok(desk.includes(texts.fi.dayReport.desk.asideTitle) && desk.includes('SAARAN isä'), 'its holders have their words to go through')

  assert.equal((await send(day, { 'news-fi': 'Muuta.', 'news-sv': '' }, before)).status, 409, 'whoever did not know of it has not read them again')
  const still = await send(day)
  assert.ok(still.status === 422 && still.text.includes(texts.fi.dayReport.desk.withheldWords), 'nor do they go out with its words')
  const saved = await send(day, { 'news-fi': 'Kävijät toivoivat monenlaista.', 'news-sv': '' })
  assert.equal(saved.status, 303, saved.text)
  const again = await read(day)
  assert.ok(again.includes('Kävijät toivoivat monenlaista.') && again.includes('Kiitos kaikille!') && !again.includes('rampin'))
  assert.ok(!(await app.get(dayPath(day.id, '/report'), holder)).text.includes(texts.fi.dayReport.desk.asideTitle))
})

test('a text that the program made is made anew without it, also where somebody had it open', async () => {
  const day = await make('Päivä, jonka teksti tehdään')
  const id = await wish(day, 'Ramppi Saaralle')
  await look(day, id, { may: 'show', words: 'Ramppi Saaralle' })
  await close(day)
  assert.equal((await send(day, { step: 'open' })).status, 303)
  assert.ok((await read(day)).includes('Ramppi Saaralle'))
  const before = (await app.get(dayPath(day.id, '/report'), holder)).text
  assert.ok((await look(day, id, { may: 'withhold', words: '' })).location?.endsWith('done=checked'))
  assert.ok(!(await read(day)).includes('Ramppi'))
  const refused = await send(day, { 'words-fi': 'Kiitos!' }, before)
  assert.ok(refused.status === 409 && refused.text.includes('Ramppi Saaralle'), 'what was typed is there, with what the program had made')
  assert.equal((await send(day, {}, refused.text)).status, 303)
  assert.deepEqual((await database.pool.query('select news from day_report where day_id = $1', [day.id])).rows, [{ news: null }])
})

test('words of a wish are found however they are set; a word or two are anybody’s, and so is what a wish that is shown says too', () => {
  assert.ok(holdsWordsOf('Toivottiin: ”auki – myös ILLALLA, kun…”', 'Auki myös illalla!'))
  assert.ok(holdsWordsOf('Ja sitten: Raimo saa oman huoneen.', 'Kiitos. Raimo saa oman huoneen. Hyvä.'))
  for (const [text, wish] of [['Kahvia ja kukkia', 'Kahvia'], ['Auki myös illallakin', 'Auki myös illalla'], ['', 'Auki myös illalla'], ['Mitä tahansa', '']] as const) assert.ok(!holdsWordsOf(text, wish), text)
  assert.deepEqual(ownWords(['Auki myös illalla. Raimo saa oman huoneen.'], ['Auki myös illalla']), [' Raimo saa oman huoneen'])
})
