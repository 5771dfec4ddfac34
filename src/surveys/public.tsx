// The public routes of surveys: answering, and what came of it.
import { Hono } from 'hono'
import type { Context } from '../web/context.ts'
import { answeringRoutes } from './answering/public.tsx'
import { comparedPublicRoutes } from './compared/public.tsx'
import { invitationPublicRoutes } from './invitations/public.tsx'
import { surveyResultRoutes } from './results/public.tsx'
import { tokenPublicRoutes } from './tokens/public.tsx'

export function surveyPublicRoutes(context: Context): Hono {
  const routes = new Hono()
  routes.route('/', tokenPublicRoutes(context))
  routes.route('/', surveyResultRoutes(context))
  routes.route('/', comparedPublicRoutes(context))
  routes.route('/', invitationPublicRoutes(context))
  routes.route('/', answeringRoutes(context))
  return routes
}
