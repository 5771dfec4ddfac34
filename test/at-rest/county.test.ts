// Whoever has a dump of the database and not the key file: what of the county's words they can read. Every table is looked through as a
// dump holds it, and what is readable is named here with the reason.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findCase } from '../../src/feedback/cases.sql.ts'
import { readContact, readConversation } from '../../src/feedback/conversation.ts'
import { isMailAddress } from '../../src/feedback/draft.ts'
import { hmac, makeKeys, newKeyFile, type Purpose } from '../../src/privacy/keys.ts'
import { decrypt, unwrapCaseKey } from '../../src/privacy/sealing.ts'
import type { TestDatabase } from '../database.ts'
import { demonstrationDatabase } from '../demonstration.ts'

let database: TestDatabase
let dump: Map<string, string>
before(async () => {
  database = await demonstrationDatabase('wednesday')
  const { rows } = await database.asOwner(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'keys', 'graphile_worker')`)
  dump = new Map()
  for (const { name } of rows) dump.set(name, (await database.asOwner(`select coalesce(string_agg(t::text, E'\\n'), '') as all from ${name} t`)).rows[0].all)
})
after(() => database.close())

const cases = async () => (await database.db.selectFrom('feedback_case').select('id').where('erased_on', 'is', null).execute()).map(({ id }) => id)
const holding = (words: string): string[] => [...dump].filter(([, all]) => all.includes(words)).map(([name]) => name)

test('of conversations a dump tells what was published and nothing else, and of contacts nothing at all', async () => {
  const readable = new Map<string, number>()
  const seen = { sentences: 0, contacts: 0 }
  for (const id of await cases()) {
    const one = (await findCase(database.db, id))!
    const turns = await readConversation(database.db, database.context.keys, one)
    const sentences = turns.flatMap(({ content: { text, answers } }) => [text, ...(answers ?? []).map(({ answer }) => answer)])
      .flatMap((text) => text.split(/[.!?"\\\n]/)).filter((part) => part.length > 25)
    seen.sentences += sentences.length
    for (const sentence of sentences) for (const table of holding(sentence)) readable.set(table, (readable.get(table) ?? 0) + 1)
    const contact = await readContact(database.db, database.context.keys, one)
    // A postal address may name a street that the directory names, too.
    if (contact && isMailAddress(contact.address)) {
      seen.contacts++
      assert.deepEqual(holding(contact.address), [])
    }
  }
  assert.ok(seen.sentences > 5000 && seen.contacts > 50, JSON.stringify(seen))
  // Beside what was published there are the organisation's own sentences, from which answers are begun.
  assert.deepEqual([...readable.keys()].filter((table) => table !== 'public.answer_template'), ['public.published_item'])
})

test('without the schema of the keys the key file opens no turn of any conversation: no key that can be made from it does', async () => {
  const keys = database.context.keys
  const contents = [...dump].filter(([name]) => !name.startsWith('keys.')).map(([, all]) => all).join('\n')
  const { rows: wrapped } = await database.pool.query<{ key: string }>(`select encode(wrapped_key, 'hex') as key from keys.case_key`)
  assert.ok(wrapped.length > 1000)
  for (const { key } of wrapped) assert.ok(!contents.includes(key), 'a wrapped key lies among the contents')

  const purposes: Purpose[] = ['wrap', 'receipt', 'team-words', 'private-note', 'search', 'survey', 'council', 'mail-in', 'feedback-import', 'check', 'staff']
  const { rows: [turn] } = await database.asOwner(`select case_id, number, ciphertext from body where purpose = 'feedback' limit 1`)
  const bound = `body ${turn!.case_id} ${turn!.number} feedback giver`
  for (const purpose of purposes) {
    const key = keys.key(purpose, 1)
    for (const tried of [key, hmac(key, turn!.case_id), hmac(key, `case-key ${turn!.case_id}`)]) assert.throws(() => decrypt(tried, turn!.ciphertext, bound), purpose)
  }
  // With its own key it opens, so that the tries above were of the right kind.
  const one = (await findCase(database.db, turn!.case_id))!
  assert.ok(decrypt(unwrapCaseKey(keys, one.wrappedKey, one.keyVersion, one.id), turn!.ciphertext, bound).length > 0)
})

test('with everything but the key file no key of a case opens', async () => {
  const another = makeKeys(newKeyFile())
  for (const id of (await cases()).slice(0, 200)) {
    const one = (await findCase(database.db, id))!
    assert.throws(() => unwrapCaseKey(another, one.wrappedKey, one.keyVersion, id))
  }
})
