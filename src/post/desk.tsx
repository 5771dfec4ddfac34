import { Hono } from 'hono'
import type { Context } from '../web/context.ts'
export function postDeskRoutes(_context: Context): Hono { return new Hono() }
