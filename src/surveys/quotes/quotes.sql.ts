// Quotes: how far each is, and which are shown under the themes of a round.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import type { Doer } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { QuoteState } from './quote.ts'

/** Of which survey it is: `supervisorId` of its unit. */
type OfSurvey = { surveyId: string; surveyName: Translated; serviceLineId: string | null; unitId: string | null; supervisorId: string | null; noQuotes: boolean }

export type Quote = OfSurvey & {
  id: string; textId: string; roundId: string; question: string; themeId: string | null; themeName: Translated | null
  state: QuoteState; number: number; language: string; ciphertext: Buffer | null; keyVersion: number | null; note: Buffer | null
  /** Both who prepared it and by whose hand. */
  preparedByIds: string[]
}

const rows = (db: Db) => db.selectFrom('survey_quote as q').innerJoin('released_text as t', 't.id', 'q.text_id').innerJoin('release as r', 'r.id', 't.release_id')
  .innerJoin('round_group as g', 'g.id', 'r.group_id').innerJoin('survey_round as d', 'd.id', 'g.round_id').innerJoin('survey as s', 's.id', 'd.survey_id')
  .leftJoin('unit as u', 'u.id', 's.unit_id').leftJoin('survey_theme as h', 'h.id', 'q.theme_id')
  .select(['q.id', 'q.text_id as textId', 'd.id as roundId', 't.question', 'q.theme_id as themeId', 'h.name as themeName', 'q.state', 'q.number', 'q.language', 'q.ciphertext',
    'q.key_version as keyVersion', 'q.note', 's.id as surveyId', 's.name as surveyName', 's.service_line_id as serviceLineId', 's.unit_id as unitId', 'u.supervisor_id as supervisorId',
    's.no_quotes as noQuotes', sql<string[]>`array_remove(array[q.prepared_by, q.prepared_hand_id], null)`.as('preparedByIds')])
  .$narrowType<{ state: QuoteState }>()

export const findQuote = async (db: Db, id: string): Promise<Quote | null> => (isId(id) ? await rows(db).where('q.id', '=', id).executeTakeFirst() : undefined) ?? null

export const quoteOfText = async (db: Db, textId: string): Promise<Quote | null> => await rows(db).where('q.text_id', '=', textId).executeTakeFirst() ?? null

/** Under the themes of a round, in the order of their random names, which says nothing of when. */
export const quotesOf = (db: Db, roundId: string): Promise<Quote[]> => rows(db).where('h.round_id', '=', roundId).orderBy('q.id').execute()

/** Of all surveys: what waits to be checked, the longest first. */
export const quotesWaiting = (db: Db): Promise<Quote[]> => rows(db).where('q.state', '=', 'to-check').orderBy('q.state_on').orderBy('q.id').execute()

/** What was checked, the newest first. */
export const quotesChecked = (db: Db): Promise<Quote[]> => rows(db).where('q.state', '=', 'shown').orderBy('q.state_on', 'desc').orderBy('q.id').execute()

/** How many of a theme there are words of. */
export const countLive = async (db: Db, themeId: string, butOfText: string): Promise<number> =>
  Number((await db.selectFrom('survey_quote').select((e) => e.fn.countAll<string>().as('n')).where('theme_id', '=', themeId).where('text_id', '<>', butOfText)
    .where('state', 'in', ['to-check', 'sent-back', 'shown']).executeTakeFirstOrThrow()).n)

/** Whether everybody may read something under the theme. */
export const isQuotedUnder = async (db: Db, themeId: string): Promise<boolean> =>
  await db.selectFrom('survey_quote').select('id').where('theme_id', '=', themeId).where('state', '=', 'shown').limit(1).executeTakeFirst() !== undefined

type NewForm = { textId: string; themeId: string; language: string; number: number; ciphertext: Buffer; keyVersion: number }

/** It waits to be checked, whatever became of the form before. */
export async function putQuote(tx: Tx, { textId, themeId, language, number, ciphertext, keyVersion }: NewForm, { by, on }: { by: Doer; on: Day }): Promise<string> {
  const fresh = {
    theme_id: themeId, state: 'to-check', number, language, ciphertext, key_version: keyVersion, words: null, note: null,
    prepared_by: by.personId, prepared_hand_id: by.deputy?.personId ?? null, checked_by: null, checked_hand_id: null, state_on: on,
  }
  const { id } = await tx.insertInto('survey_quote').values({ text_id: textId, ...fresh }).onConflict((conflict) => conflict.column('text_id').doUpdateSet(fresh)).returning('id').executeTakeFirstOrThrow()
  return id
}

type Checked = { state: 'shown'; words: Redacted } | { state: 'sent-back'; note: Buffer }

export const noteChecked = (tx: Tx, id: string, checked: Checked, { by, on }: { by: Doer; on: Day }): Promise<unknown> =>
  tx.updateTable('survey_quote').set({ ...checked, ...(checked.state === 'shown' && { checked_by: by.personId, checked_hand_id: by.deputy?.personId ?? null }), state_on: on }).where('id', '=', id).execute()

/** Its words are gone: a trigger empties them. */
export const endQuote = (tx: Tx, id: string, state: 'dropped' | 'taken-down', on: Day): Promise<unknown> =>
  tx.updateTable('survey_quote').set({ state, state_on: on }).where('id', '=', id).execute()

/** Of a theme that is to be removed, or of texts that are under their theme no more. Returns the names of those that there were words of. */
export async function endLost(tx: Tx, roundId: string, { removed }: { removed: string | null }, on: Day): Promise<string[]> {
  const { rows: ended } = await sql<{ id: string }>`
    update survey_quote q set state = case q.state when 'shown' then 'taken-down' else 'dropped' end, state_on = ${on}::date from survey_theme h
    where h.id = q.theme_id and h.round_id = ${roundId}::uuid and q.state in ('to-check', 'sent-back', 'shown')
      and (h.id = ${removed}::uuid or not exists (select from text_theme x where x.text_id = q.text_id and x.theme_id = q.theme_id))
    returning q.id`.execute(tx)
  if (removed) await tx.updateTable('survey_quote').set({ theme_id: null }).where('theme_id', '=', removed).execute()
  return ended.map(({ id }) => id)
}

/** Words that everybody may read, of the theme that they stand under. */
export type ShownQuote = { themeId: string; language: string; words: Redacted }

/** Whether the themes and results of the round are shown is for the caller to have made sure of. In the order of their random names. */
export const shownQuotes = (db: Db, roundId: string): Promise<ShownQuote[]> =>
  db.selectFrom('survey_quote as q').innerJoin('survey_theme as h', 'h.id', 'q.theme_id').innerJoin('survey_round as d', 'd.id', 'h.round_id').innerJoin('survey as s', 's.id', 'd.survey_id')
    .innerJoin('text_theme as x', (join) => join.onRef('x.text_id', '=', 'q.text_id').onRef('x.theme_id', '=', 'q.theme_id'))
    .select(['h.id as themeId', 'q.language', 'q.words']).$narrowType<{ words: Redacted }>()
    .where('h.round_id', '=', roundId).where('q.state', '=', 'shown').where('s.no_quotes', '=', false).orderBy('q.id').execute()
