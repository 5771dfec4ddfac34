// What the app's database role may do with each table, and nothing besides. A table that is not named here is
// closed to it; a law holds this list against the live catalogue. Rows of a person's history are added and never
// altered; what somebody wrote is never altered either.
import { addedTo, all, comeAndGo, kept, type Privilege } from './privilege.ts'
import { councilPrivileges } from './privileges-of-councils.ts'
import { doorPrivileges } from './privileges-of-doors.ts'
import { dayPrivileges, reportPrivileges, surveyPrivileges } from './privileges-of-surveys.ts'

export const privileges: Record<string, Privilege[]> = {
  // A start that does not migrate looks whether somebody has.
  kysely_migration: ['select'],
  // The directory: what ends stays, for old cases speak of it.
  organisation: kept,
  municipality: kept,
  place: kept,
  unit: kept,
  service_line: kept,
  service: kept,
  service_unit: all,
  guiding_question: kept,
  asked_now: kept,
  bulletin: kept,
  // What went out stays as it was.
  bulletin_issue: addedTo,
  bulletin_issue_change: addedTo,
  person: kept,
  service_municipality: all,
  other_office: kept,
  absence: comeAndGo,
  role_grant: kept,
  lane_text: addedTo,
  answer_template: kept,
  // What was promised stays.
  line_promise: addedTo,
  promise_kept: kept,
  case_plan: kept,

  feedback_case: kept,
  'keys.case_key': addedTo,
  key_mark: kept,
  body: addedTo,
  event: addedTo,
  contact: comeAndGo,
  'keys.contact_key': addedTo,
  case_transfer: kept,
  case_told: comeAndGo,
  case_party: kept,
  response_test: kept,
  timed_case: kept,
  follow_up: kept,
  told_above: kept,
  bring_request: kept,
  case_lane: kept,
  set_aside: kept,
  case_threat: kept,
  burst: all, burst_case: comeAndGo, burst_decision: comeAndGo,
  unit_share: kept,
  findability_try: comeAndGo,
  publication: kept,
  publication_version: addedTo,
  published_item: kept,
  // Goes with the case; what people wrote in a report, some weeks after somebody looked.
  published_report: all,
  published_report_text: comeAndGo,
  thanks_letter: kept,
  worker_side: kept,
  unit_discussion: addedTo,
  private_note: all,
  amendment: addedTo,
  answer_draft: all,
  case_about: all,
  // Goes with the key of its case.
  turn_index: kept,
  case_index: kept,
  case_place: addedTo,
  // Until the marks of its words are made.
  case_to_index: all,
  note: comeAndGo,
  // What was in it goes; that it was there stays.
  attachment: kept,
  attachment_piece: comeAndGo,

  // How long what was written is kept, and what is held. What was erased is told in a log that is only written; that a receipt was of such a case, by the function that erases.
  retention_time: kept,
  retention_hold: kept,
  erasing: kept,
  erased_receipt: ['select', 'delete'],

  // What its giver has sealed: it comes, is gathered, and goes when it opens, with its key.
  sealed_feedback: all,
  'keys.sealed_key': addedTo,

  // What is needed for a time only.
  idempotency: comeAndGo,
  budget: all,
  ended_visit: comeAndGo,
  outgoing_message: all,

  // What a member of the staff keeps for themselves.
  saved_view: all,

  // Who of the staff looked at what, and changed it.
  audit: addedTo,
  unusual_reading: kept,

  // Signing in.
  auth_user: all,
  auth_session: all,
  auth_account: all,
  auth_verification: all,
  set_up_link: all,

  // Who can be reached, where the routing ends, and what becomes of the cases of who leaves.
  contact_check: kept,
  contact_link: comeAndGo,
  // The address that a client asked for.
  address_change: all,
  rehearsal: kept,
  dead_end: all,
  hand_over: all,

  // What is shown besides the password, and the way back.
  second_factor: all,
  second_factor_rule: comeAndGo,
  passkey_challenge: all,
  recovery: all,
  // Signing in with the organisation's own account.
  sign_in_attempt: comeAndGo,
  group_role: all,
  sign_in_rule: kept,

  // What clients find in the directory.
  entry: kept,
  telephone: kept,
  drop_in: kept,
  other_service: kept,
  life_situation: kept,
  life_situation_entry: all,
  first_step: kept,
  opening: all,
  opening_exception: all,
  directory_word: addedTo,
  word_of_entry: all,

  // What came from PTV, what waits to be taken from a file, and how many clients there are.
  ptv_item: all,
  ptv_line: all,
  directory_upload: all,
  client_volume: all,
  // What keeps it true. What was changed stays told.
  entry_change: addedTo,
  link_check: all,
  owner_reminded: kept,

  // What is changed because of feedback. Nothing of it is removed; what happened is added to.
  improvement: kept,
  improvement_unit: all,
  improvement_service: all,
  improvement_event: addedTo,
  improvement_source: kept,
  improvement_verdict: kept,
  improvement_tally: kept,
  // What it said stays; words by which somebody could be recognised are taken away.
  council_mark: kept,

  // The website from which people come here, and whose its pages are.
  web_site: comeAndGo,
  web_page_owner: all,

  ...surveyPrivileges,
  ...dayPrivileges,
  ...councilPrivileges,
  ...doorPrivileges,
  ...reportPrivileges,

  // What was printed is never taken back.
  short_code: kept,
  short_code_opened: kept,
}
