// The days of a promise that is still a draft follow its stops; those that somebody chose by hand stay until they say otherwise. And a copy of a
// day is that day, besides when and where.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { makeDayKeys } from '../../privacy/day-keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { roundPath } from '../../survey-paths.ts'
import { feedbackDay } from '../../surveys/ready/feedback-day.ts'
import { findRound } from '../../surveys/rounds.sql.ts'
import { texts } from '../../text/texts.ts'
import type { StationForm } from '../day.ts'
import { findDay } from '../days.sql.ts'
import { addMunicipalities, addStations, addThemes, decksOf, guestsOf, municipalitiesOf, stationsOf, stopsOf, thingsOf, themesOf } from '../parts.sql.ts'
import { readyThings, type What } from '../things.ts'
import { setDecks } from './asked.sql.ts'
import { copyDay } from './copy-day.ts'
import { twinOf } from './follow-stops.ts'
import { planDay } from './plan-day.ts'
import { addGuests, addThings } from './plan.sql.ts'
import { promiseDays, twins } from './promise-days.ts'

const { dayPlan: words, dayAsked: asked } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, cookie: string
const municipalityIds: string[] = []
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  for (const fi of ['Kuusela', 'Mäntylä', 'Pihlava']) municipalityIds.push((await database.db.insertInto('municipality').values({ name: { fi } }).returning('id').executeTakeFirstOrThrow()).id)
  cookie = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const by = () => ({ actor: { personId: w.coordinatorId, name: 'Tarja', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] } satisfies Actor, now: wednesday })
const said = { name: { fi: 'Päivä', sv: 'Dag' }, invitation: null, organisers: { fi: 'Asema' } }
async function plan(): Promise<string> {
  const id = crypto.randomUUID()
  const keys = await makeDayKeys(database.context.keys, id)
  await transact(database.db, (tx) => planDay(tx, { id, keys, details: said, from: { of: { unitId: null, serviceLineId: null, supervisorId: null } } }, by()))
  return id
}
const get = async (id: string, rest: string) => (await app.get(dayPath(id, rest), cookie)).text
const press = (id: string, rest: string, sent: Fields) => app.post(dayPath(id, rest), sent, cookie)
const stop = (day: string): Fields => ({ 'municipality': municipalityIds[0]!, 'where-fi': 'Kirjasto', day, 'from': '10', 'until': '14' })
const move = async (id: string, at: number, day: string) => {
  const path = `/plan/stops/${(await stopsOf(database.db, id))[at]!.id}`
  return press(id, path, { ...stop(day), seen: fieldValue(await get(id, path), 'seen') })
}
const daysOf = async (id: string) => { const { firstOn, lastOn, handledByOn, resultsByOn } = (await findRound(database.db, (await findDay(database.db, id))!.roundId!))!; return [firstOn, lastOn, handledByOn, resultsByOn] }
const promised = (twin: string): Fields => ({ twin, 'purpose-fi': 'Parannamme.', 'handler': 'coordinator', 'gone-through-fi': 'Tiimissä.', 'invests-fi': 'Aikaa.' })

test('where a stop moves, comes or goes, the days of the draft follow, and whoever moved it is told', async () => {
  for (const [twin, first] of [['before', '2026-09-24'], ['day', '2026-10-01']] as const) {
    const id = await plan()
    await press(id, '/plan/stops/new', stop('1.10.2026'))
    await press(id, '/promise', promised(twin))
    assert.deepEqual((await daysOf(id)).slice(0, 2), [first, '2026-10-08'])
    const moved = await move(id, 0, '20.10.2026')
    assert.match(moved.location!, /done=followed/)
    assert.ok((await app.get(moved.location!, cookie)).text.includes(words.done.followed))
    assert.deepEqual(await daysOf(id), [twin === 'before' ? '2026-10-13' : '2026-10-20', '2026-10-27', '2026-11-10', '2026-11-17'])
    assert.match((await press(id, '/plan/stops/new', stop('29.10.2026'))).location!, /done=followed/)
    assert.equal((await daysOf(id))[1], '2026-11-05')
    assert.match((await press(id, '/plan/stops/new', { ...stop('29.10.2026'), from: '15', until: '16' })).location!, /done=saved/, 'nothing of it has to move')
    const path = `/plan/stops/${(await stopsOf(database.db, id)).at(-1)!.id}`
    await press(id, path, { step: 'remove', seen: fieldValue(await get(id, path), 'seen') })
    assert.equal((await daysOf(id))[1], '2026-11-05', 'another is on that day')
    assert.ok(!(await get(id, '/promise')).includes(asked.promise.again))
  }
})

test('days that somebody chose by hand stay; the page offers those of the stops, sets them with one press, and once the promise is given no more', async () => {
  const id = await plan()
  await press(id, '/plan/stops/new', stop('1.10.2026'))
  await press(id, '/promise', promised('before'))
  const { roundId } = (await findDay(database.db, id))!
  await database.db.updateTable('survey_round').set({ last_on: '2026-10-10' }).where('id', '=', roundId!).execute()
  assert.match((await move(id, 0, '2.10.2026')).location!, /done=apart/)
  assert.deepEqual((await daysOf(id)).slice(0, 2), ['2026-09-24', '2026-10-10'])
  const page = await get(id, '/promise')
  assert.ok(page.includes(asked.promise.again) && page.includes('9.10.2026'))
  const sent = { step: 'days', twin: 'day', seen: fieldValue(page, 'seen') }
  await database.db.updateTable('survey_round').set({ last_on: '2026-10-11' }).where('id', '=', roundId!).execute()
  assert.equal((await press(id, '/promise', sent)).status, 409)
  for (let n = 0; n < 2; n++) assert.equal((await press(id, '/promise', { ...sent, seen: n ? sent.seen : fieldValue(await get(id, '/promise'), 'seen') })).status, 303)
  assert.deepEqual((await daysOf(id)).slice(0, 2), ['2026-10-02', '2026-10-09'])
  const round = roundPath(roundId!)
  const gate = (await app.get(round, cookie)).text
  assert.equal((await app.post(round, { step: 'open', seen: fieldValue(gate, 'seen') }, cookie)).status, 303)
  assert.equal((await press(id, '/promise', { ...sent, twin: 'before' })).status, 409)
  assert.match((await move(id, 0, '3.10.2026')).location!, /done=saved/)
  assert.deepEqual((await daysOf(id)).slice(0, 2), ['2026-10-02', '2026-10-09'], 'what was promised stays')
})

