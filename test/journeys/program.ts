// The whole program as journeys meet it: started as in use, on a port of its own, with a real database,
// queue and mail server. Journeys that run in one process share one demonstration county.
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Keys } from '../../src/privacy/keys.ts'
import { readSettings } from '../../src/settings.ts'
import { start } from '../../src/start.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { demonstrationDatabase } from '../demonstration.ts'
import { flakyWay } from '../flaky-database.ts'
import { mailServer, type Received } from '../mail-server.ts'
import { ownerRole, roomRole } from '../server.ts'

export type Program = {
  url: string
  /** What it has printed. */
  log: string[]
  mails: Received[]
  /** Past the program, for what no page tells. */
  db: TestDatabase['db']
  /** Its own, for the sweeps that a journey runs at another time. */
  keys: Keys
  storedCases(): Promise<number>
  /** Takes the database away from the program, and gives it back. */
  cutDatabase(): void
  mendDatabase(): void
  stop(): Promise<void>
}

let shared: Promise<Program> | undefined

/** One that could not be started is started anew by the next journey, and fails no other. */
export const demonstration = (): Promise<Program> => (shared ??= startProgram({ demonstration: true }).catch((error: unknown) => {
  shared = undefined
  throw error
}))

after(async () => (await shared)?.stop())

type Wanted = { demonstration: boolean; host?: string; settings?: (url: string) => Promise<Record<string, string>> }

/** Without the demonstration there is an empty organisation, and no mail server. `settings`: more of them, for a program at this address. */
export async function startProgram({ demonstration, host = '127.0.0.1', settings }: Wanted): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'vk-journey-'))
  const database = await (demonstration ? demonstrationDatabase('today') : testDatabase())
  const KEY_FILE = join(folder, 'keys.json')
  writeFileSync(KEY_FILE, JSON.stringify(database.keyFile), { mode: 0o600 })
  const way = await flakyWay(database.pool)
  const mail = demonstration ? await mailServer() : null
  const port = await freePort()
  const url = `http://${host}:${port}`
  const through = (role: string) => `postgres://${role}@127.0.0.1:${way.connection.port}/${database.name}`
  const log: string[] = []
  const running = await start(readSettings({
    PORT: String(port), PUBLIC_URL: url, KEY_FILE, DEMO: demonstration ? '1' : '0', FORM_MINIMUM_SECONDS: '0',
    DATABASE_URL: through(database.pool.options.user!), MIGRATION_DATABASE_URL: through(ownerRole), RECORDS_DATABASE_URL: through(roomRole),
    ...(mail && { SMTP_URL: mail.url }),
    ...await settings?.(url),
  }), (line) => void log.push(line)).catch(async (error: unknown) => {
    // What was opened is closed: nothing of it keeps the process of the tests awake.
    await mail?.close()
    way.close()
    await database.close()
    throw error
  })
  return {
    url, log, mails: mail?.mails ?? [], db: database.db, keys: database.context.keys,
    cutDatabase: way.cut,
    mendDatabase: way.mend,
    async storedCases() {
      const counted = database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('cases'))
      return Number((await counted.executeTakeFirstOrThrow()).cases)
    },
    async stop() {
      await running.stop()
      await mail?.close()
      way.close()
      await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The program must know its own address before it listens: it stands in the mail that goes out. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
