// Words that everybody may read already: published feedback under its themes, quotes of surveys, and the texts in which words are counted.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

type Of = { from: Day; until: Day; serviceLineId: string | null; unitId: string | null }

export type PublicText = { id: string; language: string; text: string; themeIds: string[] }

/** So many of the newest at most are gone through. */
const mostTexts = 2000

/** What came in these months and is public, with what it is about. Of a unit only what shows its unit. */
export async function publicTexts(db: Db, { from, until, serviceLineId, unitId }: Of): Promise<PublicText[]> {
  const { rows } = await sql<PublicText>`select i.id, i.language, i.text,
      array(select x.theme_id from case_theme x where x.case_id = i.case_id and x.theme_id is not null) as "themeIds"
    from published_item i where i.ended_on is null and i.month_on >= ${from}::date and i.month_on < ${until}::date
      and (${serviceLineId}::uuid is null or i.service_line_id = ${serviceLineId}::uuid) and (${unitId}::uuid is null or i.unit_id = ${unitId}::uuid)
    order by i.published_on desc, i.id limit ${mostTexts}`.execute(db)
  return rows
}

export type SurveyQuote = { listedId: string; language: string; words: string; surveyId: string; surveyName: Translated }

/** How many texts are under a theme of a survey. */
const texts = sql<number>`(select count(*)::int from text_theme n join released_text t on t.id = n.text_id join release r on r.id = t.release_id where n.theme_id = h.id and not r.few)`

/**
 * Quotes that are shown, under themes of surveys that are one of the list, of rounds whose results everybody may see. As with the results: of a
 * theme that has fewer texts than are ever shown, since somebody sorted them anew, nothing.
 */
export async function surveyQuotes(db: Db, { from, until, serviceLineId, unitId }: Of): Promise<SurveyQuote[]> {
  const { rows } = await sql<SurveyQuote>`select h.listed_theme_id as "listedId", q.language, q.words, s.id as "surveyId", s.name as "surveyName"
    from survey_quote q join survey_theme h on h.id = q.theme_id join survey_round d on d.id = h.round_id join survey s on s.id = d.survey_id
      join text_theme x on x.text_id = q.text_id and x.theme_id = q.theme_id
    where h.listed_theme_id is not null and q.state = 'shown' and not s.no_quotes and ${texts} >= d.fewest and ${isSeen({ from, until, serviceLineId, unitId })} order by q.id`.execute(db)
  return rows
}

export type SurveyTheme = { listedId: string; surveyId: string; surveyName: Translated; texts: number }

/** Themes of surveys that are one of the list, and have as many texts as are ever shown. */
export async function surveyThemes(db: Db, of: Of): Promise<SurveyTheme[]> {
  const { rows } = await sql<SurveyTheme & { fewest: number }>`select h.listed_theme_id as "listedId", s.id as "surveyId", s.name as "surveyName", d.fewest, ${texts} as texts
    from survey_theme h join survey_round d on d.id = h.round_id join survey s on s.id = d.survey_id where h.listed_theme_id is not null and ${isSeen(of)} order by h.id`.execute(db)
  return rows.filter(({ texts, fewest }) => texts >= fewest)
}

/** Its results are shown, and it closed in the period; of the whole organisation, or of the place that is asked about. */
const isSeen = ({ from, until, serviceLineId, unitId }: Of) => sql`d.results_on is not null and d.closed_on >= ${from}::date and d.closed_on < ${until}::date
  and (${serviceLineId}::uuid is null or s.service_line_id = ${serviceLineId}::uuid) and (${unitId}::uuid is null or s.unit_id = ${unitId}::uuid)`
