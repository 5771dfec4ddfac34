// A fresh database for one test file, with the app's own context on it.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openDb, openPool } from '../src/db/db.ts'
import { makeKeys, newKeyFile } from '../src/privacy/keys.ts'
import { noPressure } from '../src/privacy/pressure.ts'
import { readSettings, type Settings } from '../src/settings.ts'
import { buildAssets } from '../src/web/assets.ts'
import type { Context } from '../src/web/context.ts'
import { appRole, ownerRole, roomRole, startTestServer, templateName, type TestServer } from './server.ts'

export type TestDatabase = {
  context: Context
  db: Context['db']
  /** With the rights of the identified room. */
  room: Context['db']
  pool: pg.Pool
  /** With the rights of the owner, for what the app's own role may not do. */
  asOwner(statement: string): Promise<pg.QueryResult>
  /** Moves the clock of the context. */
  setNow(now: Date): void
  server: TestServer
  name: string
  /** What its keys are made of, for a program that reads them. */
  keyFile: ReturnType<typeof newKeyFile>
  close(): Promise<void>
}

/** A Wednesday in a week without holidays, at noon in Finland. */
export const wednesday = new Date('2026-09-16T09:00:00Z')

let assets: ReturnType<typeof buildAssets> | undefined

/** `from`: a database that this one is a copy of, and the keys under which its contents are. */
type From = { template: string; keys: ReturnType<typeof newKeyFile> }

export async function testDatabase(settings: Partial<Settings> = {}, from?: (server: TestServer) => Promise<From>): Promise<TestDatabase> {
  const given = process.env['TEST_SERVER']
  const own = given ? null : await startTestServer()
  const server: TestServer = given ? JSON.parse(given) : { host: own!.host, port: own!.port }
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const { template, keys } = await from?.(server) ?? { template: templateName, keys: newKeyFile() }
  await asOwner(server, 'postgres', `create database ${name} template ${template} strategy file_copy`)

  const pool = openPool({ ...server, user: appRole, database: name }, 5)
  const db = openDb(pool)
  const room = openDb(openPool({ ...server, user: roomRole, database: name }, 3))
  let now = wednesday
  const context: Context = {
    db, room, keys: makeKeys(keys), now: () => now, demo: false, nameTags: () => Promise.resolve(null), codesOpened: new Map(), pressure: noPressure(), assets: await (assets ??= buildAssets()),
    settings: { ...readSettings({}), FORM_MINIMUM_SECONDS: 0, ...settings },
  }
  return {
    context, db, room, pool, server, name, keyFile: keys,
    asOwner: (statement) => asOwner(server, name, statement),
    setNow: (moment) => { now = moment },
    async close() {
      await Promise.all([db.destroy(), room.destroy()])
      await asOwner(server, 'postgres', `drop database ${name} with (force)`)
      await own?.stop()
    },
  }
}

async function asOwner(server: TestServer, name: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ ...server, user: ownerRole, database: name })
  await client.connect()
  return client.query(statement).finally(() => client.end())
}
