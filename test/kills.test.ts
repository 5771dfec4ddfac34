import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acknowledgedInRound, killRounds } from './kill-rounds.ts'

test('six kills of the program and of its database under load lose no acknowledged feedback and take none twice', async () => {
  const { acknowledged, lost, twice } = await killRounds(6)
  assert.ok(acknowledged >= 6 * acknowledgedInRound, `${acknowledged} acknowledged`)
  assert.deepEqual({ lost, twice }, { lost: 0, twice: 0 })
})
