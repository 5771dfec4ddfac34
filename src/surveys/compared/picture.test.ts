// Where rounds and marks stand in the picture: in the order of time, apart, and within it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../../text/dates.ts'
import { heightOf, placesOf, rowsOf } from './picture.ts'

const day = (n: number) => daysAfter('2026-01-01', n)

test('rounds stand by their days, and marks between the rounds where they belong', () => {
  const { rounds, marks } = placesOf([day(0), day(100), day(400)], [day(50), day(400), day(500)])
  assert.deepEqual(rounds, [19, 36, 87])
  assert.deepEqual(marks, [27.5, 87, 95])
})

test('whatever the days, they stand in order, within the picture, and never one on another', () => {
  const days = fc.uniqueArray(fc.nat(3000), { minLength: 2, maxLength: 8 }).map((list) => list.toSorted((a, b) => a - b))
  fc.assert(fc.property(days, fc.array(fc.nat(3400), { maxLength: 6 }), (list, later) => {
    const followed = later.map((n) => n + list[0]!).toSorted((a, b) => a - b)
    const { rounds, marks } = placesOf(list.map(day), followed.map(day))
    const gap = Math.min(16, 68 / (list.length - 1))
    rounds.forEach((at, n) => {
      assert.ok(at >= 19 - 1e-9 && at <= 87 + 1e-9, `${at}`)
      if (n) assert.ok(at - rounds[n - 1]! >= gap - 1e-9)
    })
    marks.forEach((at, n) => {
      assert.ok(at >= 19 - 1e-9 && at <= 95 + 1e-9)
      if (n) assert.ok(at >= marks[n - 1]! - 1e-9)
      // On its own side of each round.
      list.forEach((one, r) => assert.ok(followed[n]! < one ? at <= rounds[r]! + 1e-9 : at >= rounds[r]! - 1e-9))
    })
    const rows = rowsOf(marks)
    marks.forEach((at, n) => marks.forEach((other, m) => assert.ok(n === m || rows[n] !== rows[m] || Math.abs(at - other) >= 9 - 1e-9)))
  }))
})

test('the most is at the top and the least at the bottom', () => {
  const scale = { least: -1, most: 1, top: 10, bottom: 110 }
  assert.deepEqual([1, 0, -1].map((value) => heightOf(value, scale)), [10, 60, 110])
})
