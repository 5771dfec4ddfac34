// What a giver sees of what came of their feedback, and what they say of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, wordsOn } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { improving } from '../../../test/improvements.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { countVerdicts, tallyOf } from '../verdicts.sql.ts'
import { countAtNight } from '../sweeps.ts'

const { giver: words, verdict } = texts.fi.changes
let database: TestDatabase
let w: World
let it: ReturnType<typeof improving>
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0 })
  w = await world(database.db)
  it = improving(database, w)
  worker = await testApp(database).signIn(w.workerId)
})
after(() => database.close())

async function answered({ came = 'changed' } = {}) {
  const one = giver(database)
  const sent = await one.send({ service: w.serviceId, unit: w.unitId, contact: 'antaja@example.org' })
  const page = (await one.app.get(sent.location!)).text
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page)![1]!
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  const seen = fieldValue((await one.app.get(`/desk/cases/${id}`, worker)).text, 'seen')
  await one.app.post(`/desk/cases/${id}`, { seen, text: 'Kiitos, muutamme tämän.', purpose: 'answer', came }, worker)
  const receipt = wordsOn(page).join(' ')
  const open = async () => (await one.openWith(receipt)).text
  return {
    id, open,
    say: async (improvement: string, says: 'changed' | 'not-changed') => {
      const at = await open()
      return one.app.post('/fi/keskustelu', { p: fieldValue(at, 'p'), token: fieldValue(at, 'token'), seen: '2', text: 'Kesken jäänyt viesti.', step: `improvement-${says}?improvement=${improvement}` })
    },
  }
}

const verdictsOf = (improvement: string) => database.db.selectFrom('improvement_verdict').select(['says', 'settled_on']).where('improvement_id', '=', improvement).execute()
const mails = async (caseId: string) => (await database.db.selectFrom('outgoing_message').select('kind').where('case_id', '=', caseId).where('person_id', 'is', null).execute()).map(({ kind }) => kind)

test('a giver sees nothing of it before it is shown to everybody, or told to them; and then they are written to', async () => {
  const one = await answered()
  const title = { fi: 'Reitit uusiksi' }
  const id = await it.make({ title }, { caseId: one.id })
  assert.doesNotMatch(await one.open(), /Reitit uusiksi/)
  await database.db.deleteFrom('outgoing_message').execute()
  await it.show(id)
  const page = await one.open()
  assert.match(page, /Reitit uusiksi/)
  assert.match(page, new RegExp(words.title))
  assert.deepEqual(await mails(one.id), ['answer-waits'])

  const told = await answered()
  await it.make({ title: { fi: 'Kerrottu jo ennen' } }, { caseId: told.id, told: true })
  const before = await told.open()
  assert.match(before, /Kerrottu jo ennen/)
  assert.match(before, new RegExp(words.notPublic))
})

test('what is new since the last message is told by month, and nothing is kept of who looked when', async () => {
  const one = await answered()
  const id = await it.make({}, { caseId: one.id })
  await it.show(id)
  await it.go(id, ['decided', 'under-way'], { now: new Date('2026-10-14T09:00:00Z'), because: 'Laitteet tulivat.' })
  const before = await database.db.selectFrom('event').select('id').execute()
  const page = await one.open()
  assert.match(page, new RegExp(words.since))
  assert.match(page, /lokakuu 2026: Aloitettiin/)
  assert.doesNotMatch(page, /14\.10\.2026/)
  await one.open()
  assert.deepEqual(await database.db.selectFrom('event').select('id').execute(), before)
  assert.deepEqual(await database.db.selectFrom('audit').select('id').where('case_id', '=', one.id).where('what', '<>', 'case-opened').where('happened_at', '>', new Date('2026-10-01')).execute(), [])
})

test('once it is done each giver is asked, says so once and may say otherwise; what they were writing stays, and no story tells of it', async () => {
  const one = await answered()
  const id = await it.make({}, { caseId: one.id })
  await it.show(id)
  assert.match((await one.say(id, 'changed')).text, new RegExp(words.notAsked))
  await it.go(id, ['decided', 'done'])
  const events = await database.db.selectFrom('event').select('name').where('case_id', '=', one.id).execute()
  const page = (await one.say(id, 'not-changed')).text
  assert.match(page, new RegExp(words.thanks))
  assert.match(page, /Kesken jäänyt viesti\./)
  assert.deepEqual(await verdictsOf(id), [{ says: 'not-changed', settled_on: '2026-09-16' }])
  await one.say(id, 'changed')
  assert.deepEqual(await verdictsOf(id), [{ says: 'changed', settled_on: '2026-09-16' }])
  assert.match(await one.open(), new RegExp(words.was.changed))
  assert.deepEqual(await database.db.selectFrom('event').select('name').where('case_id', '=', one.id).execute(), events)
})

