import { Hono } from 'hono'
import type { Context } from '../../web/context.ts'
export const surveyTrialRoutes = (_: Context): Hono => new Hono()
