import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeNext } from './next-path.ts'

test('a path under /desk is followed after signing in', () => {
  for (const path of ['/desk', '/desk/', '/desk?page=2', '/desk/cases/1?tab=events', '/desk/account']) {
    assert.equal(safeNext(path), path)
  }
})

test('nothing else is followed', () => {
  const elsewhere = [
    undefined, '', 'desk', '/', '/fi', '/deskx', '//evil.example', '//evil.example/desk', 'https://evil.example/desk',
    '/desk/../fi', '/desk/..//evil.example', '/desk\\@evil.example', '\\\\evil.example', 'javascript:alert(1)', '/desk@evil.example',
  ]
  for (const path of elsewhere) assert.equal(safeNext(path), null, path)
})

test('signing in does not lead back to signing in or out', () => {
  for (const path of ['/desk/sign-in', '/desk/sign-in?next=/desk', '/desk/sign-out', '/desk/set-up/abc', '/desk/forgot-password/asked', '/desk/x/../sign-out']) {
    assert.equal(safeNext(path), null, path)
  }
})

test('line breaks and tabs do not disguise another address', () => {
  assert.equal(safeNext('/\tdesk'), null)
  assert.equal(safeNext('/desk\n/..//evil.example'), null)
})
