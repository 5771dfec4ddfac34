// Improvements on a test database, in the words of tests.
import type { Actor, Role } from '../src/staff/actor.ts'
import { transact } from '../src/db/db.ts'
import { findImprovement, eventsOf } from '../src/improvements/improvements.sql.ts'
import type { State } from '../src/improvements/improvement.ts'
import { makeImprovement } from '../src/improvements/make.ts'
import { moveImprovement } from '../src/improvements/move.ts'
import { showImprovement } from '../src/improvements/show.ts'
import type { New } from '../src/improvements/write.sql.ts'
import { dayOf } from '../src/text/dates.ts'
import type { World } from './builders.ts'
import { wednesday, type TestDatabase } from './database.ts'

/** Trusted with a role everywhere, or in one unit. */
export const acting = (personId: string, role: Role, unitId: string | null = null): Actor => ({ personId, name: 'Testaaja', language: 'fi', roles: [{ role, unitId, serviceLineId: null }] })

export function improving(database: TestDatabase, w: World) {
  const { db, context } = database
  const coordinator = acting(w.coordinatorId, 'coordinator')
  const by = (actor: Actor, now = wednesday) => ({ actor, now, keys: context.keys })
  const details = (more: Partial<New> = {}): New => ({
    title: { fi: 'Käynnit ajallaan', sv: 'Besök i tid', en: 'Visits in time' }, said: { fi: 'Käynnit ovat myöhässä.' }, does: { fi: 'Reitit suunnitellaan uudelleen.' },
    origin: null, means: 'practice', meansWords: null, serviceLineId: w.lineId, unitIds: [w.unitId], serviceIds: [w.serviceId],
    owner: { role: 'unit-supervisor', ofId: w.unitId }, dueOn: '2026-12-01', ...more,
  })
  const seen = async (id: string) => (await eventsOf(db, id)).length

  return {
    coordinator, by, details,
    make: async (more: Partial<New> = {}, { caseId = null, told = false, actor = coordinator, now = wednesday }: { caseId?: string | null; told?: boolean; actor?: Actor; now?: Date } = {}) => {
      const title = { fi: `Toimenpide ${crypto.randomUUID().slice(0, 8)}` }
      const made = await transact(db, (tx) => makeImprovement(tx, { details: details({ title, ...more }), caseId, told }, by(actor, now)))
      if (made === 'not-allowed') throw new Error('not allowed')
      return made.id
    },
    /** Through each state. */
    go: async (id: string, to: State[], { actor = coordinator, now = wednesday, because = 'Syy.' }: { actor?: Actor; now?: Date; because?: string } = {}) => {
      for (const state of to) {
        const count = await seen(id)
        const outcome = await transact(db, (tx) => moveImprovement(tx, { id, to: state, because: { fi: because }, seen: count }, by(actor, now)))
        if (outcome !== 'done') throw new Error(`${state}: ${outcome}`)
      }
    },
    show: (id: string, { shown = true, actor = coordinator, now = wednesday }: { shown?: boolean; actor?: Actor; now?: Date } = {}) => transact(db, (tx) => showImprovement(tx, { id, show: shown }, by(actor, now))),
    find: async (id: string, now = wednesday) => (await findImprovement(db, id, dayOf(now)))!,
    seen,
  }
}
