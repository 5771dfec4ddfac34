// Tables in which a case that was erased has no row any more: its key, what was sealed under it, its marks, who was brought into it, and what was on its way.
export const emptied = [
  'amendment', 'answer_draft', 'attachment', 'body', 'case_about', 'case_index', 'case_lane', 'case_party', 'case_to_index', 'case_told', 'case_transfer', 'contact', 'idempotency',
  'incoming_mail', 'keys.case_key', 'keys.contact_key', 'note', 'open311_request', 'outgoing_message', 'publication_version', 'published_report', 'published_report_text', 'rights_copy_part', 'rights_erasure', 'rights_hit', 'thanks_letter',
  'told_above', 'turn_index', 'unit_share', 'worker_side',
]
