// Backups as docs/operations.md tells to make them, with the server's own pg_dump and pg_restore: what each of them reads, and what can be read
// when an old one is brought back. Run it with --on-installed: the embedded server comes without these programs.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openDb, openPool, transact, type Db } from '../../src/db/db.ts'
import { migrate } from '../../src/db/migrate.ts'
import { projectRoot } from '../../src/db/root.ts'
import { findCase } from '../../src/feedback/cases.sql.ts'
import { caseKey, readContact, readConversation } from '../../src/feedback/conversation.ts'
import { indexTurns } from '../../src/feedback/finding/index-turns.ts'
import { naming } from '../../src/feedback/named.sql.ts'
import { makeKeys, newKeyFile } from '../../src/privacy/keys.ts'
import { contactKey, unseal } from '../../src/privacy/sealing.ts'
import { world, type World } from '../builders.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { giver } from '../giver.ts'
import { installedPrograms, superuser } from '../installed-server.ts'
import { appRole, ownerRole } from '../server.ts'

const [, section = ''] = readFileSync(join(projectRoot, 'docs/operations.md'), 'utf8').split('\n## Backups\n')
const told = [...section.split('\n## ')[0]!.matchAll(/```(sql|sh)\n(.+?)```/gs)].map(([, , words]) => words!)
const [roles, dumping, bringing, withoutCase, ending, withoutKey] = told as [string, string, string, string, string, string]

let database: TestDatabase
let w: World
let folder: string
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  folder = mkdtempSync(join(tmpdir(), 'vk-backup-'))
  w = await world(database.db)
  const admin = new pg.Client({ ...database.server, user: superuser, database: database.name })
  await admin.connect()
  await admin.query(roles).finally(() => admin.end())
})
after(async () => {
  const admin = new pg.Client({ ...database.server, user: superuser, database: database.name })
  await admin.connect()
  for (const role of ['vastakaiku_contents_backup', 'vastakaiku_keys_backup']) await admin.query(`drop owned by ${role}; drop role ${role}`)
  await admin.end()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The lines of a program as they stand in the page, on this database and in a folder of the test. Fails where one of them says anything. */
function run(lines: string, name: string): void {
  for (const line of lines.trim().split('\n')) {
    const { status, stderr } = spawnSync(`${join(installedPrograms(), line.replaceAll(/\bvastakaiku$/g, name).replace('--dbname=vastakaiku', `--dbname=${name}`))}`, {
      shell: true, cwd: folder, encoding: 'utf8', env: { PATH: '/usr/bin:/bin', PGHOST: database.server.host, PGPORT: String(database.server.port), PGUSER: ownerRole },
    })
    assert.deepEqual({ line, status, stderr }, { line, status: 0, stderr: '' })
  }
}

/** What the program itself would read there. */
async function restored(work: (name: string) => Promise<void> | void, look: (db: Db, pool: pg.Pool) => Promise<void>): Promise<void> {
  const name = `${database.name}_back`
  await database.asOwner(`create database ${name} owner ${ownerRole}`)
  const pool = openPool({ ...database.server, user: ownerRole, database: name }, 2)
  try {
    await work(name)
    await migrate(pool, appRole)
    await look(openDb(pool), pool)
  } finally {
    await pool.end()
    await database.asOwner(`drop database ${name} with (force)`)
  }
}

const asOwner = async (name: string, statements: string): Promise<void> => {
  const client = new pg.Client({ ...database.server, user: ownerRole, database: name })
  await client.connect()
  await client.query(statements).finally(() => client.end())
}

async function sent(text: string): Promise<string> {
  const before = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text, contact: 'kirsikka@posti.example' })
  await transact(database.db, indexTurns(database.context.keys))
  return (await database.db.selectFrom('feedback_case').select('id').execute()).find(({ id }) => !before.has(id))!.id
}

const textIn = async (db: Db, id: string, keys = database.context.keys): Promise<string | null> => {
  const one = await findCase(db, id)
  return one && (await readConversation(db, keys, one))[0]!.content.text
}

test('whoever makes the backup of the contents reads no key, and whoever makes that of the keys reads nothing else', async () => {
  const as = async (user: string, table: string) => {
    const client = new pg.Client({ ...database.server, user, database: database.name })
    await client.connect()
    return client.query(`select from ${table} limit 1`).then(() => 'reads', (error: { code: string }) => error.code).finally(() => client.end())
  }
  await database.asOwner('create table public.added_later (id int primary key); create table keys.added_later (id int primary key)')
  const tables = ['feedback_case', 'body', 'contact', 'graphile_worker._private_jobs', 'public.added_later', 'keys.case_key', 'keys.round_key', 'keys.added_later']
  assert.deepEqual(await Promise.all(tables.map((table) => as('vastakaiku_contents_backup', table))), ['reads', 'reads', 'reads', 'reads', 'reads', '42501', '42501', '42501'])
  assert.deepEqual(await Promise.all(tables.map((table) => as('vastakaiku_keys_backup', table))), ['42501', '42501', '42501', '42501', '42501', 'reads', 'reads', 'reads'])
  await database.asOwner('drop table public.added_later, keys.added_later')
})

