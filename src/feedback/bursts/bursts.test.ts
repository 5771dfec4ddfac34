// Many alike at once: found without anybody being tracked, decided by a coordinator who has nothing to do with it, set aside as one and brought back as one.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { asideOf } from '../aside/aside.sql.ts'
import { setAside } from '../aside/set-aside.ts'
import { findCase } from '../cases.sql.ts'
import { countByAll } from '../overview.sql.ts'
import { everything } from '../period.ts'
import { countOpenBursts, findBurst, listBursts, type Decision } from './bursts.sql.ts'
import { decideBurst } from './decide-burst.ts'
import { findBursts } from './find-bursts.ts'

const { bursts: words, aside } = texts.fi
const campaign = 'Palvelutalon sauna on ollut rikki koko syksyn, eikä kukaan korjaa sitä. Asukkaat odottavat peseytymistä viikkoja.'
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let second: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  second = await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' })
})
after(() => database.close())
// What other tests gave came long ago.
beforeEach(() => database.asOwner(`delete from burst_decision; delete from burst_case; delete from burst; update feedback_case set created_at = created_at - interval '70 days' where erased_on is null`))

async function give(text: string, where: Record<string, string> = { service: w.serviceId, unit: w.unitId }): Promise<{ id: string; location: string | null }> {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const { location } = await it.send({ ...where, text })
  return { id: (await database.db.selectFrom('feedback_case').select('id').execute()).find(({ id }) => !known.has(id))!.id, location }
}
async function giveMany(count: number, text = (n: number) => `${campaign} ${n}`) {
  const given: { id: string; location: string | null }[] = []
  for (let n = 0; n < count; n++) given.push(await give(text(n)))
  return given
}
const look = (at = wednesday) => transact(database.db, (tx) => findBursts(database.context.keys)(tx, at))
const only = async () => (await findBurst(database.db, (await listBursts(database.db))[0]!.id))!
const decide = (decision: Decision, who: string, decisions = 0, roles: Parameters<typeof actor>[1] = 'coordinator', pieces?: number) => only().then(({ id, caseIds }) =>
  transact(database.db, (tx) => decideBurst(tx, { burstId: id, decision, seen: { decisions, pieces: pieces ?? caseIds.length } }, { actor: actor(who, roles), now: wednesday, keys: database.context.keys })))
const standing = async (ids: readonly { id: string }[]) => Promise.all(ids.map(async ({ id }) => (await asideOf(database.db, id))?.state ?? null))
const counted = async () => (await countByAll(database.db, actor(w.coordinatorId, 'coordinator'), everything)).total as number

test('what comes five times at once is noticed though each has other words added, and fewer, older or unlike pieces are not', async () => {
  const given = await giveMany(4)
  await give('Kiitos ystävällisestä hoitajasta, hän jaksoi kuunnella ja neuvoi kaikessa.')
  await look()
  assert.equal(await countOpenBursts(database.db), 0, 'four')
  given.push(...await giveMany(1, () => `Hei! ${campaign}`))
  await look(new Date(+wednesday + 3 * 86_400_000))
  assert.equal(await countOpenBursts(database.db), 0, 'three days later')
  await look()
  assert.deepEqual((await only()).caseIds.toSorted(), given.map(({ id }) => id).sort())
  assert.ok((await only()).alike >= 6)
  assert.equal((await listBursts(database.db))[0]!.pieces, 5)
})

test('a burst over midnight at the turn of a month is one, and what comes later joins it', async () => {
  const given = await giveMany(6)
  for (const [n, { id }] of given.entries()) await database.db.updateTable('feedback_case').set({ created_at: new Date(n < 3 ? '2026-09-30T20:50:00Z' : '2026-09-30T21:10:00Z') }).where('id', '=', id).execute()
  const at = new Date('2026-09-30T22:00:00Z')
  await look(at)
  assert.equal((await only()).caseIds.length, 6)
  const { id } = await give(`${campaign} Vielä.`)
  await database.db.updateTable('feedback_case').set({ created_at: at }).where('id', '=', id).execute()
  await look(at)
  assert.ok((await only()).caseIds.includes(id))
  assert.equal(await countOpenBursts(database.db), 1)
})

