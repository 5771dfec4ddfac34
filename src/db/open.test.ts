// A server of one's own: the identified room is behind a role of its own, or closed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { appRole, ownerRole, roomRole } from '../../test/server.ts'
import { readSettings } from '../settings.ts'
import { openDatabase } from './open.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

const open = (room?: string) => {
  const as = (role: string) => `postgres://${role}@localhost:${database.server.port}/${database.name}?host=${encodeURIComponent(database.server.host)}`
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
