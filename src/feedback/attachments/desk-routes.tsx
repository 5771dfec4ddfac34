// A picture or a recording on its way to whoever opens it at the desk: as a file to be saved under a name of ours, and never as a page or a part of one.
import { Hono } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { casePath, desk } from '../../paths.ts'
import { shownAs } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayReadCase } from '../../staff/roles.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { findCase } from '../cases.sql.ts'
import { recordRefusal } from '../record-of-case.ts'
import { fileName } from './attachment.ts'
import { NoFilePage } from './no-file-page.tsx'
import { seeAttachment } from './see.ts'

/** Even who opens it in a browser gets nothing that runs, loads anything, or is of this origin. */
const sandbox = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

export function attachmentRoutes(context: Context): Hono {
  const { db, keys } = context
  const app = new Hono()

  app.get(desk.attachment, async (c) => {
    const [actor, id, now] = [actorOf(c), c.req.param('id'), context.now()]
    const one = isId(id) ? await findCase(db, id) : null
    if (one && !mayReadCase(actor, one)) {
      await recordRefusal(db, { actor, one }, now)
      return c.notFound()
    }
    if (!one) return c.notFound()
    const seen = await transact(db, (tx) => seeAttachment(tx, { one, id: c.req.param('attachment') }, { actor, now, keys }))
    if (!seen) return page(c, <NoFilePage frame={await deskFrame(context, actor.language, casePath(one.id))} actor={shownAs(actor)} back={casePath(one.id)} />, 404)
    c.header('Content-Security-Policy', sandbox)
    return sendFile(c, { name: fileName(seen.attachment), type: seen.attachment.type, body: seen.bytes })
  })

  return app
}
