// The door for programs that speak Open311 (GeoReport v2, https://wiki.open311.org/GeoReport_v2/) with the Finnish profile: what is published may be
// read by everybody, and a system of the organisation with a key hands on feedback. The ending of an address says in which form it answers.
import { Hono, type Context as HonoContext } from 'hono'
import { Problem } from '../api/problem.ts'
import { isId } from '../directory/id.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { languageTag, spokenTo, type Language } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { errorsBody, formatOfPath, sparkBody, sparkTypes, type Spark } from '../web/spark.ts'
import { asDefinition, definitionOf } from './definition.ts'
import { discovery, jurisdictionsOf } from './discovery.ts'
import { listOf, mostIds, readFilter, type Filter } from './filter.ts'
import { give, refused } from './give.ts'
import { openToAll, otherMethod } from './gates.ts'
import { publishedByIds, publishedRequests } from './published.sql.ts'
import { asPublished, asSent, type Shown } from './request-shown.ts'
import { sentByIds } from './sent.sql.ts'
import { findTopic, listedServices } from './topics.ts'

const items = {
  services: 'service', attributes: 'attribute', values: 'value', service_requests: 'request', endpoints: 'endpoint', formats: 'format', media_urls: 'media_url', log: 'entry',
}

export function open311Routes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()
  routes.use('/open311/*', openToAll)

  for (const format of ['xml', 'json'] as const) {
    const send = (c: HonoContext, root: string, value: Spark) => c.body(sparkBody(format, root, value, items), 200, { 'Content-Type': sparkTypes[format] })
    const named = (c: HonoContext) => (c.req.param('named') ?? '').slice(0, -`.${format}`.length)

    for (const at of ['/open311', '/open311/v2']) {
      routes.get(`${at}/discovery.${format}`, async (c) => send(c, 'discovery', discovery(await organisation(db), { origin: originOf(c), demo: context.demo })))
    }
    routes.get(`/open311/v2/services.${format}`, async (c) => {
      await ours(c, c.req.query('jurisdiction_id'))
      return send(c, 'services', await listedServices(db, { now: context.now(), language: languageOf(c) }))
    })
    routes.get(`/open311/v2/services/:named{[^/]+\\.${format}}`, async (c) => {
      await ours(c, c.req.query('jurisdiction_id'))
      const topic = await findTopic(db, named(c), context.now())
      if (!topic) throw new Problem(404, 'There is no service with this service_code.')
      return send(c, 'service_definition', asDefinition(await definitionOf(db, topic, { now: context.now(), language: languageOf(c) })))
    })
    routes.get(`/open311/v2/requests.${format}`, async (c) => {
      await ours(c, c.req.query('jurisdiction_id'))
      return send(c, 'service_requests', await listed(c))
    })
    routes.post(`/open311/v2/requests.${format}`, async (c) =>
      send(c, 'service_requests', await give(context, c, { origin: originOf(c), ours: (jurisdiction) => ours(c, jurisdiction || c.req.query('jurisdiction_id')) })))
    routes.get(`/open311/v2/requests/:named{[^/]+\\.${format}}`, async (c) => {
      await ours(c, c.req.query('jurisdiction_id'))
      const found = await byIds(c, [named(c)])
      if (!found.length) throw new Problem(404, 'There is no service request with this id, or it is public no more.')
      return send(c, 'service_requests', found)
    })
    // An id is given at once, so that a token is never needed: whoever asks with the id as one gets it back.
    routes.get(`/open311/v2/tokens/:named{[^/]+\\.${format}}`, async (c) => {
      await ours(c, c.req.query('jurisdiction_id'))
      const [found] = isId(named(c)) ? await sentByIds(db, [named(c)]) : []
      if (!found) throw new Problem(404, 'There is no such token.')
      return send(c, 'service_requests', [{ service_request_id: found.id, token: found.id }])
    })
  }
  routes.all('/open311/*', otherMethod)
  routes.onError((error, c) => {
    if (!(error instanceof Problem)) throw error
    return refusal(c, error)
  })

  const originOf = (c: HonoContext): string => settings.PUBLIC_URL?.replace(/\/$/, '') ?? new URL(c.req.url).origin

  /** One organisation is served here: another than it is not found, and none need be named. */
  async function ours(c: HonoContext, jurisdiction: string | undefined): Promise<void> {
    const given = jurisdiction?.trim().toLowerCase()
    if (given && !jurisdictionsOf([(await organisation(db)).website, originOf(c)]).includes(given)) throw new Problem(404, 'There is no such jurisdiction_id here.')
  }

  async function listed(c: HonoContext): Promise<Spark[]> {
    const query = new URL(c.req.url).searchParams
    const ids = listOf(query, 'service_request_id')
    if (ids.length > mostIds) throw new Problem(400, `service_request_id may have at most ${mostIds} ids.`)
    if (ids.length) return byIds(c, ids)
    const { filter, problems } = readFilter(query, context.now())
    if (problems.length) throw refused(problems)
    const { rows, count } = filter.none ? { rows: [], count: 0 } : await publishedRequests(db, filter)
    tellPages(c, filter, count)
    const shown = await shownTo(c)
    return rows.map((one) => asPublished(one, shown))
  }

  /** What is published as everybody reads it; what is not, to whoever was given its id, as far as where it stands. */
  async function byIds(c: HonoContext, given: readonly string[]): Promise<Spark[]> {
    const ids = given.filter(isId)
    if (!ids.length) return []
    const [published, shown] = [await publishedByIds(db, ids), await shownTo(c)]
    const rest = await sentByIds(db, ids.filter((id) => !published.some((one) => one.id === id.toLowerCase())))
    return [...published.map((one) => asPublished(one, shown)), ...rest.map((one) => asSent(one, shown))]
  }

  const shownTo = async (c: HonoContext): Promise<Shown> =>
    ({ language: languageOf(c), organisation: (await organisation(db)).name, origin: originOf(c), extensions: c.req.query('extensions') === 'true' })

  function tellPages(c: HonoContext, { page, size }: Filter, count: number): void {
    const pages = Math.max(1, Math.ceil(count / size))
    const address = (to: number): string => {
      const { pathname, searchParams } = new URL(c.req.url)
      searchParams.set('page', String(to))
      return `${originOf(c)}${pathname}?${searchParams}`
    }
    for (const [name, value] of Object.entries({ 'X-Result-Count': count, 'X-Page-Count': pages, 'X-Page-Size': size })) c.header(name, String(value))
    if (page < pages) c.header('X-Next-Page-URL', address(page + 1))
    if (page > 1) c.header('X-Previous-Page-URL', address(Math.min(page - 1, pages)))
  }

  return routes
}

/** fi, sv_FI or en-GB. Who reads in a language that we do not speak reads English; whoever says nothing, Finnish. */
const languageOf = (c: HonoContext): Language => spokenTo(languageTag(c.req.query('locale')?.trim().replace('_', '-')) ?? 'fi')

/** A key that is missing or wrong is 403 here, where the other door says 401. */
function refusal(c: HonoContext, { status, message, problems, headers }: Problem): Response {
  const code = status === 401 ? 403 : status
  const format = formatOfPath(c.req.path)
  const { 'WWW-Authenticate': _, ...rest } = headers
  return c.body(errorsBody(format, code, problems.length ? problems.map(({ detail }) => detail) : [message]), code, { ...rest, 'Content-Type': sparkTypes[format] })
}
