// The weekdays on which somebody works, changed on their page. Mounted after people.tsx, which keeps out whoever may not
// manage people.
import { Hono } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { desk, personPath } from '../paths.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { findOfStaff } from './clients.sql.ts'
import { setWorksOn } from './people.sql.ts'

export function workdayRoutes({ db }: Context): Hono {
  const routes = new Hono()
  routes.post(`${desk.person}/workdays`, async (c) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id) || !(await findOfStaff(db, id))) return c.notFound()
    const { entries } = await readForm(c)
    const days = [1, 2, 3, 4, 5].filter((day) => entries.some(([name, value]) => name === 'works-on[]' && value === String(day)))
    // Nobody works on no day: whoever is away for good has left.
    if (!days.length) return c.redirect(`${personPath(id)}?done=no-workday`, 303)
    await transact(db, (tx) => setWorksOn(tx, id, days))
    return c.redirect(`${personPath(id)}?done=workdays`, 303)
  })
  return routes
}