test('contents of an old day beside the newest keys: what was erased since is opened by nothing, what stayed opens, what came later is not there', async () => {
  const [stays, goes, unreachable] = [await sent('Kirsikka kukki pihalla.'), await sent('Tuomi kukki tien varrella.'), await sent('Syreeni kukki portilla.')]
  run(dumping, database.name)
  await database.asOwner(`delete from keys.case_key where case_id = '${goes}'; delete from contact where case_id = '${unreachable}'`)
  const later = await sent('Pihlaja kukki vasta sitten.')
  // The newest keys only.
  run(dumping.split('\n').filter((line) => line.includes('keys.dump')).join('\n'), database.name)

  await restored(async (name) => {
    run(bringing, name)
    await asOwner(name, withoutCase)
    run(ending, name)
    await asOwner(name, withoutKey)
  }, async (db, pool) => {
    assert.deepEqual([await textIn(db, stays), await textIn(db, goes), await textIn(db, later)], ['Kirsikka kukki pihalla.', null, null])
    assert.equal((await readContact(db, database.context.keys, (await findCase(db, stays))!))?.address, 'kirsikka@posti.example')
    // Of whom only the contact was erased the words are there.
    assert.equal(await textIn(db, unreachable), 'Syreeni kukki portilla.')
    assert.equal(await readContact(db, database.context.keys, (await findCase(db, unreachable))!), null)
    assert.equal((await pool.query('select from contact where case_id = $1', [unreachable])).rowCount, 0)
    const marked = async () => (await pool.query(`select case_id from turn_index union select case_id from case_index`)).rows.map(({ case_id: id }) => id)
    assert.deepEqual(await marked(), [], 'no mark of a word was in the backup')
    await transact(db, indexTurns(database.context.keys))
    assert.deepEqual((await marked()).sort(), [stays, unreachable].sort())
    // Its sealed words came back with the old backup; the key is nowhere in what was brought back.
    assert.equal((await naming(db, [goes], (tx) => tx.selectFrom('body').select('id').where('case_id', '=', goes).execute())).length, 1)
    // And what kept a key and its marks together does so again.
    await pool.query('delete from keys.case_key')
    assert.equal((await pool.query('select from turn_index union all select from case_index')).rowCount, 0)
  })
})

test('contents without the keys come back whole, and the key file opens nothing in them; with keys and another key file nothing opens either', async () => {
  const id = await sent('Omenapuu kukki myös.')
  run(dumping, database.name)
  // Unpacked, as whoever looks for something in it would.
  run('pg_restore --file=contents.sql contents.dump', database.name)
  const contents = readFileSync(join(folder, 'contents.sql'), 'utf8')
  const { rows: [{ key }] } = await database.asOwner(`select encode(wrapped_key, 'hex') as key from keys.case_key where case_id = '${id}'`)
  assert.ok(contents.includes(id) && !contents.includes(key) && !/COPY keys\./.test(contents), 'a key lies in the dump of the contents')
  await restored((name) => run(bringing.split('\n')[0]!, name), async () => {}).then(() => assert.fail('it started without the schema of the keys'), (error: Error) => assert.match(error.message, /keys/))
  // Where the schema is there and empty, as somebody would make it by hand.
  await restored(async (name) => {
    run(bringing, name)
    await asOwner(name, 'delete from keys.case_key')
  }, async (db) => {
    assert.equal(await textIn(db, id), null)
    assert.equal(await findCase(db, id), null)
  })
  await restored((name) => run([bringing, ending].map((lines) => lines.trim()).join('\n'), name), async (db) => {
    assert.equal(await textIn(db, id), 'Omenapuu kukki myös.')
    await assert.rejects(textIn(db, id, makeKeys(newKeyFile())))
  })
})

test('a contact that was erased is opened by no key that is left, though its case is: not in the row of an old backup either', async () => {
  const id = await sent('Ruusu kukki aidalla.')
  const { rows: [{ ciphertext }] } = await database.asOwner(`select ciphertext from contact where case_id = '${id}'`)
  const one = (await findCase(database.db, id))!
  const key = caseKey(database.context.keys, one)
  const { rows: [{ half }] } = await database.asOwner(`select half from keys.contact_key where case_id = '${id}'`)
  assert.equal(unseal(contactKey(key, half), id, 'contact', ciphertext), 'kirsikka@posti.example')
  await database.asOwner(`delete from contact where case_id = '${id}'`)
  assert.equal((await database.asOwner(`select from keys.contact_key where case_id = '${id}'`)).rowCount, 0)
  for (const tried of [key, contactKey(key, Buffer.alloc(32))]) assert.throws(() => unseal(tried, id, 'contact', ciphertext))
  assert.equal(await textIn(database.db, id), 'Ruusu kukki aidalla.')
})
