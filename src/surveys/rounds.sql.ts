// Rounds: one time of asking, its promise, and the groups for whom answers are shown together.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Elsewhere } from './elsewhere/elsewhere.ts'
import type { GroupPlace, RoundGroup } from './groups.ts'
import type { PromiseDays } from './promise.ts'
import { surveysById, type Survey } from './surveys.sql.ts'

/** open: whoever has the link · code: whoever was given a code, each once · elsewhere: nobody here; it is held in another way */
export const ways = ['open', 'code', 'elsewhere'] as const
export const handlerRoles = ['supervisor', 'coordinator', 'management'] as const
export const leftovers = ['up', 'erase'] as const

export type RoundDetails = Pick<PromiseDays, 'handledByOn' | 'resultsByOn' | 'changesByOn'> & {
  surveyId: string
  version: number
  way: (typeof ways)[number]
  fewest: number
  leftover: (typeof leftovers)[number]
  firstOn: Day
  lastOn: Day
  purpose: Translated
  handlerRole: (typeof handlerRoles)[number]
  goneThrough: Translated
  invests: Translated
  councilOn: Day | null
  /** How it is held, where it is held elsewhere. */
  elsewhere?: Elsewhere | null
}
export type Round = RoundDetails & PromiseDays & { id: string; openedOn: Day | null; endAskedOn: Day | null; closedOn: Day | null; followed: Translated | null }

/** The last day on which it can be answered: the one that was promised, or an earlier one on which somebody ended it. `r`: the round. */
export const lastDay = sql<Day>`least(r.last_on, r.end_asked_on)`

/** A round that is answered here. */
export type RoundHere = Round & { way: Exclude<Round['way'], 'elsewhere'> }

const rows = (db: Db) => db.selectFrom('survey_round as r').select([
  'r.id', 'r.survey_id as surveyId', 'r.version', 'r.way', 'r.fewest', 'r.leftover', 'r.first_on as firstOn', lastDay.as('lastOn'),
  'r.purpose', 'r.handler_role as handlerRole', 'r.handled_by_on as handledByOn', 'r.results_by_on as resultsByOn', 'r.changes_by_on as changesByOn',
  'r.gone_through as goneThrough', 'r.invests', 'r.council_on as councilOn', 'r.opened_on as openedOn', 'r.end_asked_on as endAskedOn', 'r.closed_on as closedOn',
  'r.handled_on as handledOn', 'r.gone_through_on as goneThroughOn', 'r.results_on as resultsOn', 'r.followed', 'r.followed_on as followedOn',
]).select(sql<Elsewhere | null>`case when r.way = 'elsewhere' then jsonb_build_object('heldAs', r.held_as, 'words', r.held_words, 'where', r.held_where,
  'address', r.held_address, 'promise', r.held_promise) end`.as('elsewhere')).$narrowType<Pick<RoundDetails, 'way' | 'leftover' | 'handlerRole'>>()

export const findRound = async (db: Db, id: string): Promise<Round | null> =>
  (isId(id) ? await rows(db).where('r.id', '=', id).executeTakeFirst() : undefined) ?? null

/** In no order. */
export const roundsById = (db: Db, ids: readonly string[]): Promise<Round[]> => (ids.length ? rows(db).where('r.id', 'in', [...ids]).execute() : Promise.resolve([]))

/** Of all surveys. */
export const allRounds = (db: Db): Promise<Round[]> => rows(db).where('r.opened_on', 'is not', null).orderBy('r.first_on').orderBy('r.id').execute()

/** The newest first. */
export const roundsOf = (db: Db, surveyId: string): Promise<Round[]> => rows(db).where('r.survey_id', '=', surveyId).orderBy('r.first_on', 'desc').orderBy('r.id').execute()

const columns = (of: RoundDetails) => ({
  survey_id: of.surveyId, version: of.version, way: of.way, fewest: of.fewest, leftover: of.leftover, first_on: of.firstOn, last_on: of.lastOn, purpose: of.purpose,
  handler_role: of.handlerRole, handled_by_on: of.handledByOn, results_by_on: of.resultsByOn, changes_by_on: of.changesByOn, gone_through: of.goneThrough,
  invests: of.invests, council_on: of.councilOn, held_as: of.elsewhere?.heldAs ?? null, held_words: of.elsewhere?.words ?? null, held_where: of.elsewhere?.where ?? null,
  held_address: of.elsewhere?.address ?? null, held_promise: of.elsewhere?.promise ?? null,
})

