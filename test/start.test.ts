// Starting and stopping as an operator meets them: real processes, real folders.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runApp } from './app-process.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'vk-start-')))
  return folders.at(-1)!
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

test('the demonstration prints its sign-ins, and its folder is refused for real use', async () => {
  const DATA_DIR = folder()
  const demonstration = runApp({ DATA_DIR })
  await demonstration.listening()
  assert.match(demonstration.output(), /loaded the demonstration county/)
  demonstration.kill('SIGTERM')
  assert.equal(await demonstration.ended, 0)
  const real = runApp({ DATA_DIR, DEMO: '0' })
  assert.equal(await real.ended, 1)
  assert.match(real.output(), /passwords are public/)
})

test('a database of one’s own needs a key file, and a wrong setting is named', async () => {
  const noKey = runApp({ DATA_DIR: folder(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  assert.equal(await noKey.ended, 1)
  assert.match(noKey.output(), /KEY_FILE is required/)
  const wrong = runApp({ DATA_DIR: folder(), PORT: 'kolmetuhatta' })
  assert.equal(await wrong.ended, 1)
  assert.match(wrong.output(), /PORT must be a whole number/)
})
