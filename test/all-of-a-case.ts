// Puts a row into every table that hangs on a case, for tests of what becomes of them. What was given, answered and closed before is there already.
import { randomBytes } from 'node:crypto'
import { putContact } from '../src/feedback/contact.sql.ts'
import type { World } from './builders.ts'
import type { TestDatabase } from './database.ts'

const sealed = () => randomBytes(40)

export async function hangOn({ db }: TestDatabase, id: string, w: World, on = '2026-09-16'): Promise<void> {
  const at = new Date(`${on}T00:00:00+03:00`)
  const add = (table: string, values: object) => db.insertInto(table as 'note').values({ case_id: id, ...values } as never).execute()
  await add('amendment', { number: 2, version: 1, written_by: w.workerId, ciphertext: sealed(), written_on: on })
  await add('answer_draft', { person_id: w.workerId, ciphertext: sealed(), begun_at: at })
  await db.transaction().execute((tx) => putContact(tx, id, { ciphertext: sealed(), shared: true, half: randomBytes(32) }))
  await add('note', { id: crypto.randomUUID(), written_by: w.workerId, written_on: on, number: 1, ciphertext: sealed() })
  const attachment = crypto.randomUUID()
  await add('attachment', { id: attachment, number: 1, turn: 1, type: 'image/jpeg', state: 'kept', pieces: 1, content_mark: sealed(), added_on: on })
  await db.insertInto('attachment_piece').values({ attachment_id: attachment, number: 0, ciphertext: sealed() }).execute()
  await add('case_party', { person_id: w.supervisorId, part: 'joined', added_by: w.workerId, added_on: on })
  await add('case_about', { person_id: w.workerId, how: 'thanks', noted_by: w.supervisorId, noted_on: on })
  await add('thanks_letter', { person_id: w.workerId, month_on: '2026-09-01', ciphertext: sealed(), sent_by: w.supervisorId, sent_on: on })
  await add('case_told', { person_id: w.supervisorId, step: 'deputy', told_on: on })
  const office = await db.insertInto('other_office').values({ name: { fi: 'Kela' } as never, contact: null }).returning('id').executeTakeFirstOrThrow()
  await add('case_transfer', { office_id: office.id, asked_by: w.workerId, asked_on: on, agreed: true, said_on: on })
  await add('case_lane', { lane: 'worry', marked_by: w.workerId, marked_on: on, hand_over: sealed(), handed_by: w.workerId, handed_on: on })
  await add('case_plan', { number: 1, planned_on: on, told_on: on })
  await add('case_way', { way: 'phone', helped: 'nobody', written_by: w.workerId })
  await add('answer_seen', {})
  await add('follow_up', { weeks: 4, settled_on: on, changed: 'no', worse: 'yes', ciphertext: sealed(), wish: 'above' })
  await add('told_above', { weeks: 4, person_id: w.managerId, ciphertext: sealed(), answer_ciphertext: sealed(), told_on: on, remind_on: on, answered_on: on })
  await add('bring_request', { wanted: 'supervisor', concerns_handler: false, concerns_id: w.workerId, from_number: 1, ciphertext: sealed(), decider_id: w.supervisorId, asked_on: on, due_on: on, remind_on: on, decided_on: on, decided_by: w.supervisorId, decision: 'joins', joins_id: w.supervisorId, reason_ciphertext: sealed(), change_of_worker: 'wanted', said_on: on })
  await add('unit_share', { number: 1, unit_id: w.unitId, month_on: '2026-09-01', ciphertext: sealed(), approved_by: w.supervisorId, approved_on: on })
  await add('worker_side', { person_id: w.workerId, asked_by: w.supervisorId, asked_on: on, from_number: 1, said: 'yes', said_on: on, ciphertext: sealed(), written_on: on })
  await add('publication', { state: 'published', number: 1, prepared_by: w.workerId, checked_by: w.coordinatorId, comment_until_on: on, public_from_on: on, note: sealed(), noted_by: w.coordinatorId, comment: sealed(), commented_by: w.supervisorId, comment_checked_by: w.coordinatorId, state_on: on })
  await add('publication_version', { number: 1, ciphertext: sealed(), prepared_by: w.workerId, prepared_on: on })
  const one = await db.selectFrom('feedback_case').select(['kind', 'language', 'service_line_id', 'unit_id']).where('id', '=', id).executeTakeFirstOrThrow()
  await add('published_item', { ...one, month_on: '2026-09-01', published_on: '2026-09-01', text: 'Sanat', answer: 'Vastaus', comment: 'Yksikön sana' })
  const key = await db.insertInto('api_key').values({ name: id, begins: 'vk_abcd', scopes: ['open311'], key_hash: sealed(), made_by: w.coordinatorId, made_on: on }).returning('id').executeTakeFirstOrThrow()
  await add('open311_request', { id: crypto.randomUUID(), key_id: key.id, kind: one.kind })
  await add('incoming_mail', { id: crypto.randomUUID(), mark: sealed(), came_on: on, key_version: 1, language: 'fi', receipt: 'none' })
  await add('outgoing_message', { kind: 'answer-waits', language: 'fi', created_at: at })
  await add('idempotency', { key_hash: sealed(), body_hash: sealed(), created_at: at })
  const brought = await db.insertInto('feedback_import').values({ brought_by: w.coordinatorId, brought_at: at, name: 'Vanha', channel: 'web', language: 'fi', file_mark: sealed(), encoding: 'utf-8', separator: ';', key_version: 1 }).returning('id').executeTakeFirstOrThrow()
  await add('imported_case', { import_id: brought.id, row_mark: sealed() })
  const theme = await db.insertInto('theme').values({ name: { fi: id } as never, made_on: on }).returning('id').executeTakeFirstOrThrow()
  await add('case_theme', { theme_id: theme.id, marked_on: on })
  await add('audit', { what: 'case-opened', person_id: w.workerId, happened_at: at })
}
