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
  // What came of it stays; a thought goes as long as whoever wrote it has just written it.
  point_outcome: kept,
  panel_thought: all,
  panel_summary: kept,
}
