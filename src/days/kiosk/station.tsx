// A station without any script: shows it, reads what comes of its form, and takes it in by the door of all records. Whatever cannot be taken in
// comes back with everything that was typed.
import type { Context as HonoContext } from 'hono'
import { kioskPath } from '../../day-paths.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { isId } from '../../directory/id.ts'
import { longest } from '../../feedback/case.ts'
import { tooLong } from '../../feedback/draft.ts'
import { hasLeftForm, leaveForm } from '../../feedback/visit.ts'
import { to } from '../../paths.ts'
import { receiptCode, receiptFor, receiptWords } from '../../privacy/receipt.ts'
import { checked, fieldOf } from '../../surveys/answers.ts'
import { most } from '../../surveys/question.ts'
import type { Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import type { Form } from '../../web/form.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import { qrOf } from '../../web/qr.ts'
import { page } from '../../web/respond.tsx'
import type { Station } from '../day.ts'
import { mayHandIn, noteTaken, secondsToWait } from '../tablets/budget.ts'
import { holdAt } from '../at-home.ts'
import { recordIdFor } from '../record-id.ts'
import { longestWish, readRecord, type DayRecord } from '../record.ts'
import { KioskReceiptPage } from './pages/receipt.tsx'
import type { Why } from './pages/refused.tsx'
import { StationPage, tooLongText } from './pages/station.tsx'
import { questionsAt, type Shown } from './shown.ts'
import { recordIn } from './tablet/record-in.ts'

/** `tabletId`: null where it is none of the day or room. */
export type Visit = { context: Context; tabletId: string | null; c: HonoContext; language: Language; frame: PageFrame; shown: Shown; station: Station; base: string }

type Showing = { form: Form; id: string | null; problems?: Problem[]; refused?: Why; onlyLine?: boolean }

export function showStation({ c, frame, shown, station, base, language }: Visit, { refused, problems = [], ...rest }: Showing): Response {
  return page(c, (
    <StationPage
      {...{ frame, shown, station, base, problems, ...rest }} {...(refused && { refused })} seed={rest.id ?? crypto.randomUUID()}
      urgentHelp={organisationText(shown.organisation, frame.t, 'urgentHelp', language)}
    />
  ), refused ? refused === 'wait' ? 429 : 409 : problems.length ? 422 : 200)
}

export async function takeIn(visit: Visit, form: Form): Promise<Response> {
  const { context, tabletId, c, language, frame, shown, station, base } = visit
  const { db, keys, now } = context
  const step = form.text('step')
  const formId = formIdIn(form)
  if (step === 'switch') return showStation(visit, { form, id: formId })
  if (step === 'line') return showStation(visit, { form, id: formId, onlyLine: true })

  const fields = { get: (name: string) => form.text(name), getAll: (name: string) => form.all(name) }
  const inForm = (id: string, code: string) => recordIn({ id: station.id, form: station.form, language, lineId: station.serviceLineId, questions: questionsAt(shown, station, undefined) }, fields, id, code)
  const typed = JSON.stringify(inForm(formId, ''))
  // Not from the id of the record, which stays: nobody finds the words again by it.
  const receipt = receiptFor(keys, recordIdFor(formId, { typed, of: 'receipt' }))
  const record = inForm(recordIdFor(formId, { typed }), receiptCode(receipt))
  const problems = problemsOf(visit, form, record)
  if (problems.length) return showStation(visit, { form, id: formId, problems })
  if (tabletId && !await mayHandIn(context, tabletId)) {
    c.header('Retry-After', String(secondsToWait(now())))
    return showStation(visit, { form, id: formId, refused: 'wait' })
  }
  const read = readRecord(record)
  const held = read ? await holdAt(db, shown.at, read, { keys, now: now() }) : 'wrong'
  if (held !== 'held' && held !== 'before') return showStation(visit, { form, id: formId, refused: held === 'late' ? 'late' : 'wrong' })
  if (tabletId && held === 'held') await noteTaken(context, tabletId, JSON.stringify(read).length)
  if (station.form !== 'feedback') return c.redirect(kioskPath(language, 'thanks'), 303)
  const drawn = { words: receiptWords(receipt, language), qr: qrOf(`${new URL(to('conversation', language), base).href}#${receiptCode(receipt)}`) }
  return page(c, <KioskReceiptPage frame={frame} of={shown.of} drawn={{ ...drawn, left: { action: kioskPath(language, station.id), id: formId } }} base={base} />)
}

/**
 * Where somebody has gone, with what they typed erased or with their six words: to the stations, now and whenever a browser's "back" sends a
 * form of theirs again. Null where nobody has.
 */
export async function gone({ context, tabletId, c, language }: Visit, form: Form): Promise<Response | null> {
  const { db, keys, now } = context
  const id = formIdIn(form)
  const leaves = form.text('step') === 'leave'
  if (leaves && tabletId && await mayHandIn(context, tabletId)) await leaveForm(db, keys, id, now())
  if (!leaves && !await hasLeftForm(db, keys, id)) return null
  c.header('Cache-Control', 'no-store')
  return c.redirect(kioskPath(language), 303)
}

/** A form without an id of its own is one that a tablet has kept. */
const formIdIn = (form: Form): string => (isId(form.text('id')) ? form.text('id').toLowerCase() : crypto.randomUUID())

/** What was typed on a tablet that is none of the day any more, or at a time when the day asks nothing: it stands there as it was given. */
export const refuseForm = (visit: Visit, form: Form, why: Why): Response => showStation(visit, { form, id: formIdIn(form), refused: why })

/** What can be put right by whoever gives it. */
function problemsOf({ frame, shown, station }: Visit, form: Form, record: DayRecord | null): Problem[] {
  const { t } = frame
  const { problems: words } = t.dayKiosk
  const kind = station.form === 'feedback' && !form.text('kind') ? [{ field: 'kind', text: words.kind }] : []
  if (!record) return [...kind, station.form === 'statements' || station.form === 'cards' ? { field: fieldOf({ id: station.questions[0]! }), text: words.empty } : { field: 'text', text: words.text }]
  switch (record.kind) {
    case 'answers': {
      const questions = questionsAt(shown, station, undefined)
      return checked(questions, record.answers).problems.map(({ question, why }) => ({
        field: fieldOf({ id: question }),
        text: why === 'long' ? tooLongText(frame, most[questions.find(({ id }) => id === question)!.kind === 'short' ? 'short' : 'long']) : t.surveyAnswering.pages.problems[why],
      }))
    }
    case 'wish': return record.text.length > longestWish ? [{ field: 'text', text: tooLongText(frame, longestWish) }] : []
    case 'feedback': return [
      ...kind,
      ...(tooLong(record.text, longest.text) ? [{ field: 'text', text: tooLongText(frame, longest.text) }] : []),
      ...(record.pseudonym && record.pseudonym.length > longest.pseudonym ? [{ field: 'pseudonym', text: tooLongText(frame, longest.pseudonym) }] : []),
    ]
    default: return []
  }
}
