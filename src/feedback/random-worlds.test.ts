// Whoever somebody is, by whatever roles and in whosever name: every list, count, search and figure holds what they may see
// of a world put together by chance, and nothing else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { indexed } from '../../test/indexed.ts'
import { handOf, mayHaveScope, roles, type Actor, type Grant } from '../staff/actor.ts'
import { mayReadUnit } from '../staff/duties.ts'
import { firstTurnFor, mayReadCase } from '../staff/roles.ts'
import { unitsOf } from '../unit/unit.sql.ts'
import { sharedWithUnit } from './approved/shares.sql.ts'
import { states } from './case.ts'
import { findCase, type Case } from './cases.sql.ts'
import { noFilter } from './filter.ts'
import { caseOfReference } from './finding/search.sql.ts'
import { search } from './finding/search.ts'
import { leftBehind } from './handover/hand-over.sql.ts'
import { countCases, countFiltered, listCases, listThese, views } from './lists.sql.ts'
import { countByAll, countUrgent } from './overview.sql.ts'
import { everything } from './period.ts'
import { seerOf } from './sight.sql.ts'

const today = '2026-09-16'
const cases = 14
let database: TestDatabase
let w: World
let people: string[]
let units: string[]
let lines: string[]
let ids: string[]

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  const { db } = database
  w = await world(db)
  const two = String((await db.insertInto('service_line').values({ name: { fi: 'Toinen', sv: 'Andra', en: 'Other' } } as never).returning('id').executeTakeFirstOrThrow()).id)
  const service = String((await db.insertInto('service').values({ service_line_id: two, name: { fi: 'Muu', sv: 'Annan', en: 'Another' } } as never).returning('id').executeTakeFirstOrThrow()).id)
  await db.insertInto('service_unit').values({ service_id: service, unit_id: w.otherUnitId }).execute()
  people = [w.workerId, w.supervisorId, await person(db, 'Kolmas Henkilö'), await person(db, 'Neljäs Henkilö')]
  ;[units, lines] = [[w.unitId, w.otherUnitId], [w.lineId, two]]
  for (let n = 0; n < cases; n++) await giver(database).send({ text: 'Sama teksti.' })
  ids = (await db.selectFrom('feedback_case').select('id').orderBy('id').execute()).map(({ id }) => id)
})
after(() => database.close())

const some = fc.nat({ max: 3 })
const maybe = fc.option(some, { nil: null })
const each = fc.record({
  unit: fc.option(fc.nat({ max: 1 }), { nil: null }), line: fc.option(fc.nat({ max: 1 }), { nil: null }), handler: maybe, above: maybe,
  reader: fc.constantFrom('handler', 'supervisor'), state: fc.constantFrom(...states), late: fc.boolean(), shared: fc.boolean(),
  party: fc.option(fc.record({ who: some, part: fc.constantFrom('informed', 'joined'), from: fc.nat({ max: 1 }), ended: fc.boolean() }), { nil: null }),
  about: fc.option(fc.record({ who: some, how: fc.constantFrom('concerns', 'thanks'), talked: fc.boolean() }), { nil: null }), told: maybe,
})
type Each = typeof each extends fc.Arbitrary<infer T> ? T : never
const grant = fc.record({ role: fc.constantFrom(...roles), of: fc.constantFrom('all', 'unit', 'line'), which: fc.nat({ max: 1 }) })
const held = fc.array(grant, { maxLength: 3 })
const whoAsks = fc.record({ who: some, held, deputy: fc.option(fc.record({ who: some, held }), { nil: null }) })

const asGrants = (of: (typeof held extends fc.Arbitrary<infer T> ? T : never)): Grant[] => of.map(({ role, of: kind, which }) => ({
  role, unitId: kind === 'unit' && mayHaveScope(role) ? units[which]! : null, serviceLineId: kind === 'line' && mayHaveScope(role) ? lines[which]! : null,
}))

function asActor({ who, held: own, deputy }: typeof whoAsks extends fc.Arbitrary<infer T> ? T : never): Actor {
  const hand = deputy && deputy.who !== who ? { personId: people[deputy.who]!, name: 'Sijainen', roles: asGrants(deputy.held) } : null
  return { personId: people[who]!, name: 'Joku', language: 'fi', roles: asGrants(own), ...(hand ? { deputy: hand } : {}) }
}

