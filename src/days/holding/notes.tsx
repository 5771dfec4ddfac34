// What was said over coffee or at a guest's stand: a host writes it down once it was read back and agreed to. Whoever holds the day reads it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { dayPath } from '../../day-paths.ts'
import { kinds } from '../../feedback/case.ts'
import { hasLetters, tooLong } from '../../feedback/draft.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { noteSeen } from '../../surveys/note-seen.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { isLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { linesOfDay } from '../lines-of-day.ts'
import { noLonger } from '../no-longer.tsx'
import { hold } from '../hold.ts'
import { guestsOf } from '../parts.sql.ts'
import { longestNote, readRecord } from '../record.ts'
import { recordIdFor } from '../record-id.ts'
import { notesOf } from './came.sql.ts'
import { NotesPage } from './pages/notes.tsx'
import { settleNote, wordsOfNote } from './settle-note.ts'

const notesOnPage = 20

type Shown = { form?: Form; values?: FormValues; problems?: Problem[]; status?: 409 | 422; refused?: 'gone' | 'not-on' }

export function noteRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.dayNotes, async (c) => {
    const asked = await find(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.dayNotes, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    if (!asked) return noLonger(context, c, form)
    return form.text('step') === 'add' ? add(c, asked, form) : settle(c, asked, form)
  })

  async function add(c: HonoContext, asked: AskedDay, form: Form): Promise<Response> {
    const { language } = actorOf(c)
    const { problems: words } = texts[language].dayHolding.notes
    // A note of the day may be written once it is over, when there was no time before; not before it.
    if (asked.state !== 'on' && asked.state !== 'closed') return show(c, asked, { form, status: 409, refused: 'not-on' })
    const text = form.text('text')
    const isLine = !form.text('line') || (await linesOfDay(db, asked.day, dayOf(context.now()))).some(({ id }) => id === form.text('line'))
    const problems: Problem[] = [
      ...(!hasLetters(text) ? [{ field: 'text', text: words.text }] : tooLong(text, longestNote) || text.length > longestNote ? [{ field: 'text', text: fill(words.long, { limit: inFigures(longestNote, language) }) }] : []),
      ...(isLine ? [] : [{ field: 'line', text: words.ended }]),
      ...(form.text('agreed') === 'yes' ? [] : [{ field: 'agreed', text: words.agreed }]),
    ]
    if (problems.length) return show(c, asked, { values: typed(form), problems, status: 422 })
    const [line, guest] = [form.text('line'), form.text('guest')]
    const record = readRecord({ id: recordIdFor(form.text('form-id'), { text, line, guest }), language, kind: 'note', line: line || null, guest: guest || null, text, agreed: true })
    const held = record && await hold(db, asked.day, record, { keys, now: context.now() })
    if (held !== 'held') return show(c, asked, { values: typed(form), problems: [{ field: 'line', text: words.place }], status: 422 })
    return c.redirect(`${dayPath(asked.day.id, '/notes')}?done=added`, 303)
  }

  async function settle(c: HonoContext, asked: AskedDay, form: Form): Promise<Response> {
    const [step, noteId, language] = [form.text('step'), form.text('note'), form.text('language')]
    if (!asked.mayHold) return noLonger(context, c, null)
    if (!isId(noteId) || (step !== 'pass' && step !== 'remove')) return c.notFound()
    const kind = kinds.find((one) => one === form.text(`kind-${noteId}`))
    if (step === 'pass' && (!kind || !isLanguage(language))) return show(c, asked, { values: typed(form), problems: [{ field: `kind-${noteId}`, text: texts[actorOf(c).language].dayHolding.notes.problems.kind }], status: 422 })
    const lines = await serviceLines(db, dayOf(context.now()))
    const line = lines.find(({ id }) => id === form.text(`line-${noteId}`))
    if (step === 'pass' && !line && form.text(`line-${noteId}`)) return show(c, asked, { values: typed(form), problems: [{ field: `line-${noteId}`, text: texts[actorOf(c).language].dayHolding.notes.problems.ended }], status: 422 })
    const settling = step === 'pass' ? { what: step, kind: kind!, language: isLanguage(language) ? language : 'fi' as const, serviceLineId: line?.id ?? null } as const : { what: step } as const
    const outcome = await transact(db, (tx) => settleNote(tx, asked.day.id, noteId, settling, { actor: actorOf(c), now: context.now(), keys }))
    if (outcome === 'done') return c.redirect(`${dayPath(asked.day.id, '/notes')}?done=${step === 'pass' ? 'passed' : 'removed'}`, 303)
    return outcome === 'gone' ? show(c, asked, { status: 409, refused: 'gone' }) : c.notFound()
  }

  const find = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'host' })

  async function show(c: HonoContext, asked: AskedDay, { form, values = {}, problems = [], status, refused }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { day, mayHold } = asked
    const all = mayHold ? await notesOf(db, day.id) : []
    const pages = Math.max(1, Math.ceil(all.length / notesOnPage))
    const number = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1))
    const here = all.slice((number - 1) * notesOnPage, number * notesOnPage)
    if (here.length && day.roundId) await noteSeen(db, { what: 'day-words-read', by: actor, roundId: day.roundId }, context.now())
    const done = (['added', 'passed', 'removed'] as const).find((one) => one === c.req.query('done'))
    return page(c, (
      <NotesPage
        frame={await deskFrame(context, actor.language, dayPath(day.id, '/notes'))} {...{ actor, ...asked, values, problems, pages }} page={number} newId={crypto.randomUUID()} notes={here.map((note) => ({ ...note, text: wordsOfNote(keys, day.id, note) }))}
        left={all.length} lines={await linesOfDay(db, day, dayOf(context.now()))} guests={await guestsOf(db, day.id)} unsent={form ?? null} refused={refused ?? null} done={status ? null : done ?? null}
      />
    ), status ?? 200)
  }

  return routes
}
