// Whether somebody knows already that a case is a practice: a coordinator from the beginning, everybody once it has closed.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayTestResponses } from '../../staff/duties.ts'
import type { Case } from '../cases.sql.ts'
import { drillOf } from './response-test.sql.ts'

export const drillKnownTo = async (db: Db, actor: Actor, one: Pick<Case, 'id' | 'state'>): Promise<{ name: string } | null> =>
  one.state === 'closed' || mayTestResponses(actor) ? drillOf(db, one.id) : null
