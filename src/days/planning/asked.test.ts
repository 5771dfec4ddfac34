// What a feedback day asks is planned freely until its promise is given, and stays from then on. The promise is written from its stops and
// opened where every other is; a day is copied, and thrown away while nobody was asked.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Answer, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { findRound, groupsOf } from '../../surveys/rounds.sql.ts'
import { texts } from '../../text/texts.ts'
import { findDay } from '../days.sql.ts'
import { decksOf, guestsOf, stationsOf, stopsOf, themesOf, thingsOf } from '../parts.sql.ts'
import { hostsOf } from './plan.sql.ts'

const { dayPlan: words, dayAsked: asked, surveyDrafts } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, cookie: string, municipalityId: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  municipalityId = (await database.db.insertInto('municipality').values({ name: { fi: 'Kuusela' } }).returning('id').executeTakeFirstOrThrow()).id
  cookie = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const get = async (id: string, rest: string) => (await app.get(dayPath(id, rest), cookie)).text
const press = (id: string, rest: string, sent: Fields) => app.post(dayPath(id, rest), sent, cookie)
const idIn = ({ location }: Answer): string => location!.split('?')[0]!.split('/')[3]!
async function plan(): Promise<string> {
  const page = (await app.get(dayDesk.newDay, cookie)).text
  return idIn(await app.post(dayDesk.newDay, { 'key': fieldValue(page, 'key'), 'name-fi': 'Palautepäivä', 'organisers-fi': 'Asema', 'of': 'whole' }, cookie))
}
const addStop = (id: string) => press(id, '/plan/stops/new', { 'municipality': municipalityId, 'where-fi': 'Kirjasto', 'day': '1.10.2026', 'from': '10', 'until': '14' })
const promised: Fields = { 'twin': 'before', 'purpose-fi': 'Parannamme.', 'handler': 'coordinator', 'gone-through-fi': 'Tiimissä.', 'invests-fi': 'Aikaa.' }

test('stations are added, moved, given a line and other questions, and taken away; one that would ask nothing is refused', async () => {
  const { db } = database
  const id = await plan()
  const page = await get(id, '/stations/new?form=cards')
  assert.ok(page.includes(asked.station.ownWord) && /id="asks-own-word"[^>]*checked/.test(page))
  const sent = { 'seen': fieldValue(page, 'seen'), 'form': 'cards', 'name-fi': 'Omat sanat', 'line': w.lineId }
  const nothing = await press(id, '/stations/new', { ...sent, 'asks-own-word': 'yes' })
  assert.ok(nothing.status === 422 && nothing.text.includes(asked.station.problems.cards) && nothing.text.includes('value="Omat sanat"'))
  const whole = { ...sent, 'asks-which-words': 'yes', 'asks-service-is-expert': 'yes' }
  for (let n = 0; n < 2; n++) assert.equal((await press(id, '/stations/new', whole)).status, 303)
  const made = (await stationsOf(db, id)).at(-1)!
  assert.deepEqual([made.number, made.form, made.serviceLineId, made.questions], [5, 'cards', w.lineId, ['which-words']], 'one, and without a statement')

  const order = fieldValue(await get(id, '/stations'), 'order')
  assert.equal((await press(id, '/stations', { step: 'up', id: made.id, order })).status, 303)
  assert.equal((await press(id, '/stations', { step: 'up', id: made.id, order })).status, 409, 'it stands elsewhere by now')
  assert.deepEqual((await stationsOf(db, id)).map(({ form }) => form), ['statements', 'cards', 'dream', 'cards', 'feedback'])
  await press(id, '/plan', { step: 'host', person: w.workerId, station: made.id })
  assert.equal((await press(id, `/stations/${made.id}`, { step: 'remove', seen: fieldValue(await get(id, `/stations/${made.id}`), 'seen') })).status, 303)
  assert.deepEqual([(await stationsOf(db, id)).map(({ number }) => number), (await hostsOf(db, id, '2026-09-16')).length], [[1, 2, 3, 4], 0])
})

