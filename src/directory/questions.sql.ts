// Guiding questions: what the form asks about a kind of feedback, so that a giver knows where to begin. A
// question is never altered once it has been asked, for old answers stand under it: it ends, and a new one begins.
import { sql } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import type { Db, Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import type { OfferedKind } from '../feedback/case.ts'
import type { Translated } from '../text/language.ts'
import { isId } from './id.ts'

export type GuidingQuestion = { id: string; kind: OfferedKind; question: Translated; hint: Translated | null }

/** What is asked about one kind of feedback; without a line, the common questions. */
export type QuestionSet = {
  kind: OfferedKind
  serviceLineId: string | null
  questions: Pick<GuidingQuestion, 'question' | 'hint'>[]
}

type Row = GuidingQuestion & { serviceLineId: string | null }

/** What is asked of a line: for each kind its own questions if it has any, else the organisation's common ones. */
export async function guidingQuestions(
  db: Db, { kind, serviceLineId }: { kind?: OfferedKind; serviceLineId: string | null },
): Promise<GuidingQuestion[]> {
  const rows = await questionsInUse(db, kind)
  const own = rows.filter((row) => row.serviceLineId !== null && row.serviceLineId === serviceLineId)
  const kindsOfItsOwn = new Set(own.map((row) => row.kind))
  return rows
    .filter((row) => (kindsOfItsOwn.has(row.kind) ? row.serviceLineId === serviceLineId : row.serviceLineId === null))
    .map(({ id, kind, question, hint }) => ({ id, kind, question, hint }))
}

/** Every question that is asked now, of every line, for the desk. */
export const questionsInUse = (db: Db, kind?: OfferedKind): Promise<Row[]> =>
  db.selectFrom('guiding_question')
    .select(['id', sql<OfferedKind>`kind`.as('kind'), 'question', 'hint', 'service_line_id as serviceLineId'])
    .where('ended_at', 'is', null)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .orderBy('kind').orderBy('position').orderBy('id').execute()

/**
 * Makes these the questions of a kind for a line (null: the common ones), in this order. Those that stay as
 * they were keep their id; the others end. No questions for a line means that the common ones are asked.
 */
export async function replaceQuestions(
  tx: Tx, { kind, serviceLineId, questions }: QuestionSet, { now }: { now: Date },
): Promise<void> {
  // Two editors at once would otherwise each add their own to the other's.
  await oneAtATime(tx, 'directory')
  const before = (await questionsInUse(tx, kind)).filter((row) => row.serviceLineId === serviceLineId)
  for (const [position, { question, hint }] of questions.entries()) {
    const same = before.findIndex((row) => isDeepStrictEqual([row.question, row.hint], [question, hint]))
    if (same < 0) {
      await tx.insertInto('guiding_question')
        .values({ kind, service_line_id: serviceLineId, position, question, hint }).execute()
    } else {
      const [kept] = before.splice(same, 1)
      await tx.updateTable('guiding_question').set({ position }).where('id', '=', kept!.id).execute()
    }
  }
  for (const { id } of before) {
    await tx.updateTable('guiding_question').set({ ended_at: now }).where('id', '=', id).execute()
  }
}

/** Questions as they were asked, ended ones too: a form may have been open while one was altered. */
export const questionsById = (db: Db, ids: string[]): Promise<GuidingQuestion[]> =>
  db.selectFrom('guiding_question').select(['id', sql<OfferedKind>`kind`.as('kind'), 'question', 'hint'])
    .where('id', 'in', [noId, ...ids.filter(isId)]).execute()

/** No row has it; an empty list would be no SQL. */
const noId = '00000000-0000-0000-0000-000000000000'
