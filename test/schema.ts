// Writes src/db/schema.ts, the types of all tables, anew from a freshly migrated database: npm run schema.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'
import { ownerRole, startTestServer, templateName, type TestServer } from './server.ts'

/** Reads the catalogue of the migrated template. `verify`: fails where the file differs, and writes nothing. */
export function generateSchema({ host, port }: TestServer, { verify = false } = {}): { ok: boolean; said: string } {
  const url = `postgres://${ownerRole}@${encodeURIComponent(host)}:${port}/${templateName}`
  const program = join(projectRoot, 'node_modules/.bin/kysely-codegen')
  const { status, stdout, stderr } = spawnSync(program, ['--url', url, ...(verify ? ['--verify'] : [])], { cwd: projectRoot, encoding: 'utf8' })
  return { ok: status === 0, said: stdout + stderr }
}

if (import.meta.main) {
  const server = await startTestServer()
  const { ok, said } = generateSchema(server)
  await server.stop()
  console.log(ok ? 'src/db/schema.ts is written' : said)
  process.exitCode = ok ? 0 : 1
}
