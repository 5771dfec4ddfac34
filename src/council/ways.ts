// What is done with a council and with one of its meetings, and who finds it there. What they may do is decided by each page itself.
import { meetingPath, panelPath } from '../council-paths.ts'
import type { AskedMeeting, AskedPanel } from './asked.ts'
import type { MeetingState } from './meeting.ts'

/** season: its plan · changes: what came of what it said · thoughts: what comes between meetings · letters: what people send to it */
export type PanelWay = 'season' | 'members' | 'homework' | 'trials' | 'greetings' | 'changes' | 'thoughts' | 'letters' | 'research' | 'summary' | 'details'
export type MeetingWay = 'agenda' | 'dates' | 'write' | 'approval' | 'minutes'

/** `of`: whoever sits on it, whoever leads it, or whoever keeps it. */
type Way<Name> = { way: Name; rest: string; of: 'seat' | 'lead' | 'keeper' }

const panelWays: readonly Way<PanelWay>[] = [
  { way: 'season', rest: '/season', of: 'seat' },
  { way: 'members', rest: '/members', of: 'seat' },
  { way: 'homework', rest: '/homework', of: 'seat' },
  { way: 'trials', rest: '/trials', of: 'seat' },
  { way: 'greetings', rest: '/greetings', of: 'seat' },
  { way: 'changes', rest: '/changes', of: 'seat' },
  { way: 'thoughts', rest: '/thoughts', of: 'seat' },
  { way: 'letters', rest: '/letters', of: 'lead' },
  { way: 'research', rest: '/research', of: 'seat' },
  { way: 'summary', rest: '/summary', of: 'seat' },
  { way: 'details', rest: '/details', of: 'keeper' },
]

const meetingWays: readonly (Way<MeetingWay> & { when: readonly MeetingState[] })[] = [
  { way: 'dates', rest: '/dates', of: 'seat', when: ['planned', 'dated'] },
  { way: 'agenda', rest: '/agenda', of: 'lead', when: ['planned', 'dated', 'on'] },
  { way: 'write', rest: '/write', of: 'seat', when: ['dated', 'on', 'written', 'approved'] },
  { way: 'approval', rest: '/approval', of: 'seat', when: ['written', 'approved'] },
  { way: 'minutes', rest: '/minutes', of: 'lead', when: ['written', 'approved'] },
]

export type ShownWay<Name> = { way: Name; href: string }

const isFor = (of: 'seat' | 'lead' | 'keeper', { sits, leads, keeps }: AskedPanel): boolean => (of === 'seat' ? sits : of === 'lead' ? leads : keeps || leads)

export const waysOfPanel = (asked: AskedPanel): ShownWay<PanelWay>[] =>
  panelWays.filter(({ of }) => isFor(of, asked)).map(({ way, rest }) => ({ way, href: panelPath(asked.panel.id, rest) }))

export const waysOfMeeting = (asked: AskedMeeting): ShownWay<MeetingWay>[] =>
  meetingWays.filter(({ of, when }) => isFor(of, asked) && when.includes(asked.state)).map(({ way, rest }) => ({ way, href: meetingPath(asked.panel.id, asked.meeting.id, rest) }))
