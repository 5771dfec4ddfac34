// The tables of forms on paper: runs, and where each of their sheets is.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { FormRun, Sheet, VoidBecause } from './form-run.ts'

const runs = (db: Db) => db.selectFrom('form_run as r').leftJoin('unit as u', 'u.id', 'r.unit_id').leftJoin('place as p', 'p.id', 'r.place_id').select([
  'r.id', 'r.number', 'r.unit_id as unitId', 'r.place_id as placeId', 'r.language', 'r.sheets', 'r.key_version as keyVersion', 'r.made_by as madeById', 'r.made_on as madeOn',
  sql<Translated | null>`coalesce(u.name, p.name)`.as('name'),
])
const asRun = <T extends { language: string }>(row: T) => ({ ...row, language: row.language as Language })

export async function findRun(db: Db, id: string): Promise<FormRun | null> {
  const row = isId(id) ? await runs(db).where('r.id', '=', id).executeTakeFirst() : undefined
  return row ? asRun(row) : null
}

/** The newest first. */
export const listRuns = async (db: Db, limit: number): Promise<FormRun[]> => (await runs(db).orderBy('r.number', 'desc').limit(limit).execute()).map(asRun)

const columns = ['number', 'given_on as givenOn', 'back_on as backOn', 'entered_on as enteredOn', 'void_on as voidOn'] as const

export const sheetsOf = (db: Db, runId: string): Promise<Sheet[]> => db.selectFrom('form_sheet').select(columns).where('run_id', '=', runId).orderBy('number').execute()

/** Of these runs, each by the id of its own. */
export async function sheetsOfRuns(db: Db, runIds: string[]): Promise<Map<string, Sheet[]>> {
  const rows = runIds.length ? await db.selectFrom('form_sheet').select(['run_id as runId', ...columns]).where('run_id', 'in', runIds).orderBy('number').execute() : []
  return Map.groupBy(rows, ({ runId }) => runId)
}

type Named = { id: string; name: Translated }

/** For whom a run may be. */
export async function unitsAndPlaces(db: Db, today: Day): Promise<{ units: Named[]; places: Named[] }> {
  const inUse = sql<boolean>`(ended_on is null or ended_on > ${today})`
  const byName = sql`name ->> 'fi'`
  return {
    units: await db.selectFrom('unit').select(['id', 'name']).where(inUse).orderBy(byName).execute(),
    places: await db.selectFrom('place').select(['id', 'name']).where(inUse).orderBy(byName).execute(),
  }
}

/** With all of its sheets. */
export async function addRun(tx: Tx, run: { unitId: string | null; placeId: string | null; language: Language; sheets: number; keyVersion: number }, { by, on }: { by: string; on: Day }): Promise<string> {
  const { id } = await tx.insertInto('form_run').values({
    unit_id: run.unitId, place_id: run.placeId, language: run.language, sheets: run.sheets, key_version: run.keyVersion, made_by: by, made_on: on,
  }).returning('id').executeTakeFirstOrThrow()
  await sql`insert into form_sheet (run_id, number) select ${id}::uuid, n from generate_series(1, ${run.sheets}::int) n`.execute(tx)
  return id
}

/** What was noted before stays as it was noted. */
export const noteGiven = (tx: Tx, runId: string, numbers: number[], on: Day): Promise<unknown> =>
  tx.updateTable('form_sheet').set({ given_on: on }).where('run_id', '=', runId).where('number', 'in', numbers).where('given_on', 'is', null).where('void_on', 'is', null).execute()

/** What was lost may be found: its giver wrote on it, and holds its receipt. */
const isOpen = sql<boolean>`(void_on is null or void_because = 'lost')`
const found = { void_on: null, void_because: null }

export const noteBack = (tx: Tx, runId: string, numbers: number[], on: Day): Promise<unknown> =>
  tx.updateTable('form_sheet').set({ back_on: sql`coalesce(back_on, ${on}::date)`, ...found }).where('run_id', '=', runId).where('number', 'in', numbers).where(isOpen).execute()

/** What was entered is not void. Gives the numbers that were. */
export const noteVoid = async (tx: Tx, runId: string, numbers: number[], { because, on }: { because: VoidBecause; on: Day }): Promise<number[]> =>
  (await tx.updateTable('form_sheet').set({ void_on: on, void_because: because }).where('run_id', '=', runId).where('number', 'in', numbers).where('void_on', 'is', null)
    .where('entered_on', 'is', null).returning('number').execute()).map(({ number }) => number)

/** Whether it can still be typed in. */
export const isSheetOpen = async (db: Db, runId: string, number: number): Promise<boolean> =>
  (await db.selectFrom('form_sheet').select('number').where('run_id', '=', runId).where('number', '=', number).where('entered_on', 'is', null).where(isOpen).executeTakeFirst()) !== undefined

/** Once: false where it was entered before, is spoiled or empty, or is none of this run. Two who type it at once wait for each other. */
export async function enterSheet(tx: Tx, runId: string, number: number, on: Day): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('form_sheet').set({ entered_on: on, back_on: sql`coalesce(back_on, ${on}::date)`, ...found })
    .where('run_id', '=', runId).where('number', '=', number).where('entered_on', 'is', null).where(isOpen).executeTakeFirst()
  return numUpdatedRows > 0n
}
