// Nobody is locked in: whatever the database holds is in an export of everything, or named with the reason why it is not. And docs/export.md
// describes what is in it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { projectRoot } from '../src/db/root.ts'
import { allKinds } from '../src/exchange/export/kinds.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { described } from './export-format.ts'
import { leftOutOfExport } from './left-out-of-export.ts'

let database: TestDatabase
let types: Map<string, Map<string, string>>
before(async () => {
  database = await testDatabase()
  const { rows } = await database.pool.query<{ name: string; column: string; type: string }>(`
    select pg_class.oid::regclass::text as name, attname as column, format_type(atttypid, null) as type from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind = 'r' and attnum > 0 and not attisdropped`)
  types = new Map()
  for (const { name, column, type } of rows) types.set(name, (types.get(name) ?? new Map()).set(column, type))
})
after(() => database.close())

test('every table is in the export, or named with why it is not', () => {
  const [isIn, isNot] = [new Set<string>(allKinds.map(({ table }) => table)), Object.values(leftOutOfExport).flat()]
  assert.deepEqual([...isIn, ...isNot].sort(), [...types.keys()].sort())
})

test('of a table that is in it every column is in it, or named with why it is not', () => {
  for (const [table, columns] of types) {
    const kinds = allKinds.filter((kind) => kind.table === table)
    if (!kinds.length) continue
    const named = new Set(kinds.flatMap(({ fields, left, opened }) => [...Object.keys(fields), ...Object.keys(left), ...(opened?.fields ?? []).map(({ column }) => column)]))
    assert.deepEqual([...named].sort(), [...columns.keys()].sort(), table)
  }
})

const typesOf: Record<string, readonly string[]> = {
  id: ['uuid'], text: ['text', 'character varying'], words: ['jsonb'], data: ['jsonb'], day: ['date'], moment: ['timestamp with time zone'], time: ['time without time zone'],
  number: ['integer', 'smallint', 'bigint', 'real', 'double precision'], 'yes-no': ['boolean'], days: ['date[]'], numbers: ['integer[]'], codes: ['text[]'],
}

test('each field is of the form that it is said to be, and nothing sealed goes out as it lies', () => {
  for (const { table, fields, opened } of allKinds) {
    for (const [column, field] of Object.entries(fields)) assert.ok(typesOf[field]!.includes(types.get(table)!.get(column)!), `${table}.${column}`)
    for (const { column } of opened?.fields ?? []) assert.equal(types.get(table)!.get(column), 'bytea', `${table}.${column}`)
  }
})

test('no file has the name of another', () => {
  assert.equal(new Set(allKinds.map(({ file }) => file)).size, allKinds.length)
})

test('docs/export.md describes every file and field, and tells what is not in it', () => {
  const page = readFileSync(join(projectRoot, 'docs/export.md'), 'utf8')
  assert.equal(page.slice(page.indexOf('## Files')), described(), 'write it anew: node --import tsx test/export-format.ts')
})
