// Where a name is looked for: every table in which people's words are kept so that they can be read. How a row is read is what the export of
// everything knows; what that leaves out and can be read all the same stands here. A law holds the list against the catalogue.
import type { Kind, Opened, Row } from '../exchange/export/kind.ts'
import { allKinds } from '../exchange/export/kinds.ts'
import type { SealedUse } from '../privacy/sealing.ts'

/** Where something stands, as an officer and whoever asked are told. */
export const places = ['feedback', 'answer', 'beside', 'note', 'contact', 'thanks', 'published', 'improvement', 'survey', 'day', 'council', 'unit', 'organisation'] as const
export type Place = (typeof places)[number]

export type Source = {
  kind: Kind
  place(row: Row): Place
  /** Each is a text of its own. */
  says(row: Row): string[]
  /** The column that says when. */
  at: string | null
  /** It is how its giver is reached: it tells who they are, and never leaves. */
  isGivers?: true
}

const known = (table: Kind['table']): Kind => ({ ...allKinds.find((one) => one.table === table)!, only: null })

const from = (table: Kind['table'] | Kind, place: Place | Source['place'], at: string | null, columns: readonly string[]): Source => ({
  kind: typeof table === 'string' ? known(table) : table, at, place: typeof place === 'string' ? () => place : place, says: (row) => columns.flatMap((column) => textsIn(row[column])),
})

/** Words in one language or several, or in whatever shape they are kept. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/** A turn without its giver's pseudonym, and without questions, which are nobody's words. */
const turns = (table: 'body' | 'amendment', at: string): Source => ({
  ...from(table, (row) => (row['purpose'] === 'feedback' || row['purpose'] === 'reply' ? 'feedback' : 'answer'), at, []),
  says: ({ content }) => {
    const { text = '', answers = [] } = (content ?? {}) as { text?: string; answers?: { answer: string }[] }
    return [[text, ...answers.map(({ answer }) => answer)].filter(Boolean).join('\n\n')].filter(Boolean)
  },
})

/** What the export leaves out. */
const sealed = (table: Kind['table'], opened: Pick<Opened, 'under'> & { as: string; is: 'text' | 'data'; use: (row: Row) => SealedUse }, { key = ['id'], fields = {} }: { key?: string[]; fields?: Kind['fields'] } = {}): Kind => {
  const { under, ...field } = opened
  return { table, file: table, of: '', key, only: null, contact: false, fields: { ...Object.fromEntries(key.map((name) => [name, 'id' as const])), ...fields }, left: {}, opened: { under, fields: [{ column: 'ciphertext', ...field }] } }
}
const words = (table: Kind['table'], under: Opened['under'], use: (row: Row) => SealedUse, on?: string): Kind => sealed(table, { under, as: 'words', is: 'text', use }, { fields: on ? { [on]: 'day' } : {} })

const drafts = sealed('answer_draft', { under: 'case', as: 'draft', is: 'data', use: (row) => ({ number: 0, purpose: 'draft', writtenBy: row['person_id'] as string }) }, { key: ['case_id', 'person_id'], fields: { begun_at: 'moment' } })

export const sources: readonly Source[] = [
  turns('body', 'written_at'), turns('amendment', 'written_on'),
  { ...from(drafts, 'answer', 'begun_at', []), says: ({ draft }) => textsIn((draft as { text?: string } | null)?.text) },
  from('note', 'note', 'written_on', ['text']),
  { ...from('contact', 'contact', null, ['address']), isGivers: true },
  from('attachment', 'beside', 'added_on', ['reason']), from('case_lane', 'beside', 'marked_on', ['handed_over']),
  from('follow_up', 'beside', 'settled_on', ['words']), from('told_above', 'beside', 'told_on', ['words', 'answer']), from('bring_request', 'beside', 'asked_on', ['why', 'reason']),
  from('worker_side', 'beside', 'written_on', ['text']), from('unit_share', 'unit', 'month_on', ['content']), from('thanks_letter', 'thanks', 'month_on', ['words']),
  from('publication', 'beside', 'state_on', ['note', 'comment']), from('publication_version', 'published', 'prepared_on', ['content']),
  from('published_item', 'published', 'month_on', ['text', 'answer', 'comment']),
  from(words('published_report_text', 'case', (row) => `beside report ${row['id'] as string}`, 'said_on'), 'beside', 'said_on', ['words']),
  from('improvement', 'improvement', 'created_on', ['title', 'said', 'does', 'origin', 'means_words', 'because']),
  from('improvement_event', 'improvement', 'happened_at', ['before', 'after', 'because', 'was']), from('council_mark', 'improvement', 'said_on', ['why']),
  from('released_text', 'survey', null, ['text']), from('survey_quote', 'survey', 'state_on', ['words']), from('question_mark', 'survey', 'marked_on', ['comment']),
  from('survey_theme', 'survey', 'made_on', ['name']), from('round_learned', 'survey', 'told_on', ['learned']),
  from('day_wish', 'day', 'checked_on', ['words']), from('day_theme', 'day', 'answered_on', ['name', 'answer_words']), from('day_report', 'day', 'written_on', ['words', 'talked', 'news']),
  from(words('day_wish', 'day', () => 'wish'), 'day', null, ['words']), from(words('day_note', 'day', () => 'day-note'), 'day', null, ['words']),
  from('minutes_release', 'council', 'published_on', ['memo']), from('panel_summary', 'council', 'written_on', ['stood']),
  from(words('meeting_point', 'meeting', (row) => `point ${row['id'] as string}`, 'settled_on'), 'council', 'settled_on', ['words']),
  from(words('panel_letter', 'panel', (row) => `letter ${row['id'] as string}`, 'came_on'), 'council', 'came_on', ['words']),
  from(words('panel_thought', 'panel', (row) => `thought ${row['id'] as string}`, 'written_on'), 'council', 'written_on', ['words']),
  from('unit_discussion', 'unit', 'gone_on', ['words']),
  from('asked_now', 'organisation', 'first_on', ['question', 'hint', 'came_of_it']), from('bulletin_issue', 'organisation', 'issued_on', ['title', 'text']), from('answer_template', 'organisation', null, ['title', 'text']),
]

export const isGivers = (table: string): boolean => sources.some((one) => one.kind.table === table && one.isGivers)

/** What is made of a turn for others, or quotes it. */
export const madeOfTurns = ['publication', 'publication_version', 'published_item', 'unit_share', 'thanks_letter', 'answer_draft']
