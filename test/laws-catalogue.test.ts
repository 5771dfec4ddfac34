// Laws of the database, asked of the live catalogue. What breaks one by right is named with the reason.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { privileges } from '../src/db/privileges.ts'
import { world } from './builders.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { giver } from './giver.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

/** The first column of each row. The sign-in library's tables and the migrator's have their own customs. */
async function names(query: string): Promise<string[]> {
  const { rows } = await database.pool.query({ text: query, rowMode: 'array' })
  return rows.map(([name]) => String(name)).filter((name) => !/^(auth|kysely)_/.test(name)).sort()
}

const columns = `select case table_schema when 'keys' then 'keys.' else '' end || table_name || '.' || column_name from information_schema.columns where table_schema in ('public', 'keys')`

test('tables are named in the singular', async () => {
  const tables = await names(`select relname from pg_class where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind = 'r'`)
  assert.ok(tables.length > 15)
  assert.deepEqual(tables.filter((name) => /[^s]s$/.test(name)), [])
})

test('a moment is a timestamptz and ends in _at; no moment is without a zone', async () => {
  assert.deepEqual(await names(`${columns} and data_type in ('timestamp without time zone', 'time with time zone')`), [])
  // Hours as they hang on an office's door are of no day, and so of no zone.
  assert.deepEqual(await names(`${columns} and data_type = 'time without time zone'`), ['drop_in.ends', 'drop_in.starts', 'opening.closes', 'opening.opens', 'opening_exception.closes', 'opening_exception.opens', 'organisation.office_closes', 'organisation.office_opens'])
  // When a budget begins anew is no event.
  assert.deepEqual(await names(`${columns} and data_type = 'timestamp with time zone' and column_name !~ '_at$'`), ['budget.window_start'])
  assert.deepEqual(await names(`${columns} and data_type <> 'timestamp with time zone' and column_name ~ '_at$'`), [])
})

test('a day is a date and ends in _on, or says which day it is', async () => {
  const days = await names(`${columns} and data_type = 'date' and column_name !~ '_on$'`)
  assert.deepEqual(days, ['absence.first_day', 'absence.last_day', 'contact_check.unreachable_from', 'drop_in.first_day', 'drop_in.last_day', 'lane_text.valid_from', 'lane_text.valid_to', 'opening.first_day', 'opening.last_day', 'opening_exception.first_day', 'opening_exception.last_day', 'response_test.first_day', 'response_test.last_day', 'role_grant.valid_from', 'role_grant.valid_to'])
})

test('whatever is called _id or _by refers to a row', async () => {
  const loose = await names(`${columns} and column_name ~ '_(id|by)$' and not exists (
    select from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.conrelid = format('%I.%I', table_schema, table_name)::regclass and a.attname = column_name)`)
  // Written in one statement with its case: the one before it, the other for a second.
  assert.deepEqual(loose, ['case_to_index.case_id', 'idempotency.case_id'])
})

