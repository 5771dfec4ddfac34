// The table of those who were told, besides the one above the handler, that the promised day has passed.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** Whoever was told stands beside or above the handler that was. */
export const forgetTold = (tx: Tx, caseId: string) => tx.deleteFrom('case_told').where('case_id', '=', caseId).execute()

export const noteTold = (tx: Tx, told: { caseId: string; personId: string; step: 'deputy' | 'director'; on: Day }) =>
  tx.insertInto('case_told').values({ case_id: told.caseId, person_id: told.personId, step: told.step, told_on: told.on })
    .onConflict((conflict) => conflict.doNothing()).execute()

/** Administrators see no feedback; they can name people who do. */
export const administrators = (db: Db, today: Day): Promise<{ id: string; language: string }[]> =>
  db.selectFrom('person').select(['id', 'language']).where((e) => e.and([
    e.or([e('left_on', 'is', null), e('left_on', '>', today)]),
    e.exists(e.selectFrom('role_grant as g').whereRef('g.person_id', '=', 'person.id').where('g.role', '=', 'administrator')
      .where('g.valid_from', '<=', today).where((g) => g.or([g('g.valid_to', 'is', null), g('g.valid_to', '>=', today)]))),
  ])).execute()
