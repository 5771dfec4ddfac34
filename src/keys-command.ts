// npm run keys -- status | add | use <version> | rewrap | drop <version>: looks after the versions of the key file, beside programs that run.
import { systemClock } from './clock.ts'
import { openDb, openPool } from './db/db.ts'
import { ownerConnection } from './db/open.ts'
import { keySource } from './privacy/key-source.ts'
import { add, drop, rewrapAll, status, use } from './privacy/rotation/rotate.ts'
import { readSettings } from './settings.ts'

const usage = 'npm run keys -- status | add | use <version> | rewrap | drop <version>'

try {
  const [step = '', of] = process.argv.slice(2)
  const settings = readSettings()
  const pool = openPool(ownerConnection(settings), 2)
  const on = { db: openDb(pool), source: keySource(settings), now: systemClock(0)(), say: (line: string) => console.log(line) }
  try {
    if (step === 'status') await status(on)
    else if (step === 'add') add(on)
    else if (step === 'rewrap') await rewrapAll(on)
    else if (step === 'use' && /^\d+$/.test(of ?? '')) await use(on, Number(of))
    else if (step === 'drop' && /^\d+$/.test(of ?? '')) await drop(on, Number(of))
    else throw new Error(usage)
  } finally {
    await pool.end()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
