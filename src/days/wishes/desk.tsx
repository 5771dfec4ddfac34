// The desk's page on which whoever holds a day reads its wishes, twenty at a time, and puts them under themes.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { dayPath } from '../../day-paths.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { noteSeen } from '../../surveys/note-seen.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { noLonger } from '../no-longer.tsx'
import { themesOf } from '../parts.sql.ts'
import { WishesPage } from './pages/wishes.tsx'
import { sortWishes, type Move } from './sort-wishes.ts'
import { themeRoutes } from './themes.tsx'
import { wishRoutes } from './one.tsx'
import { isAmong, whichWishes, wordsOfWish } from './which.ts'
import { sealedWishes, wishesOf } from './wishes.sql.ts'

const wishesOnPage = 20

export function wishesRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.route('/', themeRoutes(context))
  routes.route('/', wishRoutes(context))

  routes.get(desk.dayWishes, async (c) => {
    const asked = await find(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.dayWishes, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    if (!asked) return noLonger(context, c, form)
    const moves = movesIn(form)
    const outcome = moves.length ? await transact(db, (tx) => sortWishes(tx, asked.day.id, moves, { actor: actorOf(c), now: context.now() })) : 'done'
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'stale') return show(c, asked, form)
    // By ids alone, so that it can be taken back; no word is in the address.
    const undo = form.text('step') === 'undo' ? '' : moves.map(({ id, was, themeId }) => [id, was ?? '', themeId ?? ''].join('.')).join('~')
    const done = form.text('step') === 'undo' ? 'undone' : moves.length ? 'sorted' : 'nothing'
    return c.redirect(`${dayPath(asked.day.id, '/wishes')}?${new URLSearchParams({ which: whichWishes(form.text('which')), page: form.text('page') || '1', done, ...(undo && { undo }) })}`, 303)
  })

  const find = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'hold' })

  /** `stale`: the form that was sent, which somebody else was before. */
  async function show(c: HonoContext, asked: AskedDay, stale: Form | null = null): Promise<Response> {
    const actor = actorOf(c)
    const { day } = asked
    const which = whichWishes(stale?.text('which') ?? c.req.query('which'))
    const all = await wishesOf(db, day.id)
    const shown = all.filter((wish) => isAmong(wish, which))
    const pages = Math.max(1, Math.ceil(shown.length / wishesOnPage))
    const number = Math.min(pages, Math.max(1, Math.trunc(Number(stale?.text('page') ?? c.req.query('page'))) || 1))
    const here = shown.slice((number - 1) * wishesOnPage, number * wishesOnPage)
    if (here.length && day.roundId) await noteSeen(db, { what: 'day-words-read', by: actor, roundId: day.roundId }, context.now())
    const opened = await sealedWishes(db, day.id, [...here.map(({ id }) => id), ...here.flatMap(({ sameAsId }) => sameAsId ?? [])])
    const done = (['sorted', 'undone', 'nothing', 'checked'] as const).find((one) => one === c.req.query('done'))
    return page(c, (
      <WishesPage
        frame={await deskFrame(context, actor.language, dayPath(day.id, '/wishes'))} {...{ actor, ...asked, which, all, pages, here }} page={number} themes={await themesOf(db, day.id)} texts={new Map(opened.map((wish) => [wish.id, wordsOfWish(keys, day.id, wish)]))}
        stale={stale} done={stale ? null : done ?? null} undo={stale ? [] : movesBack(c.req.query('undo') ?? '')}
      />
    ), stale ? 409 : 200)
  }

  return routes
}

/** Those that were moved. What is no id is under nothing. */
function movesIn(form: Form): Move[] {
  const themeOf = (field: string): string | null => { const id = form.text(field); return isId(id) ? id : null }
  return form.entries.flatMap(([name]) => (name.startsWith('theme-') && isId(name.slice(6)) ? [name.slice(6)] : [])).map((id) => ({ id, themeId: themeOf(`theme-${id}`), was: themeOf(`was-${id}`) })).filter(({ themeId, was }) => themeId !== was)
}

const movesBack = (undo: string): Move[] =>
  undo.split('~').map((one) => one.split('.')).filter(([id]) => isId(id)).slice(0, wishesOnPage).map(([id = '', was = '', now = '']) => ({ id, themeId: isId(was) ? was : null, was: isId(now) ? now : null }))
