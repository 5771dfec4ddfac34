// The yardstick outside Node: pgbench, which comes with PostgreSQL, inserting one small row per transaction.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

export function isPgbenchInstalled(): boolean {
  try {
    execFileSync('pgbench', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

type Server = { host: string; port: number; user: string }

export async function preparePgbench(server: Server): Promise<void> {
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query('create table if not exists yardstick (id bigint generated always as identity primary key, at timestamptz not null, words text not null)')
  await admin.end()
}

/** Transactions per second. Every commit waits for the disk, as the program's do. */
export async function pgbench({ host, port, user }: Server, { clients, seconds }: { clients: number; seconds: number }): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'vk-pgbench-'))
  const script = join(folder, 'insert.sql')
  writeFileSync(script, "insert into yardstick (at, words) values (now(), 'thank you');\n")
  try {
    const { stdout } = await promisify(execFile)('pgbench', [
      '-h', host, '-p', String(port), '-U', user, '-n', '-c', String(clients), '-T', String(seconds), '-f', script, 'postgres',
    ])
    return Number(/^tps = ([\d.]+)/m.exec(stdout)![1])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
