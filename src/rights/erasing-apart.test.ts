// What is being dealt with is not erased, nobody lets go what is of their own case or matter, and the database alters only what two people have let go.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { erasingDesk } from '../../test/erasing.ts'
import { transact } from '../db/db.ts'
import { erasePath, erasurePath } from '../rights-paths.ts'
import { texts } from '../text/texts.ts'

const { erasing: words } = texts.fi
let database: TestDatabase
let w: World
let it: Awaited<ReturnType<typeof erasingDesk>>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = await erasingDesk(database, w)
})
after(() => database.close())

const officer = () => ({ decided_by: it.at.ids.second, decided_on: '2026-09-16' as const })

/** What the database says to an alteration in the transaction in which two people let the passage go. */
const altered = (erasureId: string, part: string, at: number) => transact(database.db, async (tx) => {
  await tx.updateTable('rights_erasure').set({ state: 'let-go', ciphertext: null, ...officer() }).where('id', '=', erasureId).execute()
  await tx.selectNoFrom((e) => e.fn('erase_passage', [e.val(erasureId), e.val(part), e.val(at), e.val(0), e.val(Buffer.from('x'))]).as('done')).execute()
})

test('what is not finished is not erased, neither asked for nor let go, and both people see how the case stands', async () => {
  const { id, caseId, number } = await it.found()
  await it.ask(id, number)
  const erasureId = await it.waiting(id)
  const { id: laneId } = await database.db.insertInto('case_lane').values({ case_id: caseId, lane: 'worry', marked_by: w.workerId, marked_on: '2026-09-16', due_on: '2026-09-18' }).returning('id').executeTakeFirstOrThrow()
  await database.db.insertInto('case_threat').values({ case_id: caseId, number: 1, marked_by: w.workerId, marked_on: '2026-09-16' }).execute()
  for (const { text } of [await it.at.it.get(erasePath(id, number), it.at.officer), await it.at.it.get(erasurePath(erasureId), it.at.second)]) {
    for (const said of ['open', 'keptBack', 'threat'] as const) assert.ok(text.includes(words.standing[said]), said)
  }
  const refused = await it.decide(erasureId)
  assert.ok(refused.status === 409 && refused.text.includes(words.problems['kept-back']))
  await assert.rejects(altered(erasureId, 'body', 1), /kept back/)
  await it.decide(erasureId, it.at.second, 'refused')
  const again = await it.ask(id, number)
  assert.ok(again.status === 422 && again.text.includes(words.problems['kept-back']))
  await database.db.updateTable('case_lane').set({ done_on: '2026-09-16' }).where('id', '=', laneId).execute()
  assert.equal((await it.ask(id, number)).status, 303)
  assert.equal((await it.decide(await it.waiting(id))).status, 303)
})

test('the database alters only the turn that two people let go, and nothing is let go that was not asked for', async () => {
  const { id, caseId, number } = await it.found()
  await it.ask(id, number)
  const erasureId = await it.waiting(id)
  for (const [part, at] of [['body', 2], ['amendment', 2], ['note', 1]] as const) await assert.rejects(altered(erasureId, part, at), /not what two people have let go/, part)
  const row = { request_id: id, source: 'body', original: `${caseId} 2`, case_id: caseId, made_by: it.at.ids.officer, made_on: '2026-09-16' }
  await assert.rejects(database.db.insertInto('rights_erasure').values({ ...row, state: 'let-go', ...officer() }).execute(), /was asked for before/)
  const of = database.db.updateTable('rights_erasure').where('id', '=', erasureId)
  await assert.rejects(of.set({ state: 'done', ciphertext: null, ...officer() }).execute(), /was asked for before/)
  await assert.rejects(of.set({ original: `${caseId} 2` }).execute(), /stays of what it was asked for/)
  await it.decide(erasureId, it.at.second, 'refused')
  await assert.rejects(of.set({ state: 'let-go' }).execute(), /was asked for before/)
})

test('whoever is of the case, or has the name of who asked, neither reads the passage as the second person nor decides, and is not told that it waits', async () => {
  const { id, number } = await it.found()
  await database.db.insertInto('role_grant').values({ person_id: it.at.ids.administrator, role: 'worker', unit_id: w.unitId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
  await database.db.deleteFrom('outgoing_message').execute()
  await it.ask(id, number)
  assert.deepEqual((await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'erasure-asked').execute()).map((one) => one.person_id), [it.at.ids.second])
  const erasureId = await it.waiting(id)
  const barred = async (why: 'own' | 'of-case', cookie: string) => {
    const { text } = await it.at.it.get(erasurePath(erasureId), cookie)
    assert.ok(text.includes(words.problems[why]) && !text.includes('vesilasista') && !text.includes(words.second.decideText), why)
    for (const says of ['let-go', 'refused']) assert.equal((await it.decide(erasureId, cookie, says)).status, 409)
    assert.equal(await it.stateOf(erasureId), 'asked')
  }
  await barred('of-case', it.at.administrator)
  await database.db.updateTable('person').set({ name: 'Maija Virtanen' }).where('id', '=', it.at.ids.second).execute()
  await barred('own', it.at.second)
  assert.ok((await it.at.it.get(erasurePath(erasureId), it.at.officer)).text.includes('vesilasista'), 'who found it has read it')
})
