// npm run migrate: brings a database server of one's own to the newest version, where programs that serve pages are not given the right to.
import { migrateServer } from './db/open.ts'
import { readSettings } from './settings.ts'

try {
  await migrateServer(readSettings())
  console.log('the database is at the newest version')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
