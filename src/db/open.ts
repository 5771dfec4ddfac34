// Opens the database that the settings name: one at DATABASE_URL, or the embedded server in the data
// folder. Migrates it, and hands out connections of the app's own, less entitled role, and of that of the identified room.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Settings } from '../settings.ts'
import { openPool, type Connection } from './db.ts'
import { postmasterSocket } from './embedded/cluster.ts'
import { startEmbedded } from './embedded/server.ts'
import { ensureDatabase } from './embedded/roles.ts'
import { lacking, migrate } from './migrate.ts'

export type OpenDatabase = {
  pool: pg.Pool
  /** Connections of the role of the identified room; null where it has none. */
  room: pg.Pool | null
  stop(): Promise<void>
}

const ownerRole = 'vastakaiku_owner', appRole = 'vastakaiku_app', roomRole = 'vastakaiku_room', databaseName = 'vastakaiku'

/** Milliseconds after which a server that does not answer a statement counts as away. */
const patience = 20_000

export const openDatabase = (settings: Settings, log: (line: string) => void): Promise<OpenDatabase> =>
  settings.DATABASE_URL ? openServer(settings, settings.DATABASE_URL) : openEmbedded(settings, log)

/** As the role that owns the tables, beside a program that runs. */
export function ownerConnection({ DATABASE_URL, MIGRATION_DATABASE_URL, DATA_DIR }: Settings): Connection {
  if (DATABASE_URL) return { connectionString: MIGRATION_DATABASE_URL ?? DATABASE_URL, query_timeout: patience }
  const cluster = existsSync(DATA_DIR) ? readdirSync(DATA_DIR).find((name) => /^postgres-\d+$/.test(name)) : undefined
  const socket = cluster && postmasterSocket(join(resolve(DATA_DIR), cluster))
  if (!socket) throw new Error(`no program runs on ${DATA_DIR}: start it first, its database runs with it`)
  return { ...socket, user: ownerRole, database: databaseName, query_timeout: patience }
}

async function openServer(settings: Settings, url: string): Promise<OpenDatabase> {
  const pool = openPool({ connectionString: url, query_timeout: patience }, settings.DATABASE_POOL)
  const room = settings.RECORDS_DATABASE_URL ? openPool({ connectionString: settings.RECORDS_DATABASE_URL, query_timeout: patience }, roomConnections) : null
  const stop = async () => void (await Promise.all([pool.end(), room?.end()]))
  try {
    const roomRole = room && await otherRole(pool, room)
    if (settings.MIGRATE_AT_START) await migrateAs({ connectionString: settings.MIGRATION_DATABASE_URL ?? url }, await roleOf(pool), roomRole)
    else await refuseOlder(pool)
  } catch (error) {
    await stop()
    throw error
  }
  return { pool, room, stop }
}

async function refuseOlder(pool: pg.Pool): Promise<void> {
  const missing = await lacking(pool).catch((error: { code?: string }) => {
    // One that was never migrated has no list, or shows it to nobody.
    if (error.code === '42P01' || error.code === '42501') return ['everything']
    throw error
  })
  if (missing.length) throw new Error(`the database is older than this program, and MIGRATE_AT_START is 0: run "npm run migrate" first (it lacks ${missing.join(', ')})`)
}

/** Brings a server of one's own to the newest version, and ends. */
export async function migrateServer(settings: Settings): Promise<void> {
  if (!settings.DATABASE_URL) throw new Error('DATABASE_URL is missing: the embedded database is brought to the newest version by each start')
  await (await openServer({ ...settings, MIGRATE_AT_START: true }, settings.DATABASE_URL)).stop()
}

/** People who ask about their own records are few at a time. */
const roomConnections = 3

const roleOf = async (pool: pg.Pool): Promise<string> => (await pool.query<{ name: string }>('select current_user as name')).rows[0]!.name

/** With the same role for both there would be a wall on paper only. */
async function otherRole(pool: pg.Pool, room: pg.Pool): Promise<string> {
  const [app, other] = [await roleOf(pool), await roleOf(room)]
  if (app === other) throw new Error('RECORDS_DATABASE_URL must sign in as another role than DATABASE_URL: neither may read what the other reads')
  return other
}

async function openEmbedded(settings: Settings, log: (line: string) => void): Promise<OpenDatabase> {
  const start = () => startEmbedded({ dataDir: settings.DATA_DIR, log })
  let server = await start()
  const stopping = new AbortController()
  try {
    await ensureDatabase(server.connection('postgres', 'postgres'), { ownerRole, appRole, roomRole, databaseName })
    await migrateAs(server.connection(ownerRole, databaseName), appRole, roomRole)
  } catch (error) {
    await server.stop()
    throw error
  }
  const pool = openPool({ ...server.connection(appRole, databaseName), query_timeout: patience }, settings.DATABASE_POOL)
  const room = openPool({ ...server.connection(roomRole, databaseName), query_timeout: patience }, roomConnections)

  // A database server that was killed is started again; until then people get their text back.
  const watch = async (): Promise<void> => {
    await server.died
    if (stopping.signal.aborted) return
    log('the database server has died; it is started again')
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      try {
        server = await start()
        // Told to stop meanwhile.
        return stopping.signal.aborted ? server.stop() : watch()
      } catch (error) {
        log(`the database server cannot be started: ${(error as Error).message}`)
        await pause(Math.min(30_000, 500 * 2 ** failures), undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  void watch()
  return {
    pool, room,
    async stop() {
      stopping.abort()
      await Promise.all([pool.end(), room.end()])
      await server.stop()
    },
  }
}

async function migrateAs(connection: Connection, role: string, room: string | null): Promise<void> {
  const pool = openPool(connection, 2)
  try {
    await migrate(pool, role, room)
  } finally {
    await pool.end()
  }
}