/** What was there before is taken away as the owner does it; the program itself removes none of it. */
async function putTogether(made: Each[]): Promise<void> {
  const { db } = database
  await database.asOwner('delete from unit_share; delete from case_party; delete from case_told; delete from case_about')
  // Nothing closes that nobody has answered, and told what came of it.
  await db.updateTable('feedback_case').set({ state: 'answered', came_of_it: 'changed' }).execute()
  for (const [n, one] of made.entries()) {
    const id = ids[n]!
    const closed = one.state === 'closed'
    await db.updateTable('feedback_case').set({
      unit_id: one.unit === null ? null : units[one.unit]!, service_line_id: one.line === null ? null : lines[one.line]!, handler_id: one.handler === null ? null : people[one.handler]!,
      escalated_to_id: one.above === null || closed ? null : people[one.above]!, reader: one.reader, state: one.state, due_on: one.late ? '2026-09-01' : '2026-09-30',
    }).where('id', '=', id).execute()
    if (one.party) await db.insertInto('case_party').values({ case_id: id, person_id: people[one.party.who]!, part: one.party.part, from_number: one.party.from + 1, added_on: today, ended_on: one.party.ended ? today : null }).execute()
    if (one.told !== null) await db.insertInto('case_told').values({ case_id: id, person_id: people[one.told]!, step: 'deputy', told_on: today }).execute()
    const isShared = one.shared && one.unit !== null && one.reader === 'handler' && (one.state === 'answered' || closed)
    if (isShared) await db.insertInto('unit_share').values({ case_id: id, number: 1, unit_id: units[one.unit!]!, month_on: '2026-09-01', ciphertext: Buffer.alloc(1), approved_by: w.coordinatorId, approved_on: today }).execute()
    if (one.about) await db.insertInto('case_about').values({ case_id: id, person_id: people[one.about.who]!, how: one.about.how, noted_on: today, talked_on: one.about.talked ? today : null }).execute()
  }
  await indexed(database)
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort()

async function check(actor: Actor, all: Map<string, Case>): Promise<void> {
  const { db, context } = database
  const says = JSON.stringify({ ...actor, deputy: actor.deputy?.roles })
  const readable = ids.filter((id) => mayReadCase(actor, all.get(id)!)).sort()
  const isReadable = (id: string) => readable.includes(id)
  for (const who of [actor, await seerOf(db, actor)]) {
    assert.deepEqual(idsOf(await listCases(db, who, 'all', 1, today, { size: 100 })), readable, says)
    const counts = await countCases(db, who, today)
    for (const view of views) {
      const listed = idsOf(await listCases(db, who, view, 1, today, { size: 100 }))
      assert.ok(listed.every(isReadable), `${view}: ${says}`)
      assert.equal(counts[view], listed.length, `${view}: ${says}`)
    }
  }
  for (const filter of [{ ...noFilter, unit: units[0]! }, { ...noFilter, line: lines[1]! }, { ...noFilter, handler: people[1]! }, { ...noFilter, state: 'closed' as const }]) {
    const fits = readable.filter((id) => {
      const one = all.get(id)!
      return (!filter.unit || one.unitId === filter.unit) && (!filter.line || one.serviceLineId === filter.line) && (!filter.handler || one.handlerId === filter.handler) && (!filter.state || one.state === filter.state)
    })
    assert.deepEqual(idsOf(await listCases(db, actor, 'all', 1, today, { filter, size: 100 })), fits, says)
    assert.equal(await countFiltered(db, actor, filter, today), fits.length, says)
  }
  assert.deepEqual(idsOf(await listThese(db, actor, ids, today)), readable, says)
  assert.equal((await countByAll(db, actor, everything)).total, readable.length, says)
  const late = readable.filter((id) => all.get(id)!.state === 'waiting-for-handler' && all.get(id)!.dueOn < today)
  assert.equal((await countUrgent(db, actor, today)).late, late.length, says)
  assert.ok((await leftBehind(db, actor, today)).every(({ caseId }) => isReadable(caseId)), says)

  const found = await search(db, context.keys, actor, { query: 'samat tekstit', page: 1 }, { now: wednesday })
  assert.deepEqual(found !== 'no-words' && idsOf(found.cases), readable.filter((id) => firstTurnFor(actor, all.get(id)!) === 1), `searching: ${says}`)
  for (const id of ids.slice(0, 4)) assert.equal(await caseOfReference(db, actor, all.get(id)!.reference), isReadable(id) ? id : null, says)

  const known = (await database.db.selectFrom('unit').select('id').execute()).map(({ id }, n) => ({ id, n }))
  const listedUnits = await unitsOf(db, actor, today)
  for (const { id } of known) {
    const unit = { id, supervisorId: w.supervisorId, lineIds: [lines[units.indexOf(id)]!] }
    assert.equal(listedUnits.some((one) => one.id === id), mayReadUnit(actor, unit), says)
    const shown = await sharedWithUnit(db, id, [actor.personId, handOf(actor)])
    for (const { caseId } of shown) {
      const one = all.get(caseId)!
      assert.ok(one.unitId === id && one.reader === 'handler' && !one.keptFromIds.some((kept) => kept === actor.personId || kept === actor.deputy?.personId), says)
    }
  }
}

test('in any world every list, count and search holds what whoever asks may read, and nothing else', async () => {
  await fc.assert(fc.asyncProperty(fc.array(each, { minLength: cases, maxLength: cases }), fc.array(whoAsks, { minLength: 10, maxLength: 10 }), async (made, askers) => {
    await putTogether(made)
    const all = new Map(await Promise.all(ids.map(async (id) => [id, (await findCase(database.db, id))!] as const)))
    for (const asker of askers) await check(asActor(asker), all)
  }), { numRuns: 4, endOnFailure: true })
})
