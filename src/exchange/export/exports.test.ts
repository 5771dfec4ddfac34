// An export of everything: two people let it go, it is made step by step of the whole demonstration county, fetched and erased.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { testApp } from '../../../test/app.ts'
import { person } from '../../../test/builders.ts'
import { wednesday, type TestDatabase } from '../../../test/database.ts'
import { demonstrationDatabase } from '../../../test/demonstration.ts'
import { filesIn } from '../../../test/zip.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { dataExportPath } from '../../exchange-paths.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import type { Kind } from './kind.ts'
import { allKinds } from './kinds.ts'
import { stepDataExports } from './step.ts'
import { dataExportSweeps } from './sweeps.ts'

const { dataExports: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let administrator: string, secondAdministrator: string, officer: string, coordinator: string
const logged: string[] = []

before(async () => {
  database = await demonstrationDatabase('wednesday')
  app = testApp(database)
  // One that the demonstration shows waits; here others are asked for.
  await database.db.updateTable('data_export').set({ state: 'lapsed', ended_at: wednesday }).where('state', '=', 'asked').execute()
  const roles = [['Aino Aalto', 'administrator'], ['Bertta Berg', 'administrator'], ['Cilla Cajan', 'data-protection'], ['Dora Dahl', 'coordinator']] as const
  const cookies: string[] = []
  for (const [name, role] of roles) cookies.push(await app.signIn(await person(database.db, name, { role })))
  ;[administrator, secondAdministrator, officer, coordinator] = cookies as [string, string, string, string]
})
after(() => database.close())

const ask = async (cookie = administrator, fields: Record<string, string> = {}) => (await app.post(desk.dataExports, { because: 'Vaihdamme järjestelmää.', ...fields }, cookie)).location!.split('/').at(-1)!
const decide = (id: string, says: string, cookie = officer) => app.post(dataExportPath(id, '/decide'), { says }, cookie)
const step = (more: Partial<Parameters<typeof stepDataExports>[1]> = {}) => transact(database.db, (tx) => stepDataExports(tx, { keys: database.context.keys, now: wednesday, log: (line) => void logged.push(line), ...more }))
const all = async (kinds?: readonly Kind[]) => { while (await step(kinds ? { kinds } : {})); }
/** Where it does not matter what is in it. */
const few = allKinds.slice(0, 3)
const fetched = async (id: string, cookie = administrator) => {
  const response = await app.app.request(`http://localhost${dataExportPath(id, '/file')}`, { method: 'POST', body: '', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' } })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}
const rowOf = (id: string) => database.db.selectFrom('data_export').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const takeBack = (id: string, cookie = administrator) => app.post(dataExportPath(id, '/take-back'), {}, cookie)
const linesOf = (files: Map<string, Buffer>, file: string) => files.get(file)!.toString().split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, any>)

test('one of the two roles asks, the other lets it go, and what is made has every row, with what people wrote readable', async () => {
  const id = await ask()
  assert.equal(await step(), false, 'nothing is made before somebody decides')
  assert.equal((await decide(id, 'let-go')).status, 303)
  await all()
  assert.deepEqual(logged, [])
  assert.equal((await rowOf(id)).state, 'ready')
  const { status, headers, bytes } = await fetched(id)
  assert.deepEqual([status, headers.get('content-type'), headers.get('cache-control'), headers.get('content-length')], [200, 'application/zip', 'private, no-store', String(bytes.length)])
  const files = filesIn(bytes, inflateRawSync)
  const kinds = allKinds.filter(({ contact }) => !contact)
  assert.deepEqual([...files.keys()], ['README.txt', 'format.json', ...kinds.map(({ file }) => file), 'manifest.json'])
  const [manifest, format] = ['manifest.json', 'format.json'].map((name) => JSON.parse(files.get(name)!.toString()))
  for (const kind of kinds) {
    const lines = linesOf(files, kind.file)
    assert.equal(manifest.lines[kind.file], lines.length, kind.file)
    for (const line of lines) assert.deepEqual(Object.keys(line), format[kind.file].required, kind.file)
    if (!kind.only) assert.equal(lines.length, Number((await database.asOwner(`select count(*) from ${kind.table}`)).rows[0].count), kind.file)
  }
  const turns = linesOf(files, 'feedback/turns.jsonl')
  assert.ok(turns.length > 500, 'longer than a page')
  assert.equal(new Set(turns.map(({ id: turn }) => turn)).size, turns.length)
  assert.ok(turns.every(({ content }) => typeof content.text === 'string'))
  // Whatever lies sealed is opened.
  for (const { table, file, opened, only } of kinds) {
    for (const { column, as } of only ? [] : opened?.fields ?? []) {
      const { rows: [sealed] } = await database.asOwner(`select count(${column})::int as n from ${table}`)
      assert.equal(linesOf(files, file).filter((line) => line[as] !== null).length, sealed!.n, `${file} ${as}`)
    }
  }
  assert.ok(linesOf(files, 'surveys/texts.jsonl').length > 0)
})

test('it holds no key, receipt, address or session, whatever is searched for', async () => {
  const { rows: [made] } = await database.pool.query<{ id: string }>(`select id from data_export where state = 'ready'`)
  const files = filesIn((await fetched(made!.id)).bytes, inflateRawSync)
  const text = [...files].map(([, bytes]) => bytes.toString()).join('\n')
  const { rows } = await database.pool.query<{ secret: string }>(`
    select encode(receipt_hash, 'hex') as secret from feedback_case union all select encode(wrapped_key, 'hex') from keys.case_key union all select token from auth_session
    union all select email from person where not not_staff and email_listed = false union all select encode(ciphertext, 'hex') from waiting_response union all select password from auth_account where password is not null`)
  assert.ok(rows.length > 100)
  for (const { secret } of rows) assert.ok(!text.includes(secret), secret)
  assert.equal(files.has('feedback/contacts.jsonl'), false)
  for (const { id: text } of (await database.pool.query(`select t.id from released_text t join release r on r.id = t.release_id where r.few or t.question = '~counts'`)).rows) assert.ok(!linesOf(files, 'surveys/texts.jsonl').some((line) => line['id'] === text))
})

test('contact details are in it where they were asked for, and the page says so to whoever decides', async () => {
  const id = await ask(officer, { contacts: 'yes' })
  assert.ok((await app.get(dataExportPath(id), administrator)).text.includes(words.contactsYes))
  await decide(id, 'let-go', administrator)
  await all(allKinds.filter(({ contact }) => contact))
  const files = filesIn((await fetched(id, officer)).bytes, inflateRawSync)
  const contacts = linesOf(files, 'feedback/contacts.jsonl')
  assert.ok(contacts.length > 0 && contacts.every(({ address }) => typeof address === 'string' && address))
  assert.ok(linesOf(files, 'staff/contacts.jsonl').some(({ email }) => email === 'aino.aalto@koivuranta.example'))
})

test('nobody lets go what they asked for, nor does a second one of the same role, and who has neither finds nothing', async () => {
  const id = await ask()
  for (const cookie of [administrator, secondAdministrator]) {
    assert.equal((await decide(id, 'let-go', cookie)).status, 404)
    assert.ok(!(await app.get(dataExportPath(id), cookie)).text.includes(words.decide.letGo))
  }
  for (const path of [desk.dataExports, dataExportPath(id)]) assert.equal((await app.get(path, coordinator)).status, 404)
  assert.equal((await app.post(desk.dataExports, { because: 'x' }, coordinator)).status, 404)
  assert.equal((await rowOf(id)).state, 'asked')
  assert.equal((await app.post(desk.dataExports, { because: 'Toinen' }, officer)).status, 409, 'one at a time')
  assert.equal((await decide(id, 'refused')).status, 303)
  const late = await decide(id, 'let-go')
  assert.ok(late.status === 409 && late.text.includes(words.tooLate))
  assert.equal(await step(), false)
})

test('whoever may let it go is told by mail that it waits, once, and whoever asked is not', async () => {
  const told = async () => (await database.pool.query<{ name: string }>(`select p.name from outgoing_message m join person p on p.id = m.person_id where m.kind = 'data-export-asked' and sent_at is null order by p.name`)).rows.map(({ name }) => name)
  await database.pool.query(`update outgoing_message set sent_at = created_at where kind = 'data-export-asked'`)
  const officers = (await database.pool.query<{ name: string }>(`select distinct p.name from person p join role_grant g on g.person_id = p.id where g.role = 'data-protection' and g.valid_to is null and p.account_id is not null and p.left_on is null order by p.name`)).rows.map(({ name }) => name)
  assert.ok(officers.includes('Cilla Cajan'))
  await takeBack(await ask())
  assert.deepEqual(await told(), officers)
  await takeBack(await ask(officer), officer)
  assert.ok((await told()).includes('Aino Aalto') && (await told()).includes('Bertta Berg'))
  assert.equal((await told()).filter((name) => name === 'Cilla Cajan').length, 1, 'not for what they asked themselves')
})

test('only who asked fetches it, three times, and then it is erased; so it is after a day, or when either erases it', async () => {
  const erase = dataExportSweeps({ keys: database.context.keys, keepHours: 24, log: () => {} }).find(({ name }) => name === 'erase exports of everything')!
  const pieces = async (id: string) => (await database.db.selectFrom('data_export_piece').select('number').where('export_id', '=', id).execute()).length
  const ready = async () => {
    const id = await ask()
    await decide(id, 'let-go')
    await all(few)
    return id
  }
  const id = await ready()
  for (const cookie of [officer, secondAdministrator]) assert.equal((await fetched(id, cookie)).status, 404)
  for (const status of [200, 200, 200, 409]) assert.equal((await fetched(id)).status, status)
  await sweep(database.db, erase, wednesday)
  assert.ok(await pieces(id) > 0, 'whoever fetches slowly has the whole of it')
  await sweep(database.db, erase, new Date(wednesday.getTime() + 3_700_000))
  assert.deepEqual([await pieces(id), (await rowOf(id)).state], [0, 'erased'])
  const another = await ready()
  await sweep(database.db, erase, new Date(wednesday.getTime() + 23 * 3_600_000))
  assert.ok(await pieces(another) > 0)
  await sweep(database.db, erase, new Date(wednesday.getTime() + 25 * 3_600_000))
  assert.equal(await pieces(another), 0)
  const third = await ready()
  assert.equal((await takeBack(third, officer)).status, 303)
  assert.deepEqual([await pieces(third), (await rowOf(third)).state, (await fetched(third)).status], [0, 'erased', 409])
  const fourth = await ask()
  await sweep(database.db, erase, new Date(wednesday.getTime() + 8 * 86_400_000))
  assert.equal((await rowOf(fourth)).state, 'lapsed')
})

test('a process that dies in the middle leaves what was there before; what cannot be made fails after three tries and leaves nothing', async () => {
  const id = await ask()
  await decide(id, 'let-go')
  await step()
  const { pieces, step: far } = await rowOf(id)
  await assert.rejects(transact(database.db, async (tx) => {
    await stepDataExports(tx, { keys: database.context.keys, now: wednesday, log: () => {} })
    throw new Error('killed')
  }), /killed/)
  assert.deepEqual([(await rowOf(id)).pieces, (await rowOf(id)).step], [pieces, far])
  const broken = allKinds.map((kind) => ({ ...kind, table: 'nowhere' as 'unit' }))
  for (let n = 0; n < 3; n++) await step({ kinds: broken })
  assert.deepEqual([(await rowOf(id)).state, (await database.db.selectFrom('data_export_piece').select('number').where('export_id', '=', id).execute()).length], ['failed', 0])
  assert.equal(logged.splice(0).length, 3)
})

test('the audit tells each step, who did it and for whom, and no word of why', async () => {
  const { rows } = await database.pool.query<{ step: string; detail: object; subject: string | null }>(`
    select detail ->> 'step' as step, detail, subject_id as subject from audit where what = 'data-export'`)
  assert.deepEqual([...new Set(rows.map(({ step: one }) => one))].sort(), ['asked', 'fetched', 'let-go', 'refused', 'taken-back'])
  assert.ok(!JSON.stringify(rows.map(({ detail }) => detail)).includes('järjestelmää'))
  assert.ok(rows.filter(({ step: one }) => one === 'let-go').every(({ subject }) => subject !== null))
})

test('without a word on what for it comes back, with what was chosen', async () => {
  const answer = await app.post(desk.dataExports, { because: ' ', contacts: 'yes' }, administrator)
  assert.equal(answer.status, 422)
  assert.ok(answer.text.includes(words.problems.missing) && /name="contacts"[^>]*checked|checked[^>]*name="contacts"/.test(answer.text))
})
