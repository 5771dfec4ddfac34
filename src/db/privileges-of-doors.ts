// What the app's database role may do with the tables of the doors for other systems and channels. As privileges.ts, which holds these.
import { addedTo, all, comeAndGo, kept, type Privilege } from './privilege.ts'

export const doorPrivileges: Record<string, Privilege[]> = {
  // Which systems of the organisation may do what. What ended stays: numbers say by which key they came.
  api_key: kept,
  // By which id another system asks for what it sent.
  open311_request: addedTo,
  // Which systems are told of events; messages are forgotten after a time, and how far was gathered is a day.
  webhook_endpoint: kept,
  webhook_message: all,
  webhook_gathered: kept,
  // What goes back to a number that wrote to us, until it has gone; and what is known of numbers and of SMS, by marks.
  sms_answer: comeAndGo,
  sms_sent: all,
  sms_part: comeAndGo,
  sms_taken: all,
  sms_stopped: comeAndGo,
  sms_answered: all,
  // How givers of what was said aloud are told, and that givers came back: whether, and never when.
  // Forms on paper, and where each of their sheets is.
  form_run: kept,
  form_sheet: kept,
  case_way: kept,
  answer_seen: addedTo,
  // Mail that came in, which is forgotten after a time, and how the mailbox stands.
  incoming_mail: all,
  mailbox: kept,
  // Exports of everything: that there was one stays, its file goes.
  data_export: kept,
  data_export_piece: comeAndGo,
  // Earlier feedback from a file: that it was brought stays, the file goes. Cases are taken back by a function of the owner's.
  feedback_import: kept,
  feedback_import_piece: comeAndGo,
  imported_case: addedTo,
  // Requests about what feedback says of somebody, with what was found for them, go after a time; that something was given out stays.
  rights_request: all,
  'keys.rights_key': addedTo,
  rights_text: addedTo,
  rights_search: kept,
  rights_hit: all,
  rights_erasure: kept,
  rights_copy: kept,
  rights_copy_part: comeAndGo,
  disclosure: addedTo,
}
