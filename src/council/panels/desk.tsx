// What a council's people and its plan are reached by, on the desk.
import { Hono } from 'hono'
import type { Context } from '../../web/context.ts'
import { dateRoutes } from './date-routes.tsx'
import { panelDetailsRoutes } from './details-routes.tsx'
import { memberRoutes } from './member-routes.tsx'
import { ownSeatRoutes } from './own-routes.tsx'
import { seasonRoutes } from './season-routes.tsx'

/** A member's own pages come before those of any member, whose addresses would take theirs. */
export const panelDeskRoutes = (context: Context): Hono =>
  new Hono().route('/', panelDetailsRoutes(context)).route('/', ownSeatRoutes(context)).route('/', memberRoutes(context)).route('/', seasonRoutes(context)).route('/', dateRoutes(context))
