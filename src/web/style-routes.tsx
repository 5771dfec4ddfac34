// The page that shows every part in every state, for those who change how things look.
import { Hono } from 'hono'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { councilSamples } from '../council/pages/style-samples.tsx'
import { daySamples } from '../days/pages/style-samples.tsx'
import { reportSamples } from '../reports/pages/style-samples.tsx'
import { answeringSamples } from '../surveys/answering/pages/style-samples.tsx'
import { actorOf } from '../staff/guard.ts'
import type { Context } from './context.ts'
import { StylePage } from './pages/style-page.tsx'
import { page } from './respond.tsx'

export function styleRoutes(context: Context): Hono {
  const app = new Hono()
  app.get(desk.style, async (c) => {
    const frame = await deskFrame(context, actorOf(c).language, desk.style)
    return page(c, <StylePage frame={frame} more={[...answeringSamples(frame), ...daySamples, ...councilSamples, ...reportSamples(frame)]} />)
  })
  return app
}
