// Somebody changes the questions of a survey. What was asked is never altered: the first change after that begins another version,
// which is a copy, and in which a question that still asks the same thing keeps its id.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { most, parseQuestions, type Option, type Question } from '../question.ts'
import { addVersion, changeVersion, findSurvey, lockSurvey, versionsOf, type SurveyVersion } from '../surveys.sql.ts'
import { moved, replaced, troubleIn, without, type Trouble } from './draft.ts'
import { freshKey } from './fresh-key.ts'
import { keptOptions, type OptionLine } from './kept-options.ts'
import { isSameWording } from './wording.ts'

type By = { actor: Actor; now: Date }

/** What a form says of a question. `options`: as lines. */
export type Written = Omit<Question, 'id' | 'options' | 'onlyIf'> & { options: OptionLine[] }

/**
 * gone: the question is not there any more · backgrounds: there are as many about the giver already · same: whether it is still the same question has to be said
 * · conditions: of a question that hangs on it has to be said of whom it is asked.
 */
export type Refusal = { why: 'not-found' | 'ended' | 'changed-meanwhile' | 'gone' | 'backgrounds' | 'same' | 'conditions' } | Trouble
export type Edited = { ok: true; id: string } | ({ ok: false } & Refusal)

/** In how many groups answers are counted besides all: two questions, each with a few wide choices. */
export const mostBackgrounds = 2

/** Of a question, as a form was filled in from it. */
export const seenOf = (question: Question): string => versionOf({ question: JSON.stringify(question) })

/** `id`: null adds it at the end. `same`: whether it asks the same as before; null: not said. */
export const saveQuestion = (
  tx: Tx, surveyId: string, { id, written, seen, same }: { id: string | null; written: Written; seen: string; same: boolean | null }, by: By,
): Promise<Edited> => edit(tx, surveyId, by, (questions, versions) => {
  const was = questions.find((one) => one.id === id)
  if (id && !was) return { why: 'gone' }
  if (was && seen !== seenOf(was)) return { why: 'changed-meanwhile' }
  if (written.background && questions.filter((one) => one.background && one.id !== id).length >= mostBackgrounds) return { why: 'backgrounds' }
  const ids = idsIn(versions)
  if (!was) {
    const question = { ...written, id: freshKey(written.text.fi, ids), options: keptOptions([], written.options, new Set()) }
    return { questions: [...questions, question], id: question.id }
  }
  const mended = { ...written, id: was.id, ...(was.onlyIf && { onlyIf: was.onlyIf }), options: keptOptions(was.options, written.options, optionIds(versions, was.id)) }
  if (isSameWording(was, mended) || !askedBefore(versions, was.id)) return { questions: replaced(questions, was.id, mended), id: was.id }
  if (same === null) return { why: 'same' }
  const question = same ? mended : { ...mended, id: freshKey(written.text.fi, ids) }
  return { questions: replaced(questions, was.id, question), id: question.id }
})

/** `order`: as the list stood before whoever pressed. */
export const moveQuestion = (tx: Tx, surveyId: string, { id, way, order }: { id: string; way: 'up' | 'down'; order: string }, by: By): Promise<Edited> =>
  edit(tx, surveyId, by, (questions) => (order === orderOf(questions) ? { questions: moved(questions, id, way), id } : { why: 'changed-meanwhile' }))

/** Stands right after the one that it is a copy of. `order`: as for moving, so that pressed twice it is one copy. */
export const duplicateQuestion = (tx: Tx, surveyId: string, { id, order }: { id: string; order: string }, by: By): Promise<Edited> =>
  edit(tx, surveyId, by, (questions, versions) => {
    const at = questions.findIndex((one) => one.id === id)
    if (at < 0) return { why: 'gone' }
    if (order !== orderOf(questions)) return { why: 'changed-meanwhile' }
    const was = questions[at]!
    if (was.background && questions.filter(({ background }) => background).length >= mostBackgrounds) return { why: 'backgrounds' }
    const copy = { ...was, id: freshKey(was.text.fi, idsIn(versions)) }
    return { questions: questions.toSpliced(at + 1, 0, copy), id: copy.id }
  })