test('nothing of the words, of addresses or of devices is kept with a burst', async () => {
  await giveMany(5)
  await look()
  const { rows } = await database.pool.query(`select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name like 'burst%' order by 1, 2`)
  assert.deepEqual(rows.map((row: Record<string, string>) => `${row['table_name']}.${row['column_name']}`), [
    'burst.alike', 'burst.found_on', 'burst.id', 'burst_case.burst_id', 'burst_case.case_id', 'burst_decision.burst_id', 'burst_decision.decided_by', 'burst_decision.decided_on', 'burst_decision.decision', 'burst_decision.number',
  ])
})

test('whoever works where it is about, supervises it or handles any of it decides nothing, and neither does whoever is no coordinator', async () => {
  const given = await giveMany(5)
  await look()
  const { id } = await only()
  for (const role of ['worker', 'supervisor'] as const) assert.equal(await decide('same', role === 'worker' ? w.workerId : w.supervisorId, 0, role), 'not-found')
  const both = { ...actor(second, 'coordinator'), roles: [{ role: 'coordinator' as const, unitId: null, serviceLineId: null }, { role: 'supervisor' as const, unitId: w.unitId, serviceLineId: null }] }
  assert.equal(await transact(database.db, (tx) => decideBurst(tx, { burstId: id, decision: 'same', seen: { decisions: 0, pieces: 5 } }, { actor: both, now: wednesday, keys: database.context.keys })), 'own')
  await database.db.updateTable('feedback_case').set({ handler_id: second }).where('id', '=', given[3]!.id).execute()
  assert.equal(await decide('wave', second), 'own', 'they have one of them')
  assert.deepEqual(await standing(given), [null, null, null, null, null])
  const cookie = await it.app.signIn(w.supervisorId)
  assert.deepEqual([(await it.app.get('/desk/bursts', cookie)).status, (await it.app.get(`/desk/bursts/${id}`, cookie)).status], [404, 404])
})

test('the same again and again counts as one: the others leave the figures as one decision, and nothing is deleted', async () => {
  const given = await giveMany(6)
  await look()
  const before = await counted()
  assert.equal(await decide('same', w.coordinatorId), 'done')
  assert.deepEqual((await standing(given)).toSorted(), [...Array.from({ length: 5 }, () => 'aside'), null])
  assert.equal(await counted(), before - 5)
  for (const { id } of given) assert.ok(await findCase(database.db, id))
  const audit = await database.db.selectFrom('audit').select('detail').where('what', '=', 'case-changed').where('case_id', 'in', given.map(({ id }) => id)).execute()
  assert.equal(audit.filter(({ detail }) => (detail as Record<string, unknown>)['step'] === 'burst-same').length, 5)
})

test('what was answered or is being answered stays, and the one that was answered is the one that counts', async () => {
  const given = await giveMany(5)
  await database.db.updateTable('feedback_case').set({ state: 'answered', answered_at: wednesday, came_of_it: 'changed' }).where('id', '=', given[2]!.id).execute()
  await look()
  await decide('same', w.coordinatorId)
  assert.deepEqual(await standing(given), ['aside', 'aside', null, 'aside', 'aside'])
})

test('ten people with the text of one organisation are a wave: every one counts, later ones too, and nobody is asked again', async () => {
  const given = await giveMany(10)
  await look()
  assert.equal(await decide('wave', w.coordinatorId), 'done')
  const { id } = await give(`${campaign} Myös minä.`)
  await look()
  assert.deepEqual([await countOpenBursts(database.db), (await only()).caseIds.includes(id), await standing(given)], [0, true, given.map(() => null)])
})

test('of two coordinators at once one decides, whoever presses twice is told that it is done, and the other looks again', async () => {
  await giveMany(5)
  await look()
  const outcomes = await Promise.all([decide('same', w.coordinatorId), decide('wave', second)])
  assert.deepEqual(outcomes.toSorted(), ['done', 'over'])
  const [last] = (await only()).decided
  assert.equal(await decide(last!.decision, last!.byId), 'done')
  assert.equal((await only()).decided.length, 1)
})

test('the whole of it is brought back in one press by another coordinator, and is not set aside together again', async () => {
  const given = await giveMany(5)
  await look()
  await decide('same', w.coordinatorId)
  assert.equal(await decide('wave', second, 1), 'done')
  assert.deepEqual(await standing(given), given.map(() => null))
  for (const { id } of given) assert.equal((await findCase(database.db, id))!.state, 'waiting-for-handler')
  assert.equal(await decide('same', w.coordinatorId, 2), 'over')
})

