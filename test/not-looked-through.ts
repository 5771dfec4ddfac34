// Tables in which something lies sealed that no search for a name looks through, and why: a law holds it against the catalogue.

export const notLookedThrough: Record<string, readonly string[]> = {
  'Sent on and gone, or made of what is looked through': ['incoming_mail', 'sms_answer', 'sms_part', 'minutes_look', 'feedback_import_piece', 'report_export_piece', 'data_export_piece', 'rights_hit', 'rights_copy_part', 'rights_erasure'],
  'Pictures, recordings and photographs, which no search for words reads': ['attachment_piece', 'day_photo_piece'],
  'What somebody keeps for themselves, or told of themselves and can read there': ['private_note', 'survey_draft', 'panel_member_told', 'research_consent', 'invitation', 'second_factor', 'room_session'],
  'Answers that wait among others until there are enough of them, and that nobody reads before': ['waiting_response', 'typed_response', 'paper_sheet'],
  'What its giver has sealed, which nobody reads before it opens': ['sealed_feedback'],
  'What goes back and forth in a council, or on a feedback day, beside what is looked through': [
    'day_explained', 'homework_result', 'meeting_amendment', 'meeting_removed_point', 'panel_greeting', 'panel_greeting_to', 'panel_trial', 'panel_trial_comment', 'panel_trial_unit', 'point_outcome',
  ],
  'Requests of people under their own name, which are answered where they were made': ['correction_text', 'rights_text'],
  'Secrets of other systems': ['webhook_endpoint'],
}
