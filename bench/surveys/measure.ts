// How many answers to an open survey the program takes in over HTTP, against its own statements straight to the same server; and how
// many tokens it signs blindly, against what Node signs of itself with a key that is at hand.
import { fork, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { join } from 'node:path'
import { openDb, openPool } from '../../src/db/db.ts'
import { makeRoundKeys, signBlinded } from '../../src/privacy/blind-signing.ts'
import { makeKeys, newKeyFile } from '../../src/privacy/keys.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { embeddedServer } from '../../test/app-process.ts'
import { aRound } from '../../test/surveys.ts'
import { atLeast, type Results } from '../result.ts'
import type { Task } from './load.ts'

const clients = 16, rounds = 5, count = 2000, signatures = 300

export async function measureSurveys({ url, dataDir }: { url: string; dataDir: string }): Promise<Results> {
  const server = embeddedServer(dataDir)
  const database = { host: server.host, port: server.port, user: 'vastakaiku_app', database: 'vastakaiku' }
  const common = { url, clients, count, database, keyFile: join(dataDir, 'keys.json'), surveyId: await anOpenSurvey(database) }
  const load = fork(join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] })
  const measured: { value: number; reference: number }[] = []
  try {
    // The first round warms everything up and does not count.
    for (let round = 0; round <= rounds; round++) {
      const one = { value: await rate(load, { ...common, over: 'http' }), reference: await rate(load, { ...common, over: 'pg' }) }
      console.log(`  ${round === 0 ? 'warm-up' : `round ${round}`}: http ${Math.round(one.value)}/s, pg ${Math.round(one.reference)}/s`)
      if (round > 0) measured.push(one)
    }
  } finally {
    load.kill()
  }
  return { survey_intake: atLeast(0.25, '1/s', measured), blind_signing: atLeast(0.15, '1/s', await signing()) }
}

async function anOpenSurvey(database: { host: string; port: number; user: string; database: string }): Promise<string> {
  const db = openDb(openPool(database, 1))
  const today = dayOf(new Date())
  const { id: by } = await db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow()
  const { surveyId } = await aRound(db, {
    by, round: { firstOn: daysAfter(today, -1), lastOn: daysAfter(today, 30), handledByOn: daysAfter(today, 40), resultsByOn: daysAfter(today, 50), changesByOn: daysAfter(today, 60) }, openedOn: daysAfter(today, -1),
  })
  await db.destroy()
  return surveyId
}

async function signing(): Promise<{ value: number; reference: number }[]> {
  const keys = makeKeys(newKeyFile())
  const made = await makeRoundKeys(keys, 'bench')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  // The first bit is nought, so that it is below any key.
  const blinded = Array.from({ length: signatures }, () => { const one = randomBytes(256); one[0]! &= 0x7f; return one })
  return Array.from({ length: rounds }, () => ({ value: perSecond((n) => signBlinded(keys, 'bench', made, blinded[n]!)), reference: perSecond((n) => sign('sha384', blinded[n]!, privateKey)) }))
}

function perSecond(work: (n: number) => unknown): number {
  const from = performance.now()
  for (let n = 0; n < signatures; n++) work(n)
  return signatures / ((performance.now() - from) / 1000)
}

const rate = (load: ChildProcess, task: Task): Promise<number> =>
  new Promise((done, failed) => {
    const broken = () => failed(new Error(`the load over ${task.over} broke down`))
    load.once('exit', broken)
    load.once('message', (perSec: number) => {
      load.off('exit', broken)
      done(perSec)
    })
    load.send(task)
  })
