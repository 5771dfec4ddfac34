// The PostgreSQL server that tests run on: a real one, in a temporary folder, with a migrated template.
// test/run.ts starts one for a whole run; a test file run by hand starts its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openPool } from '../src/db/db.ts'
import { startEmbedded } from '../src/db/embedded/server.ts'
import { migrate } from '../src/db/migrate.ts'
import { forDatabases } from './folder.ts'

export type TestServer = { host: string; port: number }

export const ownerRole = 'vastakaiku_owner'
export const appRole = 'vastakaiku_app'
/** Of the identified room. */
export const roomRole = 'vastakaiku_room'
export const templateName = 'vastakaiku_template'

/** Prepares roles and the template on a server where `superuser` may do anything. */
export async function prepare(server: TestServer, superuser: string): Promise<void> {
  const admin = new pg.Client({ ...server, user: superuser, database: 'postgres' })
  await admin.connect()
  await admin.query(`create role ${ownerRole} login`)
  await admin.query(`create role ${appRole} login`)
  await admin.query(`create role ${roomRole} login`)
  await admin.query(`alter role ${ownerRole} createdb`)
  // So that a database can be dropped while a connection to it is still closing.
  await admin.query(`grant pg_signal_backend to ${ownerRole}`)
  // What lies on its disk is looked at.
  await admin.query(`grant pg_checkpoint, pg_read_all_settings to ${ownerRole}`)
  await admin.query(`create database ${templateName} owner ${ownerRole}`)
  await admin.end()
  const pool = openPool({ ...server, user: ownerRole, database: templateName }, 2)
  await migrate(pool, appRole, roomRole)
  await pool.end()
}

export async function startTestServer(): Promise<TestServer & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(forDatabases(), 'vk-test-'))
  const server = await startEmbedded({ dataDir: folder, log: () => {}, lasting: false })
  const { host, port, user } = server.connection('postgres', 'postgres')
  await prepare({ host, port }, user)
  return {
    host, port,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
