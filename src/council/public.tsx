// What is open of the clients' councils: their pages and memos, and sending them something.
import { Hono } from 'hono'
import type { Context } from '../web/context.ts'
import { letterRoutes } from './minutes/letter-form.tsx'
import { minutesPublicRoutes } from './minutes/public.tsx'

export function councilPublicRoutes(context: Context): Hono {
  const routes = new Hono()
  // Before the one memo that an address names.
  routes.route('/', letterRoutes(context))
  routes.route('/', minutesPublicRoutes(context))
  return routes
}
