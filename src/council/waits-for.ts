// What of a council waits for somebody who sits on it, as links: each leads to where it is done.
import { meetingPath, panelPath } from '../council-paths.ts'
import { desk } from '../paths.ts'
import type { Meeting } from './meeting.ts'

/** `leads`: they are its chair or secretary, or a deputy of the secretary. `memos`, `dates`: the meetings whose memo waits for approval, and that have days to choose from which they have said nothing of. */
export type Waiting = {
  panelId: string; leads: boolean; next: Pick<Meeting, 'id' | 'heldOn' | 'fromMinute' | 'untilMinute' | 'where'> | null
  memos: string[]; dates: string[]; letters: number; homework: number; research: number
}

export const waitingKinds = ['dates', 'homework', 'memos', 'letters', 'drafts', 'research'] as const
export type WaitingKind = (typeof waitingKinds)[number]
export type WaitingItem = { kind: WaitingKind; count: number; href: string }

/** `drafts`: of surveys, which wait for every council. What is over the soonest stands first. */
export function waitingItems({ panelId, leads, memos, dates, letters, homework, research }: Waiting, drafts: number): WaitingItem[] {
  const at = (meetings: readonly string[], rest: string): string => (meetings.length === 1 ? meetingPath(panelId, meetings[0]!, rest) : panelPath(panelId, '/season'))
  const items: Record<WaitingKind, [number, string]> = {
    dates: [dates.length, at(dates, '/dates')], homework: [homework, panelPath(panelId, '/homework')], memos: [memos.length, at(memos, leads ? '/approval' : '/write')],
    letters: [letters, panelPath(panelId, '/letters')], drafts: [drafts, desk.surveyReview], research: [research, panelPath(panelId, '/research')],
  }
  return waitingKinds.map((kind) => ({ kind, count: items[kind][0], href: items[kind][1] })).filter(({ count }) => count > 0)
}
