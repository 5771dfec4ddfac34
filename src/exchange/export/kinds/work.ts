// What an export has of how feedback is worked with: promises, templates, questions, themes, and what is told outside.
import { kind, type Kind } from '../kind.ts'

export const work: readonly Kind[] = [
  kind('guiding_question', {
    file: 'work/guiding-questions', of: 'Questions that the form asks.', key: ['id'],
    fields: { id: 'id', kind: 'text', service_line_id: 'id', position: 'number', question: 'words', hint: 'words', ended_at: 'moment' },
  }),
  kind('answer_template', {
    file: 'work/templates', of: 'Templates of answers.', key: ['id'],
    fields: { id: 'id', kind: 'text', language: 'text', service_line_id: 'id', title: 'text', text: 'text', ended_on: 'day' },
  }),
  kind('line_promise', {
    file: 'work/promises', of: 'What the channel of each line promises, in all versions.', key: ['id'],
    fields: { id: 'id', service_line_id: 'id', number: 'number', from_on: 'day', purpose: 'words', who_handles: 'words', changes_months: 'number', gone_through_months: 'number', gone_through: 'words', invests: 'words', written_by: 'id', written_on: 'day' },
  }),
  kind('retention_time', {
    file: 'work/times-of-keeping', of: 'How long what was written is kept, in all that was chosen: in months after the month of closing.', key: ['kind', 'number'],
    fields: { kind: 'text', number: 'number', months: 'number', chosen_by: 'id', chosen_on: 'day', from_on: 'day', taken_back_by: 'id', taken_back_on: 'day' },
  }),
  kind('retention_hold', {
    file: 'work/holds', of: 'Cases that are held though their time is over, and why.', key: ['id'],
    fields: { id: 'id', case_id: 'id', because: 'text', placed_by: 'id', placed_on: 'day', until_on: 'day', ended_by: 'id', ended_on: 'day' },
  }),
  kind('erasing', {
    file: 'work/erased', of: 'How much was erased on which day, and what was left when it was looked at again.', key: ['ran_on', 'kind'],
    fields: { ran_on: 'day', kind: 'text', erased: 'number', oldest_on: 'day', newest_on: 'day', kept: 'number', left_over: 'number' },
  }),
  kind('response_test', {
    file: 'work/response-tests', of: 'Tests of response times.', key: ['id'],
    fields: { id: 'id', way: 'text', name: 'text', announced_on: 'day', first_day: 'day', last_day: 'day', planned_by: 'id', ended_on: 'day' },
    left: { code: 'secret' },
  }),
  kind('theme', {
    file: 'work/themes', of: 'Themes by which feedback is marked.', key: ['id'],
    fields: { id: 'id', service_line_id: 'id', name: 'words', description: 'words', made_on: 'day', ended_on: 'day' },
  }),
  kind('unit_discussion', {
    file: 'work/gone-through', of: 'Days on which units went through their feedback, and what they wrote for themselves.', key: ['unit_id', 'number'],
    fields: { unit_id: 'id', number: 'number', gone_on: 'day', from_on: 'day', until_on: 'day', pressed_by: 'id', pressed_on: 'day' },
    left: { key_version: 'key' },
    opened: { under: 'team', fields: [{ column: 'ciphertext', as: 'words', is: 'text', use: (row) => `team-words ${row['number'] as number}` }] },
  }),
  kind('asked_now', {
    file: 'work/asked-now', of: 'What the front page asks.', key: ['id'],
    fields: { id: 'id', question: 'words', hint: 'words', service_line_id: 'id', first_on: 'day', last_on: 'day', came_of_it: 'words' },
  }),
  kind('bulletin', {
    file: 'work/bulletins', of: 'Announcements that repeat.', key: ['id'],
    fields: { id: 'id', kind: 'text', service_line_id: 'id', place_id: 'id', opening: 'words', rhythm: 'text', first_on: 'day', ended_on: 'day', last_turn_on: 'day', last_turn: 'text' },
  }),
  kind('bulletin_issue', {
    file: 'work/bulletin-issues', of: 'Their issues.', key: ['id'],
    fields: { id: 'id', bulletin_id: 'id', issued_on: 'day', title: 'words', text: 'words' },
  }),
  kind('bulletin_issue_change', {
    file: 'work/bulletin-issue-changes', of: 'Improvements that stand in an issue.', key: ['issue_id', 'item'],
    fields: { issue_id: 'id', improvement_id: 'id', item: 'number' },
  }),
  kind('short_code', {
    file: 'work/codes', of: 'Codes on paper that lead to the form.', key: ['code'],
    fields: { code: 'text', kind: 'text', service_line_id: 'id', service_id: 'id', unit_id: 'id', place_id: 'id', language: 'text', campaign: 'text', made_by: 'id', made_on: 'day', ended_on: 'day', ended_by: 'id', survey_id: 'id' },
  }),
  kind('form_run', {
    file: 'work/paper-forms', of: 'Runs of numbered forms on paper.', key: ['id'],
    fields: { id: 'id', number: 'number', unit_id: 'id', place_id: 'id', language: 'text', sheets: 'number', made_by: 'id', made_on: 'day' },
    left: { key_version: 'key' },
  }),
  kind('waiting_room', {
    file: 'work/waiting-rooms', of: 'Waiting rooms in which a tablet stands.', key: ['id'],
    fields: { id: 'id', stands: 'text', unit_id: 'id', place_id: 'id', service_line_id: 'id', made_by: 'id', made_on: 'day', ended_by: 'id', ended_on: 'day' },
    left: { public_key: 'key' },
  }),
  kind('findability_try', {
    file: 'work/findability', of: 'How easily the form was found.', key: ['id'],
    fields: { id: 'id', tried_on: 'day', start: 'text', goal: 'text', tried_with: 'text', found: 'yes-no', clicks: 'number', note: 'text', tried_as: 'text' },
  }),
]
