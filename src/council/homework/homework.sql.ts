// Homework of councils, who has done it, and the sealed pile of what they told.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Homework, HomeworkDetails, Question } from './homework.ts'

const rows = (db: Db) => db.selectFrom('homework as h').select([
  'h.id', 'h.panel_id as panelId', 'h.meeting_id as meetingId', 'h.kind', 'h.title', 'h.words', 'h.test_id as testId', 'h.given_on as givenOn', 'h.due_on as dueOn', 'h.closed_on as closedOn', 'h.version',
  sql<string[] | null>`case when h.for_all then null else array(select f.member_id from homework_for f where f.homework_id = h.id order by 1) end`.as('forIds'),
  sql<Question[]>`coalesce((select json_agg(json_build_object('form', q.form, 'words', q.words) order by q.number) from homework_question q where q.homework_id = h.id), '[]')`.as('questions'),
  sql<string[]>`array(select d.member_id from homework_done d where d.homework_id = h.id order by 1)`.as('doneIds'),
]).$narrowType<Pick<Homework, 'kind'>>()

/** What is due first stands first, and what is over after it, the last first. */
const inOrder = (db: Db, panelId: string, today: Day) => rows(db).where('h.panel_id', '=', panelId)
  .orderBy(sql`h.closed_on is not null or h.due_on < ${today}`).orderBy(sql`case when h.closed_on is null and h.due_on >= ${today} then h.due_on end`).orderBy('h.due_on', 'desc').orderBy('h.id')

export const homeworkOf = (db: Db, panelId: string, today: Day): Promise<Homework[]> => inOrder(db, panelId, today).execute()

export const homeworkOn = (db: Db, panelId: string, { from, size }: { from: number; size: number }, today: Day): Promise<Homework[]> => inOrder(db, panelId, today).limit(size).offset(from).execute()

export const countHomework = async (db: Db, panelId: string): Promise<number> =>
  Number((await db.selectFrom('homework').select((e) => e.fn.countAll().as('count')).where('panel_id', '=', panelId).executeTakeFirstOrThrow()).count)

/** Due at the one meeting or later, and given before the other. */
export const homeworkBetween = (db: Db, panelId: string, { since, until }: { since: Day | null; until: Day | null }, today: Day): Promise<Homework[]> =>
  inOrder(db, panelId, today).$if(since !== null, (those) => those.where('h.due_on', '>=', since)).$if(until !== null, (those) => those.where('h.given_on', '<', until)).execute()

/** Given in some days. */
export const homeworkGiven = (db: Db, panelId: string, { fromOn, untilOn }: { fromOn: Day; untilOn: Day }, today: Day): Promise<Homework[]> =>
  inOrder(db, panelId, today).where('h.given_on', '>=', fromOn).where('h.given_on', '<=', untilOn).execute()

export const findHomework = async (db: Db, panelId: string, id: string): Promise<Homework | null> =>
  (isId(id) ? await rows(db).where('h.id', '=', id).where('h.panel_id', '=', panelId).executeTakeFirst() : undefined) ?? null

/** Held until the transaction ends: whoever tells, changes or closes it waits for the other. */
export async function lockHomework(tx: Tx, panelId: string, id: string): Promise<Homework | null> {
  if (!isId(id)) return null
  await sql`select from homework where id = ${id} for update`.execute(tx)
  return findHomework(tx, panelId, id)
}