test('whatever rows are looked up or removed by has an index', async () => {
  const slow = await names(`
    select c.conrelid::regclass || '.' || a.attname
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'keys'::regnamespace)
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`)
  // What these refer to is ended and never removed, and nobody looks for rows this way, or the table is small.
  assert.deepEqual(slow, [
    'amendment.written_by', 'answer_draft.person_id', 'answer_template.service_line_id', 'bring_request.concerns_id', 'bring_request.decided_by',
    'bring_request.joins_id', 'case_about.noted_by', 'case_lane.handed_by', 'case_lane.marked_by', 'case_party.added_by', 'case_place.handler_id', 'case_place.service_id', 'case_place.unit_id',
    'case_transfer.asked_by', 'case_transfer.office_id', 'dead_end.municipality_id', 'dead_end.person_id', 'dead_end.service_line_id', 'dead_end.unit_id',
    'audit.deputy_id', 'body.deputy_id', 'event.actor_id', 'event.deputy_id', 'feedback_case.municipality_id', 'feedback_case.place_id', 'feedback_case.service_id',
    'guiding_question.service_line_id', 'hand_over.decided_by', 'hand_over.receiver_id', 'lane_text.written_by', 'line_promise.written_by',
    'note.written_by', 'organisation.coordinator_id', 'outgoing_message.person_id', 'person.superior_id',
    'place.municipality_id', 'response_test.planned_by', 'role_grant.confirmed_by', 'role_grant.given_hand_id', 'role_grant.granted_by', 'role_grant.service_line_id',
    'role_grant.unit_id', 'service.handler_id', 'service_line.manager_id', 'service_municipality.handler_id',
    'service_municipality.municipality_id', 'service_unit.handler_id', 'thanks_letter.sent_by', 'unit.municipality_id',
    'unit.place_id', 'unit.supervisor_id', 'unit_discussion.pressed_by', 'unusual_reading.settled_by', 'unit_share.approved_by', 'unit_share.ended_by',
    'burst_decision.decided_by', 'case_threat.lifted_by', 'case_threat.marked_by', 'case_threat.marked_hand_id', 'set_aside.asked_by', 'set_aside.asked_hand_id', 'set_aside.decided_by', 'set_aside.decided_hand_id', 'worker_side.asked_by', 'worker_side.decided_by', 'worker_side.person_id',
    'recovery.confirmed_by', 'second_factor_rule.required_by',
    'group_role.deputy_id', 'group_role.made_by', 'group_role.service_line_id', 'group_role.unit_id', 'sign_in_rule.changed_by',
    'drop_in.service_id', 'drop_in.unit_id',
    'service.telephone_id', 'telephone.unit_id',
    'first_step.life_situation_id', 'first_step.place_id', 'first_step.telephone_id',
    'client_volume.service_line_id', 'client_volume.municipality_id', 'volume_told.municipality_id', 'few_in_line.service_line_id', 'council_mark.said_by', 'council_mark.words_removed_by', 'ptv_line.service_line_id',
    'disclosure.given_by', 'disclosure.let_go_by', 'disclosure.made_by', 'rights_copy.decided_by', 'rights_copy.made_by', 'rights_erasure.decided_by', 'rights_erasure.made_by', 'rights_hit.judged_by', 'rights_request.decided_by', 'rights_request.written_by', 'rights_search.begun_by', 'rights_text.written_by',
    'retention_hold.ended_by', 'retention_hold.placed_by', 'retention_time.chosen_by', 'retention_time.taken_back_by',
    'publication.prepared_by', 'publication.checked_by', 'publication.noted_by', 'publication.commented_by', 'publication.commented_hand_id', 'publication.prepared_hand_id', 'publication.comment_checked_by', 'publication_version.prepared_by', 'published_report.decided_by', 'published_report.decided_hand_id',
    'asked_now.service_line_id', 'bulletin.place_id', 'bulletin.service_line_id',
    'entry_change.person_id', 'feedback_case.entry_id',
    'improvement.created_by', 'improvement.owner_line_id', 'improvement.owner_unit_id', 'improvement_event.deputy_id', 'improvement_event.person_id',
    'improvement_source.added_by', 'improvement_source.ended_by',
    'web_page_owner.person_id', 'web_page_owner.unit_id',
    'day_explained.said_by', 'day_paper.typed_by', 'day_photo.added_by', 'day_stop.place_id', 'day_tablet.ended_by', 'day_tablet.paired_by', 'day_theme.answered_by', 'day_wish.checked_by', 'feedback_day.closed_by', 'feedback_day.copied_from_id', 'feedback_day.made_by', 'day_report.published_by', 'day_report.written_by',
    'panel.made_by', 'panel_meeting.made_by', 'homework.given_by', 'research_request.made_by',
    'minutes_look.looked_by', 'minutes_release.ended_by', 'minutes_release.looked_by', 'minutes_release.published_by',
    'point_outcome.answered_by',
    'invitation_list.erased_by', 'round_group.service_line_id', 'slip_block.made_by', 'paper_batch.made_by', 'paper_sheet.typed_by', 'feedback_count.service_line_id', 'feedback_count.unit_id', 'monitoring_report.public_by', 'monitoring_report.service_line_id', 'monitoring_report.unit_id', 'monitoring_report.written_by', 'survey.made_by', 'survey_round.closed_by', 'survey_round.made_by', 'survey_round.opened_by', 'survey_theme.made_by', 'survey_tongue.added_by', 'survey_tongue_word.written_by', 'survey_version.written_by', 'unclear_reason.written_by',
    'correction_handler.named_by', 'correction_request.decided_by', 'correction_request.written_by', 'correction_text.written_by',
    'case_way.written_by', 'form_run.made_by', 'form_run.place_id', 'form_run.unit_id',
    'waiting_room.ended_by', 'waiting_room.made_by', 'webhook_endpoint.ended_by', 'webhook_endpoint.made_by', 'webhook_message.service_line_id',
    'api_key.ended_by', 'api_key.made_by', 'open311_request.key_id', 'open311_request.service_line_id', 'relationship_change.key_id', 'relationship_change.service_line_id', 'relationship_change.set_by', 'relationship_change_before.key_id', 'relationship_change_before.set_by',
    'bringing.brought_by', 'bringing.thrown_by', 'round_learned.told_by',
    'survey_version.council_asked_by',
    'satisfaction_aim.written_by',
    'short_code.service_id', 'short_code.place_id', 'short_code.made_by', 'short_code.ended_by',
    'survey_quote.checked_by', 'survey_quote.checked_hand_id', 'survey_quote.prepared_by', 'survey_quote.prepared_hand_id',
  ].sort())
})

