// What is for a person alone: the guide to receiving feedback, and their own note.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { longest } from '../feedback/case.ts'
import { tooLong } from '../feedback/draft.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { shownAs } from '../staff/actor.ts'
import { actorOf, selfOf } from '../staff/guard.ts'
import { fill, inFigures } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { readNote, writeNote } from './note.ts'
import { GuidePage } from './pages/guide.tsx'
import { NotePage } from './pages/note.tsx'

export function ownRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.guide, async (c) => {
    const actor = actorOf(c)
    return page(c, <GuidePage frame={await deskFrame(context, actor.language, desk.guide)} actor={shownAs(actor)} />)
  })

  routes.get(desk.note, (c) => showNote(context, c, {}))

  routes.post(desk.note, async (c) => {
    const form = await readForm(c)
    const actor = selfOf(c)
    const text = form.text('note')
    const { problems: words } = texts[actor.language].own.note
    const again = (problem: string, status: 409 | 422) => showNote(context, c, { text, problems: [{ field: 'note', text: problem }], status })
    if (tooLong(text, longest.text)) return again(fill(words.tooLong, { limit: inFigures(longest.text, actor.language) }), 422)
    // Written in two windows: the second does not silently undo the first.
    const stored = await readNote(db, keys, actor)
    if (stored !== text && hasChangedSince(form, { note: stored })) return again(words.changed, 409)
    await transact(db, (tx) => writeNote(tx, text, { actor, now: context.now(), keys }))
    return c.redirect(`${desk.note}?done=kept`, 303)
  })

  return routes
}

async function showNote(
  context: Context, c: HonoContext, { text, problems = [], status = 200 }: { text?: string; problems?: Problem[]; status?: 200 | 409 | 422 },
): Promise<Response> {
  const actor = actorOf(c)
  const stored = await readNote(context.db, context.keys, selfOf(c))
  return page(c, (
    <NotePage
      frame={await deskFrame(context, actor.language, desk.note)} actor={shownAs(actor)} text={text ?? stored} version={versionOf({ note: stored })}
      problems={problems} done={c.req.query('done') === 'kept'}
    />
  ), status)
}
