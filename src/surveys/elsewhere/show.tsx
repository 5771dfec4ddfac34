// Shows a survey that is not answered here to somebody who came to answer it.
import { publicFrame } from '../../frame.ts'
import { page } from '../../web/respond.tsx'
import type { Visit } from '../answering/show.tsx'
import { HeldElsewherePage } from './pages/public.tsx'

/** 409 for what was sent as if it were answered here. */
export async function showElsewhere({ context, c, language, opened: { survey, round } }: Visit, status: 200 | 409 = 200): Promise<Response> {
  return page(c, <HeldElsewherePage frame={await publicFrame(context, language, 'survey', { id: survey.id })} survey={survey} round={round} />, status)
}