test('nobody says anything of what is not linked to their feedback, and a budget holds off who presses without end', async () => {
  const [one, another] = [await answered(), await answered()]
  const id = await it.make({}, { caseId: another.id })
  await it.show(id)
  await it.go(id, ['decided', 'done'])
  assert.match((await one.say(id, 'changed')).text, new RegExp(words.notAsked))
  assert.deepEqual(await verdictsOf(id), [])
  for (const wrong of ['', 'x', crypto.randomUUID()]) assert.match((await one.say(wrong, 'changed')).text, new RegExp(words.notAsked))
  database.context.settings.BUDGET_REPLIES_PER_MINUTE = 1
  const statuses = [(await another.say(id, 'changed')).status, (await another.say(id, 'not-changed')).status]
  database.context.settings.BUDGET_REPLIES_PER_MINUTE = 0
  assert.deepEqual(statuses, [200, 429])
})

test('what was taken up again is asked about anew when it is done once more', async () => {
  const one = await answered()
  const id = await it.make({}, { caseId: one.id })
  await it.show(id)
  await it.go(id, ['decided', 'done'])
  await one.say(id, 'not-changed')
  await it.go(id, ['under-way'], { because: 'Ei ollutkaan valmis.' })
  assert.match(await one.open(), /Ei ollutkaan valmis/)
  await it.go(id, ['done'], { now: new Date('2026-10-20T09:00:00Z') })
  const page = await one.open()
  assert.match(page, new RegExp(words.askText))
  assert.doesNotMatch(page, new RegExp(words.was['not-changed']))
  await transact(database.db, (tx) => countVerdicts(tx, '2026-10-21'))
  assert.deepEqual(await tallyOf(database.db, id), { changed: null, notChanged: null, disputed: false, fewest: 5, settledOn: '2026-10-20' }, 'what was said of the first "done" is not said of the second')
})

test('what givers say is counted at night, told to everybody in words and never under five, and never with a number', async () => {
  const id = await it.make({ title: { fi: 'Laskettu' } })
  await it.show(id)
  await it.go(id, ['decided', 'done'])
  const add = async (count: number, says: string) => {
    for (let n = 0; n < count; n++) {
      const { id: caseId } = await answered()
      await database.db.insertInto('improvement_source').values({ improvement_id: id, kind: 'case', case_id: caseId, added_by: w.workerId, added_on: '2026-09-16' }).execute()
      await database.db.insertInto('improvement_verdict').values({ improvement_id: id, case_id: caseId, says, settled_on: '2026-09-16' }).execute()
    }
  }
  const night = (at: string) => transact(database.db, (tx) => countAtNight(tx, new Date(at)))
  const page = async () => (await giver(database).app.get(`/fi/muutokset/${id}`)).text
  const before = await tallyOf(database.db, id)
  await add(4, 'changed')
  await night('2026-09-18T00:30:00Z')
  assert.deepEqual(await tallyOf(database.db, id), before, 'four are told as nobody is')
  assert.doesNotMatch(await page(), new RegExp(verdict.title.replace('?', '\\?')))
  await add(1, 'changed')
  await night('2026-09-18T09:00:00Z')
  assert.deepEqual(await tallyOf(database.db, id), before, 'nobody can watch one answer pass through')
  await night('2026-09-19T00:30:00Z')
  assert.equal((await tallyOf(database.db, id))?.changed, 5)
  const told = await page()
  assert.match(told, new RegExp(verdict['most-changed']))
  assert.doesNotMatch(told, /\b5\b(?=[^<]*vasta)/)
})

test('a plan that the giver was told of is told of by the improvement, and planned anew where it turns out otherwise', async () => {
  const one = await answered({ came: 'planned' })
  const id = await it.make({}, { caseId: one.id })
  const plans = async () => (await database.db.selectFrom('case_plan').select('told_on').where('case_id', '=', one.id).orderBy('number').execute()).map(({ told_on }) => told_on)
  const came = async () => (await database.db.selectFrom('feedback_case').select('came_of_it').where('id', '=', one.id).executeTakeFirstOrThrow()).came_of_it
  await it.go(id, ['decided', 'done'])
  assert.deepEqual([await plans(), await came()], [[null], 'planned'], 'the giver has not been told of it')
  await it.show(id)
  assert.deepEqual([await plans(), await came()], [['2026-09-16'], 'changed'])
  await it.go(id, ['under-way'])
  assert.deepEqual([await plans(), await came()], [['2026-09-16', null], 'planned'])
  await it.go(id, ['not-done'], { now: new Date('2026-10-01T09:00:00Z') })
  assert.deepEqual([await plans(), await came()], [['2026-09-16', '2026-10-01'], 'not-changed'])
})

test('of a closed case its story keeps the day and not the hour, and a giver whose key was erased stops nobody', async () => {
  const [closed, erased] = [await answered(), await answered()]
  const id = await it.make({}, { caseId: closed.id })
  await database.db.insertInto('improvement_source').values({ improvement_id: id, kind: 'case', case_id: erased.id, added_by: w.workerId, added_on: '2026-09-16' }).execute()
  await database.db.updateTable('feedback_case').set({ state: 'closed' }).where('id', '=', closed.id).execute()
  await database.asOwner(`delete from keys.case_key where case_id = '${erased.id}'`)
  await it.show(id, { now: wednesday })
  const { happened_at } = await database.db.selectFrom('event').select('happened_at').where('case_id', '=', closed.id).where('name', '=', 'improvement').orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
  assert.match(happened_at.toISOString(), /T21:00:00\.000Z$/)
})
