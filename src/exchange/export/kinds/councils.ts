// What an export has of clients' councils: what they are for, their plans, and what they published.
import { kind, type Kind } from '../kind.ts'

export const councils: readonly Kind[] = [
  kind('panel', {
    file: 'councils/councils', of: 'Clients\' councils.', key: ['id'],
    fields: { id: 'id', name: 'words', purpose: 'words', joining: 'words', language: 'text', made_by: 'id', made_on: 'day', ended_on: 'day', shows_where: 'yes-no' },
    left: { letters_told_on: 'program', news_told_on: 'program' },
  }),
  kind('panel_season', {
    file: 'councils/seasons', of: 'Their seasons.', key: ['id'],
    fields: { id: 'id', panel_id: 'id', name: 'text', from_on: 'day', until_on: 'day', perspective: 'text' },
  }),
  kind('panel_meeting', {
    file: 'councils/meetings', of: 'Their meetings.', key: ['id'],
    fields: { id: 'id', season_id: 'id', number: 'number', theme: 'text', held_on: 'day', from_minute: 'number', until_minute: 'number', held_where: 'text', present: 'number', begun_on: 'day', written_on: 'day', approved_on: 'day', approved_in_id: 'id', cancelled_on: 'day', cancelled_why: 'text', version: 'number', made_on: 'day', told: 'text', members_write: 'yes-no', turn: 'number' },
    left: { chair: 'client', secretary: 'client', made_by: 'client' },
  }),
  kind('panel_date', {
    file: 'councils/dates', of: 'Dates that were proposed.', key: ['id'],
    fields: { id: 'id', meeting_id: 'id', held_on: 'day', from_minute: 'number', until_minute: 'number', held_where: 'text' },
  }),
  kind('minutes_release', {
    file: 'councils/memos', of: 'Memos as they were published. One that was taken back has no words.', key: ['meeting_id', 'number'],
    fields: { meeting_id: 'id', number: 'number', memo: 'data', register: 'text', changed: 'text', published_on: 'day', ended_on: 'day', ended_because: 'text' },
    left: { looked_by: 'client', published_by: 'client', ended_by: 'client' },
  }),
  kind('panel_checklist', {
    file: 'councils/checklists', of: 'Checklists that councils made.', key: ['id'],
    fields: { id: 'id', panel_id: 'id', fi: 'text', sv: 'text', en: 'text', made_on: 'day' },
  }),
  kind('panel_checklist_version', {
    file: 'councils/checklist-versions', of: 'Their versions.', key: ['checklist_id', 'number'],
    fields: { checklist_id: 'id', number: 'number', made_on: 'day' },
  }),
  kind('panel_checklist_item', {
    file: 'councils/checklist-items', of: 'Their points.', key: ['checklist_id', 'version', 'number'],
    fields: { checklist_id: 'id', version: 'number', number: 'number', fi: 'text', sv: 'text', en: 'text' },
  }),
  kind('panel_trial', {
    file: 'councils/trials', of: 'Trials of a checklist in units.', key: ['id'],
    fields: { id: 'id', panel_id: 'id', checklist_id: 'id', checklist_version: 'number', from_on: 'day', until_on: 'day', comments_until_on: 'day', begun_in_id: 'id', meeting_id: 'id', made_on: 'day', withdrawn_on: 'day', decision: 'text', decided_on: 'day', decision_told_on: 'day', after_id: 'id' },
    left: { why: 'sealed', why_key_version: 'key' },
  }),
  kind('panel_summary', {
    file: 'councils/summaries', of: 'What councils published of a year.', key: ['id'], only: 'published-summary',
    fields: { id: 'id', panel_id: 'id', season_id: 'id', year: 'number', version: 'number', written_on: 'day', stood: 'data', published_on: 'day', withdrawn_on: 'day' },
    left: { ciphertext: 'sealed', key_version: 'key' },
  }),
]