test('translated content has Finnish: every jsonb column is checked, or holds no translations', async () => {
  const unchecked = await names(`${columns} and data_type = 'jsonb' and not exists (
    select from pg_constraint c where c.contype = 'c' and c.conrelid = format('%I.%I', table_schema, table_name)::regclass
      and pg_get_constraintdef(c.oid) like '%is_translated(' || column_name || ')%')`)
  assert.deepEqual(unchecked, ['audit.detail', 'data_export.step', 'directory_upload.choices', 'directory_upload.payload', 'entry_change.after', 'entry_change.before', 'event.detail', 'feedback_import.columns', 'feedback_import.found', 'improvement_event.was', 'minutes_release.memo', 'monitoring_report.stood', 'organisation.days_by_kind', 'organisation.texts', 'panel_summary.stood', 'ptv_item.imported', 'ptv_item.raw', 'report_export.step', 'round_tongue.words', 'survey_version.questions'])
})

test('the app may do with each table what the list says, and no more; history and what people wrote are only added to', async () => {
  const { rows } = await database.pool.query<{ name: string; may: string[] }>(`
    select pg_class.oid::regclass::text as name, array_remove(array_agg(lower(privilege_type) order by privilege_type), null) as may
    from pg_class left join aclexplode(relacl) a on a.grantee = current_user::regrole
    where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind = 'r' group by 1`)
  const granted = Object.fromEntries(rows.filter(({ may }) => may.length).map(({ name, may }) => [name, may]))
  assert.deepEqual(granted, Object.fromEntries(Object.entries(privileges).map(([table, may]) => [table, may.toSorted()])))
  for (const table of ['event', 'audit', 'body', 'keys.case_key']) {
    for (const statement of [`update ${table} set case_id = case_id`, `delete from ${table}`, `truncate ${table}`]) {
      await assert.rejects(database.pool.query(statement), { code: '42501' }, statement)
    }
  }
})

test('the app owns nothing, makes nothing, and can become nobody else', async () => {
  assert.deepEqual(await names(`select relname from pg_class where relowner = current_user::regrole`), [])
  const { rows: [may] } = await database.pool.query(`
    select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls,
      has_schema_privilege(current_user, 'public', 'create') as in_public, has_schema_privilege(current_user, 'keys', 'create') as in_keys,
      has_schema_privilege(current_user, 'graphile_worker', 'create') as in_queue,
      has_database_privilege(current_user, current_database(), 'create') as schemas,
      exists (select from pg_auth_members where member = current_user::regrole) as others
    from pg_roles where rolname = current_user`)
  assert.deepEqual(new Set(Object.values(may)), new Set([false]), JSON.stringify(may))
  await assert.rejects(database.pool.query('create table note (id int)'), { code: '42501' })
})

