// Laws of what is never kept: nothing by which a giver, a client or a visitor could be known.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from './database.ts'
import { known, notOfGivers } from './known-columns.ts'
import { places, sources } from './sources.ts'

let database: TestDatabase
let columns: Map<string, string[]>

before(async () => {
  database = await testDatabase()
  const { rows } = await database.pool.query<{ table_name: string; columns: string[] }>(`
    select pg_class.oid::regclass::text as table_name, array_agg(attname::text order by attname) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped group by 1`)
  columns = new Map(rows.map((row) => [row.table_name, row.columns]))
})
after(() => database.close())

const found = (pattern: RegExp): string[] =>
  [...columns].flatMap(([table, names]) => names.filter((name) => pattern.test(name)).map((name) => `${table}.${name}`)).sort()

test('no column is for an address, a browser or a device', async () => {
  const traces = /(^|_)(ip|ip_address|remote|client|user_agent|agent|browser|device|fingerprint|cookie|referr?er|visitor|session|country|location)(_|$)/
  // The sign-in library refuses to run without these two, and the database refuses to fill them.
  assert.deepEqual(found(traces), ['auth_session.ip_address', 'auth_session.user_agent'])
  const staff = database.pool.query(`
    with someone as (insert into auth_user (name, email, created_at, updated_at) values ('A', 'a@x.example', now(), now()) returning id)
    insert into auth_session (token, user_id, created_at, updated_at, expires_at, ip_address)
    select 't', id, now(), now(), now(), '192.0.2.1' from someone`)
  await assert.rejects(staff, { code: '23514' })
})

test('no column is for a personal identity code, a birth date or a client number', () => {
  assert.deepEqual(found(/hetu|ssn|identity_code|personal|birth|customer|client|patient|asiakas|kund/), [])
})

test('a new table is named here: it is of givers, and known column by column, or it is not', () => {
  assert.deepEqual([...columns.keys()].sort(), [...Object.keys(known), ...notOfGivers].sort())
})

test('what is kept about a case is known column by column', () => {
  for (const [table, names] of Object.entries(known)) assert.deepEqual(columns.get(table), names, table)
})

test('what points at a case is known table by table', async () => {
  const { rows } = await database.pool.query<{ name: string }>(`
    select conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'feedback_case'::regclass order by 1`)
  assert.deepEqual(rows.map(({ name }) => name), [
    'amendment', 'answer_draft', 'answer_seen', 'attachment', 'audit', 'body', 'bring_request', 'burst_case', 'case_about', 'case_index', 'case_lane', 'case_party', 'case_plan', 'case_theme', 'case_threat', 'case_told', 'case_transfer',
    'case_way', 'contact', 'event', 'follow_up', 'imported_case', 'improvement_source', 'improvement_verdict', 'incoming_mail', 'keys.case_key', 'note', 'open311_request', 'outgoing_message', 'publication', 'published_item',
    'published_report', 'published_report_text', 'retention_hold', 'rights_copy_part', 'rights_erasure', 'rights_hit', 'set_aside', 'thanks_letter', 'timed_case',
    'turn_index', 'unit_share', 'worker_side',
  ])
})

test('who of the staff touched a case, was brought into it or is spoken of in it is the only person that a case knows', async () => {
  const { rows } = await database.pool.query<{ name: string }>(`
    select c.conrelid::regclass || '.' || a.attname as name
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid in ('person'::regclass, 'auth_user'::regclass) and c.conrelid::regclass::text = any ($1) order by 1`, [Object.keys(known)])
  assert.deepEqual(rows.map(({ name }) => name).sort(), [
    'amendment.written_by', 'answer_draft.person_id', 'audit.deputy_id', 'audit.person_id', 'audit.subject_id', 'body.deputy_id', 'body.written_by', 'bring_request.concerns_id', 'bring_request.decided_by', 'bring_request.decider_id',
    'bring_request.joins_id', 'burst_decision.decided_by', 'case_about.noted_by', 'case_about.person_id', 'case_lane.handed_by', 'case_lane.marked_by',
    'case_party.added_by', 'case_party.person_id', 'case_threat.lifted_by', 'case_threat.marked_by', 'case_threat.marked_hand_id', 'case_told.person_id', 'case_transfer.asked_by', 'case_way.written_by', 'correction_request.decided_by', 'correction_request.written_by', 'correction_text.written_by', 'day_paper.typed_by',
    'day_photo.added_by', 'day_wish.checked_by', 'disclosure.given_by', 'disclosure.let_go_by', 'disclosure.made_by', 'event.actor_id', 'event.deputy_id', 'feedback_case.escalated_to_id', 'feedback_case.handler_id', 'improvement_source.added_by', 'improvement_source.ended_by', 'invitation_list.erased_by', 'note.written_by',
    'outgoing_message.person_id', 'panel_member.person_id', 'paper_sheet.typed_by', 'point_outcome.answered_by', 'private_note.person_id', 'publication.checked_by', 'publication.comment_checked_by', 'publication.commented_by', 'publication.commented_hand_id', 'publication.noted_by', 'publication.prepared_by',
    'publication.prepared_hand_id', 'publication_version.prepared_by', 'published_report.decided_by', 'published_report.decided_hand_id', 'retention_hold.ended_by', 'retention_hold.placed_by', 'rights_copy.decided_by', 'rights_copy.made_by',
    'rights_erasure.decided_by', 'rights_erasure.made_by', 'rights_hit.judged_by', 'rights_request.decided_by', 'rights_request.written_by', 'rights_search.begun_by', 'rights_text.written_by', 'set_aside.asked_by',
    'set_aside.asked_hand_id', 'set_aside.decided_by', 'set_aside.decided_hand_id',
    'survey_quote.checked_by', 'survey_quote.checked_hand_id', 'survey_quote.prepared_by', 'survey_quote.prepared_hand_id',
    'thanks_letter.person_id', 'thanks_letter.sent_by',
    'told_above.person_id', 'unit_discussion.pressed_by', 'unit_share.approved_by', 'unit_share.ended_by',
    'worker_side.asked_by', 'worker_side.decided_by', 'worker_side.person_id',
  ])
})

