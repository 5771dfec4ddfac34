// What requests of this door pass besides: pages of any origin may ask, and whoever comes with another method or to another address is told so.
import type { MiddlewareHandler } from 'hono'
import { Problem } from '../api/problem.ts'

export const openToAll: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', 'Retry-After, X-Result-Count, X-Page-Count, X-Page-Size, X-Next-Page-URL, X-Previous-Page-URL')
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  headers.set('Cache-Control', 'no-store')
}

const addresses = [
  { path: /^\/open311(\/v2)?\/discovery\.(xml|json)$/, methods: ['GET'] },
  { path: /^\/open311\/v2\/services(\/[^/]+)?\.(xml|json)$/, methods: ['GET'] },
  { path: /^\/open311\/v2\/requests\.(xml|json)$/, methods: ['GET', 'POST'] },
  { path: /^\/open311\/v2\/(requests|tokens)\/[^/]+\.(xml|json)$/, methods: ['GET'] },
]

/** OPTIONS is how a browser asks whether a page of another origin may. */
export const otherMethod: MiddlewareHandler = async (c) => {
  const known = addresses.find(({ path }) => path.test(c.req.path))
  if (!known) throw new Problem(404, 'Nothing is here. Addresses end in .xml or .json, and what there is is told by /open311/discovery.xml.')
  const allow = [...known.methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ')
  if (c.req.method !== 'OPTIONS') throw new Problem(405, `Allowed here: ${allow}.`, { headers: { Allow: allow } })
  return c.body(null, 204, { Allow: allow, 'Access-Control-Allow-Methods': allow, 'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key', 'Access-Control-Max-Age': '86400' })
}