test('a giver is told that theirs was taken for one of many, and brings their own back in one press', async () => {
  const given = await giveMany(5)
  const receipts: string[] = []
  for (const { location } of given) receipts.push(await it.receiptOf(location))
  await look()
  await decide('same', w.coordinatorId)
  const mine = (await standing(given)).lastIndexOf('aside')
  const shown = (await it.openWith(receipts[mine]!)).text
  assert.ok(shown.includes(aside.giver.again.title))
  await it.app.post('/fi/keskustelu', { step: 'meant', text: '', p: fieldValue(shown, 'p'), token: fieldValue(shown, 'token') })
  assert.equal((await standing(given))[mine], null)
  await decide('wave', second, 1)
  assert.deepEqual(await standing(given), given.map(() => null))
})

test('after the rest was set aside, whoever goes on sending is noticed anew', async () => {
  await giveMany(5)
  await look()
  await decide('same', w.coordinatorId)
  await giveMany(5, (n) => `${campaign} Taas ${n}.`)
  await look()
  assert.deepEqual((await listBursts(database.db)).map((each) => [each.pieces, each.standing]), [[5, null], [5, 'same']])
})

test('an erased case leaves its burst, and a burst of which nothing is left goes', async () => {
  const given = await giveMany(5)
  await look()
  await decide('wave', w.coordinatorId)
  const steps = [{ state: 'answered', answered_at: wednesday, came_of_it: 'changed' }, { state: 'closed', closed_at: wednesday }, { erased_on: '2026-10-01' }]
  const erase = async (ids: string[]) => { for (const set of steps) await database.db.updateTable('feedback_case').set(set).where('id', 'in', ids).execute() }
  await erase([given[0]!.id])
  assert.equal((await only()).caseIds.length, 4)
  await erase(given.slice(1).map(({ id }) => id))
  for (const table of ['burst', 'burst_case', 'burst_decision'] as const) assert.deepEqual(await database.db.selectFrom(table).selectAll().execute(), [])
})

test('coordinators are told where their day begins, read the pieces together, which the audit knows, and decide on the page', async () => {
  await giveMany(5)
  await look()
  const { id } = await only()
  const cookie = await it.app.signIn(w.coordinatorId)
  for (const path of ['/desk/cases', '/desk/overview']) assert.ok((await it.app.get(path, cookie)).text.includes(words.waits.one), path)
  assert.doesNotMatch((await it.app.get('/desk/cases', await it.app.signIn(w.workerId))).text, new RegExp(words.waits.one))
  assert.match((await it.app.get('/desk/bursts', cookie)).text, /5 viestiä, Kotihoito, Saarisalmi/)
  const page = (await it.app.get(`/desk/bursts/${id}`, cookie)).text
  assert.ok(page.includes('koko syksyn') && page.includes(words.waveHint))
  assert.equal((await database.db.selectFrom('audit').select('id').where('what', '=', 'case-opened').where('case_id', 'in', (await only()).caseIds).execute()).length, 5)
  assert.match((await it.app.post(`/desk/bursts/${id}`, { decision: 'same', seen: '0', pieces: '5' }, cookie)).location!, /done=same/)
  const late = await it.app.post(`/desk/bursts/${id}`, { decision: 'wave', seen: '0', pieces: '5' }, await it.app.signIn(second))
  assert.deepEqual([late.status, late.text.includes(words.problems.over)], [409, true])
})

test('what came after the page was shown is not set aside unseen, and where the first was set aside before, another counts', async () => {
  const given = await giveMany(5)
  await look()
  given.push(...await giveMany(1, () => `Moi! ${campaign}`))
  await look()
  assert.equal(await decide('same', w.coordinatorId, 0, 'coordinator', 5), 'more')
  assert.deepEqual(await standing(given), given.map(() => null))
  const by = { actor: actor(second, 'coordinator'), now: wednesday, keys: database.context.keys }
  assert.equal(await transact(database.db, (tx) => setAside(tx, { caseId: given[0]!.id, because: 'mash' }, by)), 'done')
  assert.equal(await decide('same', w.coordinatorId), 'done')
  const [first, ...rest] = await standing(given)
  assert.deepEqual([first, ...rest.toSorted()], ['aside', ...rest.slice(1).map(() => 'aside'), null])
})

test('a burst of which nothing is left waits for nobody', async () => {
  await giveMany(5)
  await look()
  assert.equal(await countOpenBursts(database.db), 1)
  await database.asOwner('delete from burst_case')
  assert.equal(await countOpenBursts(database.db), 0)
})