test('days that were suggested are known as such from any later day, and any other day is not', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`)
  fc.assert(fc.property(fc.array(days, { minLength: 1, maxLength: 5 }), fc.constantFrom(...twins), days, fc.boolean(), (on, twin, today, other) => {
    const stops = on.map((heldOn) => ({ heldOn }))
    const suggested = promiseDays(stops, twin, '2026-09-01')!
    const known = twinOf(other ? { ...suggested, lastOn: '2027-05-01' } : suggested, stops, today)
    assert.equal(known, other ? null : twin)
  }))
})

test('a copy of any day holds all that it holds, besides days, places and hosts, with one statement for each kind of part', async () => {
  const { db } = database
  const from = await plan()
  const questions = feedbackDay.questions.filter(({ kind }) => kind === 'agree').map(({ id }) => id)
  const forms = fc.constantFrom<StationForm>('statements', 'cards', 'dream', 'feedback')
  const name = fc.option(fc.constantFrom({ fi: 'Nimi', sv: 'Namn' }, { fi: 'Ä'.repeat(120) }), { nil: null })
  const station = fc.record({ form: forms, name, line: fc.boolean(), count: fc.integer({ min: 1, max: questions.length }) })
  const thing = fc.oneof(fc.constantFrom(...readyThings).map((ready): What => ({ what: null, ready })), fc.string({ minLength: 1, maxLength: 60 }).filter((what) => what.trim() !== '' && !what.includes('\0')).map((what): What => ({ what, ready: null })))
  const parts = fc.record({
    stations: fc.array(station, { maxLength: 12 }), themes: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 20 }), things: fc.array(thing, { maxLength: 40 }), guests: fc.array(name, { maxLength: 20 }),
    deck: fc.boolean(), served: fc.subarray([0, 1, 2]),
  })
  await fc.assert(fc.asyncProperty(parts, async (of) => {
    await transact(db, async (tx) => {
      for (const part of ['day_host', 'day_station', 'day_deck', 'day_theme', 'day_thing', 'day_guest', 'day_municipality'] as const) await tx.deleteFrom(part).where('day_id', '=', from).execute()
      await addStations(tx, from, of.stations.map(({ form, name: called, line, count }, n) => ({
        number: n + 1, form, name: called, serviceLineId: line && form !== 'dream' ? w.lineId : null, questions: form === 'statements' ? questions.slice(0, count) : form === 'cards' ? ['which-words'] : [],
      })))
      await addThemes(tx, from, of.themes.map((number, n) => ({ number: n + 1, name: { fi: `Teema ${number}` } })))
      await addThings(tx, from, of.things)
      await addGuests(tx, from, of.guests.map((about, n) => ({ name: { fi: `Vieras ${n}` }, about })))
      await addMunicipalities(tx, from, of.served.map((at) => municipalityIds[at]!))
      if (of.deck) await setDecks(tx, from, [{ serviceLineId: w.lineId, cards: ['friendly', 'cold'] }, { serviceLineId: null, cards: ['warm', 'rude'] }])
    })
    const id = crypto.randomUUID()
    const keys = await makeDayKeys(database.context.keys, id)
    assert.deepEqual(await transact(db, (tx) => copyDay(tx, { from, id, said, keys }, by())), { id })
    const held = async (day: string) => {
      const bare = <T extends { id: string }>(all: T[]) => all.map(({ id: _, ...rest }) => rest)
      return { stations: bare(await stationsOf(db, day)), themes: bare(await themesOf(db, day)), things: bare(await thingsOf(db, day)), guests: bare(await guestsOf(db, day)), decks: await decksOf(db, day), served: await municipalitiesOf(db, day) }
    }
    assert.deepEqual(await held(id), await held(from))
  }), { numRuns: 10 })
})

test('what every day needs is read in the language of whoever reads it, on the page and on paper; what somebody added stays as it was typed', async () => {
  const id = await plan()
  for (const thing of ['Kynttilät', 'extension CORDS']) assert.equal((await press(id, '/plan', { step: 'thing', thing })).status, 303)
  assert.deepEqual((await thingsOf(database.db, id)).map(({ what, ready }) => what ?? ready), [...readyThings, 'Kynttilät'])
  for (const language of ['fi', 'sv', 'en'] as const) {
    await database.db.updateTable('person').set({ language }).where('id', '=', w.coordinatorId).execute()
    const paper = await get(id, `/kit/things?languages=${language}`)
    for (const page of [await get(id, '/plan'), paper]) for (const ready of readyThings) assert.ok(page.includes(texts[language].dayPlan.things[ready]), `${language} ${ready}`)
    assert.ok(paper.includes('Kynttilät'))
  }
  await database.db.updateTable('person').set({ language: 'fi' }).where('id', '=', w.coordinatorId).execute()
  assert.equal((await app.get(dayDesk.days, cookie)).status, 200)
})
