// Laws of the keys: what each of them is for, and what becomes of it when the key changes, stands where whoever decides about the program looks for it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../src/db/root.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

test('every purpose of a key stands in the table of docs/security.md, and none that is not there any more', () => {
  const purposes = [.../^export type Purpose = (.*)$/m.exec(read('src/privacy/keys.ts'))![1]!.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name!)
  assert.ok(purposes.length > 25)
  const [, section = ''] = read('docs/security.md').split('\n## Keys\n')
  const table = section.split('\n## ')[0]!.split('\n').filter((line) => line.startsWith('| `'))
  const named = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!))
  assert.deepEqual(named.toSorted(), purposes.toSorted())
})
