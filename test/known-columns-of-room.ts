// What is kept of people who ask about their own records, column by column: as known-columns.ts has it for the rest.

export const knownOfRoom = {
  // The identified room: who asks about their own records is known there by name, all of it sealed, and a keyed hash finds what is theirs.
  room_attempt: ['expires_at', 'language', 'state_hash'],
  room_session: ['began_at', 'ciphertext', 'key_version', 'seen_at', 'token_hash'],
  correction_request: [
    'arrived_on', 'decided_by', 'decided_on', 'due_on', 'erase_on', 'extended_on', 'id', 'kind', 'language', 'mark', 'mark_key_version', 'once', 'outcome', 'reference', 'remind_on', 'unit_id', 'way', 'written_by',
  ],
  'keys.correction_key': ['key_version', 'request_id', 'wrapped_key'],
  correction_text: ['ciphertext', 'number', 'once', 'part', 'request_id', 'written_at', 'written_by'],
}
