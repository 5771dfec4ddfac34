// What came of points, as it is kept: sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { Outcome, OutcomeKind, OutcomeState, SentKind } from './outcome.ts'

export type SealedOutcome = Omit<Outcome, 'words' | 'answer'> & {
  ciphertext: Buffer; keyVersion: number; answerCiphertext: Buffer | null; answerVersion: number | null; panelName: Translated; panelLanguage: Language
}

const rows = (db: Db) => db.selectFrom('point_outcome as o').innerJoin('panel_meeting as m', 'm.id', 'o.meeting_id').innerJoin('panel_season as s', 's.id', 'm.season_id').innerJoin('panel as p', 'p.id', 's.panel_id')
  .select([
    'o.id', 'p.id as panelId', 'p.name as panelName', 'p.language as panelLanguage', 's.id as seasonId', 'o.meeting_id as meetingId', 'm.number as meetingNumber', 'm.held_on as heldOn', 'o.point_id as pointId', 'o.kind', 'o.state',
    'o.ciphertext', 'o.key_version as keyVersion', 'o.answer_ciphertext as answerCiphertext', 'o.answer_version as answerVersion', 'o.improvement_id as improvementId', 'o.survey_id as surveyId',
    'o.question', 'o.target', 'o.made_on as madeOn', 'o.answered_on as answeredOn',
  ]).$narrowType<{ kind: OutcomeKind; state: OutcomeState; panelLanguage: Language }>()

/** Of a council, the newest first. */
export const sealedOutcomes = (db: Db, panelId: string): Promise<SealedOutcome[]> => rows(db).where('p.id', '=', panelId).orderBy('o.made_on', 'desc').orderBy('o.id').execute()

export const sealedOutcomesOfMeetings = async (db: Db, meetingIds: readonly string[]): Promise<SealedOutcome[]> =>
  (meetingIds.length ? rows(db).where('o.meeting_id', 'in', [...meetingIds]).orderBy('o.made_on', 'desc').orderBy('o.id').execute() : [])

export const sealedOutcomesOfPoint = (db: Db, pointId: string): Promise<SealedOutcome[]> => rows(db).where('o.point_id', '=', pointId).orderBy('o.made_on', 'desc').orderBy('o.id').execute()

/** Of all councils, what waits the longest first. */
export const sealedWaiting = (db: Db, kinds: readonly SentKind[], { from, size }: { from: number; size: number }): Promise<SealedOutcome[]> =>
  rows(db).where('o.state', '=', 'waiting').where('o.kind', 'in', [...kinds]).orderBy('o.made_on').orderBy('o.id').limit(size).offset(from).execute()

/** Of each thing that waits, what kind it is. */
export const kindsWaiting = async (db: Db): Promise<OutcomeKind[]> =>
  (await db.selectFrom('point_outcome').select('kind').$narrowType<{ kind: OutcomeKind }>().where('state', '=', 'waiting').execute()).map(({ kind }) => kind)

/** The last that were answered. */
export const sealedAnswered = (db: Db, kinds: readonly SentKind[], most: number): Promise<SealedOutcome[]> =>
  rows(db).where('o.answered_on', 'is not', null).where('o.kind', 'in', [...kinds]).orderBy('o.answered_on', 'desc').orderBy('o.id').limit(most).execute()

export const findSealedOutcome = async (db: Db, id: string): Promise<SealedOutcome | null> => (isId(id) ? await rows(db).where('o.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Held until the transaction ends. */
export const lockOutcome = async (tx: Tx, id: string): Promise<SealedOutcome | null> => {
  if (!isId(id)) return null
  await tx.selectFrom('point_outcome').select('id').where('id', '=', id).forUpdate().execute()
  return findSealedOutcome(tx, id)
}

export const waitingOf = async (db: Db, pointId: string, kind: OutcomeKind): Promise<string | null> =>
  (await db.selectFrom('point_outcome').select('id').where('point_id', '=', pointId).where('kind', '=', kind).where('state', '=', 'waiting').executeTakeFirst())?.id ?? null

export type NewOutcome = Pick<Outcome, 'id' | 'meetingId' | 'pointId' | 'kind' | 'state' | 'improvementId' | 'surveyId' | 'question' | 'target' | 'madeOn'> & { ciphertext: Buffer; keyVersion: number }

export const insertOutcome = (tx: Tx, { id, meetingId, pointId, kind, state, improvementId, surveyId, question, target, madeOn, ciphertext, keyVersion }: NewOutcome): Promise<unknown> =>
  tx.insertInto('point_outcome').values({
    id, meeting_id: meetingId, point_id: pointId, kind, state, improvement_id: improvementId, survey_id: surveyId, question, target, made_on: madeOn, ciphertext, key_version: keyVersion,
  }).execute()

export type Answered = { state: 'taken' | 'refused'; answer: { ciphertext: Buffer; keyVersion: number } | null; improvementId?: string; surveyId?: string; question?: string }

export const setAnswered = (tx: Tx, id: string, { state, answer, improvementId = undefined, surveyId = undefined, question = undefined }: Answered, by: { personId: string; on: Day }): Promise<unknown> =>
  tx.updateTable('point_outcome').set({
    state, answer_ciphertext: answer?.ciphertext ?? null, answer_version: answer?.keyVersion ?? null, improvement_id: improvementId ?? null, survey_id: surveyId ?? null, question: question ?? null,
    answered_by: by.personId, answered_on: by.on,
  }).where('id', '=', id).execute()

/** From which meeting of which council an improvement came; several where several meetings spoke of it. `hasMemo`: everybody may read it. */
export const meetingsBehind = (db: Db, improvementId: string): Promise<{ panelId: string; panelName: Translated; meetingId: string; heldOn: Day | null; hasMemo: boolean }[]> =>
  db.selectFrom('point_outcome as o').innerJoin('panel_meeting as m', 'm.id', 'o.meeting_id').innerJoin('panel_season as s', 's.id', 'm.season_id').innerJoin('panel as p', 'p.id', 's.panel_id')
    .select(['p.id as panelId', 'p.name as panelName', 'm.id as meetingId', 'm.held_on as heldOn'])
    .select(sql<boolean>`coalesce((select r.ended_on is null from minutes_release r where r.meeting_id = m.id order by r.number desc limit 1), false)`.as('hasMemo')).distinct().where('o.improvement_id', '=', improvementId).orderBy('m.held_on').execute()
