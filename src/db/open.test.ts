// A server of one's own: the identified room is behind a role of its own, or closed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { appRole, ownerRole, roomRole } from '../../test/server.ts'
import { readSettings } from '../settings.ts'
import { migrateServer, openDatabase } from './open.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

const at = (name: string) => (role: string) => `postgres://${role}@localhost:${database.server.port}/${name}?host=${encodeURIComponent(database.server.host)}`
const open = (room?: string) => {
  const as = at(database.name)
  return openDatabase(readSettings({ DATABASE_URL: as(appRole), MIGRATION_DATABASE_URL: as(ownerRole), ...(room && { RECORDS_DATABASE_URL: as(room) }) }), () => {})
}

test('with a role of its own the room is open, and the role of the app does not come in', async () => {
  const opened = await open(roomRole)
  await opened.room!.query('select from correction_request')
  await assert.rejects(opened.pool.query('select from correction_request'), { code: '42501' })
  await opened.stop()
})

test('without one it is closed, and with the app’s own role nothing starts', async () => {
  const opened = await open()
  assert.equal(opened.room, null)
  await opened.stop()
  await assert.rejects(open(appRole), /must sign in as another role/)
})

test('where a start may not migrate, it refuses a database that is older, and works on one that the command brought to the newest version', async () => {
  const name = `${database.name}_new`
  await database.asOwner(`create database ${name} template template0 encoding 'UTF8'`)
  const as = at(name)
  const serving = readSettings({ DATABASE_URL: as(appRole), RECORDS_DATABASE_URL: as(roomRole), MIGRATE_AT_START: '0' })
  const owner = new pg.Client({ connectionString: as(ownerRole) })
  try {
    await assert.rejects(openDatabase(serving, () => {}), /run "npm run migrate" first \(it lacks everything\)/)
    await migrateServer(readSettings({ DATABASE_URL: as(appRole), RECORDS_DATABASE_URL: as(roomRole), MIGRATION_DATABASE_URL: as(ownerRole) }))
    const opened = await openDatabase(serving, () => {})
    await opened.pool.query('select from feedback_case')
    await opened.room!.query('select from correction_request')
    await opened.stop()
    // As a program of tomorrow would find it, and then one of yesterday.
    await owner.connect()
    const { rows: [last] } = await owner.query<{ name: string }>('delete from kysely_migration where name = (select max(name) from kysely_migration) returning name')
    await assert.rejects(openDatabase(serving, () => {}), new RegExp(`it lacks ${last!.name}\\)`))
    await owner.query('insert into kysely_migration (name, timestamp) values ($1, now()::text), (\'9999-of-tomorrow\', now()::text)', [last!.name])
    await (await openDatabase(serving, () => {})).stop()
  } finally {
    await owner.end()
    await database.asOwner(`drop database if exists ${name} with (force)`)
  }
})

test('with the embedded database there is nothing to migrate by hand', async () => {
  assert.throws(() => readSettings({ MIGRATE_AT_START: '0' }), /DATABASE_URL is needed with MIGRATE_AT_START=0/)
  await assert.rejects(migrateServer(readSettings({})), /DATABASE_URL is missing/)
})
