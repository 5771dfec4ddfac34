// What is kept of people who ask what feedback says of them, column by column: as known-columns.ts has it for the rest.

export const knownOfRights = {
  // Who asked what feedback says of them, what was found for them and copies of it, sealed; and that something was given out, without who asked.
  rights_request: ['arrived_on', 'decided_by', 'decided_on', 'due_on', 'erase_on', 'extended_on', 'id', 'language', 'names', 'once', 'outcome', 'reference', 'remind_on', 'wants', 'way', 'written_by'],
  'keys.rights_key': ['key_version', 'request_id', 'wrapped_key'],
  rights_text: ['ciphertext', 'part', 'request_id', 'written_by', 'written_on'],
  rights_search: ['after_row', 'begun_at', 'begun_by', 'ended_at', 'faults', 'hits', 'id', 'last_alone', 'looked', 'request_id', 'source', 'state', 'unread'],
  rights_hit: ['as_found', 'case_id', 'ciphertext', 'decided', 'judged_by', 'judged_on', 'month_on', 'number', 'original', 'search_id', 'source', 'verdict'],
  // That a passage was erased, or kept and why; the words only as long as it waits for a second person.
  rights_erasure: ['because', 'case_id', 'ciphertext', 'decided_by', 'decided_on', 'id', 'made_by', 'made_on', 'month_on', 'original', 'request_id', 'source', 'state'],
  rights_copy: ['decided_at', 'decided_by', 'ground', 'id', 'made_at', 'made_by', 'parts', 'request_id', 'state'],
  rights_copy_part: ['case_id', 'ciphertext', 'copy_id', 'month_on', 'number', 'original', 'source'],
  disclosure: ['given_by', 'given_on', 'ground', 'how', 'id', 'let_go_by', 'made_by', 'of_copy', 'originals', 'request_reference'],
}
