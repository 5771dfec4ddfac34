// The desk's routes of planning, writing and approving what is said at a meeting.
import { Hono } from 'hono'
import type { Context } from '../../web/context.ts'
import { agendaRoutes } from './agenda-routes.tsx'
import { approvalRoutes } from './approval-routes.tsx'
import { memoRoutes } from './memo-routes.tsx'
import { pointRoutes } from './point-routes.tsx'

export const writingRoutes = (context: Context): Hono =>
  new Hono().route('/', agendaRoutes(context)).route('/', memoRoutes(context)).route('/', pointRoutes(context)).route('/', approvalRoutes(context))
