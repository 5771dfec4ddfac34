// The desk's pages that keep the directory true: the list of what waits to be confirmed, and the history of one entry.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { has, isThemselves, type Actor } from '../../staff/actor.ts'
import { mayChooseOwner, mayConfirmEntry, mayEditDirectory, maySeeDirectory, maySeeHistory, seesAllUpkeep } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { historyPath } from '../addresses.ts'
import { choices } from '../choices.sql.ts'
import type { FormValues } from '../forms/reading.ts'
import { keepers } from '../things.tsx'
import { changesOf, countChanges, findChange, type Change } from './changes.sql.ts'
import { chooseOwner, confirmEntry, entriesInUse, findEntry, type Entry } from './entries.sql.ts'
import { isBroken } from './link.ts'
import { checks } from './links.sql.ts'
import { HistoryPage, historyDone } from './pages/history.tsx'
import { UpkeepPage, upkeepAddress } from './pages/upkeep.tsx'
import { putBack } from './put-back.ts'
import { reportedEntries } from './reported.sql.ts'
import { narrowed, readNarrowed, stateOf, thingOf } from './state.ts'

const rowsOnPage = 25
const changesOnPage = 20

type Stopped = { change: Change; since: string[]; now: FormValues } | 'refused' | null

export function upkeepRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.use(desk.upkeep, (c, next) => (maySeeDirectory(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.upkeep, async (c) => {
    const actor = actorOf(c)
    const { links, ...known } = await knownTo(actor)
    const all = (await entriesInUse(db, today())).map((entry) => stateOf(entry, { links, ...known }))
    const asked = asSeenBy(actor, (name) => c.req.query(name))
    const found = narrowed(all, asked, (ownerId) => (ownerId === null ? has(actor, 'coordinator') : isThemselves(actor, ownerId)))
    const pages = Math.max(1, Math.ceil(found.length / rowsOnPage))
    const number = Math.min(pages, pageOf(c.req.query('page')))
    const ofEntries = new Set(all.flatMap(({ broken }) => broken.map(({ address }) => address)))
    const elsewhere = [...links].flatMap(([address, check]) => (isBroken(check) && !ofEntries.has(address) ? [{ address, since: check.failedSinceOn! }] : []))
    const frame = await deskFrame(context, actor.language, desk.upkeep)
    return page(c, (
      <UpkeepPage
        {...{ frame, actor, pages }} states={found.slice((number - 1) * rowsOnPage, number * rowsOnPage)} count={found.length} narrowed={asked} page={number}
        done={all.find(({ entry }) => entry.id === c.req.query('done') && maySeeHistory(actor, owned(entry)) && entry.confirmedOn === today()) ?? null}
        elsewhere={seesAllUpkeep(actor) ? elsewhere : []}
      />
    ))
  })

  routes.post(desk.upkeep, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const id = form.text('entry')
    if (!(await confirm(actor, id))) return c.notFound()
    return c.redirect(upkeepAddress(asSeenBy(actor, form.text), pageOf(form.text('page')), id), 303)
  })

  routes.get(desk.history, async (c) => {
    const entry = await seen(c)
    return entry ? show(c, entry) : c.notFound()
  })

  routes.post(desk.history, async (c) => {
    const entry = await seen(c)
    if (!entry) return c.notFound()
    const [form, actor] = [await readForm(c), actorOf(c)]
    const done = (what: string) => c.redirect(`${historyPath(entry.id)}?done=${what}`, 303)
    switch (form.text('step')) {
      case 'confirm': return await confirm(actor, entry.id) ? done('confirmed') : c.notFound()
      case 'owner': {
        const chosen = form.text('owner')
        const person = chosen === '' ? null : (await choices(db, today())).people.find(({ id, left }) => id === chosen && !left)
        if (!mayChooseOwner(actor) || person === undefined) return c.notFound()
        await transact(db, (tx) => chooseOwner(tx, entry.id, person?.id ?? null))
        return done('owner')
      }
      case 'put-back': {
        const change = await findChange(db, entry.id, form.text('change'))
        if (!change || !mayEditDirectory(actor)) return c.notFound()
        const came = await transact(db, (tx) => putBack(tx, change, keepers[thingOf(entry.kind)], { by: actor, now: context.now(), keys: context.keys }))
        return came === 'done' ? done('put-back') : show(c, entry, came === 'refused' ? came : { change, ...came })
      }
      default: return show(c, entry)
    }
  })

  /** Whoever sees what they own alone is not told of what others wrote about it. */
  const knownTo = async (actor: Actor) =>
    ({ links: await checks(db), reported: seesAllUpkeep(actor) ? await reportedEntries(db) : new Set<string>(), today: today() })

  /** False for what is not there, or not theirs. Said again it is as true. */
  const confirm = (actor: Actor, id: string): Promise<boolean> => transact(db, async (tx) => {
    const entry = await findEntry(tx, id, today())
    if (!entry || !mayConfirmEntry(actor, owned(entry))) return false
    await confirmEntry(tx, entry.id, today())
    return true
  })

  /** Null where there is no such entry, or nothing of it is for them. */
  async function seen(c: HonoContext): Promise<Entry | null> {
    const entry = maySeeDirectory(actorOf(c)) ? await findEntry(db, c.req.param('id') ?? '', today()) : null
    return entry && maySeeHistory(actorOf(c), owned(entry)) ? entry : null
  }

  async function show(c: HonoContext, entry: Entry, stopped: Stopped = null): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, historyPath(entry.id))
    const pages = Math.max(1, Math.ceil(await countChanges(db, entry.id) / changesOnPage))
    const number = Math.min(pages, pageOf(c.req.query('page')))
    const changes = await changesOf(db, entry.id, { size: changesOnPage, page: number })
    return page(c, (
      <HistoryPage
        {...{ frame, actor, changes, pages, stopped }} state={stateOf(entry, await knownTo(actor))} page={number} choices={await choices(db, today())}
        done={historyDone.find((what) => what === c.req.query('done')) ?? null}
      />
    ), stopped ? 409 : 200)
  }

  return routes
}

/** Whoever does not see all of it sees their own. */
function asSeenBy(actor: Actor, field: (name: string) => string | undefined) {
  const asked = readNarrowed(field)
  return seesAllUpkeep(actor) ? asked : { ...asked, owner: 'mine' as const }
}

const owned = ({ owner }: Entry) => ({ ownerId: owner?.id ?? null })
const pageOf = (text: string | undefined): number => (/^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1)