export async function addRound(tx: Tx, details: RoundDetails, madeBy: string): Promise<string> {
  const { id } = await tx.insertInto('survey_round').values({ ...columns(details), made_by: madeBy }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Refused by the database once it is open. */
export const changeRound = (tx: Tx, id: string, details: RoundDetails): Promise<unknown> => tx.updateTable('survey_round').set(columns(details)).where('id', '=', id).execute()

export const openRound = (tx: Tx, id: string, on: Day, by: string): Promise<unknown> =>
  tx.updateTable('survey_round').set({ opened_on: on, opened_by: by }).where('id', '=', id).where('opened_on', 'is', null).execute()

/** Refused by the database once it was opened. */
export const eraseRound = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('survey_round').where('id', '=', id).execute()

export const addGroups = (tx: Tx, roundId: string, places: readonly GroupPlace[]): Promise<unknown> =>
  tx.insertInto('round_group').values(places.map(({ serviceLineId, unitId }) => ({ round_id: roundId, service_line_id: serviceLineId, unit_id: unitId }))).execute()

/** Whose last day has passed, or the day on which somebody ended it, and whose answers still wait. */
export const roundsToClose = (db: Db, today: Day): Promise<Round[]> =>
  rows(db).where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null)
    .where(lastDay, '<', today).orderBy('r.id').execute()

export const roundsOpen = (db: Db): Promise<Round[]> => rows(db).where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null).orderBy('r.id').execute()

export const closeRound = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('survey_round').set({ closed_on: on }).where('id', '=', id).execute()

/** Held until the transaction ends: against one that closes it, shared among those who answer. */
export const lockRound = async (tx: Tx, id: string, how: 'answering' | 'closing'): Promise<Round | null> =>
  (await rows(tx).where('r.id', '=', id).$if(how === 'answering', (query) => query.forShare('r')).$if(how === 'closing', (query) => query.forUpdate('r')).executeTakeFirst()) ?? null

/** The round that can be answered here on that day, if one can. */
export const openRoundOf = async (db: Db, surveyId: string, today: Day): Promise<RoundHere | null> =>
  (await rows(db).$narrowType<{ way: RoundHere['way'] }>().where('r.survey_id', '=', surveyId).where('r.way', '<>', 'elsewhere').where('r.opened_on', '<=', today).where('r.closed_on', 'is', null).where('r.first_on', '<=', today).where(lastDay, '>=', today)
    .orderBy('r.first_on').orderBy('r.id').limit(1).executeTakeFirst()) ?? null

/** By name: lines, and in each its units. The whole first. */
export async function groupsOf(db: Db, roundId: string): Promise<RoundGroup[]> {
  const stored = await db.selectFrom('round_group as g').leftJoin('service_line as l', 'l.id', 'g.service_line_id').leftJoin('unit as u', 'u.id', 'g.unit_id')
    .select(['g.id', 'g.service_line_id as serviceLineId', 'g.unit_id as unitId', 'l.name as lineName', 'u.name as unitName', 'l.position']).where('g.round_id', '=', roundId).execute()
  return stored.toSorted((a, b) => (a.position ?? -1) - (b.position ?? -1) || (a.lineName?.fi ?? '').localeCompare(b.lineName?.fi ?? '', 'fi') || (a.unitName?.fi ?? '').localeCompare(b.unitName?.fi ?? '', 'fi'))
    .map(({ position: _, ...group }) => group)
}

/** Every round that takes answers here on that day, with its survey; the first to end first. */
export async function openOnes(db: Db, today: Day): Promise<{ round: Round; survey: Survey }[]> {
  const open = await rows(db).where('r.way', '<>', 'elsewhere').where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null).where('r.first_on', '<=', today).where(lastDay, '>=', today).orderBy(lastDay).orderBy('r.id').execute()
  const surveys = new Map((await surveysById(db, open.map(({ surveyId }) => surveyId))).map((survey) => [survey.id, survey]))
  return open.map((round) => ({ round, survey: surveys.get(round.surveyId)! }))
}
