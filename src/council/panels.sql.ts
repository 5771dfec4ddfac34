// Councils of clients, who sits on them, and their seasons.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { startOfDay, type Day } from '../text/dates.ts'
import type { Panel, PanelDetails, PanelSeat, Season, SeasonDetails, SeatPart } from './panel.ts'

type NewSeat = { personId: string | null; called: string; part: SeatPart; fromOn: Day; at?: Date; named?: boolean }

/** `today`: for who sits on it. The chair first, then the secretary, then members in the order in which they came. */
const rows = (db: Db, today: Day) => db.selectFrom('panel as p')
  .select(['p.id', 'p.name', 'p.purpose', 'p.joining', 'p.language', 'p.shows_where as showsWhere', 'p.made_on as madeOn', 'p.ended_on as endedOn'])
  .select(sql<PanelSeat[]>`coalesce((
    select json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'called', m.called, 'part', m.part, 'fromOn', m.from_on, 'named', m.named)
      order by array_position(array['chair', 'secretary', 'member'], m.part), m.from_on, m.id)
    from panel_member m where m.panel_id = p.id and m.from_on <= ${today} and (m.until_on is null or m.until_on >= ${today})), '[]')`.as('seats'))
  .$narrowType<Pick<Panel, 'language'>>()

/** Those that go on first, by name. */
export const allPanels = (db: Db, today: Day): Promise<Panel[]> =>
  rows(db, today).orderBy(sql`p.ended_on is not null`).orderBy(sql`p.name ->> 'fi'`).orderBy('p.id').execute()

export const findPanel = async (db: Db, id: string, today: Day): Promise<Panel | null> =>
  (isId(id) ? await rows(db, today).where('p.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Where it meets is told only once it wants that. */
export const addPanel = async (tx: Tx, { name, purpose, joining, language, showsWhere = false }: Omit<PanelDetails, 'showsWhere'> & { showsWhere?: boolean }, { by, on }: { by: string; on: Day }): Promise<string> =>
  (await tx.insertInto('panel').values({ name, purpose, joining, language, shows_where: showsWhere, made_by: by, made_on: on }).returning('id').executeTakeFirstOrThrow()).id

/** The newest first. */
export const seasonsOf = (db: Db, panelId: string): Promise<Season[]> => seasons(db).where('panel_id', '=', panelId).orderBy('from_on', 'desc').execute()

export const findSeason = async (db: Db, id: string): Promise<Season | null> => (isId(id) ? await seasons(db).where('id', '=', id).executeTakeFirst() : undefined) ?? null

export const addSeason = async (tx: Tx, panelId: string, { name, fromOn, untilOn, perspective }: SeasonDetails): Promise<string> =>
  (await tx.insertInto('panel_season').values({ panel_id: panelId, name, from_on: fromOn, until_on: untilOn, perspective }).returning('id').executeTakeFirstOrThrow()).id

/** `at`: when they came, where it is known better than by the day. `named`: as on a seat. */
export const addSeat = async (tx: Tx, panelId: string, { personId, called, part, fromOn, at = startOfDay(fromOn), named = false }: NewSeat): Promise<string> =>
  (await tx.insertInto('panel_member').values({ panel_id: panelId, person_id: personId, person_at: personId ? at : null, called, part, named, from_on: fromOn }).returning('id').executeTakeFirstOrThrow()).id

const seasons = (db: Db) => db.selectFrom('panel_season').select(['id', 'panel_id as panelId', 'name', 'from_on as fromOn', 'until_on as untilOn', 'perspective'])
