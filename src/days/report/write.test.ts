// A report of a day is made of what was decided: before that there is none. It is published once, with the results of its survey at the same moment; and how
// many came is told so that nobody stands out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, world } from '../../../test/builders.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import type { Told } from '../../reports/disclosure/publishable.ts'
import { closeDay } from '../closing/close-day.ts'
import { findDay } from '../days.sql.ts'
import { hold } from '../hold.ts'
import { stopsOf } from '../parts.sql.ts'
import { cameOf } from './came.ts'
import { readDayReport } from './read-report.ts'
import { tallyOf, writtenOf } from './report.sql.ts'
import { speaksFor } from './speaks-for.ts'
import { writeDayReport, writtenVersion } from './write.ts'

let database: TestDatabase, w: Awaited<ReturnType<typeof world>>
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

const at = (time: string) => new Date(`2026-09-16T${time}:00Z`)
const written = { words: { fi: 'Kiitos.' }, talked: null, news: null }

test('it opens when the day is closed, is written by its holders alone, and shows the results of the survey when it is published', async () => {
  const { db, context: { keys } } = database
  const made = await aDay(db, { by: w.coordinatorId, keys })
  const coordinator = actor(w.coordinatorId, 'coordinator')
  const write = (more: Partial<Parameters<typeof writeDayReport>[2]> = {}, by = coordinator) =>
    transact(db, (tx) => writeDayReport(tx, made.id, { written, version: writtenVersion(null), publish: false, ...more }, { actor: by, now: at('15:30') }))
  const app = testApp(database)
  const page = async () => app.get(to('feedbackDay', 'fi', { day: made.id }))
  for (let n = 0; n < 12; n++) {
    await hold(db, (await findDay(db, made.id))!, { id: crypto.randomUUID(), language: 'fi', kind: 'answers', station: made.stationIds.cards, line: w.lineId, answers: { 'which-words': n < 8 ? ['friendly'] : ['rushed'] } }, { keys, now: at('10:00') })
  }
  assert.equal(await write(), 'too-early')
  assert.equal(await readDayReport(db, (await findDay(db, made.id))!), null)
  await transact(db, (tx) => closeDay(tx, keys, made.id, { actor: coordinator, now: at('15:00') }))
  assert.equal(await write({}, actor(w.workerId, 'worker', w.unitId)), 'not-found')
  assert.equal(await write(), 'done')
  assert.equal(await write({ publish: true }), 'changed-meanwhile', 'somebody saved it since this form was opened')
  assert.match((await page()).text, /Raporttia tehdään/, 'a draft is for nobody else')
  assert.equal((await findDay(db, made.id))!.resultsOn, null)
  assert.equal((await app.get(to('feedbackDayFile', 'fi', { day: made.id }, { form: 'pdf' }))).status, 404)

  assert.equal(await write({ version: writtenVersion(written), publish: true }), 'done')
  assert.equal((await findDay(db, made.id))!.resultsOn, '2026-09-16')
  assert.match((await page()).text, /ystävällinen/)
  // Words may be put right; the day on which it was published stays.
  assert.equal(await write({ version: writtenVersion(written), written: { ...written, words: { fi: 'Kiitos kaikille.' } } }), 'done')
  assert.deepEqual(await writtenOf(db, made.id), { words: { fi: 'Kiitos kaikille.' }, talked: null, news: null, publishedOn: '2026-09-16' })
})

test('how many came: as tapped, or as estimated of a stop; by municipality in steps of five, and few and nobody look alike', async () => {
  const { db, context: { keys } } = database
  const made = await aDay(db, { by: w.coordinatorId, keys })
  const day = (await findDay(db, made.id))!
  const came = async (stop: number, municipality: number | null, number: number) =>
    hold(db, day, { id: crypto.randomUUID(), language: 'fi', kind: 'came', stop: made.stopIds[stop]!, municipality: municipality === null ? null : made.municipalityIds[municipality]!, came: number }, { keys, now: at('10:00') })
  for (const [stop, municipality, number] of [[0, 0, 13], [0, 1, 1], [0, null, 6]] as const) assert.equal(await came(stop, municipality, number), 'held')
  const rows = await tallyOf(db, made.id)
  const served = made.municipalityIds.map((id, n) => ({ id, name: { fi: `Kunta ${n}` } }))
  const stops = (await stopsOf(db, made.id)).map((stop, n) => ({ ...stop, estimatedLeast: n ? 20 : null, estimatedMost: n ? 30 : null }))
  const told = cameOf(stops, rows, served)
  assert.deepEqual([told.all, told.unsaid, told.elsewhere], [{ least: 40, most: 50 }, { least: 5, most: 9 }, null])
  assert.deepEqual(told.from!.map(({ band, hasStop }) => [band, hasStop]), [[{ least: 10, most: 14 }, true], ['few', true], ['few', false]])
  assert.deepEqual(cameOf(stops.slice(0, 1), [], served), { all: null, from: null, unsaid: 'few', elsewhere: null })
})

test('whom it speaks for follows from what is told, and hidden lines are spoken of alike', () => {
  const line = (name: string, answered: number) => ({ id: name, name: { fi: name }, answered: answered as Told, statements: [], words: [] })
  const all = { all: null, from: null, unsaid: 'few', elsewhere: null } as const
  const rules = (answered: number | null, lines: number[], withheld: string[] = []) =>
    speaksFor({ whole: { ...line('', 0), answered: answered as Told | null }, lines: lines.map((count, n) => line(`l${n}`, count)), withheld: withheld.map((name) => ({ id: name, name: { fi: name } })), came: all }).map(({ rule }) => rule)
  assert.deepEqual(rules(40, [10, 9], ['a', 'b']), ['lines', 'withheld', 'fewInLine', 'ownAccord', 'answersNotPeople'])
  assert.deepEqual(rules(40, []), ['whole', 'ownAccord', 'answersNotPeople'])
  assert.deepEqual(rules(null, [], ['a']), ['withheld', 'fewInAll', 'ownAccord', 'answersNotPeople'])
})
