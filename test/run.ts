// Runs test files on one PostgreSQL server: node --import tsx test/run.ts <file or pattern>…
//   --but <pattern>    leaves out these files
//   --one-at-a-time    otherwise two files run at a time
//   --in-one-process   one after another, sharing what takes long to start
//   --on-installed     on the machine's own PostgreSQL instead of the embedded one, and only what uses a database
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startInstalledServer } from './installed-server.ts'
import { startTestServer } from './server.ts'

const { positionals: patterns, values } = parseArgs({
  allowPositionals: true,
  options: {
    but: { type: 'string', multiple: true, default: [] },
    'one-at-a-time': { type: 'boolean' },
    'in-one-process': { type: 'boolean' },
    'on-installed': { type: 'boolean' },
  },
})
const without = new Set(values.but.flatMap((pattern) => globSync(pattern)))
const found = [...new Set(patterns.flatMap((pattern) => globSync(pattern)))].filter((file) => !without.has(file)).sort()
const files = values['on-installed'] ? found.filter((file) => readFileSync(file, 'utf8').includes('testDatabase')) : found
if (files.length === 0) {
  console.error(`no test file matches ${patterns.join(' ')}`)
  process.exit(1)
}

const server = await (values['on-installed'] ? startInstalledServer() : startTestServer())
const limits = [
  `--test-concurrency=${values['one-at-a-time'] ? 1 : 2}`,
  ...(values['in-one-process'] ? ['--test-isolation=none'] : []),
  // A file that hangs, because a test failed and left something open, is ended and named.
  '--test-timeout=300000',
]
const child = spawn(process.execPath, ['--import', 'tsx', '--test', ...limits, ...files], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SERVER: JSON.stringify({ host: server.host, port: server.port }) },
})
child.on('exit', async (code) => {
  await server.stop()
  process.exit(code ?? 1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
