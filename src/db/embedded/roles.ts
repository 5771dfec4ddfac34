// The roles and the database that the app needs, made on the first start of the embedded server.
import pg from 'pg'

type Names = { ownerRole: string; appRole: string; roomRole: string; databaseName: string }

/** The owner migrates; the app's role and that of the identified room own nothing. */
export async function ensureDatabase(connection: pg.ClientConfig, { ownerRole, appRole, roomRole, databaseName }: Names): Promise<void> {
  const admin = new pg.Client(connection)
  await admin.connect()
  try {
    const has = async (question: string, name: string) => (await admin.query(question, [name])).rowCount !== 0
    for (const role of [ownerRole, appRole, roomRole]) {
      if (!(await has('select from pg_roles where rolname = $1', role))) await admin.query(`create role ${role} login`)
    }
    if (!(await has('select from pg_database where datname = $1', databaseName))) {
      await admin.query(`create database ${databaseName} owner ${ownerRole}`)
    }
  } finally {
    await admin.end()
  }
}
