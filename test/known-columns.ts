// What the database holds about givers and clients, column by column, and which tables are about nobody of them: a law holds both against
// the live catalogue.
import { knownOfRights } from './known-columns-of-rights.ts'
import { knownOfRoom } from './known-columns-of-room.ts'

/** A new column is a decision about someone's privacy: it is added here by name, after thought. */
export const known = {
  feedback_case: [
    'about_worker', 'acute', 'answered_at', 'came_of_it', 'channel', 'closed_at', 'created_at', 'due_on', 'entry_id', 'erased_on', 'escalated_to_id', 'handler_id', 'heard', 'id', 'kind', 'language', 'left_line_ids', 'left_unit_ids',
    'municipality_id', 'page_owner_id', 'place_id', 'publish', 'publish_said_on', 'reacted_at', 'reader', 'receipt_hash', 'reference', 'remind_on', 'routed_because', 'service_id', 'service_line_id', 'speaker', 'state', 'unit_id',
  ],
  body: ['case_id', 'ciphertext', 'deputy_id', 'id', 'number', 'purpose', 'written_at', 'written_by'],
  // Of the staff: who was brought in, and whom it is about.
  case_plan: ['case_id', 'number', 'planned_on', 'reminded_on', 'told_on'],
  case_party: ['added_by', 'added_on', 'case_id', 'ended_on', 'from_number', 'part', 'person_id'],
  case_about: ['case_id', 'how', 'noted_by', 'noted_on', 'person_id', 'talked_on'],
  // How whoever said it aloud hears of an answer, and that somebody came back to an answer: without a time.
  case_way: ['case_id', 'helped', 'waits', 'way', 'written_by'], answer_seen: ['case_id'],
  // Of mail that came in marks under a key outside the database; the address sealed until the reply has gone.
  incoming_mail: ['came_on', 'case_id', 'done', 'files_left', 'id', 'key_version', 'language', 'mark', 'receipt', 'reply', 'sender_mark', 'why'],
  open311_request: ['case_id', 'id', 'key_id', 'kind', 'service_line_id'],
  // That it was given elsewhere, and a mark of its row under a key outside the database.
  imported_case: ['case_id', 'import_id', 'row_mark'],
  timed_case: ['case_id', 'drill', 'due_on', 'revealed_on', 'test_id'],
  // Days and codes of what givers say after the answer; their words are sealed.
  follow_up: ['case_id', 'changed', 'ciphertext', 'notified_on', 'settled_on', 'weeks', 'wish', 'worse'],
  told_above: ['answer_ciphertext', 'answered_on', 'case_id', 'ciphertext', 'person_id', 'remind_on', 'told_on', 'weeks'],
  bring_request: [
    'asked_on', 'case_id', 'change_of_worker', 'ciphertext', 'concerns_handler', 'concerns_id', 'decided_by', 'decided_on', 'decider_id', 'decision', 'due_on', 'escalated_on',
    'from_number', 'id', 'joins_id', 'reason_ciphertext', 'remind_on', 'said_on', 'wanted',
  ],
  // What it really is, and to whom it was handed over, which is sealed; that it was taken as no feedback, and who of the staff said so.
  case_lane: [
    'case_id', 'consented_on', 'declined_on', 'done_on', 'due_on', 'ended_because', 'ended_on', 'hand_over', 'handed_by', 'handed_on', 'id', 'lane', 'marked_by', 'marked_on',
    'remind_on', 'with_text',
  ],
  burst: ['alike', 'found_on', 'id'], burst_case: ['burst_id', 'case_id'], burst_decision: ['burst_id', 'decided_by', 'decided_on', 'decision', 'number'], case_threat: ['case_id', 'lifted_by', 'lifted_on', 'marked_by', 'marked_hand_id', 'marked_on', 'number'], set_aside: ['asked_by', 'asked_hand_id', 'asked_on', 'because', 'case_id', 'decided_by', 'decided_hand_id', 'decided_on', 'ended_because', 'ended_on', 'number'],
  // What stands in the place of a turn now, and what has not been sent yet.
  amendment: ['case_id', 'ciphertext', 'number', 'version', 'written_by', 'written_on'],
  answer_draft: ['begun_at', 'case_id', 'ciphertext', 'person_id', 'proposed_on'],
  // What the giver agreed to, and who was told that the promised day has passed.
  case_transfer: ['agreed', 'asked_by', 'asked_on', 'case_id', 'handed_on', 'office_id', 'said_on'],
  case_told: ['case_id', 'person_id', 'step', 'told_on'],
  contact: ['case_id', 'ciphertext', 'shared'],
  // Of its words marks under a key outside the database; of the staff what they noted, sealed.
  turn_index: ['case_id', 'marks', 'number'],
  case_index: ['case_id', 'marks'], case_to_index: ['case_id'],
  note: ['case_id', 'ciphertext', 'id', 'number', 'written_by', 'written_on'],
  // Pictures and sound that the giver added, sealed, without their names and by day.
  attachment: ['added_on', 'case_id', 'content_mark', 'id', 'number', 'pieces', 'reason_ciphertext', 'state', 'turn', 'type'],
  attachment_piece: ['attachment_id', 'ciphertext', 'number'],
  sealed_feedback: ['ciphertext', 'erase_on', 'gathered_at', 'id', 'opens', 'opens_at', 'receipt_mark', 'service_line_id', 'unit_id'], 'keys.sealed_key': ['key_version', 'sealed_id', 'wrapped_key'], 'keys.contact_key': ['case_id', 'half'], 'keys.case_key': ['case_id', 'key_version', 'receipt_version', 'wrapped_key'],
  // Of what is sealed: how and when it opens, of a batch its topic, and not when it was sent. Which cases are held though their time is over; and of a receipt that its conversation was erased, by month and without a case.
  retention_hold: ['because', 'case_id', 'ended_by', 'ended_on', 'id', 'placed_by', 'placed_on', 'until_on'], erased_receipt: ['erased_on', 'receipt_hash'],
  // Which improvement it led to, and whether it has changed in the giver's own word: without a time, and in the story of no case.
  improvement_source: ['added_by', 'added_on', 'case_id', 'day_theme_id', 'ended_by', 'ended_on', 'id', 'improvement_id', 'kind', 'outcome_id', 'round_id', 'told'],
  improvement_verdict: ['case_id', 'improvement_id', 'says', 'settled_on'],
  event: ['actor_id', 'body_id', 'case_id', 'deputy_id', 'detail', 'happened_at', 'id', 'name', 'number'],
  // Who of the staff looked at a case, or at a person, and what they did: ids and codes.
  audit: ['case_id', 'deputy_id', 'detail', 'happened_at', 'id', 'person_id', 'round_id', 'subject_id', 'what'],
  idempotency: ['body_hash', 'case_id', 'created_at', 'due_on', 'key_hash'],
  budget: ['key', 'used', 'window_start'],
  ended_visit: ['expires_at', 'id'],
  outgoing_message: ['attempts', 'case_id', 'created_at', 'delivery', 'failed_at', 'id', 'invitation_id', 'kind', 'language', 'last_error', 'mail_id', 'meeting_id', 'person_id', 'research_id', 'round_id', 'seat_id', 'sent_at', 'sms_answer_id', 'survey_id'],
  // Of numbers from which SMS came: marks under a key outside the database, and, sealed, what goes back, until it has gone.
  sms_answer: ['ciphertext', 'id', 'key_version'],
  sms_sent: ['mark', 'message_id', 'noted_at', 'state'],
  sms_part: ['came_at', 'ciphertext', 'count', 'key_version', 'number', 'set_mark'],
  sms_taken: ['mark', 'taken_at'],
  sms_stopped: ['mark', 'stopped_on'],
  sms_answered: ['answered_on', 'mark', 'times', 'what'],
  // What was approved for a unit, thanks on their way to one person, a worker's own side: words sealed, days only.
  unit_share: ['approved_by', 'approved_on', 'case_id', 'ciphertext', 'ended_by', 'ended_on', 'month_on', 'number', 'taken_back', 'unit_id'],
  thanks_letter: ['allowed', 'case_id', 'ciphertext', 'hidden_on', 'kept_on', 'month_on', 'person_id', 'sent_by', 'sent_on', 'taken_back_on'],
  worker_side: ['asked_by', 'asked_on', 'case_id', 'ciphertext', 'decided', 'decided_by', 'decided_on', 'from_number', 'person_id', 'said', 'said_on', 'written_on'],
  // Its public form, sealed until it is public; then two texts that everybody may read, with months for days.
  publication: [
    'case_id', 'checked_by', 'comment', 'comment_checked_by', 'comment_until_on', 'commented_by', 'commented_hand_id', 'earlier_because', 'id', 'note', 'noted_by', 'number', 'prepared_by', 'prepared_hand_id', 'public_from_on', 'shows_unit', 'state', 'state_on',
    'withheld_because',
  ],
  publication_version: ['case_id', 'ciphertext', 'number', 'prepared_by', 'prepared_on'],
  published_item: ['added_to_on', 'answer', 'came_of_it', 'case_id', 'comment', 'ended_on', 'id', 'kind', 'language', 'me_too', 'month_on', 'published_on', 'service_id', 'service_line_id', 'text', 'unit_id', 'words'],
  published_report: ['about_me', 'because', 'case_id', 'decided_by', 'decided_hand_id', 'decided_on', 'decision', 'insults', 'item_id', 'looked', 'newest_on', 'other', 'recognisable', 'waiting'], published_report_text: ['case_id', 'ciphertext', 'id', 'item_id', 'reason', 'said_on'],
  // Of the staff, sealed all the same.
  unit_discussion: ['ciphertext', 'from_on', 'gone_on', 'key_version', 'number', 'pressed_by', 'pressed_on', 'unit_id', 'until_on'],
  private_note: ['ciphertext', 'key_version', 'person_id', 'written_on'],
  // Answers to a survey: without a time, an order or a way in; afterwards only how many gave which, and texts that stand alone.
  waiting_response: ['ciphertext', 'few', 'group_id', 'id', 'key_version'],
  release: ['few', 'group_id', 'id', 'number', 'released_on', 'responses'],
  released_count: ['by_question', 'by_value', 'given', 'question', 'release_id', 'value'],
  // Of a token that it was used: neither when, nor for which answer.
  spent_token: ['round_id', 'token_hash'],
  slip: ['block_id', 'code_hash', 'exchanged_for', 'number', 'used'],
  paper_sheet: ['batch_id', 'ciphertext', 'key_version', 'number', 'state', 'typed_by'],
  // Addresses of those who are asked, sealed, as long as something is to be sent there; and marks of whom to leave in peace. What was answered knows neither.
  invitation: ['block_id', 'channel', 'ciphertext', 'due_at', 'id', 'key_version', 'language', 'number', 'state'],
  invitation_list: ['block_id', 'erased_by', 'erased_on', 'failed', 'opening', 'reminded', 'sent', 'unsent'],
  quiet_address: ['address_hash', 'until_on', 'words_hash'],
  // That its giver allows a sentence of it to be shown: of a batch for the texts to one question only.
  released_text: ['ciphertext', 'id', 'key_version', 'may_quote', 'question', 'release_id'],
  // That a form was sent, tied to nothing; and what was begun, under words that only its giver has.
  survey_sent: ['sent_on', 'token_hash'], survey_draft: ['ciphertext', 'expires_on', 'lookup'],
  // Of a feedback day: that a record and a sheet came, tied to nothing; which lines were written to, not how often; a wish, and what was said, sealed, without a time or a place.
  day_held: ['day_id', 'id', 'room_id'], day_heard: ['day_id', 'service_line_id'],
  day_sheet: ['day_id', 'number'],
  day_wish: ['checked_by', 'checked_on', 'ciphertext', 'day_id', 'id', 'kept_ciphertext', 'kept_key_version', 'key_version', 'language', 'same_as_id', 'theme_id', 'withheld', 'words'],
  day_note: ['ciphertext', 'day_id', 'guest_id', 'id', 'key_version', 'service_line_id'],
  // A photograph of paper, sealed, with which sheets are in it; of the staff, who took it.
  day_photo: ['added_by', 'added_on', 'day_id', 'id', 'key_version', 'number', 'pieces', 'type'],
  day_photo_piece: ['ciphertext', 'number', 'photo_id'], day_photo_sheet: ['number', 'photo_id'],
  // An answer that was typed from paper, as it will wait; and from which paper, by whom of the staff. Both are gone once the round has closed.
  typed_response: ['ciphertext', 'few', 'group_id', 'id', 'key_version'],
  day_paper: ['day_id', 'number', 'pieces', 'response_id', 'service_line_id', 'sheet', 'station_id', 'typed_by'],
  // What was said at a meeting of the clients' council: of nobody.
  meeting_point: ['carried_from_id', 'ciphertext', 'heading_id', 'id', 'key_version', 'meeting_id', 'place', 'section_id', 'settled_on', 'state', 'turn', 'version'],
  meeting_removed_point: ['carried_from_id', 'ciphertext', 'heading_id', 'id', 'key_version', 'meeting_id', 'place', 'section_id', 'settled_on', 'state', 'turn', 'version'],
  meeting_amendment: ['after_ciphertext', 'amended_in_id', 'amended_on', 'before_ciphertext', 'id', 'key_version', 'kind', 'meeting_id', 'number', 'point', 'why_ciphertext'],
  // Of the staff: what workers marked and said of a trial, of nobody; greetings, and what units say to them.
  panel_trial_tap: ['because', 'id', 'tapped_on', 'trial_id', 'unit_id', 'used'],
  panel_trial_comment: ['ciphertext', 'id', 'key_version', 'kind', 'trial_id'],
  panel_greeting: ['ciphertext', 'corrected_on', 'from_unit_id', 'id', 'key_version', 'kind', 'made_on', 'panel_id', 'point_id', 'version', 'withdrawn_on'],
  panel_greeting_to: ['answer', 'answered_on', 'ciphertext', 'greeting_id', 'id', 'key_version', 'presented_on', 'read_on', 'reminded_on', 'told_on', 'unit_id'],
  // What came of it, and thoughts between meetings: of nobody either. Who of the staff answered is known.
  point_outcome: ['answer_ciphertext', 'answer_version', 'answered_by', 'answered_on', 'ciphertext', 'id', 'improvement_id', 'key_version', 'kind', 'made_on', 'meeting_id', 'point_id', 'question', 'reminded_on', 'state', 'survey_id', 'target', 'told_on'],
  panel_thought: ['about', 'ciphertext', 'id', 'item', 'key_version', 'panel_id', 'point_id', 'settled_on', 'state', 'written_on'],
  panel_summary: ['ciphertext', 'id', 'key_version', 'panel_id', 'published_on', 'season_id', 'stood', 'version', 'withdrawn_on', 'written_on', 'year'],
  // Who sits on it, by the name that they chose.
  panel_member: ['called', 'from_on', 'id', 'large_text', 'named', 'news', 'panel_id', 'part', 'person_at', 'person_id', 'reached', 'reminded', 'until_on', 'version'],
  // What they told of themselves, sealed; and what makes it easy for them to come. Gone when they leave, or the meeting is over.
  panel_member_told: ['ciphertext', 'key_version', 'member_id'], panel_member_calendar: ['made_on', 'member_id', 'token_hash'],
  panel_date_answer: ['date_id', 'member_id', 'says'],
  panel_notice: ['meeting_id', 'member_id', 'told_on', 'what'],
  panel_letter: ['came_on', 'ciphertext', 'dealt_as', 'dealt_on', 'id', 'key_version', 'language', 'opened_on', 'panel_id'],
  // Homework of a council: who has done it, and a pile of what was told, in which nobody's part is found once it is over.
  homework_done: ['homework_id', 'member_id'],
  homework_result: ['ciphertext', 'homework_id', 'key_version'],
  homework_for: ['homework_id', 'member_id'],
  // What a member agreed to pass on, for one purpose; the contact is sealed, and goes.
  research_consent: ['ciphertext', 'erased_on', 'given_on', 'key_version', 'member_id', 'on_paper', 'request_id', 'shown_on', 'withdrawn_on'],
  // What a case is about, and by day when that was marked; whoever marked it stands in the audit.
  case_theme: ['case_id', 'marked_on', 'theme_id'],
  // Of many cases together, marks of their words under a key outside the database.
  theme_word: ['cases', 'mark', 'theme_id'],
  // What one text is about; nothing ties it to another.
  text_theme: ['text_id', 'theme_id'],
  ...knownOfRights, ...knownOfRoom,
  // A part of one text, under one theme; without a time of giving, and of no other text.
  survey_quote: [
    'checked_by', 'checked_hand_id', 'ciphertext', 'id', 'key_version', 'language', 'note', 'number', 'prepared_by', 'prepared_hand_id', 'state', 'state_on', 'text_id', 'theme_id', 'words',
  ],
}

