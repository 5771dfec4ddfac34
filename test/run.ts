// Runs test files on one server: node test/run.ts <file or pattern>… Two files at a time.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { startTestServer } from './server.ts'

const patterns = process.argv.slice(2)
const files = patterns.flatMap((pattern) => globSync(pattern)).sort()
if (files.length === 0) {
  console.error(`no test file matches ${patterns.join(' ')}`)
  process.exit(1)
}
const server = await startTestServer()
const child = spawn(process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=2', ...files], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SERVER: JSON.stringify({ host: server.host, port: server.port }) },
})
child.on('exit', async (code) => {
  await server.stop()
  process.exit(code ?? 1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
