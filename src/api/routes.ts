// The JSON door for programs: /api/v1. It is open to pages of any origin. There is nothing in it that a
// browser adds by itself, no cookie and no sign-in, so another page can do no more with it than any program. What only the
// organisation's own systems may do asks for a key first.
import { Hono, type MiddlewareHandler } from 'hono'
import type { Context } from '../web/context.ts'
import { isKnownTo, versionOf } from '../web/version.ts'
import { readTheConversation, writeMessage } from './conversation.ts'
import { directoryLists } from './directory.ts'
import { giveFeedback } from './feedback.ts'
import { keyOf } from './keys/key-of.ts'
import { openApi } from './openapi.ts'
import { routePattern, type Operation } from './operation.ts'
import { Problem, problemResponse } from './problem.ts'
import { tellRelationshipChanges } from './relationship-changes.ts'
import { listStatistics } from './statistics.ts'
import { surveyOperations } from './surveys.ts'

export const operations = [giveFeedback, readTheConversation, writeMessage, ...directoryLists, listStatistics, ...surveyOperations, tellRelationshipChanges] as readonly Operation[]

export function apiRoutes(context: Context): Hono {
  const api = new Hono()
  api.use('/api/*', openToAll)

  for (const one of operations) {
    api.on(one.method, routePattern(one.path), async (c) => {
      const keyId = one.needsKey ? await keyOf(context, c, one.needsKey) : ''
      const mark = one.version ? `"${versionOf({ version: await one.version(context), address: c.req.url })}"` : null
      if (mark && isKnownTo(c.req.header('if-none-match'), mark)) return c.body(null, 304, { ETag: mark })
      return c.json(await one.handle(context, c, keyId), one.status, mark ? { ETag: mark } : {})
    })
  }
  const description = openApi(operations)
  api.get('/api/v1/openapi.json', (c) => c.json(description))

  const methods = Map.groupBy([...operations, { method: 'GET', path: '/openapi.json' } as const], ({ path }) => path)
  for (const [path, own] of methods) api.all(routePattern(path), otherMethod(own.map(({ method }) => method)))

  api.all('/api/*', () => problemResponse(new Problem(404, 'Nothing is here. What there is: /api/v1/openapi.json')))
  api.onError((error) => {
    if (error instanceof Problem) return problemResponse(error)
    // A fault: the app's own handler logs it and answers.
    throw error
  })
  return api
}

const openToAll: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set('Access-Control-Allow-Origin', '*')
  c.res.headers.set('Access-Control-Expose-Headers', 'Retry-After, WWW-Authenticate, ETag')
  // What has a mark is the same for everybody, and may be asked again with it.
  c.res.headers.set('Cache-Control', c.res.headers.has('ETag') ? 'no-cache' : 'no-store')
}

/** OPTIONS is how a browser asks whether a page of another origin may; any other method is none of ours. */
function otherMethod(methods: ('GET' | 'POST')[]): MiddlewareHandler {
  const allow = [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ')
  return async (c) => {
    if (c.req.method !== 'OPTIONS') {
      return problemResponse(new Problem(405, `Allowed here: ${allow}.`, { headers: { Allow: allow } }))
    }
    return c.body(null, 204, {
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
      'Access-Control-Max-Age': '86400',
    })
  }
}
