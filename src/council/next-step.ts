// What is done next with a meeting of a council, by whoever looks at it: one step, so that nobody has to know how a meeting goes.
import { meetingPath } from '../council-paths.ts'
import type { Day } from '../text/dates.ts'
import type { AskedMeeting } from './asked.ts'

/** dates, propose: its day is open · prepare: what it will begin with · check, approve: it waits for the next meeting · publish: for everybody */
export type NextStep = 'dates' | 'propose' | 'agenda' | 'prepare' | 'begin' | 'write' | 'read' | 'check' | 'approve' | 'publish'

const rests: Record<NextStep, string> = {
  dates: '/dates', propose: '/dates', agenda: '/agenda', prepare: '/write', begin: '/write', write: '/write', read: '/write', check: '/write', approve: '/approval', publish: '/minutes',
}

/** `writes`: they may note points there. `proposed`: days are. `planned`: what it goes through is. Null: nothing is left to be done. */
export function nextStep(asked: Pick<AskedMeeting, 'state' | 'leads' | 'panel' | 'meeting'>, { writes, proposed, planned, today }: { writes: boolean; proposed: boolean; planned: boolean; today: Day }): { step: NextStep; href: string } | null {
  const { state, leads, panel, meeting } = asked
  const step = ((): NextStep | null => {
    if (state === 'planned') return leads && !proposed ? 'propose' : proposed ? 'dates' : null
    if (state === 'dated') return !leads ? 'prepare' : meeting.heldOn! <= today ? 'begin' : planned ? 'prepare' : 'agenda'
    if (state === 'on') return writes ? 'write' : 'read'
    if (state === 'written') return leads ? 'approve' : 'check'
    return state === 'approved' && leads ? 'publish' : null
  })()
  return step && { step, href: meetingPath(panel.id, meeting.id, rests[step]) }
}