test('what runs with the rights of the owner is named here, and is nobody else\'s to call', async () => {
  const { rows } = await database.pool.query(`
    select proname, proconfig, has_function_privilege('public', oid, 'execute') as anybody
    from pg_proc where pronamespace in ('public'::regnamespace, 'keys'::regnamespace) and prosecdef order by 1`)
  const safe = { proconfig: ['search_path=pg_catalog, pg_temp'], anybody: false }
  assert.deepEqual(rows, ['close_case', 'erase_case', 'erase_passage', 'erase_with_key', 'needs_key', 'room_opens', 'undo_import'].map((proname) => ({ proname, ...safe })))
})

test('a table that the caller makes cannot take the place of one of ours where the owner\'s rights are at work', async () => {
  await world(database.db)
  const app = giver(database)
  await app.send({})
  await database.db.updateTable('feedback_case').set({ state: 'answered', came_of_it: 'changed' }).execute()
  const client = await database.pool.connect()
  try {
    await client.query(`
      create temporary table feedback_case (id uuid, state text, closed_at timestamptz, created_at timestamptz, answered_at timestamptz);
      grant all on pg_temp.feedback_case to public;
      insert into pg_temp.feedback_case (id) select id from public.feedback_case;
      select close_case(id, now(), null) from public.feedback_case`)
    const { rows } = await client.query('select (select state from public.feedback_case) as ours, (select state from pg_temp.feedback_case) as theirs')
    assert.deepEqual(rows, [{ ours: 'closed', theirs: null }])
  } finally {
    client.release(true)
  }
})

test('the database itself closes nothing that was not answered', async () => {
  await giver(database).send({ text: 'Kukaan ei ole vastannut.' })
  const { rows } = await database.pool.query(`select id from feedback_case where state = 'waiting-for-handler'`)
  for (const state of ['waiting-for-handler', 'waiting-for-giver']) {
    await database.pool.query('update feedback_case set state = $1 where id = $2', [state, rows[0].id])
    await assert.rejects(database.pool.query('select close_case($1, now(), null)', [rows[0].id]), /nobody has answered/)
  }
})

test('content is translated only where Finnish is there, and is a text', async () => {
  for (const name of ['{}', '{"fi":null}', '{"fi":""}', '{"fi":5}', '{"sv":"Hej"}', '[]']) {
    await assert.rejects(database.pool.query('insert into municipality (name) values ($1)', [name]), { code: '23514' }, name)
  }
  await database.pool.query(`insert into municipality (name) values ('{"fi":"Harjula"}')`)
})

test('no view reads whom a case concerns or thanks, and no function but those that look at one case', async () => {
  const links = '(case_about|thanks_letter|worker_side)'
  assert.deepEqual(await names(`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
    and pg_get_viewdef(c.oid) ~ '${links}'`), [])
  const { rows } = await database.pool.query<{ name: string; counts: boolean }>(`
    select proname as name, pg_get_functiondef(oid) ~* '\\m(count|sum|avg|array_agg|json_agg|jsonb_agg|group|rank|over)\\M' as counts from pg_proc
    where pronamespace = 'public'::regnamespace and prokind = 'f' and pg_get_functiondef(oid) ~ '${links}' order by 1`)
  // Whether one case concerns somebody of a unit, asked where it is shared with that unit, or anybody, where it becomes public; and what looks at one letter as it is written.
  assert.deepEqual(rows, [{ name: 'concerns_unit', counts: false }, { name: 'erase_case', counts: false }, { name: 'refuse_publishing', counts: false }, { name: 'refuse_thanks_letter', counts: false }])
})
