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
  // Homework may be thrown away with all that it was about; what was agreed to goes when its time is over.
  homework: all,
  homework_question: all,
  homework_for: all,
  homework_done: all,
  homework_result: all,
  research_request: all,
  research_link: all,
  research_consent: all,
}
