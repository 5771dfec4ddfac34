// What the app's database role may do with the tables of surveys, of feedback days and of reports. As privileges.ts, which holds these.
import { addedTo, all, comeAndGo, kept, type Privilege } from './privilege.ts'

export const surveyPrivileges: Record<string, Privilege[]> = {
  // What is asked, and what was promised then; a trigger keeps it from the day on which it was asked. A draft can be thrown away.
  survey: all,
  survey_version: all,
  survey_round: all,
  round_group: addedTo,
  // Answers wait, are counted, and are gone.
  waiting_response: comeAndGo,
  typed_response: comeAndGo,
  // What was brought from elsewhere can be thrown away until it is shown; of anything else a trigger keeps it.
  release: comeAndGo,
  released_count: comeAndGo,
  released_text: comeAndGo,
  bringing: kept,
  round_learned: kept,
  // What was said of a question; its comment can be taken away.
  question_mark: all,
  unclear_reason: all,
  // Which numbers of a round are told: a trigger keeps them once they were shown.
  round_shown: comeAndGo,
  shown_cell: comeAndGo,
  round_reminded: addedTo,
  round_reach: kept,
  survey_theme: all,
  text_theme: comeAndGo,
  // Of what is not shown the words are gone.
  survey_quote: kept,
  slip_block: kept,
  slip: kept,
  paper_batch: addedTo,
  survey_tongue: all,
  survey_tongue_word: all,
  // In which languages a round was asked stays as it was.
  round_tongue: addedTo,
  survey_trial: comeAndGo,
  paper_sheet: kept,
  survey_sent: comeAndGo,
  survey_draft: all,
  // A key stays for everybody to see; its private part, and which tokens came back, go when the round closes.
  round_public_key: kept,
  'keys.round_key': comeAndGo,
  spent_token: comeAndGo,

  // Addresses are gone as soon as nothing is to be sent to them; counts stay.
  invitation_list: kept,
  invitation: all,
  quiet_address: all,

  // What is counted of client relationships, with what was said before; and who was told.
  relationship_change: kept,
  relationship_change_before: addedTo,
  ends_reminded: addedTo,
}

/** Of feedback days. */
export const dayPrivileges: Record<string, Privilege[]> = {
  // What is planned may be changed and thrown away until people are asked.
  feedback_day: all,
  'keys.day_key': addedTo,
  day_stop: all,
  day_municipality: comeAndGo,
  day_guest: all,
  day_station: all,
  day_host: comeAndGo,
  day_deck: all,
  day_theme: all,
  day_thing: all,
  // That there was one stays.
  day_tablet: kept,
  tablet_pairing: all,
  waiting_room: kept,
  'keys.room_key': addedTo,
  // That a record came, for ever: it may come again.
  day_held: addedTo,
  day_heard: addedTo,
  // That a sheet was typed, until it is taken back.
  day_sheet: comeAndGo,
  day_paper: comeAndGo,
  day_wish: all,
  day_tally: kept,
  day_note: comeAndGo,
  // How much was typed goes when the day closes; why it did not agree stays.
  day_typed: all,
  day_explained: kept,
  day_photo: comeAndGo,
  day_photo_piece: comeAndGo,
  day_photo_sheet: comeAndGo,
  day_report: kept,
}

export const reportPrivileges: Record<string, Privilege[]> = {
  // What was counted and published stays.
  counted_month: addedTo,
  feedback_count: addedTo,
  published_period: addedTo,
  published_figure: addedTo,
  // How much of what is hidden can be worked out, and never which.
  lost_number: addedTo,
  // What was said of a period that is over stays as it was, and so does what the organisation once wanted.
  satisfaction: addedTo, satisfaction_count: addedTo, satisfaction_round: addedTo, satisfaction_aim: addedTo,
  // All of it as a file, which is made and erased.
  report_export: all,
  report_export_piece: comeAndGo,
  silence_map: addedTo,
  few_in_line: addedTo,
  // What was told of numbers of clients stays; what is held is held until it is another.
  volume_telling: addedTo,
  volume_told: addedTo,
  volume_held: comeAndGo,
  // A draft is written over; what is public a trigger keeps.
  monitoring_report: kept,
  monitoring_reminded: addedTo,
  // What feedback is about. A theme ends and is never removed.
  theme: kept,
  case_theme: comeAndGo,
  theme_word: kept,
}
