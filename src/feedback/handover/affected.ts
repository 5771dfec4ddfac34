// Which open cases somebody would leave behind: all of theirs where they leave, and where a role ends those that they could no
// longer read.
import type { Db, Tx } from '../../db/db.ts'
import { readerOn } from '../../staff/reader.ts'
import { mayReadCase } from '../../staff/roles.ts'
import type { Day } from '../../text/dates.ts'
import { findCase, lockCase, type Case } from '../cases.sql.ts'
import { openCasesOf } from './hand-over.sql.ts'

export type Change = { what: 'left' } | { what: 'role'; grantId: string }

export const affectedBy = (db: Db, personId: string, change: Change, today: Day): Promise<Case[]> => affected(personId, change, today, db, findCase)

/** And nobody else changes them until the transaction ends. */
export const lockAffected = (tx: Tx, personId: string, change: Change, today: Day): Promise<Case[]> => affected(personId, change, today, tx, lockCase)

async function affected<D extends Db>(personId: string, change: Change, today: Day, db: D, find: (db: D, id: string) => Promise<Case | null>): Promise<Case[]> {
  const after = change.what === 'role' ? await readerOn(db, personId, today, { without: change.grantId }) : null
  const before = change.what === 'role' ? await readerOn(db, personId, today) : null
  const cases: Case[] = []
  for (const id of await openCasesOf(db, personId)) {
    const one = await find(db, id)
    if (!one || one.state === 'closed' || !hasPart(one, personId)) continue
    if (after && before && (mayReadCase(after, one) || !mayReadCase(before, one))) continue
    cases.push(one)
  }
  return cases
}

/** As they were listed somebody else may have changed them meanwhile. */
export const hasPart = (one: Case, personId: string): boolean =>
  one.handlerId === personId || one.escalatedToId === personId || one.parties.some((party) => party.personId === personId && party.part === 'joined' && !party.quiet)
