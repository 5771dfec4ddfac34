// What a program that ends by a fault says of it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './db/root.ts'

const own = JSON.stringify(pathToFileURL(join(projectRoot, 'src/last-fault.ts')).href)

test('a fault that nobody caught ends the program, and its class and place are told and nothing that it says of itself', () => {
  const error = `Object.assign(new TypeError('Salaista: Liisa'), { detail: 'Key (email)=(liisa@example.fi) already exists.' })`
  for (const fault of [`setTimeout(() => { throw ${error} })`, `void Promise.reject(${error})`, `void Promise.reject('Salaista: Liisa')`]) {
    const program = `import { endOnFault } from ${own}; endOnFault((line) => console.log(line)); ${fault}; setTimeout(() => {}, 60_000)`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { cwd: projectRoot, encoding: 'utf8', timeout: 60_000 })
    assert.equal(status, 1, fault)
    assert.match(stdout, /^fault that nobody caught: \w+/)
    assert.doesNotMatch(stdout + stderr, /Salaista|Liisa/i)
  }
})