/** What speaks of the organisation, of its staff and of their sign-ins, and of nobody else. */
export const notOfGivers = [
  'absence', 'auth_account', 'auth_session', 'auth_user', 'auth_verification', 'guiding_question', 'key_mark', 'kysely_migration', 'kysely_migration_lock',
  'municipality', 'organisation', 'person', 'place', 'response_test', 'role_grant', 'service', 'service_line', 'service_unit', 'set_up_link', 'address_change', 'unit',
  'contact_check', 'contact_link', 'rehearsal', 'dead_end', 'hand_over', 'lane_text', 'answer_template',
  'other_office', 'service_municipality',
  'saved_view', 'case_place',
  'line_promise', 'promise_kept',
  'second_factor', 'second_factor_rule', 'passkey_challenge', 'recovery',
  'sign_in_attempt', 'group_role', 'sign_in_rule', 'correction_handler',
  'unusual_reading',
  'entry', 'telephone', 'drop_in', 'other_service', 'life_situation', 'life_situation_entry', 'first_step', 'opening', 'opening_exception', 'directory_word', 'word_of_entry',
  'ptv_item', 'ptv_line', 'directory_upload', 'client_volume', 'volume_telling', 'volume_told', 'volume_held', 'silence_map', 'few_in_line',
  'entry_change', 'link_check', 'owner_reminded',
  'findability_try', 'asked_now', 'bulletin', 'bulletin_issue', 'bulletin_issue_change',
  'improvement', 'improvement_unit', 'improvement_service', 'improvement_event', 'improvement_tally', 'council_mark',
  'web_site', 'web_page_owner',
  'short_code', 'short_code_opened',
  'theme',
  'survey', 'survey_version', 'survey_round', 'round_group', 'slip_block', 'paper_batch', 'question_mark', 'unclear_reason', 'round_reminded', 'round_reach', 'survey_theme',
  // Which numbers of a round are told to everybody.
  'round_shown', 'shown_cell',
  'survey_tongue', 'survey_tongue_word', 'round_tongue', 'survey_trial',
  'round_public_key', 'keys.round_key', 'keys.day_key', 'keys.room_key',
  // Numbers of a month, of nobody; and who was told of them.
  'relationship_change', 'relationship_change_before', 'ends_reminded',
  'api_key',
  // Other systems that are told that something has happened.
  'webhook_endpoint', 'webhook_message', 'webhook_gathered', 'form_run', 'form_sheet',
  // How the mailbox stands; and where a tablet stands all year.
  'mailbox', 'waiting_room',
  // Of a feedback day: what is planned, and how many came.
  'feedback_day', 'day_stop', 'day_municipality', 'day_guest', 'day_station', 'day_host', 'day_deck', 'day_theme', 'day_thing', 'day_tablet', 'tablet_pairing', 'day_tally', 'day_typed', 'day_explained', 'day_report',
  // Of a clients' council: what it is for, its plan, and what it goes through.
  'panel', 'panel_season', 'panel_meeting', 'panel_date', 'meeting_section', 'meeting_question', 'meeting_heading', 'minutes_look', 'minutes_release', 'homework', 'homework_question', 'research_request', 'research_link',
  'panel_checklist', 'panel_checklist_version', 'panel_checklist_item', 'panel_trial', 'panel_trial_unit',
  'bringing', 'round_learned',
  // Numbers that everybody had been shown, of periods that are over; and what the organisation wants.
  'satisfaction', 'satisfaction_count', 'satisfaction_round', 'satisfaction_aim',
  // A file of what is published, and who of the staff asked for it; the same of everything, sealed and gone after hours.
  'report_export', 'report_export_piece', 'data_export', 'data_export_piece',
  // Which files of earlier feedback were brought in; a file is sealed, and gone once it has come in.
  'feedback_import', 'feedback_import_piece',
  'retention_time', 'erasing', 'counted_month', 'feedback_count', 'published_period', 'published_figure', 'monitoring_report', 'monitoring_reminded',
  // How much that is hidden is known, and never which.
  'lost_number',
]
