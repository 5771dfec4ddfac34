// That the identified room and what is told without a name are apart: by database roles, by keys, by what knows what; and that nobody of the
// staff, by whatever path, reads who asked without its standing in the audit.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { holders, letters } from '../../test/permissions/holders.ts'
import type { TestProvider } from '../../test/provider.ts'
import { aino, aRequest, brokerForTests, requestRows, roomApp } from '../../test/room.ts'
import { sources } from '../../test/sources.ts'
import { roomPrivileges, roomTables } from '../db/privileges-of-room.ts'
import { to } from '../paths.ts'

let database: TestDatabase
let broker: TestProvider
let it: ReturnType<typeof roomApp>
let w: World
let requestId: string

before(async () => {
  database = await testDatabase()
  broker = await brokerForTests()
  w = await world(database.db)
  it = roomApp(database, broker)
  const { who } = await it.enter(aino)
  await who.post(to('recordsNew', 'fi'), aRequest({ unit: w.unitId }))
  requestId = (await requestRows(database))[0]!.id
})
after(async () => {
  await broker.close()
  await database.close()
})

test('the role of the anonymous side has no right to any table of the room', async () => {
  for (const table of Object.keys(roomTables)) {
    for (const statement of [`select from ${table}`, `insert into ${table} default values`, `delete from ${table}`]) await assert.rejects(database.pool.query(statement), { code: '42501' }, statement)
  }
})

test('the role of the room may do what its list says, and no more: nothing of what anybody tells without a name', async () => {
  const { rows } = await database.asOwner(`
    select case relnamespace when 'keys'::regnamespace then 'keys.' else '' end || relname as name, (select array_agg(distinct lower(privilege_type)) from aclexplode(relacl) where grantee = 'vastakaiku_room'::regrole) as whole,
      (select array_agg(attname::text order by attname) from pg_attribute, aclexplode(attacl) where attrelid = pg_class.oid and grantee = 'vastakaiku_room'::regrole) as columns
    from pg_class where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind in ('r', 'p', 'v', 'm')`)
  const may = Object.fromEntries(rows.filter(({ whole, columns }) => whole || columns).map(({ name, whole, columns }) => [name, [...(whole ?? []), ...(columns ? [`select (${columns.join(', ')})`] : [])].sort()]))
  const sorted = (one: string) => one.replace(/\((.*)\)/, (_, columns: string) => `(${columns.split(', ').sort().join(', ')})`)
  assert.deepEqual(may, Object.fromEntries(Object.entries(roomPrivileges).map(([table, list]) => [table, list.map(sorted).sort()])))
  for (const table of ['feedback_case', 'body', 'event', 'contact', 'keys.case_key', 'keys.contact_key', 'waiting_response', 'panel_member', 'auth_session']) {
    await assert.rejects(database.room.selectFrom(table as 'body').selectAll().execute(), { code: '42501' }, table)
  }
})

test('the role of the room owns nothing, makes nothing, and can become nobody else', async () => {
  const { rows: [may] } = await database.asOwner(`
    select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, has_schema_privilege(oid, 'public', 'create') as in_public,
      exists (select from pg_auth_members where member = pg_roles.oid or roleid = pg_roles.oid) as others, exists (select from pg_class where relowner = pg_roles.oid) as owns
    from pg_roles where rolname = 'vastakaiku_room'`)
  assert.deepEqual(new Set(Object.values(may)), new Set([false]), JSON.stringify(may))
})

test('no file of the room asks for the database of the anonymous side where it should ask for its own, and no other file for the room’s', () => {
  const program = sources('src').filter(({ path }) => !path.includes('.test.'))
  const names = new RegExp(`\\b(${Object.keys(roomTables).join('|')})\\b`)
  const outside = program.filter(({ path, text }) => !path.startsWith('src/corrections/') && names.test(text)).map(({ path }) => path)
  // Its keys are wrapped anew with all others, by whoever owns the tables.
  assert.deepEqual(outside, ['src/db/privileges-of-room.ts', 'src/db/schema.ts', 'src/privacy/rotation/rewrap.sql.ts'])
  const opens = program.filter(({ path, text }) => !path.startsWith('src/corrections/') && /context\.room\b|\{[^}]*\broom\b[^}]*\} = context/.test(text)).map(({ path }) => path)
  assert.deepEqual(opens, [])
})

test('what was asked is nowhere readable, and only the room’s own key opens it', async () => {
  const { rows } = await database.asOwner('select t.ciphertext, k.wrapped_key from correction_text t join keys.correction_key k using (request_id)')
  assert.equal(rows.length, 2)
  const kept = Buffer.concat(rows.flatMap(({ ciphertext, wrapped_key: key }) => [ciphertext, key])).toString('latin1')
  for (const word of ['Aino', 'Haapakoski', '010170', 'tapaamiseen']) assert.ok(!kept.includes(word), word)
})

test('every role by every path of the desk: whoever gets to see who asked stands in the audit for it, and whoever may not sees nothing', async () => {
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Ilman nimeä.' })
  const { id: lineId } = await database.db.selectFrom('service_line').select('id').executeTakeFirstOrThrow()
  const paths = it.app.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/desk') && !path.includes('*')).map(({ path }) => path)
  const all = [...new Set(paths)].map((path) => (path.startsWith('/desk/records') ? path.replace(':id', requestId) : path.replace(/:(\w+)/g, w.unitId)))
  assert.ok(all.length > 100 && all.includes(`/desk/records/${requestId}/print`))
  const opened = async (personId: string) => Number((await database.db.selectFrom('audit').select((e) => e.fn.countAll().as('n')).where('person_id', '=', personId).where('what', '=', 'record-request-opened').executeTakeFirstOrThrow()).n)
  const seenBy: string[] = []
  for (const letter of letters.filter((one) => one !== 'N')) {
    const id = await person(database.db, `Henkilö ${letter}`, { email: `${letter.toLowerCase()}@koivuranta.example` })
    for (const { role, unitId, serviceLineId } of holders({ me: id, another: '', A: w.unitId, B: w.otherUnitId, one: lineId, two: '' })[letter]!) {
      await database.db.insertInto('role_grant').values({ person_id: id, role, unit_id: unitId, service_line_id: serviceLineId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
    }
    const cookie = await it.signIn(id)
    for (const path of all) {
      const before = await opened(id)
      const { text } = await it.get(path, cookie)
      const shows = /Haapakoski|010170-999R|peruttiin teidän puolelta/.test(text)
      if (shows) seenBy.push(letter)
      assert.equal(await opened(id) - before, shows ? 1 : 0, `${letter} ${path}`)
    }
  }
  assert.equal([...new Set(seenBy)].join(''), 'UXP')
})
