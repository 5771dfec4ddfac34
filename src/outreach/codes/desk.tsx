// The desk's routes of codes: the list, making one or many, and one code with what can be printed and done with it.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { codePath, desk } from '../../paths.ts'
import { readShortCode } from '../../privacy/short-code.ts'
import type { Actor } from '../../staff/actor.ts'
import { maySeeCodes, mayMakeCodes } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { addressOf } from '../print/paper.ts'
import { publicAddress } from '../print/public-address.ts'
import { countCodes, findCode, listCodes, onPage } from './codes.sql.ts'
import { mayEnd, settleCode } from './end-code.ts'
import { firstOfMany, readMany, readOne } from './form.ts'
import { makeCodes, type WantedCode } from './make-codes.ts'
import { offered, type Offered } from './offered.sql.ts'
import { openedAbout } from './openings.ts'
import { CodePage } from './pages/code.tsx'
import { CodesPage } from './pages/codes.tsx'
import { ManyCodesPage, NewCodePage } from './pages/make.tsx'

export function codeDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.outreach, async (c) => {
    const actor = actorOf(c)
    if (!maySeeCodes(actor)) return c.notFound()
    const asked = (name: string) => c.req.query(name) ?? ''
    const whole = (name: string) => (/^\d{1,4}$/.test(asked(name)) ? Number(asked(name)) : null)
    const among = await offered(db, today())
    const wanted = { lineId: isId(asked('line')) ? asked('line') : undefined, unitId: isId(asked('unit')) ? asked('unit') : undefined, ended: asked('state') === 'ended' }
    const [count, other] = [await countCodes(db, wanted, today()), await countCodes(db, { ...wanted, ended: !wanted.ended }, today())]
    const pages = Math.max(1, Math.ceil(count / onPage))
    const number = Math.min(whole('page') || 1, pages)
    return page(c, (
      <CodesPage
        frame={await deskFrame(context, actor.language, desk.outreach)} {...{ actor, wanted, count, other, pages }} page={number} codes={await listCodes(db, wanted, number, today())}
        among={among} news={whole('made') === null ? null : { made: whole('made')!, had: whole('had') ?? 0 }} mayMakeMany={mayMakeMany(actor, among.lines).length > 0}
      />
    ))
  })

  routes.get(desk.newCode, (c) => (maySeeCodes(actorOf(c)) ? showNew(c, { values: { unit: c.req.query('unit') ?? '', about: c.req.query('line') ? `line:${c.req.query('line')}` : '' } }) : c.notFound()))

  routes.post(desk.newCode, async (c) => {
    const actor = actorOf(c)
    const form = await readForm(c)
    if (!maySeeCodes(actor)) return c.notFound()
    const t = texts[actor.language]
    const read = readOne(form, await offered(db, today()), t, actor.language)
    if (!read.ok) return showNew(c, { values: typed(form), problems: read.problems, status: 422 })
    const outcome = await make(actor, [read.details])
    if (outcome === 'not-allowed') return showNew(c, { values: typed(form), problems: [{ field: 'unit', text: t.codes.desk.one.notYours }], status: 422 })
    return c.redirect(outcome.made[0] ? `${codePath(outcome.made[0])}?news=made` : `${codePath(outcome.same!)}?news=had`, 303)
  })

  routes.get(desk.manyCodes, async (c) => {
    const { lines } = await offered(db, today())
    return mayMakeMany(actorOf(c), lines).length ? showMany(c, { values: firstOfMany }) : c.notFound()
  })

  routes.post(desk.manyCodes, async (c) => {
    const actor = actorOf(c)
    const form = await readForm(c)
    const among = await offered(db, today())
    if (!mayMakeMany(actor, among.lines).length) return c.notFound()
    const read = readMany(form, { ...among, lines: mayMakeMany(actor, among.lines) }, texts[actor.language], actor.language)
    if (!read.ok) return showMany(c, { values: typed(form), problems: read.problems, status: 422 })
    const outcome = await make(actor, read.details)
    if (outcome === 'not-allowed') return c.notFound()
    return c.redirect(`${desk.outreach}?${new URLSearchParams({ line: form.text('line'), made: String(outcome.made.length), had: String(outcome.had) })}`, 303)
  })

  routes.get(desk.code, async (c) => {
    const code = await find(c)
    return code ? showCode(c, code, 200) : c.notFound()
  })

  routes.post(desk.code, async (c) => {
    const form = await readForm(c)
    const code = await find(c)
    const how = (['end', 'take-back'] as const).find((each) => each === form.text('step'))
    if (!code || !how) return c.notFound()
    const outcome = await transact(db, (tx) => settleCode(tx, code, how, { actor: actorOf(c), now: context.now() }))
    if (outcome === 'not-allowed') return c.notFound()
    return outcome === 'there' ? showCode(c, code, 409) : c.redirect(`${codePath(code.code)}?news=${outcome}`, 303)
  })

  const make = (actor: Actor, wanted: WantedCode[]) => transact(db, (tx) => makeCodes(tx, wanted, { actor, now: context.now() }))

  async function find(c: HonoContext) {
    const read = maySeeCodes(actorOf(c)) ? readShortCode(c.req.param('code') ?? '') : null
    return read && findCode(db, read)
  }

  type Shown = { values: FormValues; problems?: Problem[]; status?: 200 | 422 }

  async function showNew(c: HonoContext, { values, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const among = await offered(db, today())
    const ofEverything = mayMakeCodes(actor, { unitId: null, supervisorId: null, serviceLineId: null })
    const frame = await deskFrame(context, actor.language, desk.newCode)
    return page(c, <NewCodePage {...{ frame, actor, values, problems, ofEverything }} among={ofEverything ? among : ownOf(actor, among)} />, status)
  }

  async function showMany(c: HonoContext, { values, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const lines = mayMakeMany(actor, (await offered(db, today())).lines)
    return page(c, <ManyCodesPage frame={await deskFrame(context, actor.language, desk.manyCodes)} {...{ actor, lines, values, problems }} />, status)
  }

  async function showCode(c: HonoContext, code: NonNullable<Awaited<ReturnType<typeof find>>>, status: 200 | 409): Promise<Response> {
    const actor = actorOf(c)
    const publicUrl = publicAddress(context, c.req.url)
    const news = (['made', 'had', 'ended', 'back'] as const).find((each) => each === c.req.query('news'))
    return page(c, (
      <CodePage
        frame={await deskFrame(context, actor.language, codePath(code.code))} {...{ actor, code }} today={today()} mayEnd={mayEnd(actor, code)} opened={await openedAbout(db, code.code, today())}
        address={publicUrl && addressOf(publicUrl, code.code)} news={status === 409 ? 'there' : news}
      />
    ), status)
  }

  return routes
}

/** A supervisor chooses among what they supervise. */
function ownOf(actor: Actor, { lines, services, units, places, surveys }: Offered): Offered {
  const line = (id: string) => mayMakeCodes(actor, { unitId: null, supervisorId: null, serviceLineId: id })
  const own = units.filter(({ id, supervisorId, lineIds }) => [...lineIds, null].some((serviceLineId) => mayMakeCodes(actor, { unitId: id, supervisorId, serviceLineId })))
  const given = new Set(own.flatMap(({ serviceIds }) => serviceIds))
  const linesGiven = new Set(own.flatMap(({ lineIds }) => lineIds))
  return { lines: lines.filter(({ id }) => line(id) || linesGiven.has(id)), services: services.filter(({ id, lineId }) => line(lineId) || given.has(id)), units: own, places, surveys }
}

const mayMakeMany = <Line extends { id: string }>(actor: Actor, lines: Line[]): Line[] =>
  lines.filter(({ id }) => mayMakeCodes(actor, { unitId: null, supervisorId: null, serviceLineId: id }))