test('a deck has as many good words as bad ones; with all of them it is none; all lines are reset at once', async () => {
  const { db } = database
  const id = await plan()
  const path = `/decks/${w.lineId}`
  const seen = fieldValue(await get(id, path), 'seen')
  const uneven = await press(id, path, { card: ['friendly', 'warm', 'cold'], seen })
  assert.ok(uneven.status === 422 && uneven.text.includes('Valitsit 2 hyvää ja 1 huonoa sanaa') && /id="card-warm"[^>]*checked/.test(uneven.text) && !/id="card-fair"[^>]*checked/.test(uneven.text))
  assert.equal((await press(id, path, { card: ['friendly', 'warm', 'cold', 'rude', 'made-up'], seen })).status, 303)
  assert.deepEqual((await decksOf(db, id)).map(({ serviceLineId, cards }) => [serviceLineId, cards.toSorted()]), [[w.lineId, ['cold', 'friendly', 'rude', 'warm']]])
  assert.equal((await press(id, path, { card: ['friendly', 'cold'], seen })).status, 409)
  assert.equal((await press(id, '/decks/others', { card: ['friendly', 'cold'], seen: fieldValue(await get(id, '/decks/others'), 'seen') })).status, 303)
  assert.ok((await get(id, '/decks')).includes('1 hyvää, 1 huonoa'))
  assert.equal((await press(id, path, { step: 'reset', seen: fieldValue(await get(id, path), 'seen') })).status, 303)
  assert.deepEqual((await decksOf(db, id)).map(({ serviceLineId }) => serviceLineId), [null])
  assert.equal((await press(id, '/decks', { step: 'reset' })).status, 303)
  assert.equal((await decksOf(db, id)).length, 0)
  assert.equal((await app.get(dayPath(id, `/decks/${crypto.randomUUID()}`), cookie)).status, 404)
})

test('themes are added, renamed, moved and taken away', async () => {
  const { db } = database
  const id = await plan()
  assert.equal((await press(id, '/themes', { 'step': 'add', 'name-fi': '' })).status, 422)
  for (let n = 0; n < 2; n++) assert.equal((await press(id, '/themes', { 'step': 'add', 'name-fi': 'Joka kunnassa toimisto' })).status, 303)
  const added = (await themesOf(db, id)).at(-1)!
  assert.equal(added.number, 5)
  const order = fieldValue(await get(id, '/themes'), 'order')
  assert.equal((await press(id, '/themes', { step: 'up', id: added.id, order })).status, 303)
  assert.equal((await press(id, '/themes', { step: 'remove', id: added.id, order })).status, 409)
  assert.equal((await press(id, `/themes/${added.id}`, { 'name-fi': 'Lähipalvelu', 'seen': fieldValue(await get(id, `/themes/${added.id}`), 'seen') })).status, 303)
  assert.equal((await press(id, '/themes', { step: 'remove', id: (await themesOf(db, id))[0]!.id, order: fieldValue(await get(id, '/themes'), 'order') })).status, 303)
  assert.deepEqual((await themesOf(db, id)).map(({ number, name }) => `${number} ${name.fi}`), ['1 Tilat', '2 Henkilökunta', '3 Lähipalvelu', '4 Tarjoilu'])
})

test('the promise is drafted once from the stops, opened where every other is, and asks in the groups of all lines; then what is asked stays', async () => {
  const { db } = database
  const id = await plan()
  assert.ok((await get(id, '/promise')).includes(asked.promise.noStop))
  assert.equal((await press(id, '/promise', promised)).status, 409)
  await addStop(id)
  assert.equal((await press(id, '/promise', { ...promised, 'purpose-fi': '' })).status, 422)
  const answers = await Promise.all([press(id, '/promise', promised), press(id, '/promise', promised)])
  const round = answers[0]!.location!.split('?')[0]!
  assert.equal(answers[1]!.location, answers[0]!.location)
  const { roundId, surveyId } = (await findDay(db, id))!
  const { way, firstOn, lastOn, openedOn } = (await findRound(db, roundId!))!
  assert.deepEqual([way, firstOn, lastOn, openedOn], ['open', '2026-09-24', '2026-10-08', null])
  const gate = (await app.get(round, cookie)).text
  assert.ok(gate.includes(`href="${dayPath(id)}"`) && (await get(id, '')).includes(words.missing.what['promise-open']))
  assert.equal((await app.post(round, { step: 'open', seen: fieldValue(gate, 'seen') }, cookie)).status, 303)
  assert.equal((await db.selectFrom('short_code').select('survey_id').where('survey_id', '=', surveyId).execute()).length, 1, 'its short address, for posters')
  assert.deepEqual((await groupsOf(db, roundId!)).map(({ serviceLineId }) => serviceLineId), [null, w.lineId, w.lineId])
  assert.ok((await get(id, '/promise')).includes(`/fi/kysely/`) || (await get(id, '/promise')).includes(surveyId))

  const [station] = await stationsOf(db, id)
  const [theme] = await themesOf(db, id)
  const refused: [string, Fields][] = [
    ['/stations', { step: 'down', id: station!.id, order: 'x' }], [`/stations/${station!.id}`, { step: 'remove', seen: 'x' }], ['/stations/new', { form: 'dream', seen: 'x' }], ['/decks', { step: 'reset' }],
    [`/decks/${w.lineId}`, { card: ['friendly', 'cold'], seen: 'x' }], ['/themes', { step: 'remove', id: theme!.id, order: 'x' }], ['/themes', { 'step': 'add', 'name-fi': 'Uusi' }], [`/plan/stops/${(await stopsOf(db, id))[0]!.id}`, { step: 'remove', seen: 'x' }],
  ]
  for (const [rest, sent] of refused) {
    const answer = await press(id, rest, sent)
    assert.deepEqual([answer.status, answer.text.includes(words.refused.given)], [409, true], rest)
  }
  const path = `/stations/${station!.id}`
  assert.equal((await press(id, path, { 'name-fi': 'Kerro meille', 'seen': fieldValue(await get(id, path), 'seen') })).status, 303)
  assert.deepEqual((await stationsOf(db, id))[0], { ...station!, name: { fi: 'Kerro meille' } })
  const outside = await press(id, '/plan/stops/new', { 'municipality': municipalityId, 'where-fi': 'Tori', 'day': '9.10.2026', 'from': '10', 'until': '14' })
  assert.ok(outside.status === 422 && outside.text.includes('24.9.2026 – 8.10.2026'))
  assert.equal((await press(id, '/plan', { step: 'thing', thing: 'Kukkia' })).status, 303)
  const kept = await press(id, '/throw-away', { seen: 'x' })
  assert.ok(kept.status === 409 && kept.text.includes(words.refused.asked) && await findDay(db, id))
})

