// The demonstration county in a database of its own. It is loaded once on a server, by whoever needs it first, and copied for everybody else: to load
// it takes a quarter of a minute or more, and to copy it a moment.
import pg from 'pg'
import { loadDemonstration } from '../demo/load.ts'
import { loadRecords } from '../demo/records.ts'
import { openDb, openPool } from '../src/db/db.ts'
import { makeKeys, newKeyFile } from '../src/privacy/keys.ts'
import { testDatabase, wednesday, type TestDatabase } from './database.ts'
import { appRole, ownerRole, roomRole, templateName, type TestServer } from './server.ts'

/** As of the Wednesday of tests, or of today, as journeys meet it. */
export type DayOfDemonstration = 'wednesday' | 'today'

export const demonstrationDatabase = (day: DayOfDemonstration): Promise<TestDatabase> =>
  testDatabase({}, async (server) => {
    const template = `demonstration_${day}`
    return { template, keys: await loadedOnce(server, template, day === 'today' ? new Date() : wednesday) }
  })

/** Whoever comes while it is being loaded waits. Its keys stand in the comment of the database: without them nobody reads what is in it. */
async function loadedOnce(server: TestServer, template: string, now: Date): Promise<ReturnType<typeof newKeyFile>> {
  const owner = new pg.Client({ ...server, user: ownerRole, database: 'postgres' })
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rows: [found] } = await owner.query<{ keys: string | null }>("select shobj_description(oid, 'pg_database') as keys from pg_database where datname = $1", [template])
    if (found?.keys) return JSON.parse(found.keys)
    // One that somebody began and did not finish.
    await owner.query(`drop database if exists ${template} with (force)`)
    await owner.query(`create database ${template} template ${templateName} strategy file_copy`)
    const keys = newKeyFile()
    const db = openDb(openPool({ ...server, user: appRole, database: template }, 1))
    await loadDemonstration(db, { keys: makeKeys(keys), now }).finally(() => db.destroy())
    const room = openDb(openPool({ ...server, user: roomRole, database: template }, 1))
    await loadRecords(room, { keys: makeKeys(keys), now }).finally(() => room.destroy())
    await owner.query(`comment on database ${template} is '${JSON.stringify(keys)}'`)
    return keys
  } finally {
    await owner.end()
  }
}
