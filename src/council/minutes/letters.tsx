// What was sent to a council, at the desk, for whoever leads it: taken to a meeting, set aside, or passed on as feedback.
import { Hono, type Context as HonoContext } from 'hono'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { kinds } from '../../feedback/case.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf, pageOfRow, pageQuery } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { askedPanel, type AskedPanel } from '../asked.ts'
import { dealWithLetter, meetingsToTake, wordsOfLetter, type Dealing } from './letter.ts'
import { countLetters, lettersTo, placeOfLetter } from './letters.sql.ts'
import { noteOpened } from './remind.sql.ts'
import { LettersPage } from './pages/letters.tsx'

const dones = ['take', 'aside', 'hand', 'back'] as const
type Again = { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422 }

export function letterDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.panelLetters, async (c) => {
    const asked = await leads(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.panelLetters, async (c) => {
    const [form, asked] = [await readForm(c), await leads(c)]
    if (!asked) return c.notFound()
    const step = dones.find((one) => one === form.text('step'))
    const id = form.text('letter')
    const dealing = step && isId(id) ? await dealingIn(form, step, id) : null
    if (!dealing) return c.notFound()
    const { problems: words } = texts[actorOf(c).language].panelMinutes.letters
    if (typeof dealing === 'string') return show(c, asked, { form, problems: [{ field: `${dealing}-${id}`, text: words[dealing] }], status: 422 })
    const outcome = await transact(db, (tx) => dealWithLetter(tx, asked.panel.id, id, dealing, { actor: actorOf(c), now: context.now(), keys }))
    return outcome === 'done' ? c.redirect(panelPath(asked.panel.id, `/letters${pageQuery(pagedOf(c.req.query('page'), await countLetters(db, asked.panel.id)).page, { done: step! })}`), 303) : show(c, asked, { form, problems: [{ field: outcome === 'section' ? `meeting-${id}` : 'letters', text: words[outcome] }], status: 409 })
  })

  /** Or what has not been chosen. */
  async function dealingIn(form: Form, step: 'take' | 'aside' | 'hand' | 'back', id: string): Promise<Dealing | 'meeting' | 'kind'> {
    if (step === 'take') return isId(form.text(`meeting-${id}`)) ? { what: step, meetingId: form.text(`meeting-${id}`) } : 'meeting'
    if (step !== 'hand') return { what: step }
    const kind = kinds.find((one) => one === form.text(`kind-${id}`))
    const line = (await serviceLines(db, dayOf(context.now()))).find((one) => one.id === form.text(`line-${id}`))
    return kind ? { what: step, kind, serviceLineId: line?.id ?? null } : 'kind'
  }

  const leads = (c: HonoContext): Promise<AskedPanel | null> => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to: 'lead' })

  async function show(c: HonoContext, asked: AskedPanel, { form, problems = [], status = 200 }: Again = {}): Promise<Response> {
    const actor = actorOf(c)
    const { panel } = asked
    const [count, place] = [await countLetters(db, panel.id), form ? await placeOfLetter(db, panel.id, form.text('letter')) : -1]
    // What is wrong stands with its letter, which may have moved to another page meanwhile.
    const paged = place < 0 ? pagedOf(c.req.query('page'), count) : pageOfRow(place, count)
    const letters = (await lettersTo(db, panel.id, paged)).map((letter) => ({ ...letter, text: wordsOfLetter(keys, panel.id, letter) }))
    await transact(db, (tx) => noteOpened(tx, letters.map(({ id }) => id), dayOf(context.now())))
    return page(c, (
      <LettersPage
        frame={await deskFrame(context, actor.language, panelPath(panel.id, `/letters${pageQuery(paged.page)}`))} {...{ actor, asked, problems, letters, paged }} meetings={await meetingsToTake(db, panel.id, dayOf(context.now()))} lines={await serviceLines(db, dayOf(context.now()))}
        typed={(name) => form?.text(name) ?? ''} done={dones.find((one) => status === 200 && one === c.req.query('done')) ?? null}
      />
    ), status)
  }

  return routes
}
