// The council and the meeting that an address names, with what whoever opens it may do there: what every page of a council begins with.
import type { Db } from '../db/db.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Actor } from '../staff/actor.ts'
import { mayKeepPanels, mayLeadPanel, maySeeNeeds, maySeePanel } from '../staff/council-duties.ts'
import { meetingState, type Meeting, type MeetingState } from './meeting.ts'
import { findMeeting } from './meetings.sql.ts'
import type { Panel } from './panel.ts'
import { findPanel } from './panels.sql.ts'

/** `sits`: they see its members and its meetings · `leads`: chair or secretary · `isSecretary`: knows what its members need · `keeps`: founds it, names its chair and secretary, and ends it */
export type AskedPanel = { panel: Panel; sits: boolean; leads: boolean; isSecretary: boolean; keeps: boolean }
export type AskedMeeting = AskedPanel & { meeting: Meeting; state: MeetingState }

type Asks = { actor: Actor; now: Date; to: 'see' | 'lead' | 'keep' | 'know-needs' }

/** Null where there is none, or they may not do so much with it. keep: whoever leads it, too. */
export async function askedPanel(db: Db, id: string | undefined, { actor, now, to }: Asks): Promise<AskedPanel | null> {
  const panel = await findPanel(db, id ?? '', dayOf(now))
  if (!panel) return null
  const asked = { panel, sits: maySeePanel(actor, panel), leads: mayLeadPanel(actor, panel), isSecretary: maySeeNeeds(actor, panel), keeps: mayKeepPanels(actor) }
  const may = { see: asked.sits, lead: asked.leads, keep: asked.keeps || asked.leads, 'know-needs': asked.isSecretary }
  return may[to] ? asked : null
}

export async function askedMeeting(db: Db, panelId: string | undefined, id: string | undefined, asks: Asks): Promise<AskedMeeting | null> {
  const asked = await askedPanel(db, panelId, asks)
  const meeting = asked && await findMeeting(db, asked.panel.id, id ?? '')
  return meeting ? { ...asked, meeting, state: meetingState(meeting) } : null
}

/** Whether a council can still be worked with. */
export const goesOn = ({ endedOn }: Pick<Panel, 'endedOn'>, today: Day): boolean => endedOn === null || endedOn > today