test('where the draft of its promise is thrown away, or withdrawn before anybody was asked, the day has none and another is written', async () => {
  const { db } = database
  const id = await plan()
  await addStop(id)
  const draft = (await press(id, '/promise', promised)).location!.split('?')[0]!
  const away = `${draft}/throw-away`
  assert.equal((await app.post(away, { seen: fieldValue((await app.get(away, cookie)).text, 'seen') }, cookie)).status, 303)
  assert.equal((await findDay(db, id))!.roundId, null)
  const second = (await press(id, '/promise', promised)).location!.split('?')[0]!
  await app.post(second, { step: 'open', seen: fieldValue((await app.get(second, cookie)).text, 'seen') }, cookie)
  assert.equal((await findDay(db, id))!.roundOpenedOn, '2026-09-16')
  await db.updateTable('survey_round').set({ end_asked_on: '2026-09-16', closed_on: '2026-09-16' }).where('id', '=', second.split('/').at(-1)!).execute()
  assert.equal((await findDay(db, id))!.roundOpenedOn, null)
  const third = (await press(id, '/promise', promised)).location!.split('?')[0]!
  assert.equal(roundPath((await findDay(db, id))!.roundId!), third)
})

test('a copy asks the same survey at the same stations, with nothing packed, no stop and no host', async () => {
  const { db } = database
  const made = await aDay(db, { by: w.coordinatorId, keys: database.context.keys })
  await press(made.id, '/plan/guests/new', { 'name-fi': 'Yhdistys' })
  await press(made.id, '/plan', { step: 'host', person: w.workerId, station: '' })
  await press(made.id, '/plan', { step: 'thing', thing: 'Kahvia' })
  await db.updateTable('day_thing').set({ packed: true }).execute()
  await db.insertInto('day_deck').values({ day_id: made.id, service_line_id: w.lineId, cards: ['friendly', 'cold'] }).execute()
  const sent = { 'key': fieldValue(await get(made.id, '/copy'), 'key'), 'name-fi': 'Toinen', 'organisers-fi': 'Asema' }
  const answers = await Promise.all([press(made.id, '/copy', sent), press(made.id, '/copy', sent)])
  const id = idIn(answers[0]!)
  assert.equal(idIn(answers[1]!), id)
  const { surveyId, copiedFromId, firstOn, roundId } = (await findDay(db, id))!
  assert.deepEqual([surveyId, copiedFromId, firstOn, roundId], [made.surveyId, made.id, null, null])
  const askedOn = async (day: string) => ({ stations: (await stationsOf(db, day)).map(({ id: _, ...station }) => station), themes: (await themesOf(db, day)).map(({ name }) => name), decks: await decksOf(db, day), guests: (await guestsOf(db, day)).map(({ name }) => name) })
  assert.deepEqual(await askedOn(id), await askedOn(made.id))
  assert.deepEqual([(await hostsOf(db, id, '2026-09-16')).length, (await thingsOf(db, id)).map(({ packed }) => packed)], [0, [false]])
})