export const orderOf = (questions: readonly Question[]): string => versionOf({ order: questions.map(({ id }) => id).join(' ') })

export const removeQuestion = (tx: Tx, surveyId: string, { id, seen }: { id: string; seen: string }, by: By): Promise<Edited> =>
  edit(tx, surveyId, by, (questions) => {
    const was = questions.find((one) => one.id === id)
    return !was ? { why: 'gone' } : seen !== seenOf(was) ? { why: 'changed-meanwhile' } : { questions: without(questions, id), id }
  })

/** Null: it is asked of everybody. */
export const setCondition = (tx: Tx, surveyId: string, { id, seen, onlyIf }: { id: string; seen: string; onlyIf: Question['onlyIf'] | null }, by: By): Promise<Edited> =>
  edit(tx, surveyId, by, (questions) => {
    const was = questions.find((one) => one.id === id)
    if (!was) return { why: 'gone' }
    if (seen !== seenOf(was)) return { why: 'changed-meanwhile' }
    const { onlyIf: _, ...rest } = was
    return { questions: replaced(questions, id, onlyIf ? { ...rest, onlyIf } : rest), id }
  })

/** Whether somebody may have answered it: a round has asked it. */
export const askedBefore = (versions: readonly SurveyVersion[], id: string): Question | null =>
  versions.find(({ frozenOn, questions }) => frozenOn && questions.some((one) => one.id === id))?.questions.find((one) => one.id === id) ?? null

/** What can be answered to it, for a form: with how many choices at most. */
export const mostOptions = ({ kind, background }: Pick<Question, 'kind' | 'background'>): number => (background ? mostGroups : kind === 'cards' ? most.cards : most.options)
export const mostGroups = 6

export const idsIn = (versions: readonly SurveyVersion[]): ReadonlySet<string> => new Set(versions.flatMap(({ questions }) => questions.map((one) => one.id)))

export const optionIds = (versions: readonly SurveyVersion[], id: string): ReadonlySet<string> =>
  new Set(versions.flatMap(({ questions }) => questions.filter((one) => one.id === id).flatMap(({ options }: { options: Option[] }) => options.map((option) => option.id))))

/** The newest questions, or a copy of them where they were asked: `change` says what they become, or why they do not. */
export async function edit(
  tx: Tx, surveyId: string, { actor, now }: By, change: (questions: Question[], versions: SurveyVersion[]) => { questions: Question[]; id: string } | Refusal,
): Promise<Edited> {
  const survey = await findSurvey(tx, surveyId)
  if (!survey || !mayAskSurvey(actor, survey)) return { ok: false, why: 'not-found' }
  await lockSurvey(tx, surveyId)
  const held = await findSurvey(tx, surveyId)
  if (!held) return { ok: false, why: 'not-found' }
  if (held.endedOn) return { ok: false, why: 'ended' }
  const versions = await versionsOf(tx, surveyId)
  const [newest] = versions
  const result = change(newest!.questions, versions)
  if ('why' in result) return { ok: false, ...result }
  const trouble = troubleIn(result.questions)
  if (trouble) return { ok: false, ...trouble }
  // As they will be read, so that what is the same is known to be.
  const questions = parseQuestions(JSON.parse(JSON.stringify(result.questions)))
  const by = { by: handOf(actor), on: dayOf(now) }
  if (JSON.stringify(questions) === JSON.stringify(newest!.questions)) return { ok: true, id: result.id }
  if (newest!.frozenOn) await addVersion(tx, surveyId, newest!.number + 1, questions, by)
  else await changeVersion(tx, surveyId, newest!.number, questions, by)
  return { ok: true, id: result.id }
}

