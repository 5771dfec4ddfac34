// That nobody of the staff, by whatever path, reads who asked, what was found or what is given out without its standing in the audit; and that
// whatever lies sealed is looked through, or named with why it is not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { holders, letters } from '../../test/permissions/holders.ts'
import { notLookedThrough } from '../../test/not-looked-through.ts'
import { rightsDesk } from '../../test/rights.ts'
import { erasePath } from '../rights-paths.ts'
import { sources } from './sources.ts'

let database: TestDatabase
let w: World
let at: Awaited<ReturnType<typeof rightsDesk>>
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  at = await rightsDesk(database)
})
after(() => database.close())

test('every table in which something lies sealed is looked through, or named with why it is not', async () => {
  const { rows } = await database.asOwner(`
    select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped and a.attnum > 0 and a.atttypid = 'bytea'::regtype and a.attname ~ '(ciphertext|^sealed$|^hand_over$|^reply$|^note$|^comment$|^why$)'`)
  const through = sources.filter(({ kind }) => kind.opened).map(({ kind }) => kind.table as string)
  const named = Object.values(notLookedThrough).flat()
  assert.deepEqual([...new Set([...through, 'survey_quote', 'panel_summary', ...named])].sort(), rows.map(({ name }) => name).sort())
})

test('each source is read by columns that are there', async () => {
  for (const { kind, at: when } of sources) {
    const { rows } = await database.asOwner(`select attname::text as name from pg_attribute where attrelid = '${kind.table}'::regclass and attnum > 0 and not attisdropped`)
    const columns = rows.map(({ name }) => name)
    for (const column of [...Object.keys(kind.fields), ...(kind.opened?.fields ?? []).map((one) => one.column), ...kind.key.map((part) => part.replace('?', '')), ...(when ? [when] : [])]) assert.ok(columns.includes(column), `${kind.table}.${column}`)
    assert.ok(when === null || when in kind.fields, `${kind.table} ${when}`)
  }
})

test('every role by every path of the desk: whoever gets to see who asked, what was found or a copy stands in the audit for it', async () => {
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Outi Ojalammi-Pirttikoski oli kultainen.' })
  const id = await at.request({ name: 'Outi Ojalammi-Pirttikoski', wants: 'erase' })
  await at.search(id)
  await at.judge(id, 1)
  const copyId = await at.copy(id)
  await at.it.post(erasePath(id, 1), { way: 'all', passages: '', because: '' }, at.officer)
  const { id: erasureId } = await database.db.selectFrom('rights_erasure').select('id').executeTakeFirstOrThrow()
  await at.it.post(`/desk/rights/request/${id}/decision`, { outcome: 'granted', reasons: 'Saa jäljennöksen.' }, at.officer)
  const { id: lineId } = await database.db.selectFrom('service_line').select('id').executeTakeFirstOrThrow()
  const paths = at.it.app.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/desk') && !path.includes('*')).map(({ path }) => path)
  const all = [...new Set(paths)].map((path) => (path.startsWith('/desk/rights/copy') ? path.replace(':id', copyId) : path.startsWith('/desk/rights/erasure') ? path.replace(':id', erasureId) : path.startsWith('/desk/rights') ? path.replace(':id', id).replace(':number', '1') : path.replace(/:(\w+)/g, w.unitId)))
  assert.ok(all.length > 100 && all.includes(`/desk/rights/copy/${copyId}`) && all.includes(`/desk/rights/erasure/${erasureId}`) && all.includes(`/desk/rights/request/${id}/hits/1`))
  const written = async (personId: string) => Number((await database.db.selectFrom('audit').select((e) => e.fn.countAll().as('n')).where('person_id', '=', personId).where('what', 'in', ['rights-opened', 'rights-hit-opened', 'rights-copy']).executeTakeFirstOrThrow()).n)
  const seenBy: string[] = []
  for (const letter of letters.filter((one) => one !== 'N')) {
    const personId = await person(database.db, `Henkilö ${letter}`, { email: `${letter.toLowerCase()}@koivuranta.example` })
    for (const { role, unitId, serviceLineId } of holders({ me: personId, another: '', A: w.unitId, B: w.otherUnitId, one: lineId, two: '' })[letter]!) {
      await database.db.insertInto('role_grant').values({ person_id: personId, role, unit_id: unitId, service_line_id: serviceLineId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
    }
    const cookie = await at.it.signIn(personId)
    // Whoever has nothing to do with them is not shown any page of theirs; whoever has is not shown it on another's.
    for (const path of letter === 'A' || letter === 'P' ? all : all.filter((one) => one.startsWith('/desk/rights'))) {
      const before = await written(personId)
      const { text } = await at.it.get(path, cookie)
      // The feedback itself is read where it is handled, by the rules of that page.
      const shows = path.startsWith('/desk/rights') ? /Ojalammi|Rantatie 1/.test(text) : /Rantatie 1/.test(text)
      if (shows) seenBy.push(letter)
      assert.equal(await written(personId) > before, shows, `${letter} ${path}`)
    }
  }
  assert.equal([...new Set(seenBy)].join(''), 'AP')
})
