// Requests about what feedback says of somebody, at the desk: the list, the form that writes one down, one that is opened and worked on, and the
// log of what was given out. To open one stands in the audit, in the transaction that reads it.
import { Hono, type Context as HonoContext } from 'hono'
import { byteOrderMark, csvLine } from '../csv.ts'
import { transact, type Tx } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { copyPath, rightPath } from '../rights-paths.ts'
import { typedDay } from '../staff/day-field.ts'
import { actorOf } from '../staff/guard.ts'
import { mayHandleRights, maySeeRights } from '../staff/rights-duties.ts'
import { dayOf } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { pagedOf } from '../web/paged.ts'
import { page } from '../web/respond.tsx'
import { writeDown } from './ask.ts'
import { makeCopy } from './copies.ts'
import { copyRoutes } from './copy-routes.tsx'
import { copiesOf, countDisclosures, disclosures, waitingCopies } from './copies.sql.ts'
import { erasureRoutes } from './erasure-routes.tsx'
import { erasuresOf, waitingErasures } from './erasures.sql.ts'
import { readRequest, typedIn, type Typed } from './form.ts'
import { decide, extend, lookAt, type Done } from './handle.ts'
import { hitRoutes } from './hit-routes.tsx'
import { RightsPage } from './pages/list.tsx'
import { LetterPage } from './pages/letter.tsx'
import { DisclosuresPage } from './pages/log.tsx'
import { RightPage, type TypedAtDesk } from './pages/one.tsx'
import { WriteDownPage } from './pages/write-down.tsx'
import { grounds, longest, outcomes } from './request.ts'
import { countRequests, listRequests } from './requests.sql.ts'
import { begin, mostHits, stop } from './search.ts'
import { countHits, searchOf } from './searches.sql.ts'

