import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killRounds } from '../kill-rounds.ts'

test('fifty kills of the program and of its database under load lose no acknowledged feedback and take none twice', async () => {
  const counted = await killRounds(50)
  console.log(JSON.stringify(counted))
  assert.deepEqual({ lost: counted.lost, twice: counted.twice }, { lost: 0, twice: 0 })
})
