// Waiting rooms at the desk: which there are and when their tablets were heard of last, a new one, one with its tablets, and its end.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import type { Log } from '../../db/faults.ts'
import { isId } from '../../directory/id.ts'
import { roomPath } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { offered, type Offered } from '../../outreach/codes/for-days.ts'
import { desk } from '../../paths.ts'
import { makeDayKeys } from '../../privacy/day-keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayKeepRoom, maySeeRooms } from '../../staff/day-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm, type Form } from '../../web/form.ts'
import { onPage, pagedOf } from '../../web/paged.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { organisation } from '../../directory/organisation.sql.ts'
import { tabletDeskRoutes } from '../tablets/desk.tsx'
import { tabletsInRooms, tabletsOf } from '../tablets/tablets.sql.ts'
import { readRoom } from './form.ts'
import { endRoom, makeRoom } from './keep-room.ts'
import { tabletsOfRoom } from './of-room.tsx'
import { EndRoomPage } from './pages/end.tsx'
import { RoomsPage } from './pages/list.tsx'
import { NewRoomPage } from './pages/new.tsx'
import { findRoom, listRooms } from './rooms.sql.ts'

export function roomDeskRoutes(context: Context, { log }: { log: Log }): Hono {
  const { db, keys, now } = context
  const routes = new Hono()
  const today = () => dayOf(now())
  const by = (c: HonoContext) => ({ actor: actorOf(c), now: now() })

  routes.get(desk.rooms, async (c) => {
    const actor = actorOf(c)
    if (!maySeeRooms(actor)) return c.notFound()
    const own = (await listRooms(db)).filter((room) => mayKeepRoom(actor, room))
    const paged = pagedOf(c.req.query('page'), own.length)
    const { closedDays } = await organisation(db)
    return page(c, <RoomsPage frame={await deskFrame(context, actor.language, desk.rooms)} {...{ actor, paged, closedDays }} rooms={onPage(own, paged)} tablets={await tabletsInRooms(db)} today={today()} />)
  })

  routes.get(desk.newRoom, (c) => showNew(c, { form: parseForm(''), key: crypto.randomUUID() }))

  routes.post(desk.newRoom, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    if (!maySeeRooms(actor)) return c.notFound()
    const key = isId(form.text('key')) ? form.text('key').toLowerCase() : crypto.randomUUID()
    const { room, problems } = readRoom(form, ownOf(actor, await offered(db, today())), texts[actor.language])
    if (problems.length) return showNew(c, { form, key, problems })
    const made = await makeDayKeys(keys, key)
    const outcome = await transact(db, (tx) => makeRoom(tx, { id: key, keys: made, room }, by(c)))
    if (outcome === 'not-allowed') return showNew(c, { form, key, problems: [{ field: 'unit', text: texts[actor.language].rooms.form.problems.notYours }] })
    return c.redirect(`${roomPath(key)}?done=made`, 303)
  })

  routes.get(desk.roomEnd, (c) => showEnd(c))

  routes.post(desk.roomEnd, async (c) => {
    const form = await readForm(c)
    if (form.text('sure') !== 'yes') return showEnd(c, [{ field: 'sure', text: texts[actorOf(c).language].rooms.end.sureMissing }])
    const id = c.req.param('id')
    return await transact(db, (tx) => endRoom(tx, id, by(c))) === 'done' ? c.redirect(`${roomPath(id)}?done=ended`, 303) : c.notFound()
  })

  async function showNew(c: HonoContext, { form, key, problems = [] }: { form: Form; key: string; problems?: Problem[] }): Promise<Response> {
    const actor = actorOf(c)
    if (!maySeeRooms(actor)) return c.notFound()
    const among = ownOf(actor, await offered(db, today()))
    return page(c, <NewRoomPage frame={await deskFrame(context, actor.language, desk.newRoom)} {...{ actor, form, problems, among }} formKey={key} ofEverything={mayKeepRoom(actor, whole)} />, problems.length ? 422 : 200)
  }

  async function showEnd(c: HonoContext, problems: Problem[] = []): Promise<Response> {
    const [actor, room] = [actorOf(c), await findRoom(db, c.req.param('id') ?? '')]
    if (!room || room.endedOn || !mayKeepRoom(actor, room)) return c.notFound()
    const waiting = (await tabletsOf(db, { is: 'room', id: room.id })).reduce((sum, tablet) => sum + tablet.waiting, 0)
    return page(c, <EndRoomPage frame={await deskFrame(context, actor.language, roomPath(room.id, '/end'))} {...{ actor, room, waiting, problems }} />, problems.length ? 422 : 200)
  }

  // After the new one, whose address would be that of a room.
  return routes.route('/', tabletDeskRoutes(context, { log }, tabletsOfRoom(context)))
}

const whole = { unitId: null, supervisorId: null, serviceLineId: null }

/** A supervisor chooses among the units and lines that they supervise; a place alone is for who may keep any. */
const ownOf = (actor: Actor, { units, places, lines }: Offered): Pick<Offered, 'units' | 'places' | 'lines'> => ({
  units: units.filter(({ id, supervisorId }) => mayKeepRoom(actor, { unitId: id, supervisorId, serviceLineId: null })), places, lines,
})
