// What the app's database role may do with the tables of the clients' council. As privileges.ts, which holds these.
import { all, kept, type Privilege } from './privilege.ts'

export const councilPrivileges: Record<string, Privilege[]> = {
  panel: kept,
  panel_season: kept,
  panel_member: kept,
  panel_meeting: kept,
  // An agenda is changed until the meeting; what was said is corrected until it is approved.
  meeting_section: all,
  meeting_question: all,
  meeting_heading: all,
  meeting_point: all,
  minutes_look: kept,
  // Copies stay: only the words of one that is taken back go.
  minutes_release: kept,
  panel_letter: all,
}
