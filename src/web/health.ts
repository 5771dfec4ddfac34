// For those who watch over the program: whether it runs, and whether it can take feedback in.
import { Hono } from 'hono'
import { databaseAnswers } from '../db/health.sql.ts'
import type { Context } from './context.ts'

export function healthRoutes({ db }: Context): Hono {
  const app = new Hono()
  app.use('/health/*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    await next()
  })
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) =>
    (await databaseAnswers(db)) ? c.json({ status: 'ready' }) : c.json({ status: 'the database does not answer' }, 503))
  return app
}
