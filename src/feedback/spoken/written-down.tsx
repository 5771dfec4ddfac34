// The receipt of what was just written down: read out to the giver, or printed for them. The page dies by itself, and at once when it is closed;
// after that whoever wrote it down has no more way to it than their role gives.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { receiptHashes } from '../../privacy/receipt.ts'
import { mayWriteDown } from '../../staff/door-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { inLanguage, isLanguage } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { findCaseByReceipt } from '../cases.sql.ts'
import { receiptShown } from '../receipt-shown.ts'
import { leave, visitOf } from '../visit.ts'
import { NoReceiptPage, WrittenDownPage } from './pages/written-down.tsx'
import { wayOf } from './ways.sql.ts'

export function writtenDownRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.use(desk.writtenDown, (c, next) => (mayWriteDown(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.writtenDown, async (c) => {
    // The address of this page holds the pass.
    c.header('Referrer-Policy', 'strict-origin')
    const [actor, passText] = [actorOf(c), c.req.query('p') ?? '']
    const visit = await visitOf(db, keys, ['receipt'], passText, context.now())
    const one = visit.is === 'open' ? await findCaseByReceipt(db, receiptHashes(keys, visit.pass.receipt)) : null
    const way = one && await wayOf(db, one.id)
    const frame = await deskFrame(context, actor.language, desk.writtenDown)
    if (visit.is !== 'open' || !one || !way) return page(c, <NoReceiptPage {...{ frame, actor }} />, 404)
    const language = givenLanguage(c, actor.language)
    return page(c, <WrittenDownPage {...{ frame, actor, language, way }} organisation={inLanguage((await organisation(db)).name, language)} pass={passText} dueOn={one.dueOn} reference={one.reference} {...receiptShown(visit.pass.receipt, language, context.settings.PUBLIC_URL ?? c.req.url)} />)
  })

  routes.post(desk.writtenDown, async (c) => {
    await leave(db, keys, { pass: (await readForm(c)).text('p'), formToken: '' }, context.now())
    return c.redirect(`${desk.writeDown}?done=yes`, 303)
  })

  return routes
}

function givenLanguage(c: HonoContext, otherwise: ReturnType<typeof actorOf>['language']) {
  const asked = c.req.query('language')
  return isLanguage(asked) ? asked : otherwise
}
