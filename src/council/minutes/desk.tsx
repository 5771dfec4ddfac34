// A memo on its way to everybody, at the desk, for whoever leads the council: looked through, seen as it will be, published, corrected, taken back.
import { Hono, type Context as HonoContext } from 'hono'
import { meetingPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import type { Look } from '../../feedback/publishing/look.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { askedMeeting, type AskedMeeting } from '../asked.ts'
import { lookFor, namedIn } from '../named.ts'
import { foundIn, markOf, mayBeOut, readDecided, undecided, unsettled, type Decided } from './look.ts'
import { linesOf, memoOf, type MemoLine } from './memo.ts'
import { endings, findLook, releasesOf } from './minutes.sql.ts'
import { LookPage } from './pages/look.tsx'
import { MinutesPage } from './pages/minutes.tsx'
import { PreviewPage } from './pages/preview.tsx'
import { lookThrough, needsAnother, openLook, publishMemo, sourceOf, takeBack } from './publish.ts'

export const longestLine = 2000

type Again = { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422 }

export function minutesRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.meetingMinutes, async (c) => {
    const asked = await leads(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.meetingMinutes, async (c) => {
    const [form, asked] = [await readForm(c), await leads(c)]
    if (!asked) return c.notFound()
    const actor = actorOf(c)
    const { refusals, problems: words } = texts[actor.language].panelMinutes.desk
    const by = { actor, now: context.now(), keys }
    const path = meetingPath(asked.panel.id, asked.meeting.id, '/minutes')
    if (form.text('step') === 'back') {
      const because = endings.find((one) => one === form.text('because'))
      if (!because) return show(c, asked, { form, problems: [{ field: 'because', text: words.because }], status: 422 })
      const outcome = await transact(db, (tx) => takeBack(tx, asked, because, by))
      return outcome === 'done' ? c.redirect(`${path}?done=back`, 303) : show(c, asked, { form, problems: [{ field: 'because', text: refusals[outcome] }], status: 409 })
    }
    const look = await looker(asked)
    const last = versionIn(form.text('last'))
    const problems = [...problemsOfRegister(form.text('register'), look, words), ...(last > 0 ? problemsOfChanged(form.text('changed'), look, words) : [])]
    if (problems.length) return show(c, asked, { form, problems, status: 422 })
    const publishing = { seen: versionIn(form.text('seen')), last, register: form.text('register') || null, changed: last > 0 ? form.text('changed') : null, earlierGoes: form.text('earlier') === 'yes' }
    const outcome = await transact(db, (tx) => publishMemo(tx, asked, publishing, look, by))
    return outcome === 'done' ? c.redirect(`${path}?done=published`, 303) : show(c, asked, { form, problems: [{ field: 'publish', text: refusals[outcome] }], status: 409 })
  })

  routes.get(desk.meetingLook, async (c) => {
    const asked = await leads(c)
    return asked?.state === 'approved' ? showLook(c, asked) : c.notFound()
  })

  routes.post(desk.meetingLook, async (c) => {
    const [form, asked] = [await readForm(c), await leads(c)]
    if (asked?.state !== 'approved') return c.notFound()
    const actor = actorOf(c)
    const { look: { problem: words }, desk: { refusals } } = texts[actor.language].panelMinutes
    const lines = linesOf(await sourceOf(db, keys, asked.panel, asked.meeting))
    const decided = readDecided(form, lines)
    const problems = [
      ...unsettled(lines, decided, await looker(asked)).map(({ key, found: { never, perhaps } }) =>
        ({ field: `words-${key}`, text: never.length ? fill(words.never, { words: never.join(', ') }) : fill(words.perhaps, { words: perhaps.join(', ') }) })),
      ...Object.entries(decided.changed).filter(([, typed]) => typed.length > longestLine).map(([key]) => ({ field: `words-${key}`, text: fill(words.long, { limit: inFigures(longestLine, actor.language) }) })),
    ]
    if (problems.length) return showLook(c, asked, { form, decided, problems, status: 422 })
    const outcome = form.text('of') === decided.of ? await transact(db, (tx) => lookThrough(tx, asked, { decided, seen: versionIn(form.text('seen')) }, { actor, now: context.now(), keys })) : 'changed-meanwhile'
    if (outcome === 'done') return c.redirect(meetingPath(asked.panel.id, asked.meeting.id, '/minutes?done=looked'), 303)
    return showLook(c, asked, { decided, problems: [{ field: 'look', text: refusals[outcome] }], status: 409 })
  })

  routes.get(desk.meetingPreview, async (c) => {
    const asked = await leads(c)
    if (asked?.state !== 'approved') return c.notFound()
    const [source, stored] = [await sourceOf(db, keys, asked.panel, asked.meeting), await findLook(db, asked.meeting.id)]
    const memo = memoOf(source, stored ? openLook(keys, asked.meeting.id, stored) : undecided(linesOf(source)))
    const { language } = actorOf(c)
    return page(c, <PreviewPage frame={await deskFrame(context, language, meetingPath(asked.panel.id, asked.meeting.id, '/minutes/preview'))} actor={actorOf(c)} {...{ asked, memo }} />)
  })

  const leads = (c: HonoContext): Promise<AskedMeeting | null> => askedMeeting(db, c.req.param('id'), c.req.param('meeting'), { actor: actorOf(c), now: context.now(), to: 'lead' })

  const looker = ({ panel }: AskedMeeting): Promise<Look> => lookFor(context, panel)

  async function show(c: HonoContext, asked: AskedMeeting, { form, problems = [], status = 200 }: Again = {}): Promise<Response> {
    const actor = actorOf(c)
    const stored = await findLook(db, asked.meeting.id)
    const decided = stored && openLook(keys, asked.meeting.id, stored)
    const lines = asked.state === 'approved' ? linesOf(await sourceOf(db, keys, asked.panel, asked.meeting)) : []
    const is = stored && decided ? { ...stored, stale: decided.of !== markOf(lines), open: unsettled(lines, decided, await looker(asked)).length, another: needsAnother(actor, asked.panel, stored) } : null
    const done = (['published', 'back', 'looked'] as const).find((one) => status === 200 && one === c.req.query('done')) ?? null
    return page(c, (
      <MinutesPage
        frame={await deskFrame(context, actor.language, meetingPath(asked.panel.id, asked.meeting.id, '/minutes'))} {...{ actor, asked, problems, done }} look={is}
        releases={await releasesOf(db, asked.meeting.id)} values={{ register: form?.text('register') ?? '', changed: form?.text('changed') ?? '', earlier: form?.text('earlier') ?? '', because: form?.text('because') ?? '' }}
      />
    ), status)
  }

  /** What was decided before, as long as it is of the same lines; of those that have changed it is asked anew. */
  async function showLook(c: HonoContext, asked: AskedMeeting, { form, decided: typed, problems = [], status = 200 }: Again & { decided?: Decided } = {}): Promise<Response> {
    const actor = actorOf(c)
    const source = await sourceOf(db, keys, asked.panel, asked.meeting)
    const [lines, stored, look] = [linesOf(source), await findLook(db, asked.meeting.id), await looker(asked)]
    const decided = typed ?? (stored ? openLook(keys, asked.meeting.id, stored) : undecided(lines))
    const shown = lines.map((line: MemoLine) => {
      const words = decided.changed[line.key] ?? line.words
      return { ...line, typed: words, found: foundIn(line, words, look), isOut: decided.out.includes(line.key), stands: decided.stands[line.key] ?? '', mayBeOut: mayBeOut(line.is) }
    })
    return page(c, (
      <LookPage
        frame={await deskFrame(context, actor.language, meetingPath(asked.panel.id, asked.meeting.id, '/minutes/look'))} {...{ actor, asked, problems }} sections={source.sections}
        // Where somebody was before, what they decided is not to be undone unseen.
        lines={shown} of={form && status === 422 ? form.text('of') : markOf(lines)} seen={form && status === 422 ? form.text('seen') : String(stored?.version ?? 0)}
      />
    ), status)
  }

  return routes
}

/** One that there never is, where it is no number. */
const versionIn = (typed: string): number => (/^\d{1,9}$/.test(typed) ? Number(typed) : -1)

type Words = (typeof texts)['fi']['panelMinutes']['desk']['problems']

function problemsOfRegister(register: string, look: Look, words: Words): Problem[] {
  if (register.length > 60) return [{ field: 'register', text: words.register }]
  const named = look(register).filter(({ kind }) => kind === 'name' || kind === 'worker').map(({ from, to }) => register.slice(from, to))
  return named.length ? [{ field: 'register', text: fill(words.changedNames, { words: named.join(', ') }) }] : []
}

/** Everybody reads it, and nobody looks it through after whoever writes it. */
function problemsOfChanged(changed: string, look: Look, words: Words): Problem[] {
  if (!changed) return [{ field: 'changed', text: words.changed }]
  if (changed.length > 600) return [{ field: 'changed', text: words.changedLong }]
  const named = namedIn(look, changed)
  return named.length ? [{ field: 'changed', text: fill(words.changedNames, { words: named.join(', ') }) }] : []
}
