// A passage is erased from what was made of a text for others, too, in whatever state that is; and nobody else's words go with it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor as actorFor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { rightsDesk } from '../../test/rights.ts'
import { transact, type Tx } from '../db/db.ts'
import { lineOf } from '../exchange/export/line.ts'
import { rowsAfter } from '../exchange/export/rows.sql.ts'
import { answer } from '../feedback/answer.ts'
import { correct } from '../feedback/answering/correct.ts'
import { share } from '../feedback/approved/share.ts'
import { prepare } from '../feedback/publishing/prepare.ts'
import type { Redacted } from '../privacy/redaction/finding.ts'
import { erasePath, erasurePath } from '../rights-paths.ts'
import { sources } from './sources.ts'

const passage = 'Maija Virtanen huusi äidilleni vesilasista'
let database: TestDatabase
let w: World
let at: Awaited<ReturnType<typeof rightsDesk>>
let from: ReturnType<typeof giver>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  at = await rightsDesk(database)
  from = giver(database)
})
after(() => database.close())

const by = () => ({ actor: actorFor(w.workerId, 'worker', w.unitId), now: wednesday, keys: database.context.keys })
const answered = async (words: string, more = (_tx: Tx, _caseId: string): Promise<unknown> => Promise.resolve(), said = `Aamulla. ${passage}. Muuten hyvin.`) => {
  await from.send({ service: w.serviceId, unit: w.unitId, publish: 'true', warned: 'name', text: said })
  const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null).executeTakeFirstOrThrow()
  await transact(database.db, async (tx) => {
    await answer(tx, { caseId, text: words, purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, by())
    await more(tx, caseId)
  })
  return caseId
}

/** Asked for, and let go by a second person; how it ended. `original`: of which turn. */
async function erased(caseId: string, original: string, source = 'body', passages = passage): Promise<string> {
  const id = await at.request({ wants: 'erase' })
  await at.search(id)
  const { number } = await database.db.selectFrom('rights_hit as h').innerJoin('rights_search as s', 's.id', 'h.search_id').select('h.number')
    .where('s.request_id', '=', id).where('h.source', '=', source).where('h.original', '=', `${caseId} ${original}`).executeTakeFirstOrThrow()
  await at.judge(id, number)
  assert.equal((await at.it.post(erasePath(id, number), { because: '', way: 'part', passages }, at.officer)).status, 303)
  const { id: erasureId } = await database.db.selectFrom('rights_erasure').select('id').where('request_id', '=', id).executeTakeFirstOrThrow()
  assert.equal((await at.it.post(erasurePath(erasureId, '/decide'), { says: 'let-go' }, at.second)).status, 303)
  return (await database.db.selectFrom('rights_erasure').select('state').where('id', '=', erasureId).executeTakeFirstOrThrow()).state
}
async function allThatIsKept(caseId: string): Promise<string> {
  const lines = await transact(database.db, async (tx) => (await Promise.all(sources.map(async ({ kind }) => (await rowsAfter(tx, kind, null, 1000)).map((row) => lineOf(kind, row, database.context.keys))))).flat())
  return lines.filter((line) => line.includes(caseId)).join('')
}

test('from what was approved for the unit, also before it was approved anew', async () => {
  const caseId = await answered('Pahoittelemme.', async (tx, id) => {
    assert.equal(await share(tx, { caseId: id, approved: { text: `${passage}. Ensin.`, gist: 'Pahoittelimme.', cameOfIt: '' }, seen: 0 }, by()), 'done')
    assert.equal(await share(tx, { caseId: id, approved: { text: `${passage}. Sitten.`, gist: 'Pahoittelimme.', cameOfIt: '' }, seen: 1 }, by()), 'done')
  })
  assert.equal(await erased(caseId, '1'), 'done')
  const left = await allThatIsKept(caseId)
  assert.ok(!left.includes('vesilasista') && left.includes('Ensin.') && left.includes('Sitten.') && left.includes('Pahoittelimme.'))
  await assert.rejects(database.db.updateTable('unit_share').set({ ciphertext: Buffer.alloc(40) }).where('case_id', '=', caseId).execute(), { code: '23514' }, 'and nobody alters it otherwise')
})

test('what is public goes whole while a newer form of it waits, and stays where it has nothing of the passage', async () => {
  for (const [words, stays] of [[`Aamulla. ${passage}.`, false], ['Aamulla odotin.', true]] as const) {
    const caseId = await answered('Pahoittelemme.', async (tx, id) => {
      assert.equal(await prepare(tx, { caseId: id, form: { text: words as Redacted, answer: 'Pahoittelemme.' as Redacted }, showsUnit: false, seen: 0 }, by()), 'done')
    })
    await database.db.updateTable('publication').set({ state: 'published', checked_by: w.coordinatorId, comment_until_on: '2026-09-16', public_from_on: '2026-09-16' }).where('case_id', '=', caseId).execute()
    await database.db.insertInto('published_item').values({ case_id: caseId, service_line_id: w.lineId, kind: 'criticism', language: 'fi', came_of_it: 'changed', month_on: '2026-09-01', published_on: '2026-09-01', text: words, answer: 'Pahoittelemme.' }).execute()
    await database.db.updateTable('publication').set({ state: 'to-check', checked_by: null, comment_until_on: null, public_from_on: null }).where('case_id', '=', caseId).execute()
    assert.equal(await erased(caseId, '1'), 'done')
    const item = await database.db.selectFrom('published_item').select(['text', 'ended_on']).where('case_id', '=', caseId).executeTakeFirstOrThrow()
    assert.deepEqual(item, stays ? { text: words, ended_on: null } : { text: null, ended_on: '2026-09-16' })
    assert.ok(!(await allThatIsKept(caseId)).includes('vesilasista'))
  }
})

test('from what stood there before a slip of the pen was put right', async () => {
  const slip = 'Maija Virtanen huusi äidileni vesilasista, mistä pahoittelemme.'
  const caseId = await answered(slip, async (tx, id) => {
    assert.equal(await correct(tx, { caseId: id, number: 2, text: `${passage}, mistä pahoittelemme.` }, by()), 'done')
  }, 'Odotin aamulla.')
  assert.equal(await erased(caseId, '2 1', 'amendment'), 'done')
  assert.ok(!/vesilasista|äidileni/.test(await allThatIsKept(caseId)))
})
