// Shows a survey in one further language, as it is stored or as it was just typed.
import type { Context as HonoContext } from 'hono'
import { deskFrame } from '../../frame.ts'
import { surveyPath } from '../../survey-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import type { Context } from '../../web/context.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { Question } from '../question.ts'
import type { Survey } from '../surveys.sql.ts'
import { fieldOf, seenField, seenOf } from './form.ts'
import { EditTonguePage } from './pages/edit.tsx'
import { asStored } from './ready.ts'
import type { Tongue } from './tongue.ts'
import { storedWords } from './tongues.sql.ts'
import { keyOf, lacking, type Source } from './words.ts'

export type Found = { survey: Survey; tag: Tongue; questions: Question[]; sources: Source[] }
export type Shown = { form?: Form; problems?: Problem[]; conflicts?: Source[]; lost?: string[]; news?: string | null }

/** A form has room for so many fields; a survey of more texts has several pages, each of whole questions. */
const mostOnPage = 400

export const numbersOf = ({ questions }: Pick<Found, 'questions'>): ReadonlyMap<string, number> => new Map(questions.map(({ id }, at) => [id, at + 1]))

export async function showTongue(context: Context, c: HonoContext, found: Found, { form, problems = [], conflicts = [], lost = [], news = null }: Shown): Promise<Response> {
  const { survey, tag, sources } = found
  const actor = actorOf(c)
  const rows = await storedWords(context.db, survey.id, tag)
  const stored = asStored(rows)
  const current = new Set(sources.map(keyOf))
  // The newest of each place comes first.
  const earlier = new Map(rows.filter((row) => !current.has(keyOf(row))).toReversed().map(({ place, words }) => [place, words]))
  const parts = partsOf(sources)
  const at = Math.min(parts.length, Math.max(1, Number(c.req.query('page')) || 1))
  const here = parts[at - 1]!
  const typed = new Map(form?.entries ?? [])
  const values = Object.fromEntries(here.map((source) => [fieldOf(source), typed.get(fieldOf(source)) ?? stored.get(keyOf(source)) ?? '']))
  // After a conflict the marks are those of what is there now; after a problem nothing was stored, and they are those of the form.
  const seen = form && problems.length ? form.text(seenField) : seenOf(here, stored)
  const frame = await deskFrame(context, actor.language, surveyPath(survey.id, `/tongues/${tag}`))
  return page(c, (
    <EditTonguePage
      {...{ frame, actor, survey, tag, values, seen, earlier, lost, problems, news }} sources={here} lacks={parts.flatMap((part, n) => lacking(part, stored).map((source) => ({ source, page: n + 1 })))} numbers={numbersOf(found)} page={at} pages={parts.length} hasPromise={sources.some(({ section }) => section === 'promise')}
      theirs={new Map(conflicts.map((source) => [fieldOf(source), stored.get(keyOf(source)) ?? '']))}
    />
  ), problems.length ? 422 : conflicts.length || lost.length ? 409 : 200)
}

function partsOf(sources: readonly Source[]): Source[][] {
  const parts: Source[][] = [[]]
  for (const ofSection of Map.groupBy(sources, ({ section }) => section).values()) {
    if (parts.at(-1)!.length && parts.at(-1)!.length + ofSection.length > mostOnPage) parts.push([])
    parts.at(-1)!.push(...ofSection)
  }
  return parts
}
