// What may pass from the server's error output into a log.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeLine } from './server-log.ts'

test('processes that never see rows are quoted in full', () => {
  assert.equal(
    safeLine('checkpointer|53100|ERROR:  could not write to file: No space left on device', true),
    'checkpointer: ERROR 53100 could not write to file: No space left on device',
  )
})

test('of processes that see rows only the severity and the code remain', () => {
  for (const kind of ['client backend', 'parallel worker', 'autovacuum worker', 'background worker']) {
    assert.equal(safeLine(`${kind}|22P02|ERROR:  invalid input syntax for type uuid: "word"`, true), `${kind}: ERROR 22P02`)
  }
})

test('statements, details and the rest of a message are dropped', () => {
  for (const line of [
    "client backend|XX000|STATEMENT:  select 'word'",
    'postmaster|00000|DETAIL:  Failed process was running: select 1',
    'client backend|00000|WARNING:  word',
    '\tword',
  ]) {
    assert.equal(safeLine(line, true), undefined)
    assert.equal(safeLine(line, false), undefined)
  }
})

test('a bare line explains a failed start, but is dropped once there are clients', () => {
  const line = 'postgres: error while loading shared libraries: libicuuc.so.60'
  assert.equal(safeLine(line, false), line)
  assert.equal(safeLine('  CachedPlan: 4096 total in 3 blocks: select word', true), undefined)
})