test('what a person writes is kept as ciphertext only', async () => {
  const { rows } = await database.pool.query<{ name: string }>(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying') and table_name = any ($1)
      and not exists (select from pg_constraint c where c.contype = 'c' and c.conrelid = table_name::regclass
        and pg_get_constraintdef(c.oid) ~ ('\\m' || column_name || '\\M.*ANY \\(+ARRAY'))
    order by 1`, [Object.keys(known)])
  // Codes of the program: a language, why a case was routed, references, the class of a fault. And what everybody may read.
  assert.deepEqual(rows.map(({ name }) => name), [
    // References, and of which row something was.
    'audit.detail', 'day_wish.words', 'disclosure.request_reference', 'event.detail', 'feedback_case.language', 'feedback_case.reference', 'feedback_case.routed_because',
    // What the staff says to all on a list.
    'invitation_list.opening',
    'outgoing_message.language', 'outgoing_message.last_error',
    // A name that somebody chose for themselves.
    'panel_member.called',
    // What a council published of its year, and the key of a question of a survey.
    'panel_summary.stood', 'panel_thought.item', 'point_outcome.question',
    'published_item.answer', 'published_item.comment', 'published_item.language', 'published_item.text',
    // Codes of questions and of what was chosen.
    'released_count.by_question', 'released_count.by_value', 'released_count.question', 'released_count.value', 'released_text.question',
    'rights_copy_part.original', 'rights_copy_part.source', 'rights_erasure.original', 'rights_hit.original', 'rights_hit.source', 'rights_request.reference',
    // Of what is shown, and as long as it is.
    'survey_quote.language', 'survey_quote.words',
  ])
})

test('a cookie is set by the sign-in of the staff, by the identified room, for a tablet of a feedback day, and nowhere else', () => {
  const program = sources('src').filter(({ path }) => !path.includes('.test.'))
  const where = new Set(places(program, /set-cookie|setCookie|hono\/cookie/i).map((place) => place.split(':')[0]))
  // A tablet of a feedback day is the organisation's own device; its cookie is no giver's, and tells of nobody.
  // That of the room is shown at its own addresses alone, on none of which anything is told without a name.
  assert.deepEqual([...where].filter((path) => !path!.startsWith('src/staff/')), ['src/corrections/entrance.tsx', 'src/days/tablets/public.tsx'])
})

test('the address of a visitor is asked for where a budget is spent, and nowhere else', () => {
  const asking = places(sources('src').filter(({ path }) => !path.includes('.test.')), /\bclientAddress\(/)
  const where = [...new Set(asking.map((place) => place.split(':')[0]!))].sort()
  assert.deepEqual(where, [
    'src/api/attachments.ts', 'src/api/request.ts', 'src/corrections/entrance.tsx', 'src/council/minutes/letter-form.tsx', 'src/council/research/public.tsx', 'src/days/tablets/public.tsx', 'src/feedback/publishing/public.tsx', 'src/feedback/publishing/reported/public.tsx', 'src/feedback/receipt.tsx', 'src/feedback/sending.tsx', 'src/feedback/talk.tsx', 'src/staff/account.tsx', 'src/staff/entrance.tsx',
    'src/staff/forgot-password.tsx', 'src/staff/own-mail/desk.tsx', 'src/staff/reachable/public.tsx', 'src/staff/single/entrance.tsx',
    'src/surveys/answering/keeping.tsx', 'src/surveys/answering/public.tsx', 'src/surveys/answering/sending.tsx', 'src/surveys/answering/step.tsx', 'src/surveys/invitations/public.tsx', 'src/surveys/tokens/public.tsx', 'src/web/client-address.ts', 'src/web/in-turn.ts',
  ])
})
