// Kills the program or its database server with SIGKILL while feedback pours in, brings it back, and
// counts: what was acknowledged is there, once.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { issueFormToken, readFormToken } from '../src/privacy/form-token.ts'
import { makeKeys, readKeyFile, type Keys } from '../src/privacy/keys.ts'
import { receiptFor, receiptHash } from '../src/privacy/receipt.ts'
import { embeddedServer, runApp, type AppProcess } from './app-process.ts'
import { encode } from './app.ts'
import { until } from './until.ts'

export type Counted = { rounds: number; acknowledged: number; unanswered: number; lost: number; twice: number; givenBack: number }

const clients = 8
/** In each round, before anything is killed: however slow the machine is, there is something to lose. */
export const acknowledgedInRound = 10

/** Every second round kills the database server, every other the program. */
export async function killRounds(rounds: number): Promise<Counted> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vk-kills-'))
  const counted: Counted = { rounds, acknowledged: 0, unanswered: 0, lost: 0, twice: 0, givenBack: 0 }
  const begin = () => runApp({ DATA_DIR: dataDir, DEMO: '0', FORM_MINIMUM_SECONDS: '0', BUDGET_FEEDBACK_PER_MINUTE: '0' })
  let app = begin()
  try {
    let url = await app.listening()
    const keys = makeKeys(readKeyFile(join(dataDir, 'keys.json')))
    const sent = new Map<string, 'acknowledged' | 'unanswered'>()
    for (let round = 0; round < rounds; round++) {
      const killed = new AbortController()
      const load = Array.from({ length: clients }, () => pour(url, keys, sent, counted, killed.signal))
      const before = acknowledgedOf(sent)
      await until('feedback is acknowledged', () => acknowledgedOf(sent) >= before + acknowledgedInRound, 60)
      await pause(Math.random() * 400)
      if (round % 2) {
        process.kill(embeddedServer(dataDir).pid, 'SIGKILL')
        await pause(200)
      } else {
        app.kill('SIGKILL')
        await app.ended
      }
      killed.abort()
      await Promise.all(load)
      if (round % 2 === 0) {
        app = begin()
        url = await app.listening()
      }
      await until('the program is ready again', () => fetch(`${url}/health/ready`).then(({ ok }) => ok, () => false), 30)
      await count(dataDir, keys, sent, counted)
    }
    // Whoever got no answer sends the same form again, and it is taken in once.
    for (const token of sent.keys()) assert.equal((await post(url, token)).status, 303)
    for (const token of sent.keys()) sent.set(token, 'acknowledged')
    await count(dataDir, keys, sent, counted)
  } finally {
    await endOf(app)
    rmSync(dataDir, { recursive: true, force: true })
  }
  return counted
}

const acknowledgedOf = (sent: Map<string, string>): number => [...sent.values()].filter((state) => state === 'acknowledged').length

const text = 'Tämä ei saa kadota.'

const post = (url: string, token: string): Promise<Response> =>
  fetch(`${url}/fi/palaute/uusi`, {
    method: 'POST', redirect: 'manual', body: encode({ step: 'send', kind: 'criticism', text, token }),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

async function pour(url: string, keys: Keys, sent: Map<string, string>, counted: Counted, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const token = issueFormToken(keys, new Date())
    sent.set(token, 'unanswered')
    try {
      const answer = await post(url, token)
      const page = await answer.text()
      if (answer.status === 303) sent.set(token, 'acknowledged')
      else if (answer.status === 503 && page.includes(text)) counted.givenBack++
      else throw new Error(`answered ${answer.status}`)
    } catch {
      await pause(5)
    }
  }
}

async function count(dataDir: string, keys: Keys, sent: Map<string, string>, counted: Counted): Promise<void> {
  const { host, port, user } = embeddedServer(dataDir)
  const client = new pg.Client({ host, port, user, database: 'vastakaiku' })
  await client.connect()
  const { rows } = await client.query<{ hash: string }>(`select encode(receipt_hash, 'hex') as hash from feedback_case`)
  await client.end()
  const stored = rows.map(({ hash }) => hash)
  const hashOf = (token: string) => receiptHash(keys, receiptFor(keys, readFormToken(keys, token, new Date())!.id)).toString('hex')
  const known = new Set([...sent.keys()].map(hashOf))
  const acknowledged = [...sent].filter(([, state]) => state === 'acknowledged').map(([token]) => hashOf(token))
  const there = new Set(stored)
  counted.acknowledged = acknowledged.length
  counted.unanswered = sent.size - acknowledged.length
  counted.lost += acknowledged.filter((hash) => !there.has(hash)).length
  counted.twice += stored.length - there.size + stored.filter((hash) => !known.has(hash)).length
}

async function endOf(app: AppProcess): Promise<void> {
  app.kill('SIGTERM')
  await app.ended
}
