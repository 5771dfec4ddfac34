// A plan that may not change any more says so on every page of it: nothing is sent from it, whatever is sent anyway is refused with what can be
// done instead, and what was typed is kept. And of two who plan at once neither writes over the other unseen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { dayPath } from '../../day-paths.ts'
import { texts } from '../../text/texts.ts'
import { guestsOf, stationsOf, stopsOf, themesOf, thingsOf } from '../parts.sql.ts'

const { dayPlan: words, dayAsked: asked } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, cookie: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const get = async (id: string, rest: string) => (await app.get(dayPath(id, rest), cookie)).text
const press = (id: string, rest: string, sent: Fields) => app.post(dayPath(id, rest), sent, cookie)
const ticked = (page: string, id: string) => new RegExp(`id="${id}"[^>]*checked`).test(page)

async function whole(open: boolean) {
  const made = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys, open, heldOn: '2026-09-20', municipalities: municipalities(), name: { fi: `Päivä ${++count}` } })
  const { db } = database
  const guest = (await db.insertInto('day_guest').values({ day_id: made.id, number: 1, name: { fi: 'Yhdistys' } }).returning('id').executeTakeFirstOrThrow()).id
  const thing = (await db.insertInto('day_thing').values({ day_id: made.id, number: 1, what: 'Kukkia' }).returning('id').executeTakeFirstOrThrow()).id
  used = made.municipalityIds
  return { ...made, guest, thing, theme: made.themeIds[0]!, stop: made.stopIds[0]!, station: made.stationIds.dream }
}
let used: string[] = [], count = 0
const municipalities = () => used

type Whole = Awaited<ReturnType<typeof whole>>
type Form = { rest: string; sent: Fields; kept?: string | RegExp }
/** Every form of a plan, half of them filled in wrongly: that a day is closed comes before what could be put right. */
const forms = (day: Whole): Form[] => [
  { rest: '/plan', sent: { step: 'served', served: [], seen: 'x' } }, { rest: '/plan', sent: { step: 'host', person: '' } }, { rest: '/plan', sent: { step: 'unhost', person: w.workerId, station: '' } },
  { rest: '/plan', sent: { step: 'packed', packed: day.thing, seen: 'x' } }, { rest: '/plan', sent: { step: 'thing', thing: 'Pöytäliinat' }, kept: 'value="Pöytäliinat"' }, { rest: '/plan', sent: { step: 'unthing', id: day.thing } },
  { rest: '/plan/details', sent: { 'name-fi': '', 'name-sv': 'En dag', 'seen': 'x' }, kept: 'value="En dag"' },
  { rest: '/plan/stops/new', sent: { 'where-sv': 'Biblioteket', 'day': 'huomenna' }, kept: 'value="Biblioteket"' }, { rest: `/plan/stops/${day.stop}`, sent: { 'where-fi': 'Tori', 'day': '', 'seen': 'x' }, kept: 'value="Tori"' },
  { rest: `/plan/stops/${day.stop}`, sent: { step: 'remove', seen: 'x' } },
  { rest: '/plan/guests/new', sent: { 'name-fi': '', 'about-fi': 'Laulaa' }, kept: 'value="Laulaa"' }, { rest: `/plan/guests/${day.guest}`, sent: { 'name-fi': 'Toinen', 'seen': 'x' }, kept: 'value="Toinen"' },
  { rest: `/plan/guests/${day.guest}`, sent: { step: 'remove', seen: 'x' } },
  { rest: '/stations', sent: { step: 'down', id: day.station, order: 'x' } }, { rest: '/stations/new', sent: { 'form': 'cards', 'name-fi': 'Sanasi', 'seen': 'x' }, kept: 'value="Sanasi"' },
  { rest: `/stations/${day.station}`, sent: { 'name-fi': 'Unelmat', 'seen': 'x' }, kept: 'value="Unelmat"' }, { rest: `/stations/${day.station}`, sent: { step: 'remove', seen: 'x' } },
  { rest: '/decks', sent: { step: 'reset' } }, { rest: `/decks/${w.lineId}`, sent: { card: ['friendly'], seen: 'x' }, kept: /id="card-friendly"[^>]*checked/ },
  { rest: '/themes', sent: { 'step': 'add', 'name-fi': '', 'name-sv': 'Närservice' }, kept: 'value="Närservice"' }, { rest: '/themes', sent: { step: 'remove', id: day.theme, order: 'x' } },
  { rest: `/themes/${day.theme}`, sent: { 'name-fi': '', 'name-sv': 'Tider', 'seen': 'x' }, kept: 'value="Tider"' },
  { rest: '/promise', sent: { 'purpose-fi': '', 'purpose-sv': 'Vi förbättrar.' }, kept: 'Vi förbättrar.' },
]

