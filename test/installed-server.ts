// The machine's own PostgreSQL, such as Debian's 15, as a server to test on: what organisations run.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { forDatabases } from './folder.ts'
import { prepare, type TestServer } from './server.ts'

export const superuser = 'tester'

/** The folder of its programs. */
export function installedPrograms(): string {
  const programs = globSync('/usr/lib/postgresql/*/bin').at(-1)
  if (!programs) throw new Error('no PostgreSQL under /usr/lib/postgresql: apt-get install postgresql postgresql-contrib')
  return programs
}

export async function startInstalledServer(): Promise<TestServer & { stop(): Promise<void> }> {
  const programs = installedPrograms()
  const folder = mkdtempSync(join(forDatabases(), 'vk-pg-'))
  const data = join(folder, 'data')
  // PostgreSQL refuses to run as root; its package has made a user for it.
  const asRoot = process.getuid?.() === 0
  const as = asRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []
  if (asRoot) mustRun(['chown', 'postgres:postgres', folder])
  chmodSync(folder, 0o755)
  mustRun([...as, join(programs, 'initdb'), `--pgdata=${data}`, `--username=${superuser}`, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'])

  const settings = { unix_socket_directories: folder, listen_addresses: '', fsync: 'off', max_connections: '200' }
  // Whoever kills the tests ends their server too.
  const bound = spawnSync('setpriv', ['--version']).status === 0 ? ['setpriv', '--pdeathsig', 'INT'] : []
  const [command = '', ...rest] = [...as, ...bound, join(programs, 'postgres'), '-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'ignore'] })
  const ended = new Promise((end) => child.on('exit', end))
  const server = { host: folder, port: 5432 }
  const stop = async () => {
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    mustRun([join(programs, 'pg_isready'), '--host', folder, '--timeout=30'], 30)
    await prepare(server, superuser)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...server, stop }
}

/** `tries`: a second apart. */
function mustRun([command = '', ...rest]: string[], tries = 1): void {
  const { status, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', cwd: '/' })
  if (status === 0) return
  if (tries <= 1) throw new Error(`${command} ended with ${status}: ${stderr}`, { cause: error })
  spawnSync('sleep', ['1'])
  mustRun([command, ...rest], tries - 1)
}
