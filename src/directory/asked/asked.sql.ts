// What is asked just now, and what came of what was asked before.
import type { Db, Tx } from '../../db/db.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isId } from '../id.ts'

export type AskedDetails = { question: Translated; hint: Translated | null; serviceLineId: string | null; firstOn: Day; lastOn: Day; cameOfIt: Translated | null }
export type Asked = AskedDetails & { id: string; lineName: Translated | null }

/** Days for which the front page tells what came of a question that has ended. */
const toldForDays = 90
const mostShown = 4

const rows = (db: Db) => db.selectFrom('asked_now as a').leftJoin('service_line as l', 'l.id', 'a.service_line_id')
  .select(['a.id', 'a.question', 'a.hint', 'a.service_line_id as serviceLineId', 'a.first_on as firstOn', 'a.last_on as lastOn', 'a.came_of_it as cameOfIt', 'l.name as lineName'])

/** The last to end first. */
export const allAsked = (db: Db): Promise<Asked[]> => rows(db).orderBy('a.last_on', 'desc').orderBy('a.id').execute()

/** Those that are open, the first to end first; and those that have ended and about which there is something to tell. `lineId`: what is asked about it alone. */
export async function askedNow(db: Db, today: Day, lineId: string | null = null): Promise<{ open: Asked[]; told: Asked[] }> {
  const open = await rows(db).$if(lineId !== null, (query) => query.where('a.service_line_id', '=', lineId)).where('a.first_on', '<=', today).where('a.last_on', '>=', today).orderBy('a.last_on').orderBy('a.id').limit(mostShown).execute()
  const told = await rows(db).where('a.last_on', '<', today).where('a.last_on', '>=', daysAfter(today, -toldForDays)).where('a.came_of_it', 'is not', null)
    .orderBy('a.last_on', 'desc').orderBy('a.id').limit(mostShown).execute()
  return { open, told }
}

/** While it is open, or was so when the form was opened: what somebody has begun to answer they may send. */
export const findAsked = async (db: Db, id: string): Promise<Asked | null> =>
  (isId(id) ? await rows(db).where('a.id', '=', id).executeTakeFirst() : undefined) ?? null

const columns = ({ question, hint, serviceLineId, firstOn, lastOn, cameOfIt }: AskedDetails) =>
  ({ question, hint, service_line_id: serviceLineId, first_on: firstOn, last_on: lastOn, came_of_it: cameOfIt })

export const addAsked = (tx: Tx, details: AskedDetails): Promise<unknown> => tx.insertInto('asked_now').values(columns(details)).execute()

export const changeAsked = (tx: Tx, id: string, details: AskedDetails): Promise<unknown> => tx.updateTable('asked_now').set(columns(details)).where('id', '=', id).execute()
