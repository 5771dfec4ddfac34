// Between meetings: what there is to read, thoughts about it, and what is done with them.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { tooLong } from '../../feedback/draft.ts'
import { deskFrame } from '../../frame.ts'
import { issueUndo, readUndo } from '../../privacy/undo-token.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { askedPanel, goesOn, type AskedPanel } from '../asked.ts'
import { meetingsUnwritten } from '../meetings.sql.ts'
import { ThoughtsPage, type ThoughtDone } from './pages/thoughts.tsx'
import { knownItems, readingFor } from './reading.ts'
import { setAside, takesThoughts, takeBack, takeToMeeting, think, thoughtsSettled, thoughtsWaiting, type Settled } from './think.ts'
import { asAbout, longestThought, typedAbout } from './thought.ts'

type Shown = { values?: FormValues; problems?: Problem[]; status?: 200 | 409 | 422; done?: ThoughtDone | null; undo?: string | null }

export function thoughtRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(councilDesk.panelThoughts, async (c) => {
    const asked = await find(c, 'see')
    if (!asked) return c.notFound()
    const token = c.req.query('wrote') ?? ''
    const wrote = readUndo(keys, token, context.now()) !== null
    const done = (['undone', 'tooLate', 'taken', 'setAside'] as const).find((one) => one === c.req.query('done')) ?? (wrote ? 'done' as const : null)
    return show(c, asked, { done, undo: wrote ? token : null, values: { about: aboutIn(c.req.query('about')) } })
  })

  routes.post(councilDesk.panelThoughts, async (c) => {
    const form = await readForm(c)
    const step = form.text('step')
    const asked = await find(c, step === 'take' || step === 'aside' ? 'lead' : 'see')
    if (!asked) return c.notFound()
    const back = (query: string) => c.redirect(`${panelPath(asked.panel.id, '/thoughts')}?${query}`, 303)
    if (step === 'undo') {
      const outcome = await transact(db, (tx) => takeBack(tx, keys, asked.panel.id, form.text('token'), context.now()))
      return back(`done=${outcome === 'done' ? 'undone' : 'tooLate'}`)
    }
    if (step === 'take' || step === 'aside') {
      const outcome = await settle(asked, step, form)
      if (outcome === 'not-found') return c.notFound()
      return outcome === 'done' ? back(`done=${step === 'take' ? 'taken' : 'setAside'}`) : show(c, asked, { status: 409, done: outcome === 'settled' ? 'changed' : 'noMeeting' })
    }
    const { problems: words } = texts[actorOf(c).language].panelChanges.thoughts
    const [about, text] = [asAbout(form.text('about')), form.text('words')]
    const problems: Problem[] = [
      ...(about ? [] : [{ field: 'about', text: words.about }]), ...(text ? [] : [{ field: 'words', text: words.words }]),
      ...(tooLong(text, longestThought) ? [{ field: 'words', text: fill(words.long, { limit: inFigures(longestThought, actorOf(c).language) }) }] : []),
    ]
    if (problems.length || !about) return show(c, asked, { values: typed(form), problems, status: 422 })
    const drawn = isId(form.text('thought')) ? form.text('thought') : crypto.randomUUID()
    const id = await transact(db, (tx) => think(tx, keys, asked.panel.id, { id: drawn, ...about, words: text }, context.now()))
    return back(`wrote=${issueUndo(keys, id, context.now())}`)
  })

  const aboutIn = (query: string | undefined): string => { const about = asAbout(query); return about ? typedAbout(about) : '' }

  const settle = (asked: AskedPanel, step: 'take' | 'aside', form: Form): Promise<Settled> => transact(db, (tx) => (step === 'take'
    ? takeToMeeting(tx, keys, asked.panel.id, { id: form.text('thought'), meetingId: form.text('meeting') }, context.now())
    : setAside(tx, asked.panel.id, form.text('thought'), context.now())))

  const find = (c: HonoContext, to: 'see' | 'lead'): Promise<AskedPanel | null> => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })

  async function show(c: HonoContext, asked: AskedPanel, { values = {}, problems = [], status = 200, done = null, undo = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const { panel: { id } } = asked
    const meetings = asked.leads ? (await meetingsUnwritten(db, id)).filter(takesThoughts) : []
    return page(c, (
      <ThoughtsPage
        {...{ actor, asked, problems, done, undo, meetings }} frame={await deskFrame(context, actor.language, panelPath(id, '/thoughts'))} reading={await readingFor(db, actor, dayOf(context.now()))} known={await knownItems(db, actor, dayOf(context.now()))} goesOn={goesOn(asked.panel, dayOf(context.now()))}
        waiting={await thoughtsWaiting(db, keys, id)} settled={await thoughtsSettled(db, keys, id)} values={{ ...values, thought: values['thought'] || crypto.randomUUID() }}
      />
    ), status)
  }

  return routes
}