export function rightsRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()
  // Whoever has nothing to do with such requests is told that there is nothing here.
  for (const path of [desk.rights, `${desk.rights}/*`]) routes.use(path, (c, next) => (maySeeRights(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  routes.use(desk.newRight, (c, next) => (mayHandleRights(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''
  const today = () => dayOf(context.now())
  const wordsOf = (c: HonoContext) => texts[actorOf(c).language].rights

  routes.get(desk.rights, async (c) => {
    const actor = actorOf(c)
    const decided = c.req.query('view') === 'decided'
    const paged = pagedOf(c.req.query('page'), await countRequests(db, { decided }))
    const frame = await deskFrame(context, actor.language, desk.rights)
    return page(c, <RightsPage {...{ frame, actor, decided, paged }} today={today()} requests={await listRequests(db, { decided, ...paged })} waiting={await waitingCopies(db)} erasures={await waitingErasures(db)} done={c.req.query('done') ?? null} />)
  })

  routes.get(desk.newRight, (c) => blank(c, { ...typedIn(() => ''), arrived: typedDay(today()), language: actorOf(c).language, once: crypto.randomUUID() }))

  routes.post(desk.newRight, async (c) => {
    const { typed, problems, asked } = readRequest(await readForm(c), { t: texts[actorOf(c).language], now: context.now() })
    if (!asked) return blank(c, typed, problems)
    const made = await transact(db, (tx) => writeDown(tx, asked, byOf(c)))
    return made ? c.redirect(rightPath(made.id), 303) : c.notFound()
  })

  async function blank(c: HonoContext, typed: Typed, problems: Problem[] = []): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <WriteDownPage {...{ actor, typed, problems }} frame={await deskFrame(context, actor.language, desk.newRight)} />, problems.length ? 422 : 200)
  }

  routes.get(desk.disclosures, async (c) => {
    const [actor, paged] = [actorOf(c), pagedOf(c.req.query('page'), await countDisclosures(db))]
    return page(c, <DisclosuresPage {...{ actor, paged }} frame={await deskFrame(context, actor.language, desk.disclosures)} disclosures={await disclosures(db, paged)} />)
  })

  routes.get(desk.disclosuresFile, async (c) => {
    const { log: { head, fileName }, copy } = wordsOf(c)
    const lines = (await disclosures(db)).map((one) => csvLine([one.givenOn, one.reference, copy.hows[one.how], copy.grounds[one.ground], one.madeBy, one.letGoBy, one.givenBy, one.originals.join(', ')], ';'))
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${fileName}-${today()}.csv"`)
    c.header('Cache-Control', 'private, no-store')
    return c.body(byteOrderMark + csvLine([head.day, head.request, head.how, head.ground, head.made, head.letGo, head.given, head.originals], ';') + lines.join(''))
  })

  routes.get(desk.right, (c) => show(c, {}))

  routes.get(desk.rightLetter, async (c) => {
    const request = await transact(db, (tx) => lookAt(tx, idOf(c), 'letter', byOf(c)))
    if (!request?.outcome) return c.notFound()
    const actor = actorOf(c)
    const [frame, paper] = [await deskFrame(context, actor.language, rightPath(request.id, '/letter')), await deskFrame(context, request.language, desk.rights)]
    const further = organisationText(await organisation(db), paper.t, 'recordsAppeal', paper.language)
    return page(c, <LetterPage {...{ frame, paper, actor, further }} request={{ ...request, outcome: request.outcome }} />)
  })

  routes.post(`${desk.right}/extension`, (c) => worked(c, 'because', (tx, id, { text }) => extend(tx, id, text, byOf(c))))
  routes.post(`${desk.right}/decision`, (c) => worked(c, 'reasons', (tx, id, { text, outcome }) => decide(tx, id, { outcome: outcome!, reasons: text }, { ...byOf(c), keepMonths: settings.RECORDS_KEEP_MONTHS })))

  routes.post(`${desk.right}/search`, async (c) => {
    const lastAlone = (await readForm(c)).text('alone') === 'yes'
    return after(c, await transact(db, (tx) => begin(tx, idOf(c), { lastAlone }, byOf(c))))
  })

  routes.post(`${desk.right}/search/stop`, async (c) => {
    await readForm(c)
    return after(c, await transact(db, (tx) => stop(tx, idOf(c), byOf(c))))
  })

  routes.post(`${desk.right}/copies`, async (c) => {
    const given = (await readForm(c)).text('ground')
    const ground = grounds.find((one) => one === given)
    if (!ground) return show(c, { problems: [{ field: 'ground', text: wordsOf(c).problems.ground }] })
    const made = await transact(db, (tx) => makeCopy(tx, idOf(c), ground, byOf(c)))
    if (made === 'declined') return show(c, { problems: [{ field: 'copies', text: wordsOf(c).copy.declined }], typed: { ground } })
    if (made === 'nothing') return show(c, { problems: [{ field: 'ground', text: wordsOf(c).problems.nothing }], typed: { ground } })
    return made === 'not-found' ? c.notFound() : c.redirect(copyPath(made.id), 303)
  })

  type Work = (tx: Tx, id: string, typed: { text: string; outcome: (typeof outcomes)[number] | undefined }) => Promise<Done>

  /** One text, and with a decision which one it is. */
  async function worked(c: HonoContext, field: 'because' | 'reasons', work: Work): Promise<Response> {
    const [form, { problems: words }] = [await readForm(c), wordsOf(c)]
    const text = form.text(field)
    const outcome = outcomes.find((one) => one === form.text('outcome'))
    const problems: Problem[] = [
      ...(field === 'reasons' && !outcome ? [{ field: 'outcome', text: words.outcome }] : []),
      ...(!text ? [{ field, text: words[field] }] : text.length > longest.text ? [{ field, text: fill(words.long, { most: longest.text }) }] : []),
    ]
    const typed = { [field]: text, outcome: outcome ?? '' }
    return problems.length ? show(c, { problems, typed }) : after(c, await transact(db, (tx) => work(tx, idOf(c), { text, outcome })), typed)
  }

  const after = (c: HonoContext, done: Done, typed: TypedAtDesk = {}): Promise<Response> | Response =>
    done === 'done' ? c.redirect(`${rightPath(idOf(c))}?done=saved`, 303) : done === 'not-found' ? c.notFound() : show(c, { tooLate: true, typed })

  async function show(c: HonoContext, { problems = [], typed = {}, tooLate = false }: { problems?: Problem[]; typed?: TypedAtDesk; tooLate?: boolean }): Promise<Response> {
    const [actor, id] = [actorOf(c), idOf(c)]
    const request = await transact(db, (tx) => lookAt(tx, id, 'page', byOf(c)))
    if (!request) return c.notFound()
    const search = await searchOf(db, id)
    const around = { frame: await deskFrame(context, actor.language, rightPath(id)), actor, request, search, counts: search && await countHits(db, search.id), copies: await copiesOf(db, id), erasures: await erasuresOf(db, id), today: today() }
    return page(c, <RightPage {...around} {...{ problems, typed, tooLate, mostHits }} done={c.req.query('done') === 'saved'} />, problems.length ? 422 : tooLate ? 409 : 200)
  }

  routes.route('/', hitRoutes(context))
  routes.route('/', erasureRoutes(context))
  routes.route('/', copyRoutes(context))
  return routes
}
