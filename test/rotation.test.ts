// A new key while people work: two programs on one database, one that reads the key file and one that has it printed, under a stream of submissions that
// go through both of them. None may fail, and whatever was given before, meanwhile and after must open.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { projectRoot } from '../src/db/root.ts'
import { findCaseByReceipt } from '../src/feedback/cases.sql.ts'
import { readContact, readConversation } from '../src/feedback/conversation.ts'
import { makeKeys, readKeyFile } from '../src/privacy/keys.ts'
import { readReceipt } from '../src/privacy/read-receipt.ts'
import { receiptHashes } from '../src/privacy/receipt.ts'
import { runApp, type AppProcess } from './app-process.ts'
import { encode, fieldValue, wordsOn } from './app.ts'
import { world } from './builders.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { ownerRole } from './server.ts'
import { until } from './until.ts'

let database: TestDatabase
let folder: string
let file: string
let settings: Record<string, string>
const apps: AppProcess[] = []
let urls: string[]

before(async () => {
  database = await testDatabase()
  await world(database.db)
  folder = mkdtempSync(join(tmpdir(), 'vk-rotation-'))
  file = join(folder, 'keys.json')
  writeFileSync(file, JSON.stringify(database.keyFile), { mode: 0o640 })
  const { host, port } = database.server
  const as = (role: string) => `postgres://${role}@localhost:${port}/${database.name}?host=${encodeURIComponent(host)}`
  settings = {
    DATABASE_URL: as(database.pool.options.user!), MIGRATION_DATABASE_URL: as(ownerRole), DEMO: '0', FORM_MINIMUM_SECONDS: '0', DATABASE_POOL: '4', CHECK_LINKS: '0',
    BUDGET_FEEDBACK_PER_MINUTE: '0', BUDGET_RECEIPTS_PER_TEN_MINUTES: '0',
  }
  apps.push(runApp({ ...settings, KEY_FILE: file }))
  await apps[0]!.listening()
  apps.push(runApp({ ...settings, KEY_COMMAND: `cat '${file}'` }))
  urls = await Promise.all(apps.map((app) => app.listening()))
})
after(async () => {
  for (const app of apps) app.kill('SIGTERM')
  await Promise.all(apps.map(({ ended }) => ended))
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

type Said = { code: number; said: string }
const keys = (...step: string[]): Promise<Said> =>
  promisify(execFile)(process.execPath, [join(projectRoot, 'dist/keys-command.js'), ...step], { env: { PATH: process.env['PATH'], ...settings, KEY_FILE: file } })
    .then(({ stdout }) => ({ code: 0, said: stdout }), (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }))

type Sent = { text: string; receipt: string }
const sent: Sent[] = []
const failed: string[] = []

/** A form of one program, sent to the other, whose receipt is read at the first. */
async function give(number: number): Promise<void> {
  const [one, other] = number % 2 ? [urls[0]!, urls[1]!] : [urls[1]!, urls[0]!]
  const text = `Palaute numero ${number}, joka ei saa kadota.`
  const token = fieldValue(await (await fetch(`${one}/fi/palaute/uusi`)).text(), 'token')
  const answer = await fetch(`${other}/fi/palaute/uusi`, {
    method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: encode({ step: 'send', kind: 'criticism', text, token, contact: `antaja${number}@posti.example` }),
  })
  const location = answer.headers.get('location')
  if (answer.status !== 303 || !location) return void failed.push(`${number}: ${answer.status}`)
  const page = await fetch(new URL(location, one))
  if (page.status !== 200) return void failed.push(`${number}: its receipt ${page.status}`)
  sent.push({ text, receipt: wordsOn(await page.text()).join(' ') })
}

async function pour(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) await give(sent.length + failed.length).catch((error: unknown) => void failed.push(String(error)))
}

const versions = async () => (await database.pool.query<{ v: number; n: number }>('select key_version as v, count(*)::int as n from keys.case_key group by 1 order by 1')).rows

test('a key is added, made current and what lies under the old one wrapped anew while feedback pours in, and nothing fails', async () => {
  const stop = new AbortController()
  const pouring = [pour(stop.signal), pour(stop.signal)]
  await until('there is feedback under the first key', async () => sent.length > 10)

  const added = await keys('add')
  assert.equal(added.code, 0, added.said)
  assert.equal(statSync(file).mode & 0o777, 0o640, 'whoever could read the file can still')
  // What is printed cannot be watched.
  apps[1]!.kill('SIGHUP')
  await until('both programs know it', async () => apps.every((app) => app.output().includes('keys: version 1 is current, of 1, 2')))
  const tooSoon = await keys('use', '2')
  assert.deepEqual([tooSoon.code, /wait ten seconds/.test(tooSoon.said)], [1, true], tooSoon.said)
  await until('it may be used', async () => (await keys('use', '2')).code === 0, 60)
  apps[1]!.kill('SIGHUP')
  await until('what is new is under it', async () => (await versions()).some(({ v, n }) => v === 2 && n > 10), 60)

  const wrapped = await keys('rewrap')
  assert.equal(wrapped.code, 0, wrapped.said)
  const before = sent.length
  await until('more has come since', async () => sent.length > before + 10)
  stop.abort()
  await Promise.all(pouring)
  assert.deepEqual(failed, [])
  await keys('rewrap')
  assert.deepEqual((await versions()).map(({ v }) => v), [2])

  const now = makeKeys(readKeyFile(file))
  assert.ok(sent.length > 40)
  for (const { text, receipt } of sent) {
    const read = readReceipt(receipt)
    assert.ok(read.ok)
    const one = await findCaseByReceipt(database.db, receiptHashes(now, read.receipt))
    assert.equal((await readConversation(database.db, now, one!))[0]!.content.text, text)
    assert.ok(await readContact(database.db, now, one!))
  }
})

test('receipts that were given before the change open in both programs after it', async () => {
  for (const url of urls) {
    const token = fieldValue(await (await fetch(`${url}/fi/keskustelu`)).text(), 'token')
    const page = await fetch(`${url}/fi/keskustelu`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: encode({ token, receipt: sent[0]!.receipt }) })
    assert.ok((await page.text()).includes(sent[0]!.text))
  }
})

test('the old version is not dropped as long as receipts are under it, the current one never, and an unknown one is named', async () => {
  const old = await keys('drop', '1')
  assert.equal(old.code, 1)
  assert.match(old.said, /still needed:[^]*\d+ × receipts/)
  assert.doesNotMatch(old.said, /keys\.case_key/)
  assert.match((await keys('drop', '2')).said, /version 2 is current/)
  assert.match((await keys('drop', '3')).said, /no version 3/)
  assert.match((await keys('use', '3')).said, /no version 3/)
  assert.match((await keys()).said, /status \| add/)
  const told = await keys('status')
  assert.match(told.said, /^version 1\n( {2}\d+ × .+\n)+version 2, current\n/)
  for (const key of Object.values(readKeyFile(file).keys)) assert.ok(!`${told.said}${apps.map((app) => app.output()).join('')}`.includes(key))
})

test('where nothing needs the old version any more it is dropped, and programs that run go on', async () => {
  await database.asOwner('update keys.case_key set receipt_version = 2; delete from idempotency')
  const dropped = await keys('drop', '1')
  assert.deepEqual([dropped.code, Object.keys(readKeyFile(file).keys)], [0, ['2']], dropped.said)
  apps[1]!.kill('SIGHUP')
  await until('both have noticed', async () => apps.every((app) => app.output().includes('keys: version 2 is current, of 2')))
  await give(1)
  await give(2)
  assert.deepEqual(failed, [])
})
