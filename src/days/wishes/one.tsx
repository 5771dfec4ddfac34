// One wish, looked through before any of its words are shown: what could tell who wished is found and pointed at; a person decides.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { dayPath } from '../../day-paths.ts'
import { hasLetters } from '../../feedback/draft.ts'
import { lookerFor } from '../../feedback/publishing/look.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { noteSeen } from '../../surveys/note-seen.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { noLonger } from '../no-longer.tsx'
import { themesOf } from '../parts.sql.ts'
import { longestWish } from '../record.ts'
import { improvementsOf, isAside, writtenOf } from '../report/report.sql.ts'
import { WishPage } from './pages/one.tsx'
import { lookThrough, wishValues } from './sort-wishes.ts'
import { keptWordsOf, whichWishes, wordsOfWish } from './which.ts'
import { findWish, sealedWishes, wishesOf, type SealedWish, type Wish } from './wishes.sql.ts'

type Found = { asked: AskedDay; wish: SealedWish }
type Shown = { values?: FormValues; problems?: Problem[]; status?: 409 | 422 }

export function wishRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.dayWish, async (c) => {
    const found = await find(c)
    return found ? show(c, found) : c.notFound()
  })

  routes.post(desk.dayWish, async (c) => {
    const [form, asked] = [await readForm(c), await askedFor(c)]
    if (!asked) return noLonger(context, c, form)
    const found = await find(c)
    if (!found) return c.notFound()
    const { asked: { day }, wish } = found
    const actor = actorOf(c)
    const { problems: words } = texts[actor.language].dayWishes
    const may = (['show', 'withhold', 'later'] as const).find((one) => one === form.text('may'))
    const text = form.text('words')
    const problems: Problem[] = may ? [] : [{ field: 'may', text: words.may }]
    if (may && may !== 'withhold' && text.length > longestWish) problems.push({ field: 'words', text: fill(words.long, { limit: inFigures(longestWish, actor.language) }) })
    if (may === 'show' && !problems.length) {
      const { never, perhaps } = await foundIn(text, wish.language)
      if (!hasLetters(text)) problems.push({ field: 'words', text: words.words })
      else if (never.length) problems.push({ field: 'words', text: fill(words.never, { words: never.join(', ') }) })
      // What was pointed at when the page was shown was decided on by whoever sends it.
      else if (form.text('pointed-at') !== perhaps.join('\n') && perhaps.length) problems.push({ field: 'words', text: fill(words.perhaps, { words: perhaps.join(', ') }) })
    }
    if (!may || problems.length) return show(c, found, { values: typed(form), problems, status: 422 })
    const look = { themeId: form.text('theme') || null, sameAsId: form.text('same') || null, may, words: text }
    const outcome = await transact(db, (tx) => lookThrough(tx, { dayId: day.id, wishId: wish.id, look, hasChanged: (stored) => hasChangedSince(form, wishValues(stored)) }, { actor, now: context.now(), keys }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'stale') return show(c, (await find(c)) ?? found, { values: typed(form), status: 409 })
    const which = whichWishes(form.text('which'))
    // Whoever has just taken words from view that a report may still hold is told so here, and not on the next page.
    if (wish.words !== null && isAside(await writtenOf(db, day.id))) return c.redirect(`${dayPath(day.id, `/wishes/${wish.id}`)}?which=${which}&done=checked`, 303)
    const next = form.text('then') === 'next' ? (await wishesOf(db, day.id)).find((one) => one.id !== wish.id && !one.checkedOn && !one.sameAsId) : null
    return c.redirect(next ? dayPath(day.id, `/wishes/${next.id}?which=${which}&done=checked`) : `${dayPath(day.id, '/wishes')}?which=${which}&done=checked`, 303)
  })

  const askedFor = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'hold' })

  async function find(c: HonoContext): Promise<Found | null> {
    const asked = await askedFor(c)
    const wish = asked && await findWish(db, asked.day.id, c.req.param('wish') ?? '')
    return asked && wish ? { asked, wish } : null
  }

  /** never: what is shown of nobody, whoever decides. */
  async function foundIn(text: string, language: string): Promise<{ never: string[]; perhaps: string[] }> {
    const look = await lookerFor(db, { kind: 'suggestion', language }, dayOf(context.now()), await context.nameTags())
    const found = look(text).map(({ from, to, rule }) => ({ words: text.slice(from, to), never: rule === 'goes' }))
    const distinct = (never: boolean) => [...new Set(found.filter((one) => one.never === never).map(({ words }) => words))]
    return { never: distinct(true), perhaps: distinct(false) }
  }

  async function show(c: HonoContext, { asked, wish }: Found, { values, problems = [], status }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { day } = asked
    if (day.roundId) await noteSeen(db, { what: 'day-words-read', by: actor, roundId: day.roundId }, context.now())
    const text = wordsOfWish(keys, day.id, wish)
    const stored = { ...wishValues(wish), words: wish.words ?? keptWordsOf(keys, day.id, wish) ?? text }
    const roots = (await wishesOf(db, day.id)).filter(({ id, sameAsId }) => id !== wish.id && !sameAsId)
    // Those of its own theme are what it may be the same as; of some thousand others nobody looks through a list.
    const near = roots.toSorted((a, b) => rank(a, wish) - rank(b, wish)).slice(0, mostNear)
    const others = (await sealedWishes(db, day.id, near.map(({ id }) => id))).map((one) => ({ ...one, text: wordsOfWish(keys, day.id, one) }))
    const shown = values ?? stored
    // As it is stored now, and where somebody was before, as it was: their change is not to be undone unseen.
    const version = status === 422 ? values?.['version'] ?? '' : versionOf(wishValues(wish))
    return page(c, (
      <WishPage
        frame={await deskFrame(context, actor.language, dayPath(day.id, `/wishes/${wish.id}`))} {...{ actor, ...asked, wish, text, problems, version, others }} values={shown} found={await foundIn(shown['words'] ?? '', wish.language)}
        themes={await themesOf(db, day.id)} written={await writtenOf(db, day.id)} improvements={await improvementsOf(db, day.id)} which={whichWishes(values?.['which'] ?? c.req.query('which'))} now={status === 409 ? stored : null} done={!status && c.req.query('done') === 'checked'}
      />
    ), status ?? 200)
  }

  return routes
}

const mostNear = 200

/** The one that it is the same as now, those of its theme, and all others. */
const rank = (one: Wish, { sameAsId, themeId }: Wish): number => (one.id === sameAsId ? 0 : one.themeId === themeId ? 1 : 2)
