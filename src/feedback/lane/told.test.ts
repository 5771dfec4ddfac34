// What becomes of a mark is told: in the story, to the giver, to whoever handles the case, and in time before its clock runs out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { compose } from '../../post/compose.ts'
import { findMessage } from '../../post/messages.sql.ts'
import { asOfNow } from '../../post/reminding.ts'
import { eventsOf } from '../cases.sql.ts'
import { remindLanes } from './remind-lanes.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

const given = new Set<string>()
async function marked(lane: string, fields: Fields = {}) {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, ...fields })).location)
  const id = (await database.db.selectFrom('feedback_case').select('id').execute()).map((row) => row.id).find((one) => !given.has(one))!
  given.add(id)
  await act(id, { step: 'lane-mark', lane })
  const { id: markId } = await database.db.selectFrom('case_lane').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  await database.db.deleteFrom('outgoing_message').execute()
  return { id, words, markId }
}
const act = (id: string, fields: Fields) => it.app.post(`/desk/cases/${id}`, fields, worker)
const mail = (id: string) => database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('case_id', '=', id).orderBy('kind').execute()
const events = async (id: string) => (await eventsOf(database.db, id)).map(({ name, actorName, detail }) => [name, actorName, detail['how'] ?? detail['because'] ?? detail['lane']]).slice(2)
async function say(words: string, step: string) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { step, p: fieldValue(page.text, 'p'), text: '' })
}

test('that a mark was taken away or taken care of is in the story, and its giver is told and reads it; pressed twice it is told once', async () => {
  const gone = await marked('kantelu', { contact: 'aino@posti.example' })
  for (let times = 0; times < 2; times++) await act(gone.id, { step: 'lane-end', mark: gone.markId, [`why-${gone.markId}`]: 'mistake' })
  assert.deepEqual(await events(gone.id), [['lane-ended', 'Veera Kanervasuo', 'mistake']])
  assert.deepEqual(await mail(gone.id), [{ kind: 'answer-waits', person_id: null }])
  assert.match((await it.openWith(gone.words)).text, /Merkintä poistettiin [^:]*2026: [^.]*kantelu/)

  const done = await marked('accessibility', { contact: 'aino@posti.example' })
  for (let times = 0; times < 2; times++) await act(done.id, { step: 'lane-done', mark: done.markId })
  assert.deepEqual(await events(done.id), [['lane-done', 'Veera Kanervasuo', 'accessibility']])
  assert.deepEqual(await mail(done.id), [{ kind: 'answer-waits', person_id: null }])
  assert.match((await it.openWith(done.words)).text, /merkitty hoidetuksi/)
  assert.match((await it.app.get(`/desk/cases/${done.id}`, worker)).text, /Muuksi merkitty asia on hoidettu/)
})

test('a giver who left an address is told that something waits as their case is marked, and as it is handed over; once while the notice waits', async () => {
  const { id } = await marked('kantelu', { contact: 'aino@posti.example' })
  for (let times = 0; times < 2; times++) await act(id, { step: 'lane-mark', lane: 'muistutus' })
  await act(id, { step: 'lane-mark', lane: 'damage' })
  assert.deepEqual(await mail(id), [{ kind: 'answer-waits', person_id: null }])
  const { id: messageId } = await database.db.selectFrom('outgoing_message').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  const { subject, text } = compose((await findMessage(database.db, messageId))!, { publicUrl: 'https://palaute.example' })
  assert.doesNotMatch(subject + text, /muistutus|kantelu|vahin/i, 'what it is stands in the conversation only')
  await database.db.deleteFrom('outgoing_message').execute()

  const { id: markId } = await database.db.selectFrom('case_lane').select('id').where('case_id', '=', id).where('lane', '=', 'muistutus').executeTakeFirstOrThrow()
  for (let times = 0; times < 2; times++) await act(id, { step: 'lane-hand-over', mark: markId, [`to-${markId}`]: 'Kirjaamo' })
  assert.deepEqual(await mail(id), [{ kind: 'answer-waits', person_id: null }])
  const without = await marked('kantelu')
  await act(without.id, { step: 'lane-mark', lane: 'damage' })
  assert.deepEqual(await mail(without.id), [], 'who left no address is told in the conversation alone')
})

test('of what is for staff alone the giver is told nothing', async () => {
  const { id, words, markId } = await marked('deficiency', { contact: 'aino@posti.example' })
  await act(id, { step: 'lane-mark', lane: 'incident' })
  const { id: incident } = await database.db.selectFrom('case_lane').select('id').where('case_id', '=', id).where('lane', '=', 'incident').executeTakeFirstOrThrow()
  await act(id, { step: 'lane-hand-over', mark: incident, [`to-${incident}`]: 'Laatupäällikkö' })
  await act(id, { step: 'lane-done', mark: markId })
  await act(id, { step: 'lane-end', mark: markId, [`why-${markId}`]: 'mistake' })
  assert.deepEqual((await events(id)).map(([name]) => name), ['lane-marked', 'transferred', 'lane-done', 'lane-ended'])
  assert.deepEqual(await mail(id), [])
  assert.doesNotMatch((await it.openWith(words)).text, /Merkintä poistettiin|hoidetuksi/)
})

