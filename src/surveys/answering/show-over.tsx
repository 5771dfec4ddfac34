// A survey that cannot be answered any more, or not yet; where somebody was answering, with what they had written.
import { publicFrame } from '../../frame.ts'
import { page } from '../../web/respond.tsx'
import { OverPage } from './pages/over.tsx'
import type { SendOn } from './pages/thanks.tsx'
import { groupChosen } from './place.ts'
import { dangerIn, type Visit } from './show.tsx'
import { textsIn } from './typed.ts'

/** `was`: what became of it; null where they only looked. */
export async function showOver(visit: Visit, was: 'while' | 'draft' | null): Promise<Response> {
  const { context, c, language, opened, typed } = visit
  const frame = await publicFrame(context, language, 'survey', { id: opened.survey.id })
  const lost = was && { sendOn: sendOnOf(visit), was, token: typed.token, danger: await dangerIn(visit) }
  return page(c, <OverPage frame={frame} opened={opened} lost={lost} />, was ? 409 : 200)
}

/** To whom a text would go as feedback: to whom feedback about the same unit goes. */
export function sendOnOf({ opened: { survey, questions, groups }, typed }: Pick<Visit, 'opened' | 'typed'>): SendOn {
  const group = groups.length ? groupChosen(groups, typed.group) : { serviceLineId: null, unitId: null }
  return { texts: textsIn(typed, questions), line: group.serviceLineId ?? survey.serviceLineId ?? '', unit: group.unitId ?? survey.unitId ?? '' }
}
