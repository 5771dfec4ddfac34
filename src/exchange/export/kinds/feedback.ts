// What an export has of feedback: cases, what was written in them, opened from its seals, and what happened.
import { kind, type Kind } from '../kind.ts'

export const feedback: readonly Kind[] = [
  kind('feedback_case', {
    file: 'feedback/cases', of: 'Cases: one for each piece of feedback. Exact times until a case is closed, days afterwards.', key: ['id'],
    fields: { id: 'id', reference: 'text', kind: 'text', reader: 'text', publish: 'yes-no', speaker: 'text', language: 'text', channel: 'text', service_line_id: 'id', service_id: 'id', unit_id: 'id', place_id: 'id', municipality_id: 'id', handler_id: 'id', routed_because: 'text', due_on: 'day', state: 'text', created_at: 'moment', answered_at: 'moment', closed_at: 'moment', escalated_to_id: 'id', heard: 'yes-no', reacted_at: 'moment', came_of_it: 'text', about_worker: 'yes-no', acute: 'yes-no', entry_id: 'id', publish_said_on: 'day', page_owner_id: 'id', erased_on: 'day' },
    left: { receipt_hash: 'receipt', remind_on: 'program', left_unit_ids: 'program', left_line_ids: 'program' },
  }),
  kind('body', {
    file: 'feedback/turns', of: 'What was written in a case, turn by turn as it was first written: "content" has the text, and answers to questions beside it.', key: ['case_id', 'number'],
    fields: { id: 'id', case_id: 'id', purpose: 'text', written_by: 'id', written_at: 'moment', number: 'number', deputy_id: 'id' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'content', is: 'data', use: (row) => ({ number: row['number'] as number, purpose: row['purpose'] as string, writtenBy: row['written_by'] as string | null }) }] },
  }),
  kind('amendment', {
    file: 'feedback/amended-turns', of: 'What stands in the place of a turn now: the newest version counts.', key: ['case_id', 'number', 'version'],
    fields: { case_id: 'id', number: 'number', version: 'number', written_by: 'id', written_on: 'day' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'content', is: 'data', use: (row) => ({ number: row['number'] as number, purpose: `${row['purpose']}, version ${row['version']}`, writtenBy: row['written_by'] as string }) }] },
  }),
  kind('case_way', {
    file: 'feedback/ways', of: 'How whoever said it aloud, or wrote it on paper, is told of an answer.', key: ['case_id'],
    fields: { case_id: 'id', way: 'text', helped: 'text', written_by: 'id', waits: 'text' },
  }),
  kind('event', {
    file: 'feedback/events', of: 'What happened to a case, in order.', key: ['case_id', 'number'],
    fields: { id: 'id', case_id: 'id', name: 'text', actor_id: 'id', body_id: 'id', detail: 'data', happened_at: 'moment', number: 'number', deputy_id: 'id' },
  }),
  kind('note', {
    file: 'feedback/notes', of: 'Notes of the staff beside a case.', key: ['id'],
    fields: { id: 'id', case_id: 'id', written_by: 'id', written_on: 'day', number: 'number' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'text', is: 'text', use: (row) => ({ note: row['id'] as string, writtenBy: row['written_by'] as string }) }] },
  }),
  kind('feedback_import', {
    file: 'feedback/imports', of: 'Files of earlier feedback that were brought in.', key: ['id'],
    fields: { id: 'id', brought_by: 'id', brought_at: 'moment', name: 'text', channel: 'text', kind: 'text', language: 'text', without_place: 'yes-no', columns: 'data', state: 'text', rows_done: 'number', found: 'data', ended_at: 'moment' },
    left: { file_mark: 'mark', encoding: 'program', separator: 'program', key_version: 'key', pieces: 'program', faults: 'program' },
  }),
  kind('imported_case', {
    file: 'feedback/imported-cases', of: 'Cases that were given elsewhere before, and by which import they came.', key: ['case_id'],
    fields: { case_id: 'id', import_id: 'id' },
    left: { row_mark: 'mark' },
  }),
  kind('contact', {
    file: 'feedback/contacts', of: 'What givers left to be told at. Only where it was chosen; "shared": its giver lets the handler use it.', key: ['case_id'], contact: true,
    fields: { case_id: 'id', shared: 'yes-no' },
    opened: { under: 'contact', fields: [{ column: 'ciphertext', as: 'address', is: 'text', use: () => 'contact' }] },
  }),
  kind('attachment', {
    file: 'feedback/attachments', of: 'Pictures and recordings that givers added: which there are, and what became of them. The files are fetched in each case.', key: ['id'],
    fields: { id: 'id', case_id: 'id', number: 'number', turn: 'number', type: 'text', state: 'text', pieces: 'number', added_on: 'day' },
    left: { content_mark: 'mark' },
    opened: { under: 'case', fields: [{ column: 'reason_ciphertext', as: 'reason', is: 'text', use: (row) => `attachment-reason ${row['number'] as number}` }] },
  }),
  kind('case_party', {
    file: 'feedback/parties', of: 'Who was brought into a case.', key: ['case_id', 'person_id'],
    fields: { case_id: 'id', person_id: 'id', part: 'text', from_number: 'number', added_by: 'id', added_on: 'day', ended_on: 'day' },
  }),
  kind('case_about', {
    file: 'feedback/concerned', of: 'Whom of the staff a case concerns or thanks.', key: ['case_id', 'person_id'],
    fields: { case_id: 'id', person_id: 'id', how: 'text', noted_by: 'id', noted_on: 'day', talked_on: 'day' },
  }),
  kind('case_theme', {
    file: 'feedback/themes-of-cases', of: 'What closed cases are about.', key: ['case_id', 'theme_id?'],
    fields: { case_id: 'id', theme_id: 'id', marked_on: 'day' },
  }),
  kind('case_plan', {
    file: 'feedback/plans', of: 'What givers were told is planned.', key: ['case_id', 'number'],
    fields: { case_id: 'id', number: 'number', planned_on: 'day', told_on: 'day' },
    left: { reminded_on: 'program' },
  }),
  kind('case_lane', {
    file: 'feedback/lanes', of: 'What a case is besides feedback, and to whom it was handed over.', key: ['id'],
    fields: { id: 'id', case_id: 'id', lane: 'text', marked_by: 'id', marked_on: 'day', consented_on: 'day', declined_on: 'day', handed_by: 'id', handed_on: 'day', with_text: 'yes-no', due_on: 'day', done_on: 'day', ended_on: 'day', ended_because: 'text' },
    left: { remind_on: 'program' },
    opened: { under: 'case', fields: [{ column: 'hand_over', as: 'handed_over', is: 'data', use: () => 'hand-over' }] },
  }),
  kind('set_aside', {
    file: 'feedback/set-aside', of: 'What was taken as not meant as feedback, the second look at it, and how it came back.', key: ['case_id', 'number'],
    fields: {
      case_id: 'id', number: 'number', because: 'text', asked_by: 'id', asked_hand_id: 'id', asked_on: 'day', decided_by: 'id', decided_hand_id: 'id', decided_on: 'day', ended_on: 'day', ended_because: 'text',
    },
  }),
  kind('burst', {
    file: 'feedback/bursts', of: 'That many messages came at once, alike in words.', key: ['id'],
    fields: { id: 'id', found_on: 'day', alike: 'number' },
  }),
  kind('burst_case', {
    file: 'feedback/bursts-of-cases', of: 'Which messages came so.', key: ['case_id'],
    fields: { case_id: 'id', burst_id: 'id' },
  }),
  kind('burst_decision', {
    file: 'feedback/burst-decisions', of: 'What a coordinator decided that it is: a wave of many people, or the same again and again.', key: ['burst_id', 'number'],
    fields: { burst_id: 'id', number: 'number', decision: 'text', decided_by: 'id', decided_on: 'day' },
  }),
  kind('case_threat', {
    file: 'feedback/threats', of: 'What was marked as a threat, and where somebody else took the mark away.', key: ['case_id', 'number'],
    fields: { case_id: 'id', number: 'number', marked_by: 'id', marked_hand_id: 'id', marked_on: 'day', lifted_by: 'id', lifted_on: 'day' },
  }),
  kind('case_transfer', {
    file: 'feedback/passed-on', of: 'Offices that a case was passed on to, and whether its giver agreed.', key: ['case_id', 'office_id'],
    fields: { case_id: 'id', office_id: 'id', asked_by: 'id', asked_on: 'day', agreed: 'yes-no', said_on: 'day', handed_on: 'day' },
  }),
  kind('follow_up', {
    file: 'feedback/afterwards', of: 'What givers said some weeks after the answer.', key: ['case_id', 'weeks'],
    fields: { case_id: 'id', weeks: 'number', settled_on: 'day', changed: 'text', worse: 'text', wish: 'text' },
    left: { notified_on: 'program' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'words', is: 'text', use: (row) => `beside follow-up ${row['weeks'] as number}` }] },
  }),
  kind('told_above', {
    file: 'feedback/told-above', of: 'What got worse afterwards, and what whoever stands above the unit answered.', key: ['case_id', 'weeks'],
    fields: { case_id: 'id', weeks: 'number', person_id: 'id', told_on: 'day', answered_on: 'day' },
    left: { remind_on: 'program' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'words', is: 'text', use: (row) => `beside told-above ${row['weeks'] as number}` }, { column: 'answer_ciphertext', as: 'answer', is: 'text', use: (row) => `beside told-above-answer ${row['weeks'] as number}` }] },
  }),
  kind('bring_request', {
    file: 'feedback/asked-for-others', of: 'Givers who asked for somebody else to come along, and what was decided.', key: ['id'],
    fields: { id: 'id', case_id: 'id', wanted: 'text', concerns_handler: 'yes-no', concerns_id: 'id', from_number: 'number', decider_id: 'id', asked_on: 'day', due_on: 'day', escalated_on: 'day', decided_on: 'day', decided_by: 'id', decision: 'text', joins_id: 'id', change_of_worker: 'text', said_on: 'day' },
    left: { remind_on: 'program' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'why', is: 'text', use: (row) => `beside asked-for ${row['id'] as string}` }, { column: 'reason_ciphertext', as: 'reason', is: 'text', use: (row) => `beside decided ${row['id'] as string}` }] },
  }),
  kind('worker_side', {
    file: 'feedback/sides', of: 'A worker\'s own side of a case that concerns them.', key: ['case_id'],
    fields: { case_id: 'id', person_id: 'id', asked_by: 'id', asked_on: 'day', from_number: 'number', said: 'text', said_on: 'day', written_on: 'day', decided: 'text', decided_by: 'id', decided_on: 'day' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'text', is: 'text', use: () => 'side' }] },
  }),
  kind('unit_share', {
    file: 'feedback/approved-for-units', of: 'Forms of feedback that were approved for a unit to go through together.', key: ['case_id', 'number'],
    fields: { case_id: 'id', number: 'number', unit_id: 'id', month_on: 'day', approved_by: 'id', approved_on: 'day', ended_on: 'day', ended_by: 'id', taken_back: 'yes-no' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'content', is: 'data', use: (row) => `share ${row['number'] as number}` }] },
  }),
  kind('thanks_letter', {
    file: 'feedback/thanks', of: 'Thanks that were passed on to somebody.', key: ['case_id', 'person_id'],
    fields: { case_id: 'id', person_id: 'id', month_on: 'day', allowed: 'yes-no', sent_by: 'id', sent_on: 'day', taken_back_on: 'day', hidden_on: 'day', kept_on: 'day' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'words', is: 'text', use: (row) => `thanks ${row['person_id'] as string}` }] },
  }),
  kind('timed_case', {
    file: 'feedback/response-tests-of-cases', of: 'Cases that were practices, or by which response times were tested.', key: ['case_id'],
    fields: { case_id: 'id', test_id: 'id', drill: 'yes-no', due_on: 'day', revealed_on: 'day' },
  }),
  kind('open311_request', {
    file: 'feedback/open311-requests', of: 'Cases that came by Open311, and the id by which the other system knows them.', key: ['id'],
    fields: { id: 'id', case_id: 'id', kind: 'text', service_line_id: 'id' },
    left: { key_id: 'secret' },
  }),
  kind('publication', {
    file: 'feedback/publications', of: 'Feedback on its way to being public, and what became of it.', key: ['id'],
    fields: { id: 'id', case_id: 'id', state: 'text', withheld_because: 'text', earlier_because: 'text', number: 'number', shows_unit: 'yes-no', prepared_by: 'id', prepared_hand_id: 'id', checked_by: 'id', comment_until_on: 'day', public_from_on: 'day', noted_by: 'id', commented_by: 'id', commented_hand_id: 'id', comment_checked_by: 'id', state_on: 'day' },
    opened: { under: 'case', fields: [{ column: 'note', as: 'note', is: 'text', use: (row) => `publication-note ${row['number'] as number}` }, { column: 'comment', as: 'comment', is: 'text', use: (row) => `publication-comment ${row['number'] as number}` }] },
  }),
  kind('publication_version', {
    file: 'feedback/publication-versions', of: 'Each public form as it was prepared.', key: ['case_id', 'number'],
    fields: { case_id: 'id', number: 'number', prepared_by: 'id', prepared_on: 'day' },
    opened: { under: 'case', fields: [{ column: 'ciphertext', as: 'content', is: 'data', use: (row) => `publication ${row['number'] as number}` }] },
  }),
  kind('published_item', {
    file: 'feedback/published', of: 'Feedback and answers that everybody may read, with the months of their giving.', key: ['id'],
    fields: { id: 'id', case_id: 'id', service_line_id: 'id', service_id: 'id', unit_id: 'id', kind: 'text', language: 'text', came_of_it: 'text', month_on: 'day', published_on: 'day', added_to_on: 'day', text: 'text', answer: 'text', comment: 'text', me_too: 'number', ended_on: 'day' },
    left: { words: 'made' },
  }),
]
