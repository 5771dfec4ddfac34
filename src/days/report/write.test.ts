// A report of a day is made of what was decided: before that there is none. It is published once, with the results of its survey at the same moment; and how
// many came is told so that nobody stands out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, world } from '../../../test/builders.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { webhooksTold } from '../../../test/webhooks.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import type { Told } from '../../reports/disclosure/publishable.ts'
import { texts } from '../../text/texts.ts'
import { closeDay } from '../closing/close-day.ts'
import { findDay } from '../days.sql.ts'
import { hold } from '../hold.ts'
import { stopsOf } from '../parts.sql.ts'
import { cameOf } from './came.ts'
import { readDayReport } from './read-report.ts'
import type { DayReport } from './report.ts'
import { tallyOf, writtenOf } from './report.sql.ts'
import { cameText } from './sentences.ts'
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
  assert.equal(await write(), 'done', 'pressed twice it is written once')
  assert.equal(await write({ publish: true }), 'changed-meanwhile', 'somebody saved it since this form was opened')
  assert.match((await page()).text, /Raporttia tehdään/, 'a draft is for nobody else')
  assert.equal((await findDay(db, made.id))!.resultsOn, null)
  assert.equal((await app.get(to('feedbackDayFile', 'fi', { day: made.id }, { form: 'pdf' }))).status, 404)

  const told = await webhooksTold(database, w.coordinatorId)
  assert.equal(await write({ version: writtenVersion(written), publish: true }), 'done')
  assert.deepEqual((await told()).filter(({ type }) => type === 'feedback-day.reported'), [{ type: 'feedback-day.reported', on: '2026-09-16', reference: made.id, page: to('feedbackDay', 'fi', { day: made.id }), line: null }])
  assert.equal((await findDay(db, made.id))!.resultsOn, '2026-09-16')
  assert.match((await page()).text, /ystävällinen/)
  // Words may be put right; the day on which it was published stays, and nobody is told again.
  assert.equal(await write({ version: writtenVersion(written), written: { ...written, words: { fi: 'Kiitos kaikille.' } } }), 'done')
  assert.deepEqual(await writtenOf(db, made.id), { words: { fi: 'Kiitos kaikille.' }, talked: null, news: null, publishedOn: '2026-09-16', withheldSince: 0 })
  assert.deepEqual(await told(), [])
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
  assert.deepEqual([told.all, told.unsaid, told.elsewhere], [{ least: 40, most: 50 }, { least: 5, most: 9 }, 'few'])
  assert.deepEqual(told.from!.map(({ band, hasStop }) => [band, hasStop]), [[{ least: 10, most: 14 }, true], ['few', true], ['few', false]])
  const partly = cameOf([...stops, { ...stops[1]!, id: 'x', estimatedLeast: null, estimatedMost: null }], rows, served)
  assert.match(cameText({ came: partly } as DayReport, { t: texts.en, language: 'en' }), / Visitors were counted at 2 of 3 stops;/)
  assert.deepEqual(cameOf(stops.slice(0, 1), [], served), { all: null, stops: { all: 1, counted: 0 }, from: null, unsaid: 'few', elsewhere: 'few' })
})

test('somebody from elsewhere did say where they live; and a stop where fewer were estimated than were tapped had those who were tapped', () => {
  const stop = { id: 's', number: 1, municipalityId: 'a', municipality: { fi: 'A' }, placeId: null, where: { fi: 'P' }, heldOn: '2026-09-16', fromMinute: 600, untilMinute: 840, estimatedLeast: 10, estimatedMost: 20 }
  const row = (municipalityId: string | null, came: number, elsewhere = false) => ({ stopId: 's', municipalityId, elsewhere, name: null, came })
  const told = cameOf([stop], [row('a', 30), row(null, 7, true), row(null, 2)], [{ id: 'a', name: { fi: 'A' } }])
  assert.deepEqual([told.all, told.elsewhere, told.unsaid], [{ least: 39, most: 39 }, { least: 5, most: 9 }, 'few'])
})

test('how many came in all, beside the bands, lets nobody tell whether of a municipality anybody came', () => {
  const stop = { id: 's', number: 1, municipalityId: 'a', municipality: { fi: 'A' }, placeId: null, where: { fi: 'P' }, heldOn: '2026-09-16', fromMinute: 600, untilMinute: 840, estimatedLeast: null, estimatedMost: null }
  const served = ['a', 'b'].map((id) => ({ id, name: { fi: id } }))
  const all = (a: number, b: number, unsaid: number, elsewhere = 0) => cameOf([stop], [['a', a, false], ['b', b, false], [null, unsaid, false], [null, elsewhere, true]].map(([municipalityId, came, isElsewhere]) =>
    ({ stopId: 's', municipalityId: municipalityId as string | null, elsewhere: isElsewhere as boolean, name: null, came: came as number })), served)
  // Each way in which the numbers could be that makes what is told: of every band both ends are among them.
  for (const [a, b, unsaid, elsewhere] of [[20, 0, 0, 0], [21, 1, 0, 0], [24, 4, 4, 4], [24, 4, 4, 3], [22, 2, 1, 1], [9, 3, 5, 0]] as const) {
    const { all: told, ...bands } = all(a, b, unsaid, elsewhere)
    const same: number[] = []
    for (let x = 0; x < 5; x++) for (let y = 0; y < 5; y++) for (let z = 0; z < 5; z++) for (let few = 0; few < 5; few++) {
      const other = all(a - (a % 5) + x, few, unsaid - (unsaid % 5) + y, elsewhere - (elsewhere % 5) + z)
      const { all: otherTold, ...otherBands } = other
      assert.deepEqual(otherBands, bands)
      if (otherTold!.least === told!.least && otherTold!.most === told!.most) same.push(few)
    }
    for (const few of [0, 4]) assert.ok(same.includes(few), `${few} of ${[a, b, unsaid, elsewhere]}`)
  }
})

test('whom it speaks for follows from what is told, and hidden lines are spoken of alike', () => {
  const line = (name: string, answered: number) => ({ id: name, name: { fi: name }, answered: answered as Told, statements: [], words: [] })
  const all = { all: null, stops: { all: 1, counted: 1 }, from: null, unsaid: 'few', elsewhere: 'few' } as const
  const rules = (answered: number | null, lines: number[], withheld: string[] = []) =>
    speaksFor({ whole: { ...line('', 0), answered: answered as Told | null }, lines: lines.map((count, n) => line(`l${n}`, count)), withheld: withheld.map((name) => ({ id: name, name: { fi: name } })), came: all }).map(({ rule }) => rule)
  assert.deepEqual(rules(40, [10, 9], ['a', 'b']), ['lines', 'withheld', 'fewInLine', 'ownAccord', 'answersNotPeople'])
  assert.deepEqual(rules(40, []), ['whole', 'ownAccord', 'answersNotPeople'])
  assert.deepEqual(rules(null, [], ['a']), ['withheld', 'fewInAll', 'ownAccord', 'answersNotPeople'])
})
