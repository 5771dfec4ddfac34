// Life situations as the desk edits them: the doors of the front page, and what stands behind each.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { SituationDetails } from './directory.ts'
import { isId } from './id.ts'
import { inUse } from './in-use.sql.ts'

export type SituationRow = { id: string; name: Translated; acute: boolean; help: number }

/** In the order of the front page. */
export const listSituations = (db: Db, today: Day): Promise<SituationRow[]> =>
  db.selectFrom('life_situation').select(['id', 'name', 'acute'])
    .select(sql<number>`(select count(*)::int from life_situation_entry e
      left join service s on s.id = e.entry_id left join service_line l on l.id = s.service_line_id left join other_service o on o.id = e.entry_id
      where e.life_situation_id = life_situation.id and coalesce(least(s.ended_on, l.ended_on, o.ended_on) > ${today}, true))`.as('help'))
    .where(inUse(today, 'ended_on')).orderBy('acute', 'desc').orderBy('position').orderBy(sql`name ->> 'fi'`).execute()

export async function findEditedSituation(db: Db, id: string): Promise<(SituationDetails & { endedOn: Day | null }) | null> {
  if (!isId(id)) return null
  const found = await db.selectFrom('life_situation').select(['name', 'description', 'acute', 'position', 'ended_on as endedOn']).where('id', '=', id).executeTakeFirst()
  if (!found) return null
  const help = await db.selectFrom('life_situation_entry').select('entry_id').where('life_situation_id', '=', id).orderBy('position').orderBy('entry_id').execute()
  return { ...found, help: help.map(({ entry_id: entryId }) => entryId) }
}

export async function addSituation(tx: Tx, situation: SituationDetails): Promise<string> {
  const { id } = await tx.insertInto('life_situation').values(columns(situation)).returning('id').executeTakeFirstOrThrow()
  await saveHelp(tx, id, situation.help)
  return id
}

export async function changeSituation(tx: Tx, id: string, situation: SituationDetails): Promise<void> {
  await tx.updateTable('life_situation').set(columns(situation)).where('id', '=', id).execute()
  await saveHelp(tx, id, situation.help)
}

async function saveHelp(tx: Tx, id: string, help: readonly string[]): Promise<void> {
  await tx.deleteFrom('life_situation_entry').where('life_situation_id', '=', id).execute()
  if (!help.length) return
  await tx.insertInto('life_situation_entry').values(help.map((entryId, position) => ({ life_situation_id: id, entry_id: entryId, position }))).execute()
}

const columns = ({ name, description, acute, position }: SituationDetails) => ({ name, description, acute, position })
