// Puts the improvements of the invented county into its database, with their history, what they came from, and what givers say.
import { sql, type Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { demoReceipt } from '../src/feedback/demo-receipt.ts'
import { isSettled, type State } from '../src/improvements/improvement.ts'
import type { Owner } from '../src/improvements/owner.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { receiptHash } from '../src/privacy/receipt.ts'
import { dayOf, startOfDay, type Day } from '../src/text/dates.ts'
import { demoImprovements, type DemoImprovement } from './improvements.ts'
import { lines } from './lines.ts'
import type { Ids } from './load-directory.ts'
import { organisation } from './organisation.ts'
import { units } from './units.ts'

type Tx = Kysely<DB>

export async function loadImprovements(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const today = dayOf(now)
  for (const one of demoImprovements(today)) await loadOne(tx, one, { ids, keys, today })
}

async function loadOne(tx: Tx, one: DemoImprovement, { ids, keys, today }: { ids: Ids; keys: Keys; today: Day }): Promise<void> {
  const owner = ownerOf(one, ids)
  const by = ids.person.get(one.owner === 'coordinator' ? organisation.coordinator : one.owner === 'line-manager' ? lines.find(({ key }) => key === one.line)!.manager : units.find(({ key }) => key === one.unit)!.supervisor)!
  const councillor = ids.person.get('reijo-mantysaari')!
  const events: { what: string; before: string | null; after: string | null; because: DemoImprovement['title'] | null; on: Day }[] = [{ what: 'made', before: null, after: 'considered', because: null, on: one.madeOn }]
  let [state, dueOn, shownOn, settledOn, because, movedOn]: [State, Day, Day | null, Day | null, DemoImprovement['title'] | null, Day] = ['considered', one.due, null, null, null, one.madeOn]
  for (const step of one.steps) {
    if ('to' in step) {
      events.push({ what: 'moved', before: state, after: step.to, because: step.because ?? null, on: step.on })
      state = step.to
      settledOn = isSettled(state) ? step.on : null
      because = state === 'not-done' ? step.because! : null
    } else if ('due' in step) {
      events.push({ what: 'due', before: dueOn, after: step.due, because: step.because, on: step.on })
      dueOn = step.due
    } else {
      events.push({ what: 'shown', before: null, after: null, because: null, on: step.on })
      shownOn = step.on
    }
    movedOn = step.on
  }
  for (const { says, on } of one.council ?? []) {
    events.push({ what: 'council', before: null, after: says, because: null, on })
    movedOn = on
  }
  const { id } = await tx.insertInto('improvement').values({
    title: one.title, said: one.said, does: one.does, origin: one.origin ?? null, service_line_id: one.line && ids.line.get(one.line)!, means: one.means, means_words: one.meansWords ?? null,
    owner_role: owner.role, owner_unit_id: owner.role === 'unit-supervisor' ? owner.ofId : null, owner_line_id: owner.role === 'line-manager' ? owner.ofId : null,
    due_on: dueOn, first_due_on: one.due, state, because, settled_on: settledOn, shown_on: shownOn, moved_on: movedOn, reminded_on: today, created_by: by, created_on: one.madeOn,
  }).returning('id').executeTakeFirstOrThrow()
  if (one.unit) await tx.insertInto('improvement_unit').values({ improvement_id: id, unit_id: ids.unit.get(one.unit)! }).execute()
  if (one.service) await tx.insertInto('improvement_service').values({ improvement_id: id, service_id: ids.service.get(one.service)! }).execute()
  await tx.insertInto('improvement_event').values(events.map(({ on, ...event }, n) => ({
    ...event, improvement_id: id, number: n + 1, person_id: event.what === 'shown' ? ids.person.get(organisation.coordinator)! : event.what === 'council' ? councillor : by, happened_at: new Date(startOfDay(on).getTime() + 11 * 3_600_000),
  }))).execute()
  const caseIds = await casesFor(tx, one, { ids, keys })
  await tx.insertInto('improvement_source').values(caseIds.length
    ? caseIds.map((case_id) => ({ improvement_id: id, kind: 'case', case_id, told: false, added_by: by, added_on: one.madeOn }))
    : [{ improvement_id: id, kind: 'alone', case_id: null, told: false, added_by: by, added_on: one.madeOn }]).execute()
  if (one.council) {
    await tx.insertInto('council_mark').values(one.council.map(({ says, on, why }, n) => (
      { improvement_id: id, number: n + 1, settled_on: settledOn!, says, why: why ?? null, language: 'fi', said_by: councillor, said_on: on, told_on: today }
    ))).execute()
  }
  if (one.verdicts) await loadVerdicts(tx, id, caseIds, one, { settledOn, today })
}

const ownerOf = ({ owner, line, unit }: DemoImprovement, ids: Ids): Owner =>
  owner === 'coordinator' ? { role: 'coordinator', ofId: null } : owner === 'line-manager' ? { role: 'line-manager', ofId: ids.line.get(line!)! } : { role: 'unit-supervisor', ofId: ids.unit.get(unit!)! }

/** Answered ones that were about the same, before it was made; for what is told in Swedish, one in Swedish. */
async function casesFor(tx: Tx, { cases, unit, service, madeOn, title }: DemoImprovement, { ids, keys }: { ids: Ids; keys: Keys }): Promise<string[]> {
  if (!cases) return []
  if (cases === 'told') {
    return [(await tx.selectFrom('feedback_case').select('id').where('receipt_hash', '=', receiptHash(keys, demoReceipt(keys))).executeTakeFirstOrThrow()).id]
  }
  const found = await tx.selectFrom('feedback_case as c').select('c.id').where('c.unit_id', '=', ids.unit.get(unit!)!).$if(service !== undefined, (query) => query.where('c.service_id', '=', ids.service.get(service!)!))
    .where('c.kind', 'in', ['criticism', 'suggestion']).where('c.state', 'in', ['answered', 'closed']).where('c.created_at', '<', startOfDay(madeOn))
    .orderBy(sql`c.language = ${title.fi.includes('ruotsi') ? 'sv' : 'fi'}`, 'desc').orderBy('c.created_at', 'desc').orderBy('c.reference').limit(cases).execute()
  return found.map(({ id }) => id)
}

/** Of a "done" that was taken up again since, what was said of it stays with that day. */
async function loadVerdicts(tx: Tx, id: string, caseIds: string[], { verdicts, steps }: DemoImprovement, { settledOn, today }: { settledOn: Day | null; today: Day }): Promise<void> {
  const done = settledOn ?? steps.findLast((step) => 'to' in step && step.to === 'done')!.on
  const said = [...Array(verdicts!.changed).fill('changed'), ...Array(verdicts!.notChanged).fill('not-changed')].slice(0, caseIds.length) as string[]
  if (!said.length) return
  await tx.insertInto('improvement_verdict').values(said.map((says, n) => ({ improvement_id: id, case_id: caseIds[n]!, says, settled_on: done }))).execute()
  const counted = (what: string) => said.filter((one) => one === what).length
  await tx.insertInto('improvement_tally').values({
    improvement_id: id, settled_on: done, measured_on: today, changed: counted('changed'), not_changed: counted('not-changed'), told_on: today,
  }).execute()
}