test('a giver who permits, or refuses, is heard: whoever handles the case gets a notice without content, and the story and the page say it', async () => {
  const { id, words } = await marked('muistutus')
  for (let times = 0; times < 2; times++) await say(words, 'lane-consent-muistutus')
  assert.deepEqual(await mail(id), [{ kind: 'lane-permitted', person_id: w.workerId }])
  await database.db.deleteFrom('outgoing_message').execute()
  await say(words, 'lane-withdraw-muistutus')
  assert.deepEqual(await mail(id), [{ kind: 'lane-permitted', person_id: w.workerId }])
  assert.deepEqual(await events(id), [['lane-permitted', null, 'given'], ['lane-permitted', null, 'refused']])
  assert.match((await it.app.get(`/desk/cases/${id}`, worker)).text, /Antaja ei anna lupaa \(16\.9\.2026\)/)

  const other = await marked('damage')
  assert.match((await it.openWith(other.words)).text, /En anna lupaa/)
  await say(other.words, 'lane-withdraw-damage')
  assert.deepEqual(await events(other.id), [['lane-permitted', null, 'refused']], 'who has never permitted can refuse')
  assert.match((await it.openWith(other.words)).text, /Et ole antanut lupaa/)
})

test('the handler is reminded before the clock of accessibility feedback runs out and on its last day, and then whoever is above is told and may read it', async () => {
  const { id, markId } = await marked('accessibility')
  const sweep = async (day: string) => {
    await database.db.deleteFrom('outgoing_message').execute()
    await transact(database.db, (tx) => remindLanes(tx, new Date(`${day}T09:00:00Z`)))
    return mail(id)
  }
  const handler = { kind: 'lane-reminder', person_id: w.workerId }
  const supervisor = { kind: 'lane-late', person_id: w.supervisorId }
  assert.deepEqual(await sweep('2026-09-24'), [], 'not four working days before')
  assert.deepEqual(await sweep('2026-09-25'), [handler])
  assert.deepEqual(await sweep('2026-09-25'), [], 'once a day')
  assert.deepEqual(await sweep('2026-09-29'), [handler])
  assert.deepEqual(await sweep('2026-09-30'), [handler], 'on its last day')
  assert.deepEqual(await sweep('2026-10-01'), [supervisor, handler])
  assert.deepEqual((await database.db.selectFrom('case_party').select(['person_id', 'part']).where('case_id', '=', id).execute()), [{ person_id: w.supervisorId, part: 'informed' }])
  assert.ok((await events(id)).some(([name, , how]) => name === 'lane-reminded' && how === 'late'))

  const { id: messageId } = await database.db.selectFrom('outgoing_message').select('id').where('kind', '=', 'lane-late').executeTakeFirstOrThrow()
  const now = new Date('2026-10-01T09:30:00Z')
  const message = await asOfNow(database.db, (await findMessage(database.db, messageId))!, now)
  assert.ok(message !== 'held-back' && message !== 'not-needed')
  const { subject, text } = compose(message, { publicUrl: 'https://palaute.example' })
  assert.match(subject + text, /Oma määräaika on mennyt/)
  assert.match(text, /päättyi 30\.9\.2026/)
  assert.doesNotMatch(text, /saavutettavuus/i)

  await act(id, { step: 'lane-done', mark: markId })
  assert.deepEqual((await asOfNow(database.db, (await findMessage(database.db, messageId))!, now)), 'not-needed', 'what was taken care of meanwhile is not sent')
  assert.deepEqual(await sweep('2026-10-30'), [{ kind: 'answer-waits', person_id: null }].slice(1), 'and reminds nobody')
  database.setNow(wednesday)
})

test('reminders of a clock come to an end: a director is told with the last, then no more mail goes out, and the coordinator sees it until it is taken care of', async () => {
  const { id, markId } = await marked('accessibility')
  const told: [string, number][] = []
  for (let day = new Date('2026-09-17T09:00:00Z'); day < new Date('2026-12-17T09:00:00Z'); day = new Date(+day + 86_400_000)) {
    await database.db.deleteFrom('outgoing_message').execute()
    await transact(database.db, (tx) => remindLanes(tx, day))
    const sent = await mail(id)
    if (sent.length) told.push([day.toISOString().slice(0, 10), sent.length])
    if (sent.length === 3) assert.ok(sent.some(({ kind, person_id }) => kind === 'lane-late' && person_id === w.managerId))
  }
  assert.deepEqual(told, [['2026-09-25', 1], ['2026-09-29', 1], ['2026-09-30', 1], ['2026-10-01', 2], ['2026-10-06', 3]])
  assert.equal((await database.db.selectFrom('case_lane').select('remind_on').where('id', '=', markId).executeTakeFirstOrThrow()).remind_on, null)

  database.setNow(new Date('2026-12-17T09:00:00Z'))
  const coordinator = await it.app.signIn(w.coordinatorId)
  const { reference } = await database.db.selectFrom('feedback_case').select('reference').where('id', '=', id).executeTakeFirstOrThrow()
  const shown = async () => (await it.app.get('/desk/overview', coordinator)).text
  assert.match(await shown(), new RegExp(`oma määräaika on mennyt[^]*${reference}</a>: saavutettavuuspalaute`))
  await database.db.updateTable('case_lane').set({ done_on: '2026-12-17' }).where('id', '=', markId).execute()
  assert.doesNotMatch(await shown(), new RegExp(`${reference}</a>: saavutettavuuspalaute`))
  database.setNow(wednesday)
})

test('a clock goes on in a closed case, and is told without the hour', async () => {
  const { id } = await marked('correction')
  await database.db.updateTable('feedback_case').set({ state: 'answered', came_of_it: 'changed', answered_at: wednesday }).where('id', '=', id).execute()
  await act(id, { step: 'close' })
  await transact(database.db, (tx) => remindLanes(tx, new Date('2026-10-15T09:00:00Z')))
  assert.deepEqual((await mail(id)).map(({ kind }) => kind), ['lane-reminder'])
  assert.match((await eventsOf(database.db, id)).at(-1)!.happenedAt.toISOString(), /T21:00:00\.000Z$/)
})
