// Brings the database to the newest version. Plain SQL files, forward only, under Kysely's advisory
// lock, so that several processes can start at once. Runs as the migrating role, then gives the app's
// role and the role of the identified room what each needs and no more.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations as migrateQueue } from 'graphile-worker'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { Migrator } from 'kysely/migration'
import type pg from 'pg'
import { openDb } from './db.ts'
import { privileges } from './privileges.ts'
import { roomPrivileges } from './privileges-of-room.ts'
import { projectRoot } from './root.ts'

/**
 * `appRole` is the database role that the app signs in as; it may be the migrating role itself. `roomRole`: as which it opens the identified
 * room; null where that is closed.
 */
export async function migrate(pool: pg.Pool, appRole: string, roomRole: string | null = null): Promise<void> {
  const db = openDb(pool)
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => sqlFiles() } }).migrateToLatest()
  if (error) throw error
  await migrateQueue({ pgPool: pool, logger: undefined })
  await grant(db, appRole)
  if (roomRole !== null) await grantRoom(db, roomRole)
}

/** What a database lacks of this program's version, by the names of the files. One that is newer lacks nothing: while it is replaced by parts, the older program goes on. */
export async function lacking(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from kysely_migration')
  const there = new Set(rows.map(({ name }) => name))
  return Object.keys(sqlFiles()).filter((name) => !there.has(name))
}

const folder = join(projectRoot, 'db/migrations')

const sqlFiles = () =>
  Object.fromEntries(
    readdirSync(folder).filter((file) => file.endsWith('.sql')).sort().map((file) => [
      file.replace('.sql', ''),
      // One simple query with all statements of the file: Kysely's parameters would allow only one.
      { up: async (db: Kysely<unknown>) => void (await sql.raw(readFileSync(join(folder, file), 'utf8')).execute(db)) },
    ]),
  )

async function grant(db: Kysely<any>, appRole: string): Promise<void> {
  const role = sql.id(appRole)
  const { rows: [we] } = await sql<{ name: string; database: string; owns_it: boolean }>`
    select current_user as name, current_database() as database, pg_get_userbyid(datdba) = current_user as owns_it
    from pg_database where datname = current_database()`.execute(db)
  const statements = [
    // A table of one's own with the name of one of ours could mislead what runs with the owner's rights.
    ...(we!.owns_it ? [sql`revoke temporary on database ${sql.id(we!.database)} from public`] : []),
    sql`grant usage on schema public, keys, graphile_worker to ${role}`,
    // Where one role does all, it keeps the owner's rights: close_case works with them, and triggers alone protect history.
    ...(we!.name === appRole ? [] : [
      ...(await ownTables(db)).map((table) => sql`revoke all on ${table} from ${role}`),
      ...Object.entries(privileges).map(([table, may]) => sql`grant ${sql.raw(may.join(', '))} on ${sql.table(table)} to ${role}`),
    ]),
    sql`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`,
    sql`grant usage, select on all sequences in schema graphile_worker to ${role}`,
    sql`grant execute on all functions in schema graphile_worker to ${role}`,
    sql`grant execute on function close_case, undo_import, erase_case, erase_passage, is_translated to ${role}`,
    // The queue's tables have row security without policies, which shuts out everyone but their owner.
    ...(await queueTables(db)).flatMap((table) => [
      sql`drop policy if exists vastakaiku_app on ${table}`,
      sql`create policy vastakaiku_app on ${table} to ${role} using (true) with check (true)`,
    ]),
  ]
  await carryOut(db, statements)
}

async function grantRoom(db: Kysely<any>, roomRole: string): Promise<void> {
  const role = sql.id(roomRole)
  await carryOut(db, [
    sql`grant usage on schema public, keys to ${role}`,
    ...(await ownTables(db)).map((table) => sql`revoke all on ${table} from ${role}`),
    ...Object.entries(roomPrivileges).map(([table, may]) => sql`grant ${sql.raw(may.join(', '))} on ${sql.table(table)} to ${role}`),
    sql`grant execute on function room_shows, room_opens to ${role}`,
  ])
}

/** Several processes may start at once, and two GRANTs on one table collide. */
const carryOut = (db: Kysely<any>, statements: RawBuilder<unknown>[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('vastakaiku grants'))`.execute(tx)
    for (const statement of statements) await statement.execute(tx)
  })

/** Ours, and not what an extension of the server's keeps in the public schema. */
async function ownTables(db: Kysely<any>) {
  const { rows } = await sql<{ name: string }>`
    select relnamespace::regnamespace || '.' || relname as name from pg_class
    where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind = 'r' and relowner = current_user::regrole`.execute(db)
  return rows.map(({ name }) => sql.table(name))
}

async function queueTables(db: Kysely<any>) {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`.execute(db)
  return rows.map(({ name }) => sql.table(`graphile_worker.${name}`))
}
