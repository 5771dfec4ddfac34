// What a giver sends by the form, looked at before anything is done with it: whether the form was ours, what is missing, to whom it would go,
// and of what in their text they should be told first.
import { entryNamed } from '../directory/upkeep/entries.sql.ts'
import { findAsked } from '../directory/asked/asked.sql.ts'
import { isId } from '../directory/id.ts'
import { questionsById, type GuidingQuestion } from '../directory/questions.sql.ts'
import type { Db } from '../db/db.ts'
import type { FormToken } from '../privacy/form-token.ts'
import { dayOf } from '../text/dates.ts'
import { fill, inFigures } from '../text/fill.ts'
import { inLanguage, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { longest } from './case.ts'
import { checkDraft, type Draft, type DraftProblem } from './draft.ts'
import { answerField, fieldOf, rawDraft, type FormValues } from './form-values.ts'
import { openTest } from './response-test/response-test.sql.ts'
import { topicInWords } from './topic.sql.ts'
import { lookBeforeSending } from './warning/look.ts'
import { toldOf } from './warning/told.ts'
import type { Warning } from './warning/warning.ts'

/** How the form is shown again. */
export type Again = { values: FormValues; problems?: Problem[]; token?: string | undefined; status?: 200 | 422 | 429; goesTo?: boolean; warning?: Warning }

export type Checked = { ok: true; draft: Draft; token: FormToken; timing: Timing | null } | { ok: false; again: Again }

/** `sealing`: they are about to choose when it opens. */
type Sent = { form: Form; values: FormValues; token: FormToken | 'notOurs' | 'stale' | 'fast'; sealing?: boolean }

export type Timing = { id: string; drill: boolean }

/** `form` is what came, `values` what of it stands in the form; `token`: the form's, or why it is none. */
export async function checkForm(context: Context, language: Language, { form, values, token, sealing = false }: Sent): Promise<Checked> {
  const { db } = context
  const now = context.now()
  if (typeof token === 'string') return { ok: false, again: notTaken(token, language, form, values, sealing) }

  const asked = await findAsked(db, values.asked)
  const questions = new Map([...(asked ? [asked] : []), ...await answeredQuestions(db, values)].map(({ id, question }) => [id, inLanguage(question, language)]))
  const entry = (await entryNamed(db, values.entry || null, dayOf(now)))?.id ?? ''
  const checked = checkDraft(rawDraft({ ...values, entry, municipality: form.text('municipalityShown') }, questions, language))
  const kept = { values, token: form.text('token') }
  if (!checked.ok) {
    const problems = checked.problems.map((problem) => ({ field: fieldOf(problem, values, questions), text: problemText(problem, language) }))
    return { ok: false, again: { ...kept, problems, status: 422 } }
  }
  // Nobody sends to somebody else than the page has shown them.
  if (await municipalityNamed(db, values, language, now) !== form.text('municipalityShown')) return { ok: false, again: { ...kept, goesTo: true } }
  const warning = await warn(context, token, checked.draft, values.warned)
  if (warning) return { ok: false, again: { ...kept, values: { ...values, warned: toldOf(values.warned, warning.kinds) }, warning } }
  return { ok: true, draft: checked.draft, token, timing: await timingOf(db, values, now) }
}

type NotTaken = 'notOurs' | 'stale' | 'fast' | 'busy' | 'otherBody' | 'locked'

/**
 * Why it was not taken. A form that is too fast or too busy keeps its token; so does one with which something is locked: with another, what was
 * locked would be sent openly beside it.
 */
export function notTaken(why: NotTaken, language: Language, form: Form, values: FormValues, sealing = false): Again {
  const { feedback, sealed } = texts[language]
  const text = why === 'locked' ? sealed.notTaken.locked : sealing && why !== 'busy' ? sealed.notTaken[why] : feedback.form.problems[why]
  const keeps = why === 'fast' || why === 'busy' || why === 'locked'
  return { values, problems: [{ field: 'feedback', text }], token: keeps ? form.text('token') : undefined, status: why === 'busy' ? 429 : 422 }
}

function warn(context: Context, token: FormToken, draft: Draft, warned: string): Promise<Warning | null> {
  const written = [...draft.answers.map(({ id = '', answer }) => ({ field: answerField(id), text: answer })), { field: 'text', text: draft.text }]
  return lookBeforeSending(context, token, written, { ...draft, warned })
}

function problemText({ field, why }: DraftProblem, language: Language): string {
  const t = texts[language].feedback.form.problems
  switch (why) {
    case 'missing': return field === 'kind' ? t.kindMissing : t.textMissing
    case 'too-long': {
      // The rest of a long text can be sent as a second piece; that of a name or an address cannot.
      const isShort = field === 'pseudonym' || field === 'contact'
      const limit = inFigures(isShort ? longest[field] : longest.text, language)
      return fill(isShort ? t.fieldTooLong : t.tooLong, { limit })
    }
    case 'not-contact': return t.contact
    case 'phone-not-shared': return t.phone
    case 'unknown': return t.unknown
  }
}

/** The response test that the link belongs to, while it is open; of a link that is over the form says nothing, and the piece is like any other. */
export async function timingOf(db: Db, { timing }: FormValues, now: Date): Promise<Timing | null> {
  const test = timing ? await openTest(db, timing, dayOf(now)) : null
  return test && { id: test.id, drill: test.way === 'drill' }
}

export async function answeredQuestions(db: Db, values: FormValues): Promise<GuidingQuestion[]> {
  const ids = values.answers.filter(([, answer]) => answer.trim() !== '').map(([id]) => id)
  return ids.length ? questionsById(db, ids) : []
}

/** '' where none was named, or it makes no difference: then it is not kept. */
const municipalityNamed = async (db: Db, values: FormValues, language: Language, now: Date): Promise<string> =>
  (values.municipality && (await topicInWords(db, topicIds(values), language, now)).municipalityId) || ''

/** Addresses are typed and pasted: what is no id is no topic. */
export const topicIds = (values: FormValues) => ({
  serviceLineId: idOrNull(values.line), serviceId: idOrNull(values.service), unitId: idOrNull(values.unit),
  municipalityId: idOrNull(values.municipality),
})

const idOrNull = (value: string) => (isId(value) ? value : null)