test('a day is thrown away with the draft of its promise, once what goes was seen; its survey only after it; a day with a tablet stays', async () => {
  const { db } = database
  const id = await plan()
  await addStop(id)
  const { surveyId } = (await findDay(db, id))!
  const round = (await press(id, '/promise', promised)).location!.split('?')[0]!.split('/').at(-1)!
  const survey = surveyPath(surveyId, '/throw-away')
  const first = await app.post(survey, { seen: fieldValue((await app.get(survey, cookie)).text, 'seen') }, cookie)
  assert.ok(first.status === 409 && first.text.includes('Heitä ensin se päivä pois'))
  assert.equal((await press(id, '/throw-away', { seen: 'x' })).status, 409)
  const used = await plan()
  await db.insertInto('day_tablet').values({ day_id: used, name: 'A', token_hash: Buffer.from(used), paired_by: w.coordinatorId, paired_on: '2026-09-16' }).execute()
  assert.ok((await press(used, '/throw-away', { seen: 'x' })).text.includes(words.refused.used))
  const answer = await press(id, '/throw-away', { seen: fieldValue(await get(id, '/throw-away'), 'seen') })
  assert.equal(answer.location, `${dayDesk.days}?done=thrown`)
  assert.ok((await app.get(answer.location!, cookie)).text.includes(words.done.thrown))
  assert.deepEqual([await findDay(db, id), await findRound(db, round)], [null, null])
  assert.equal((await db.selectFrom('audit').select('detail').where('what', '=', 'survey-thrown-away').execute()).filter(({ detail }) => JSON.stringify(detail) === '{"kind":"day"}').length, 1)
  assert.equal((await app.post(survey, { seen: fieldValue((await app.get(survey, cookie)).text, 'seen') }, cookie)).status, 303)
  assert.ok((await app.get('/desk/surveys?news=thrown', cookie)).text.includes(surveyDrafts.throwAway.survey.done))
})

test('once two days of a survey are closed, who holds them sees how many came, at how many stops, and wishes from the fewest on', async () => {
  const { db } = database
  const made = { by: w.coordinatorId, keys: database.context.keys }
  const [last, now] = [await aDay(db, { ...made, heldOn: '2026-09-02' }), await aDay(db, { ...made, heldOn: '2026-09-09' })]
  await db.updateTable('feedback_day').set({ survey_id: last.surveyId }).where('id', '=', now.id).execute()
  await db.insertInto('day_tally').values([{ stop_id: last.stopIds[0]!, came: 12 }, { stop_id: last.stopIds[1]!, came: 9 }]).execute()
  await db.updateTable('day_stop').set({ estimated_least: 20, estimated_most: 30 }).where('id', '=', now.stopIds[0]!).execute()
  const wish = (dayId: string) => db.insertInto('day_wish').values({ day_id: dayId, language: 'fi', ciphertext: Buffer.from('x'), key_version: 1 }).execute()
  for (let n = 0; n < 5; n++) await wish(last.id)
  await wish(now.id)
  assert.ok(!(await get(now.id, '')).includes(words.compared.title), 'while one goes on nothing is told')
  await db.updateTable('feedback_day').set({ closed_on: '2026-09-10', closed_by: w.coordinatorId }).where('id', 'in', [last.id, now.id]).execute()
  const page = (await get(now.id, '')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  for (const row of [`${words.compared.came} 21 20 – 30`, `${words.compared.stops} 2 2`, `${words.compared.wishes} 5 ${words.compared.few}`]) assert.ok(page.includes(row), row)
  const worker = (await app.get(dayPath(now.id), await app.signIn(w.workerId))).text
  assert.ok(!worker.includes(words.compared.title))
  assert.ok(!(await get(last.id, '')).includes(words.compared.title), 'the first has none before it')
})

test('somebody changes a station while another opens the promise, or throws its draft away, at the same moment: one waits for the other', async () => {
  const { db } = database
  for (let n = 0; n < 4; n++) {
    const id = await plan()
    await addStop(id)
    const round = (await press(id, '/promise', promised)).location!.split('?')[0]!
    const gate = fieldValue((await app.get(round, cookie)).text, 'seen')
    const [station] = await stationsOf(db, id)
    const seen = fieldValue(await get(id, `/stations/${station!.id}`), 'seen')
    const away = fieldValue((await app.get(`${round}/throw-away`, cookie)).text, 'seen')
    const [changed, other] = await Promise.all([press(id, `/stations/${station!.id}`, { step: 'remove', seen }), n % 2 ? app.post(round, { step: 'open', seen: gate }, cookie) : app.post(`${round}/throw-away`, { seen: away }, cookie)])
    assert.equal(other.status, 303)
    assert.ok(changed.status === 303 || changed.status === 409)
    assert.equal((await stationsOf(db, id)).length, changed.status === 303 ? 3 : 4)
    // So that the next is asked at no time at which this one is.
    await db.updateTable('survey_round').set({ end_asked_on: '2026-09-16', closed_on: '2026-09-16' }).where('opened_on', 'is not', null).where('closed_on', 'is', null).execute()
  }
})
