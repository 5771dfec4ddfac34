// At the desk: whom the supervisor of a unit names to handle requests about its records besides.
import { Hono } from 'hono'
import { transact, type Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { actorOf } from '../staff/guard.ts'
import { mayNameHandlers } from '../staff/record-duties.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { deleteHandler, insertHandler, listColleagues, listUnitsOfRecords, namesOf } from './handlers.sql.ts'
import { asStaff } from './comer.sql.ts'
import { HandlersPage } from './pages/handlers.tsx'

export function handlersRoutes(context: Context, room: Db): Hono {
  const routes = new Hono()

  routes.get(desk.recordHandlers, async (c) => {
    const [actor, today] = [actorOf(c), dayOf(context.now())]
    const units = (await asStaff(room, (tx) => listUnitsOfRecords(tx, today))).filter((unit) => mayNameHandlers(actor, unit))
    const shown = await Promise.all(units.map(async (unit) => {
      const named = await namesOf(room, unit.handlerIds)
      return { ...unit, named, others: (await listColleagues(room, unit.id, today)).filter(({ id }) => id !== unit.supervisorId && !unit.handlerIds.includes(id)) }
    }))
    return page(c, <HandlersPage actor={actor} units={shown} frame={await deskFrame(context, actor.language, desk.recordHandlers)} />)
  })

  routes.post(desk.recordHandlers, async (c) => {
    const [form, actor, now] = [await readForm(c), actorOf(c), context.now()]
    const [unitId, personId, names] = [form.text('unit'), form.text('person'), form.text('step') === 'name']
    const unit = (await asStaff(room, (tx) => listUnitsOfRecords(tx, dayOf(now)))).find(({ id }) => id === unitId)
    if (!unit || !mayNameHandlers(actor, unit)) return c.notFound()
    const known = isId(personId) && (!names || (await listColleagues(room, unitId, dayOf(now))).some(({ id }) => id === personId))
    if (known) {
      await transact(room, async (tx) => {
        const changed = names ? await insertHandler(tx, { unitId, personId, byId: actor.personId }, now) : await deleteHandler(tx, { unitId, personId })
        if (changed) await record(tx, { what: 'record-handler-changed', by: actor, subjectId: personId, detail: { step: names ? 'named' : 'unnamed' } }, now)
      })
    }
    return c.redirect(desk.recordHandlers, 303)
  })

  return routes
}
