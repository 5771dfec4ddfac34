// Which tables are in no export of everything, and why: docs/export.md tells it, and a law holds it against the catalogue.

export const leftOutOfExport: Record<string, readonly string[]> = {
  'Keys, tokens, codes and marks: what opens something, or would tell who somebody is': [
    'api_key', 'keys.case_key', 'keys.contact_key', 'key_mark', 'contact_link', 'set_up_link', 'research_link', 'keys.round_key', 'keys.day_key', 'keys.room_key', 'round_public_key', 'slip', 'slip_block', 'spent_token', 'survey_sent', 'survey_draft', 'tablet_pairing', 'day_tablet',
    'panel_member_calendar', 'quiet_address', 'idempotency', 'ended_visit', 'budget', 'webhook_endpoint', 'incoming_mail',
    'sms_answer', 'erased_receipt', 'sms_part', 'sms_taken', 'sms_stopped', 'sms_answered',
  ],
  'What people ask under their own name about their own records, which no database role but that of its own room opens': [
    'room_attempt', 'room_session', 'correction_request', 'keys.correction_key', 'correction_text', 'correction_handler',
  ],
  'What people ask about what feedback says of them, what was found for them, copies of it, and the log of those that has a file of its own': [
    'rights_request', 'keys.rights_key', 'rights_text', 'rights_search', 'rights_hit', 'rights_erasure', 'rights_copy', 'rights_copy_part', 'disclosure',
  ],
  'What readers reported of what is published, which goes some weeks after it was looked at': ['published_report', 'published_report_text'],
  'What its giver has sealed, which nobody reads before it opens': ['sealed_feedback', 'keys.sealed_key'],
  'How the staff signs in': [
    'auth_account', 'auth_session', 'auth_user', 'auth_verification', 'second_factor', 'second_factor_rule', 'passkey_challenge', 'recovery', 'sign_in_attempt', 'sign_in_rule', 'address_change', 'contact_check',
  ],
  'The audit, which is read by the data protection officer and exported from its own page': ['audit', 'unusual_reading'],
  'Answers that wait until there are enough, that are for a unit\'s own eyes, or on paper; counts of which only what may be told is in it; and addresses of who is asked': [
    'waiting_response', 'typed_response', 'release', 'released_count', 'paper_batch', 'paper_sheet', 'form_sheet', 'day_paper', 'day_typed', 'day_sheet', 'day_held', 'day_heard', 'invitation', 'invitation_list', 'bringing', 'round_shown',
  ],
  'Counts of cases, of openings of codes and of what givers said, of which only what may be told is in it': ['feedback_count', 'short_code_opened', 'counted_month', 'lost_number', 'promise_kept', 'answer_seen', 'improvement_verdict', 'improvement_tally', 'silence_map', 'few_in_line', 'volume_telling', 'volume_told', 'volume_held'],
  'What members of a clients\' council said, wrote or told among themselves and did not publish': [
    'panel_member', 'panel_member_told', 'panel_date_answer', 'panel_notice', 'panel_letter', 'panel_thought', 'panel_greeting', 'panel_greeting_to', 'panel_trial_comment', 'panel_trial_tap', 'panel_trial_unit', 'meeting_section', 'meeting_heading',
    'meeting_question', 'meeting_point', 'meeting_removed_point', 'meeting_amendment', 'minutes_look', 'point_outcome', 'homework', 'homework_for', 'homework_question', 'homework_done', 'homework_result', 'research_request', 'research_consent',
  ],
  'Work that is not finished: drafts, notes that are their writer\'s own, files that wait for a choice': ['answer_draft', 'private_note', 'saved_view', 'day_note', 'day_explained', 'directory_upload', 'report_export', 'report_export_piece', 'data_export', 'data_export_piece', 'feedback_import_piece'],
  'Files as they came: pictures, recordings and photographs, which are fetched where they stand': ['attachment_piece', 'day_photo', 'day_photo_piece', 'day_photo_sheet'],
  'What the program notes for itself, or makes of the rest': [
    'case_index', 'turn_index', 'case_to_index', 'case_place', 'case_told', 'theme_word', 'directory_word', 'word_of_entry', 'dead_end', 'rehearsal', 'link_check', 'ends_reminded', 'owner_reminded', 'monitoring_reminded', 'round_reminded',
    'outgoing_message', 'webhook_gathered', 'webhook_message', 'sms_sent', 'mailbox', 'relationship_change_before', 'kysely_migration', 'kysely_migration_lock',
  ],
}