test('of a closed day no page of the plan has a form, and every form of it is refused, with what can be done instead and what was typed', async () => {
  const day = await whole(true)
  await database.db.updateTable('feedback_day').set({ closed_on: '2026-09-21', closed_by: w.coordinatorId }).where('id', '=', day.id).execute()
  for (const rest of new Set(forms(day).map((form) => form.rest))) {
    const { status, text } = await app.get(dayPath(day.id, rest), cookie)
    assert.equal(status, 200, rest)
    assert.ok(text.includes(words.closed.why.replace('{day}', '21.9.2026')) && text.includes(`href="${dayPath(day.id, '/copy')}"`), rest)
    assert.ok(!text.includes(`action="${dayPath(day.id)}`), `${rest} has a form`)
  }
  const before = await stateOfPlan(day.id)
  for (const { rest, sent, kept } of forms(day)) {
    const about = `${rest} ${JSON.stringify(sent)}`
    // A promise that is given has no form of words: nothing was typed there.
    const { status, text } = await press(day.id, rest, sent)
    assert.equal(status, 409, about)
    assert.ok(text.includes(words.refused.closed) && text.includes(words.closed.why.slice(-20)), about)
    if (kept && rest !== '/promise') assert.ok((typeof kept === 'string' ? text.includes(kept) : kept.test(text)) && text.includes(words.yours.title), about)
    assert.ok(!text.includes(`action="${dayPath(day.id)}`), about)
  }
  assert.deepEqual(await stateOfPlan(day.id), before)
})

test('once the promise is given, what would change what is asked is refused with what was typed, and what is only words is taken', async () => {
  const day = await whole(true)
  const fixed: Form[] = forms(day).filter(({ rest, sent }) => sent['step'] === 'remove' || sent['step'] === 'reset' || ['/stations', '/stations/new', '/themes'].includes(rest) || rest.startsWith('/decks/'))
  assert.equal(fixed.length, 9)
  for (const { rest, sent, kept } of fixed) {
    const { status, text } = await press(day.id, rest, sent)
    assert.ok(status === 409 && text.includes(words.refused.given), `${rest} ${JSON.stringify(sent)} ${status}`)
    if (kept) assert.ok((typeof kept === 'string' ? text.includes(kept) : kept.test(text)) && text.includes(words.yours.title), rest)
  }
  for (const rest of ['/stations/new', `/decks/${w.lineId}`]) assert.ok(!(await get(day.id, rest)).includes(`action="${dayPath(day.id)}`), rest)
  const path = `/plan/stops/${day.stop}`
  const seen = fieldValue(await get(day.id, path), 'seen')
  await database.db.updateTable('day_stop').set({ held_on: '2026-09-15' }).where('id', '=', day.stop).execute()
  const said = { 'municipality': day.municipalityIds[0]!, 'where-fi': 'Sivuovi', 'day': '15.9.2026', 'from': '10', 'until': '14' }
  assert.equal((await press(day.id, path, { ...said, seen })).status, 409)
  assert.equal((await press(day.id, path, { ...said, seen: fieldValue(await get(day.id, path), 'seen') })).status, 303, 'the words of a stop that has passed are put right')
  assert.equal((await press(day.id, path, { ...said, day: '14.9.2026', seen: fieldValue(await get(day.id, path), 'seen') })).status, 422)
})

