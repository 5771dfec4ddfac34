// Slow work by few at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewAtOnce } from './few-at-once.ts'

test('no more run at once than may, whatever fails, and each gets its own answer in its turn', async () => {
  let [running, most] = [0, 0]
  const begun: number[] = []
  const double = fewAtOnce(2, async (n: number) => {
    begun.push(n)
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running--
    if (n === 3) throw new Error('three')
    return n * 2
  })
  const answers = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(double))
  assert.deepEqual(answers.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message)), [2, 4, 'three', 8, 10, 12])
  assert.deepEqual([most, begun], [2, [1, 2, 3, 4, 5, 6]])
  assert.equal(await double(7), 14)
})
