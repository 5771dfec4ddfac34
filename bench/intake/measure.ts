// How many pieces of feedback the program takes in: over HTTP, against its own statements straight to the
// same server, and against pgbench. The rounds alternate, so that what else the machine does hits all three.
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { to } from '../../src/paths.ts'
import { embeddedServer } from '../../test/app-process.ts'
import { atLeast, type Results } from '../result.ts'
import type { Topic } from './giver.ts'
import type { Task } from './load.ts'
import { isPgbenchInstalled, pgbench, preparePgbench } from './pgbench.ts'

const clients = 16, rounds = 5, count = 3000

export async function measureIntake({ url, dataDir, topic }: { url: string; dataDir: string; topic: Topic }): Promise<Results> {
  const server = embeddedServer(dataDir)
  const common = {
    url, topic, clients, count, path: to('form', 'fi'), keyFile: join(dataDir, 'keys.json'),
    database: { host: server.host, port: server.port, user: 'vastakaiku_app', database: 'vastakaiku' },
  }
  const load = fork(join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] })
  const withPgbench = isPgbenchInstalled()
  if (withPgbench) await preparePgbench(server)
  else console.log('intake_vs_pgbench is left out: pgbench is not installed')

  const measured: { http: number; pg: number; pgbench: number }[] = []
  const owner = new pg.Client({ ...server, database: 'vastakaiku' })
  await owner.connect()
  // What follows after feedback came must not be in the way of the next measurement: its marks, and its mail, which takes longer
  // than to take it in. Piled up from round to round it made each round slower than the one before.
  const settled = async () => {
    while ((await owner.query(`select from case_to_index union all select from outgoing_message where kind = 'feedback-arrived' and sent_at is null and failed_at is null limit 1`)).rowCount) await pause(200)
  }
  try {
    // The first round warms everything up and does not count.
    for (let round = 0; round <= rounds; round++) {
      const one = {
        http: await settled().then(() => rate(load, { ...common, over: 'http' })),
        pg: await settled().then(() => rate(load, { ...common, over: 'pg' })),
        pgbench: withPgbench ? await settled().then(() => pgbench(server, { clients, seconds: 2 })) : 0,
      }
      console.log(`  ${round === 0 ? 'warm-up' : `round ${round}`}: ${Object.entries(one).map(([name, perSecond]) => `${name} ${Math.round(perSecond)}/s`).join(', ')}`)
      if (round > 0) measured.push(one)
    }
  } finally {
    load.kill()
    await owner.end()
  }
  const against = (reference: 'pg' | 'pgbench') => measured.map((one) => ({ value: one.http, reference: one[reference] }))
  return {
    intake: atLeast(0.5, '1/s', against('pg')),
    ...(withPgbench ? { intake_vs_pgbench: atLeast(0.1, '1/s', against('pgbench')) } : {}),
  }
}

const rate = (load: ChildProcess, task: Task): Promise<number> =>
  new Promise((done, failed) => {
    const broken = () => failed(new Error(`the load over ${task.over} broke down`))
    load.once('exit', broken)
    load.once('message', (perSecond: number) => {
      load.off('exit', broken)
      done(perSecond)
    })
    load.send(task)
  })