test('whoever saves what somebody else has changed sees what is saved now beside what they typed, and is asked again', async () => {
  const day = await whole(false)
  const { db } = database
  const seenOn = async (rest: string) => fieldValue(await get(day.id, rest), 'seen')
  const stale: { rest: string; sent: Fields; meanwhile: () => Promise<unknown>; now: string[]; kept: string }[] = [
    { rest: '/plan/details', sent: { 'name-fi': 'Minun', 'organisers-fi': 'Asema' }, meanwhile: () => db.updateTable('feedback_day').set({ name: { fi: 'Toisen nimi' } }).where('id', '=', day.id).execute(), now: ['Toisen nimi'], kept: 'value="Minun"' },
    { rest: `/plan/stops/${day.stop}`, sent: { 'municipality': day.municipalityIds[1]!, 'where-fi': 'Oma ovi', 'day': '20.9.2026', 'from': '10', 'until': '14' }, meanwhile: () => db.updateTable('day_stop').set({ held_where: { fi: 'Toisen ovi' }, from_minute: 660 }).where('id', '=', day.stop).execute(), now: ['Toisen ovi', '11.00', words.stop.municipality], kept: 'value="Oma ovi"' },
    { rest: `/plan/guests/${day.guest}`, sent: { 'name-fi': 'Oma vieras' }, meanwhile: () => db.updateTable('day_guest').set({ name: { fi: 'Toisen vieras' } }).where('id', '=', day.guest).execute(), now: ['Toisen vieras'], kept: 'value="Oma vieras"' },
    { rest: `/stations/${day.stationIds.statements}`, sent: { 'name-fi': 'Omat', 'asks-how-it-felt': 'yes', 'line': '' }, meanwhile: () => db.updateTable('day_station').set({ name: { fi: 'Toisen väittämät' }, service_line_id: w.lineId }).where('id', '=', day.stationIds.statements).execute(), now: ['Toisen väittämät', asked.station.line, asked.station.asked], kept: 'value="Omat"' },
    { rest: `/decks/${w.lineId}`, sent: { card: ['friendly', 'rude'] }, meanwhile: () => db.insertInto('day_deck').values({ day_id: day.id, service_line_id: w.lineId, cards: ['warm', 'cold'] }).execute(), now: ['Lämmin, Kylmä'], kept: 'id="card-friendly"' },
    { rest: `/themes/${day.theme}`, sent: { 'name-fi': 'Oma teema' }, meanwhile: () => db.updateTable('day_theme').set({ name: { fi: 'Toisen teema' } }).where('id', '=', day.theme).execute(), now: ['Toisen teema'], kept: 'value="Oma teema"' },
  ]
  for (const { rest, sent, meanwhile, now, kept } of stale) {
    const seen = await seenOn(rest)
    await meanwhile()
    const { status, text } = await press(day.id, rest, { ...sent, seen })
    const [, card] = text.split(words.now.title)
    assert.ok(status === 409 && card && text.includes(kept), rest)
    for (const said of now) assert.ok(card.slice(0, card.indexOf('</dl>')).toLowerCase().includes(said.toLowerCase()), `${rest}: ${said}\n${card.slice(0, 900)}`)
    assert.equal((await press(day.id, rest, { ...sent, seen: fieldValue(await get(day.id, rest), 'seen') })).status, 303, `${rest} is saved once it was looked at`)
  }
  const served = /id="municipalities">.*?name="seen" value="([^"]+)"/s.exec(await get(day.id, '/plan'))![1]!
  await db.deleteFrom('day_municipality').where('day_id', '=', day.id).where('municipality_id', '=', day.municipalityIds[0]!).execute()
  const page = await press(day.id, '/plan', { step: 'served', served: [day.municipalityIds[2]!], seen: served })
  assert.ok(page.status === 409 && page.text.includes(words.now.title) && ticked(page.text, `served-${day.municipalityIds[2]}`) && !ticked(page.text, `served-${day.municipalityIds[1]}`))
})

test('what somebody else took away while another wrote is kept, and is added as new where it is saved', async () => {
  const day = await whole(false)
  const { db } = database
  const gone: [rest: string, at: string, sent: Fields, kept: string, has: () => Promise<boolean>][] = [
    [`/plan/stops/${day.stop}`, '/plan/stops/new', { 'municipality': day.municipalityIds[0]!, 'where-fi': 'Halli', 'day': '20.9.2026', 'from': '10', 'until': '14' }, 'value="Halli"', async () => (await stopsOf(db, day.id)).some(({ where }) => where.fi === 'Halli')],
    [`/plan/guests/${day.guest}`, '/plan/guests/new', { 'name-fi': 'Kuoro' }, 'value="Kuoro"', async () => (await guestsOf(db, day.id)).some(({ name }) => name.fi === 'Kuoro')],
    [`/stations/${day.station}`, '/stations/new', { 'form': 'dream', 'name-fi': 'Haaveet' }, 'value="Haaveet"', async () => (await stationsOf(db, day.id)).some(({ name }) => name?.fi === 'Haaveet')],
    [`/themes/${day.theme}`, '/themes', { 'name-fi': 'Pihat' }, 'value="Pihat"', async () => (await themesOf(db, day.id)).some(({ name }) => name.fi === 'Pihat')],
  ]
  for (const [rest, at, sent, kept, has] of gone) {
    const seen = fieldValue(await get(day.id, rest), 'seen')
    await (at === '/themes' ? press(day.id, at, { step: 'remove', id: day.theme, order: fieldValue(await get(day.id, at), 'order') }) : press(day.id, rest, { step: 'remove', seen }))
    const { status, text } = await press(day.id, rest, { ...sent, seen })
    assert.ok(status === 409 && text.includes(words.refused.gone) && text.includes(kept) && text.includes(`action="${dayPath(day.id, at)}"`), `${rest} ${status}`)
    const again: Fields = at === '/themes' ? { ...sent, step: 'add' } : { ...sent, seen: /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? '' }
    assert.equal((await press(day.id, at, again)).status, 303, at)
    assert.ok(await has(), at)
  }
})

const stateOfPlan = async (id: string) => [await stopsOf(database.db, id), await stationsOf(database.db, id), await themesOf(database.db, id), await guestsOf(database.db, id), await thingsOf(database.db, id)]
