// The key file from a file or a program, and keys that are learnt anew while the program runs.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { until } from '../../test/until.ts'
import { keySource } from './key-source.ts'
import { makeKeys, newKeyFile, type KeyFile } from './keys.ts'
import { liveKeys, watchKeys } from './live-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'vk-live-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'keys.json')
const write = (file: KeyFile | string) => writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file))
const another = (file: KeyFile, version: number, current = file.current): KeyFile => ({ current, keys: { ...file.keys, [version]: newKeyFile().keys['1'] } })

function live(file: KeyFile) {
  write(file)
  const lines: string[] = []
  const source = keySource({ KEY_FILE: path, DATA_DIR: folder })
  return { lines, source, keys: liveKeys(source, makeKeys(source.read()), { log: (line) => lines.push(line) }) }
}

const byCommand = (command: string) => keySource({ KEY_COMMAND: command, DATA_DIR: folder })

test('the keys come from what a program prints as from a file, and nothing else is needed', () => {
  const file = newKeyFile()
  write(file)
  const keys = makeKeys(byCommand(`cat '${path}'`).read())
  assert.ok(keys.key('wrap', 1).equals(makeKeys(file).key('wrap', 1)))
})

test('of a program that fails, that says something else or that does not end the error tells so, and neither what it printed nor the command itself', () => {
  const secret = 'hyvin-salainen'
  const tries: [string, RegExp][] = [
    [`echo ${secret}; echo ${secret} >&2; exit 3`, /ended with 3/],
    [`echo ${secret}`, /what KEY_COMMAND prints is not a key file/],
    [`echo '{"current":2,"keys":{"1":"${newKeyFile().keys['1']}"}}' # ${secret}`, /not a key file/],
    [`no-such-program-${secret}`, /ended with 127/],
    [`yes ${secret}`, /not a key file/],
    [`sleep 60 # ${secret}`, /within 5 seconds/],
  ]
  for (const [command, words] of tries) {
    assert.throws(() => byCommand(command).read(), (error: Error) => words.test(error.message) && !error.stack!.includes(secret) && error.cause === undefined, command)
  }
})

test('a version that was added is known as soon as the file is read anew, and a file that is being written changes nothing', () => {
  const file = newKeyFile()
  const { keys, lines } = live(file)
  assert.equal(keys.reread(), false)
  write(another(file, 2, 2))
  assert.deepEqual([keys.current, keys.versions], [1, [1]])
  assert.equal(keys.reread(), true)
  assert.deepEqual([keys.current, keys.versions], [2, [2, 1]])
  write('{"current": 2, "ke')
  assert.equal(keys.reread(), false)
  assert.equal(keys.current, 2)
  assert.deepEqual(lines, ['keys: version 2 is current, of 1, 2', `keys: ${path} is not a key file; nothing is changed`])
})

test('another key under a number that is known is refused, since what lies under it could not be opened any more', () => {
  const { keys, lines } = live(newKeyFile())
  const before = keys.key('wrap', 1)
  write(newKeyFile())
  assert.equal(keys.reread(), false)
  assert.ok(keys.key('wrap', 1).equals(before))
  assert.match(lines[0]!, /version 1 in .* is another than before/)
})

test('whoever meets an unknown version reads once more, and not again for each row that names it', () => {
  const file = newKeyFile()
  const { keys, source } = live(file)
  let reads = 0
  const counting = liveKeys({ ...source, read: () => { reads++; return source.read() } }, keys, { log: () => {} })
  write(another(file, 2))
  assert.ok(counting.key('wrap', 2))
  assert.equal(reads, 1)
  for (let tries = 0; tries < 50; tries++) assert.throws(() => counting.key('wrap', 7), /no key of version 7/)
  assert.equal(reads, 1)
})

test('a file that was replaced is noticed by itself', async () => {
  const file = newKeyFile()
  const { keys, source } = live(file)
  const watching = watchKeys(source, keys)
  write(another(file, 2, 2))
  await until('the new version is known', async () => keys.current === 2)
  watching.stop()
})
