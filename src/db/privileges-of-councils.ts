// What the app's database role may do with the tables of the clients' council. As privileges.ts, which holds these.
import { all, comeAndGo, kept, addedTo, type Privilege } from './privilege.ts'

export const councilPrivileges: Record<string, Privilege[]> = {
  panel: kept,
  panel_season: kept,
  panel_member: kept,
  panel_member_told: all,
  panel_member_calendar: all,
  panel_meeting: kept,
  panel_date: comeAndGo,
  panel_date_answer: all,
  panel_notice: all,
  // An agenda is changed until the meeting; what was said is corrected until it is approved.
  meeting_section: all,
  meeting_question: all,
  meeting_heading: all,
  meeting_point: all,
  meeting_removed_point: all,
  meeting_amendment: addedTo,
  minutes_look: kept,
  // Copies stay, and no trigger lets one be another: only the words of one that is taken back go.
  minutes_release: kept,
  panel_letter: all,
  panel_checklist: kept,
  panel_checklist_version: addedTo,
  panel_checklist_item: addedTo,
  panel_trial: kept,
  panel_trial_unit: kept,
  // A tap is undone within a minute, with what was written to it.
  panel_trial_tap: comeAndGo,
  panel_trial_comment: comeAndGo,
  panel_greeting: kept,
  panel_greeting_to: kept,
  // What came of it stays; a thought goes as long as whoever wrote it has just written it.
  point_outcome: kept,
  panel_thought: all,
  panel_summary: kept,
  // Homework may be thrown away with all that it was about; what was agreed to goes when its time is over.
  homework: all,
  homework_question: comeAndGo,
  homework_for: comeAndGo,
  homework_done: comeAndGo,
  homework_result: kept,
  research_request: kept,
  research_link: all,
  research_consent: all,
}
