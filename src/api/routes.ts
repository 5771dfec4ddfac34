// The JSON door for programs: /api/v1. It is open to pages of any origin. There is nothing in it that a
// browser adds by itself, no cookie and no sign-in, so another page can do no more with it than any program. What only the
// organisation's own systems may do asks for a key first.
import { Hono, type MiddlewareHandler } from 'hono'
import type { Context } from '../web/context.ts'
import { versionOf } from '../web/version.ts'
import { answerAll, marked, wantsJson } from './answer.ts'
import { attachmentOperations } from './attachments.ts'
import { readTheConversation, writeMessage } from './conversation.ts'
import { directoryLists } from './directory.ts'
import { giveFeedback } from './feedback.ts'
import { improvementOperations } from './improvements.ts'
import { keyOf } from './keys/key-of.ts'
import { openApi } from './openapi.ts'
import { isForAll, routePattern, type Operation } from './operation.ts'
import { Problem, problemResponse } from './problem.ts'
import { publishedOperations } from './published.ts'
import { checkQuery } from './query.ts'
import { tellRelationshipChanges } from './relationship-changes.ts'
import { listStatistics } from './statistics.ts'
import { surveyOperations } from './surveys.ts'
import { surveyResultOperations } from './survey-results.ts'

export const operations = [
  giveFeedback, readTheConversation, writeMessage, ...attachmentOperations, ...directoryLists, ...publishedOperations, ...improvementOperations, listStatistics, ...surveyOperations, ...surveyResultOperations,
  tellRelationshipChanges,
] as readonly Operation[]

export function apiRoutes(context: Context): Hono {
  const api = new Hono()
  const description = JSON.stringify(openApi(operations))
  const program = versionOf({ description })
  api.use('/api/*', openToAll)

  for (const one of operations) {
    api.on(one.method, routePattern(one.path), async (c) => {
      wantsJson(c)
      const keyId = one.needsKey ? (await keyOf(context, c, one.needsKey)).id : ''
      checkQuery(c, one.query ?? {})
      return isForAll(one) ? answerAll(context, c, one, program) : c.json(await one.handle(context, c, keyId), one.status)
    })
  }
  api.get('/api/v1/openapi.json', (c) => {
    wantsJson(c)
    return marked(c, program) ?? c.body(description, 200, { 'Content-Type': 'application/json' })
  })

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
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
}

/** OPTIONS is how a browser asks whether a page of another origin may; any other method is none of ours. */
function otherMethod(methods: Operation['method'][]): MiddlewareHandler {
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
