// The door by which a gateway hands over SMS that came for us, and tells what became of those that went out: with a secret, and no other key.
import { Hono, type Context as HonoContext } from 'hono'
import * as v from 'valibot'
import { inUtf8, readBytes } from '../../api/body.ts'
import { Problem, problemResponse } from '../../api/problem.ts'
import { transact } from '../../db/db.ts'
import { doorPaths } from '../../door-paths.ts'
import { goingMark, isSameSecret } from '../../privacy/sms.ts'
import type { Context } from '../../web/context.ts'
import { isPart, mostParts } from '../sms/header.ts'
import { deliveryOf } from '../sms/receipt.ts'
import { noteDelivery } from '../sms/sent.sql.ts'
import { formFields } from './form-fields.ts'
import { takeSms } from './take.ts'

const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const number = v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number))]), v.integer(), v.minValue(0), v.maxValue(65_535))
const comingSms = v.object({
  id: v.optional(v.pipe(line(200), v.nonEmpty())), from: line(40), to: v.optional(line(40), ''), text: line(9000),
  part: v.optional(v.pipe(v.object({ set: number, number, count: number }), v.check(isPart))),
})
const toldOfSms = v.object({ id: v.pipe(line(200), v.nonEmpty()), status: line(60) })

export function smsDoorRoutes(context: Context): Hono {
  const { db, keys, now, settings } = context
  const routes = new Hono()

  routes.post(doorPaths.smsIn, async (c) => {
    if (!settings.SMS_IN_SECRET) return c.notFound()
    knows(c, settings.SMS_IN_SECRET)
    const { id = null, part = null, ...sms } = await read(c, comingSms)
    const publicUrl = settings.PUBLIC_URL ?? new URL(c.req.url).origin
    const outcome = await takeSms({ db, keys, now, publicUrl, settings }, { ...sms, known: id, part: part && part.count > 1 ? part : null })
    if (outcome === 'later') throw new Problem(429, 'Too many SMS at once. Hand it over again later.', { headers: { 'Retry-After': '600' } })
    return c.body(null, 204)
  })

  routes.post(doorPaths.smsReceipts, async (c) => {
    if (!settings.SMS_IN_SECRET) return c.notFound()
    knows(c, settings.SMS_IN_SECRET)
    const { id, status } = await read(c, toldOfSms)
    const delivery = deliveryOf(status)
    if (delivery) await transact(db, (tx) => noteDelivery(tx, goingMark(keys, id), delivery, now()))
    return c.body(null, 204)
  })

  /** As a bearer, or as the password of whatever name: some gateways know only one of the two. */
  function knows(c: HonoContext, secret: string): void {
    const [scheme = '', given = ''] = (c.req.header('authorization') ?? '').split(' ')
    const shown = scheme.toLowerCase() === 'basic' ? Buffer.from(given, 'base64').toString('utf8').replace(/^[^:]*:/, '') : scheme.toLowerCase() === 'bearer' ? given : ''
    if (!isSameSecret(keys, shown, secret)) throw new Problem(401, 'The secret is missing or wrong.', { headers: { 'WWW-Authenticate': 'Bearer' } })
  }

  routes.onError((error) => {
    if (error instanceof Problem) return problemResponse(error)
    throw error
  })
  return routes
}

/** JSON, or a form. Not cleaned here: half an emoji at the end of a part has its other half in the next. */
async function read<Schema extends v.GenericSchema>(c: HonoContext, schema: Schema): Promise<v.InferOutput<Schema>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const body = await readBytes(c)
  const result = v.safeParse(schema, type === 'application/x-www-form-urlencoded' ? formFields(body) : json(inUtf8(body), type))
  if (result.success) return result.output
  throw new Problem(422, `Not in the form that is expected (docs/operations.md). A part is one of at most ${mostParts}.`)
}

function json(text: string, type: string | undefined): unknown {
  if (type !== 'application/json') throw new Problem(415, 'The body must be sent as application/json or as a form.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'The body is not JSON.')
  }
}
