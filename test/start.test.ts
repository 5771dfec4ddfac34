// Starting and stopping as an operator meets them: real processes, real folders.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newKeyFile } from '../src/privacy/keys.ts'
import { embeddedServer, runApp } from './app-process.ts'
import { until } from './until.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'vk-start-')))
  return folders.at(-1)!
}

/** A first start takes longer than all that follow: where it is not what is looked at, it is a copy of one that was stopped. */
let first: ReturnType<typeof startOnce> | undefined
const usedFolder = async () => {
  const copy = folder()
  // With its owners and permissions, or the database server refuses it.
  execFileSync('cp', ['-a', `${(await (first ??= startOnce())).DATA_DIR}/.`, copy])
  return copy
}
async function startOnce(): Promise<{ DATA_DIR: string; server: number }> {
  const DATA_DIR = folder()
  const app = runApp({ DATA_DIR, DEMO: '0' })
  await app.listening()
  const { pid: server } = embeddedServer(DATA_DIR)
  app.kill('SIGTERM')
  assert.equal(await app.ended, 0)
  return { DATA_DIR, server }
}

test('an empty start prints a link, a second start on the same folder says so and ends, and SIGTERM stops in good order', async () => {
  const settings = { DATA_DIR: folder(), DEMO: '0' }
  const first = runApp(settings)
  const url = await first.listening()
  const link = /\/desk\/set-up\/\S+/.exec(first.output())?.[0]
  assert.equal((await fetch(url + link)).status, 200)

  const second = runApp(settings)
  assert.equal(await second.ended, 1)
  assert.match(second.output(), /use|running|folder/i)
  assert.equal((await fetch(`${url}/health/ready`)).status, 200, 'the first goes on')

  first.kill('SIGTERM')
  assert.equal(await first.ended, 0)
  const again = runApp(settings)
  assert.equal((await fetch((await again.listening()) + link)).status, 200, 'what was written is still there')
  again.kill('SIGTERM')
  await again.ended
})

test('a database of one’s own needs a key file, and a wrong setting is named', async () => {
  const noKey = runApp({ DATA_DIR: folder(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  assert.equal(await noKey.ended, 1)
  assert.match(noKey.output(), /KEY_FILE is required/)
  const wrong = runApp({ DATA_DIR: folder(), PORT: 'kolmetuhatta' })
  assert.equal(await wrong.ended, 1)
  assert.match(wrong.output(), /PORT must be a whole number/)
})

test('a key file that is lost or another one is noticed at the start, and leaves neither a new key nor a server behind', async () => {
  const DATA_DIR = await usedFolder()
  const keys = join(DATA_DIR, 'keys.json')

  renameSync(keys, `${keys}.away`)
  const lost = runApp({ DATA_DIR, DEMO: '0' })
  assert.equal(await lost.ended, 1)
  assert.match(lost.output(), /keys\.json cannot be read/)
  assert.ok(!existsSync(keys))

  writeFileSync(keys, JSON.stringify(newKeyFile()))
  const other = runApp({ DATA_DIR, DEMO: '0' })
  assert.equal(await other.ended, 1)
  assert.match(other.output(), /not the one that this database was written under/)
  assert.throws(() => embeddedServer(DATA_DIR), 'its database server has been stopped')

  renameSync(`${keys}.away`, keys)
  const right = runApp({ DATA_DIR, DEMO: '0' })
  await right.listening()
  assert.notEqual(embeddedServer(DATA_DIR).pid, (await first!).server, 'there is one again, and it is another')
  right.kill('SIGTERM')
  assert.equal(await right.ended, 0)
})

test('a database server that is killed, and killed again as it starts, comes back, and the program has not ended', async () => {
  const DATA_DIR = await usedFolder()
  const app = runApp({ DATA_DIR, DEMO: '0' })
  const url = await app.listening()
  const ready = async () => (await fetch(`${url}/health/ready`)).status === 200
  for (let kill = 0, killed = 0; kill < 3; kill++) {
    await until('there is a server to kill', async () => {
      try {
        const { pid } = embeddedServer(DATA_DIR)
        if (pid === killed) return false
        process.kill(killed = pid, 'SIGKILL')
        return true
      } catch {
        return false
      }
    })
  }
  await until('it is back', ready, 60)
  app.kill('SIGTERM')
  assert.equal(await app.ended, 0)
})

test('told to stop, it answers what is under way, tells kept connections that there is no more, and is gone at once', async () => {
  const app = runApp({ DATA_DIR: await usedFolder(), DEMO: '0', HOST: '::1' })
  const url = await app.listening()
  assert.match(url, /^http:\/\/\[::1\]:\d+$/)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const get = () => new Promise<string | undefined>((answered, broken) =>
    request(`${url}/health/live`, { agent }, (response) => response.resume().on('end', () => answered(response.headers.connection)))
      .on('error', broken).end())
  assert.equal(await get(), 'keep-alive')
  const from = performance.now()
  app.kill('SIGTERM')
  assert.equal(await app.ended, 0)
  assert.ok(performance.now() - from < 5_000, 'an idle connection is not waited for')
  agent.destroy()
})
