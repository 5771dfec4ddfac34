// What other systems are told of what everybody may read: that it has changed, and where; and of what only the staff sees, nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { improving } from '../../test/improvements.ts'
import { aRound } from '../../test/surveys.ts'
import { webhooksTold, type Told } from '../../test/webhooks.ts'
import { transact } from '../db/db.ts'
import { publishDue } from '../feedback/publishing/publish-due.ts'
import { endItem } from '../feedback/publishing/published.sql.ts'
import { to } from '../paths.ts'
import { closeDue } from '../surveys/release-due.ts'

let database: TestDatabase
let w: World
let told: () => Promise<Told[]>
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  told = await webhooksTold(database, w.coordinatorId)
})
after(() => database.close())

let item = ''

test('of published feedback its public address is told, with the month alone, as everybody sees it; of its case nothing', async () => {
  const it = giver(database)
  const [worker, moderator] = await Promise.all([it.app.signIn(w.workerId), it.app.signIn(await person(database.db, 'Mikael Sandsund', { role: 'moderator' }))])
  await it.send({ service: w.serviceId, unit: w.unitId, text: 'Hoitaja tuli ajoissa.', publish: 'true' })
  const { id } = await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()
  await it.app.post(`/desk/cases/${id}`, { step: 'answer', seen: '1', text: 'Kiitos.', purpose: 'answer', came: 'changed' }, worker)
  await it.app.post(`/desk/cases/${id}/publishing`, { step: 'prepare', text: 'Hoitaja tuli ajoissa.', answer: 'Kiitos.', seen: '0' }, worker)
  const publication = await database.db.selectFrom('publication').select('id').executeTakeFirstOrThrow()
  await it.app.post(`/desk/publishing/${publication.id}`, { step: 'approve', seen: '1' }, moderator)
  assert.deepEqual(await told(), [])
  await transact(database.db, (tx) => publishDue(tx, new Date(wednesday.getTime() + 30 * 86_400_000), database.context.keys))
  item = (await database.db.selectFrom('published_item').select('id').executeTakeFirstOrThrow()).id
  assert.deepEqual(await told(), [{ type: 'feedback.published', on: '2026-10-01', reference: item, page: `/fi/julkaistut/${item}`, line: w.lineId }])
  assert.notEqual(item, id)
})

test('that it is public no more is told in the moment in which it goes, whoever takes it away, with the address that it had and not why', async () => {
  const { db } = database
  const one = await db.selectFrom('published_item').selectAll().where('id', '=', item).executeTakeFirstOrThrow()
  const gone = (reference: string) => [{ type: 'feedback.withdrawn', on: '2026-10-20', reference, page: to('publishedItem', 'fi', { item: reference }), line: w.lineId }]
  const { words: _, id: __, ...values } = one
  const again = async () => (await db.insertInto('published_item').values(values).returning('id').executeTakeFirstOrThrow()).id
  const ways: (() => Promise<unknown>)[] = [
    () => transact(db, (tx) => endItem(tx, one.case_id, '2026-10-20')),
    () => db.updateTable('feedback_case').set({ publish: false, publish_said_on: '2026-10-20' }).where('id', '=', one.case_id).execute(),
    () => db.insertInto('case_about').values({ case_id: one.case_id, person_id: w.workerId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-10-20' }).execute(),
  ]
  for (const [n, takeAway] of ways.entries()) {
    const id = n === 0 ? item : await again()
    await takeAway()
    assert.deepEqual(await told(), gone(id), `way ${n}`)
    await db.updateTable('feedback_case').set({ publish: true }).where('id', '=', one.case_id).execute()
    await db.updateTable('publication').set({ state: 'published' }).where('case_id', '=', one.case_id).execute()
  }
  assert.deepEqual(await told(), [], 'what is changed of it afterwards is nobody’s news')
})

test('of an improvement that only the staff sees nothing is told; once everybody sees it, each change is', async () => {
  const it = improving(database, w)
  const id = await it.make()
  assert.deepEqual(await told(), [])
  const one = { type: 'improvement.changed', on: '2026-09-16', reference: id, page: `/fi/muutokset/${id}`, line: null }
  assert.equal(await it.show(id), 'done')
  assert.deepEqual(await told(), [one])
  assert.equal(await it.show(id), 'as-is')
  assert.deepEqual(await told(), [])
  await it.show(id, { shown: false })
  assert.deepEqual(await told(), [one])
})

test('of a survey that closes by itself only that is told', async () => {
  await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } })
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, wednesday))
  assert.deepEqual(await told(), [])
  const after = new Date('2026-12-01T06:00:00Z')
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, after))
  assert.deepEqual(await told(), [{ type: 'survey.round.closed', on: '2026-12-01', reference: null, page: null, line: null }])
})
