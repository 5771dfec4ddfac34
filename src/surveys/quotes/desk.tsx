// The desk's routes of quotes: preparing one, and checking it.
import { Hono } from 'hono'
import type { Context } from '../../web/context.ts'
import { checkQuoteRoutes } from './check-routes.tsx'
import { prepareQuoteRoutes } from './prepare-routes.tsx'

export function quoteRoutes(context: Context): Hono {
  const routes = new Hono()
  routes.route('/', prepareQuoteRoutes(context))
  routes.route('/', checkQuoteRoutes(context))
  return routes
}
