// What an export has of improvements: what is changed because of feedback.
import { kind, type Kind } from '../kind.ts'

export const improvements: readonly Kind[] = [
  kind('improvement', {
    file: 'improvements/improvements', of: 'Improvements: what, who, by when, and whether it was done.', key: ['id'],
    fields: { id: 'id', title: 'words', said: 'words', does: 'words', origin: 'words', service_line_id: 'id', owner_role: 'text', owner_unit_id: 'id', owner_line_id: 'id', means: 'text', means_words: 'words', due_on: 'day', first_due_on: 'day', state: 'text', because: 'words', settled_on: 'day', shown_on: 'day', taken_back_on: 'day', moved_on: 'day', created_by: 'id', created_on: 'day' },
    left: { reminded_on: 'program' },
  }),
  kind('improvement_unit', {
    file: 'improvements/units', of: 'Units of an improvement.', key: ['improvement_id', 'unit_id'],
    fields: { improvement_id: 'id', unit_id: 'id' },
  }),
  kind('improvement_service', {
    file: 'improvements/services', of: 'Services of an improvement.', key: ['improvement_id', 'service_id'],
    fields: { improvement_id: 'id', service_id: 'id' },
  }),
  kind('improvement_source', {
    file: 'improvements/sources', of: 'What an improvement came from.', key: ['id'],
    fields: { id: 'id', improvement_id: 'id', kind: 'text', case_id: 'id', told: 'yes-no', added_by: 'id', added_on: 'day', ended_by: 'id', ended_on: 'day', round_id: 'id', day_theme_id: 'id', outcome_id: 'id' },
  }),
  kind('improvement_event', {
    file: 'improvements/events', of: 'What happened to an improvement.', key: ['improvement_id', 'number'],
    fields: { improvement_id: 'id', number: 'number', what: 'text', before: 'text', after: 'text', because: 'words', was: 'data', person_id: 'id', deputy_id: 'id', happened_at: 'moment' },
  }),
  kind('council_mark', {
    file: 'improvements/council-marks', of: 'What the clients\' council says of an improvement.', key: ['improvement_id', 'number'],
    fields: { improvement_id: 'id', number: 'number', settled_on: 'day', says: 'text', why: 'text', language: 'text', said_on: 'day', told_on: 'day', words_removed_on: 'day' },
    left: { said_by: 'client', words_removed_by: 'client' },
  }),
]