/** False where it is there already. */
export async function insertHomework(tx: Tx, id: string, panelId: string, details: HomeworkDetails, { by, on }: { by: string; on: Day }): Promise<boolean> {
  const added = await tx.insertInto('homework').values({
    id, panel_id: panelId, meeting_id: details.meetingId, kind: details.kind, title: details.title, words: details.words, test_id: details.testId, for_all: details.forIds === null,
    given_on: on, due_on: details.dueOn, given_by: by,
  }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  if (added) await insertParts(tx, id, details)
  return added !== undefined
}

export async function updateHomework(tx: Tx, id: string, { title, words, testId, dueOn, ...parts }: HomeworkDetails): Promise<void> {
  await tx.updateTable('homework').set((e) => ({ title, words, test_id: testId, due_on: dueOn, for_all: parts.forIds === null, version: e('version', '+', 1) })).where('id', '=', id).execute()
  await tx.deleteFrom('homework_for').where('homework_id', '=', id).execute()
  await tx.deleteFrom('homework_question').where('homework_id', '=', id).execute()
  await insertParts(tx, id, parts)
}

async function insertParts(tx: Tx, id: string, { forIds, questions }: Pick<HomeworkDetails, 'forIds' | 'questions'>): Promise<void> {
  if (forIds?.length) await tx.insertInto('homework_for').values(forIds.map((member_id) => ({ homework_id: id, member_id }))).execute()
  if (questions.length) await tx.insertInto('homework_question').values(questions.map(({ form, words }, at) => ({ homework_id: id, number: at + 1, form, words }))).execute()
}

export const setClosed = (tx: Tx, id: string, { closedOn, dueOn }: Pick<Homework, 'closedOn' | 'dueOn'>): Promise<unknown> =>
  tx.updateTable('homework').set((e) => ({ closed_on: closedOn, due_on: dueOn, version: e('version', '+', 1) })).where('id', '=', id).execute()

/** With all that was told. */
export const deleteHomework = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('homework').where('id', '=', id).execute()

export const markDone = (tx: Tx, homeworkId: string, memberId: string): Promise<unknown> =>
  tx.insertInto('homework_done').values({ homework_id: homeworkId, member_id: memberId }).onConflict((conflict) => conflict.doNothing()).execute()

export const unmarkDone = (tx: Tx, homeworkId: string, memberId: string): Promise<unknown> =>
  tx.deleteFrom('homework_done').where('homework_id', '=', homeworkId).where('member_id', '=', memberId).execute()

export type SealedPile = { ciphertext: Buffer; keyVersion: number }

/** By the homework. */
export const sealedPiles = async (db: Db, homeworkIds: readonly string[]): Promise<Map<string, SealedPile>> =>
  new Map((homeworkIds.length ? await db.selectFrom('homework_result').select(['homework_id as id', 'ciphertext', 'key_version as keyVersion']).where('homework_id', 'in', [...homeworkIds]).execute() : []).map(({ id, ...pile }) => [id, pile]))

export const putPiles = async (tx: Tx, piles: readonly (SealedPile & { id: string })[]): Promise<unknown> =>
  piles.length && tx.insertInto('homework_result').values(piles.map(({ id: homework_id, ciphertext, keyVersion: key_version }) => ({ homework_id, ciphertext, key_version })))
    .onConflict((conflict) => conflict.column('homework_id').doUpdateSet((e) => ({ ciphertext: e.ref('excluded.ciphertext'), key_version: e.ref('excluded.key_version') }))).execute()

/** Held until the transaction ends, in the order of their ids. */
const lockUnclosed = (tx: Tx) => tx.selectFrom('homework').select(['id', 'panel_id as panelId']).where('closed_on', 'is', null).orderBy('id').forUpdate()

/** The day has passed, and it has not been closed. */
export const lockOverdue = (tx: Tx, today: Day): Promise<{ id: string; panelId: string }[]> => lockUnclosed(tx).where('due_on', '<', today).limit(100).execute()

/** Of a council, that can still be done. */
export const lockOpen = (tx: Tx, panelId: string, today: Day): Promise<{ id: string; panelId: string }[]> => lockUnclosed(tx).where('panel_id', '=', panelId).where('due_on', '>=', today).execute()

export const setAllClosed = async (tx: Tx, ids: readonly string[], on: Day): Promise<unknown> =>
  ids.length && tx.updateTable('homework').set((e) => ({ closed_on: on, version: e('version', '+', 1) })).where('id', 'in', [...ids]).where('closed_on', 'is', null).execute()

/** Due within so many days, and nobody has been reminded of it. */
export const toRemind = (tx: Tx, today: Day, until: Day): Promise<{ id: string; panelId: string }[]> =>
  tx.selectFrom('homework as h').innerJoin('panel as p', 'p.id', 'h.panel_id').select(['h.id', 'h.panel_id as panelId'])
    .where('h.closed_on', 'is', null).where('h.reminded_on', 'is', null).where('h.due_on', '>=', today).where('h.due_on', '<=', until).where('h.given_on', '<', today)
    .where((e) => e.or([e('p.ended_on', 'is', null), e('p.ended_on', '>', today)])).orderBy('h.id').limit(100).execute()

/** Who sits there with a sign-in, is asked to do one of these, and has not; each once. */
export const whoHasNot = (tx: Tx, homeworkIds: readonly string[], today: Day): Promise<{ personId: string; language: string }[]> =>
  tx.selectFrom('homework as h').innerJoin('panel_member as m', 'm.panel_id', 'h.panel_id').innerJoin('person as p', 'p.id', 'm.person_id').select(['p.id as personId', 'p.language']).distinct()
    .where('h.id', 'in', [...homeworkIds]).where('m.part', '=', 'member').where('m.from_on', '<=', today).where((e) => e.or([e('m.until_on', 'is', null), e('m.until_on', '>=', today)]))
    .where((e) => e.or([e('p.left_on', 'is', null), e('p.left_on', '>', today)]))
    .where((e) => e.or([e('h.for_all', '=', true), e.exists(e.selectFrom('homework_for as f').whereRef('f.homework_id', '=', 'h.id').whereRef('f.member_id', '=', 'm.id'))]))
    .where((e) => e.not(e.exists(e.selectFrom('homework_done as d').whereRef('d.homework_id', '=', 'h.id').whereRef('d.member_id', '=', 'm.id')))).orderBy('p.id').execute()

export const noteReminded = (tx: Tx, ids: readonly string[], today: Day): Promise<unknown> => tx.updateTable('homework').set({ reminded_on: today }).where('id', 'in', [...ids]).execute()

/** Of these ids those that are homework, and whether it is over. */
export const homeworkClosed = (db: Db, ids: readonly string[]): Promise<{ id: string; isDone: boolean }[]> =>
  db.selectFrom('homework').select(['id', sql<boolean>`closed_on is not null`.as('isDone')]).where('id', 'in', [...ids]).execute()
