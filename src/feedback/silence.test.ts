import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSilent } from './silence.ts'

test('less than one piece of feedback a month is silence: 8 in two years, 3 in twelve months, none in three', () => {
  assert.ok(isSilent(8, 24) && isSilent(3, 12) && isSilent(0, 3) && isSilent(11, 12))
  assert.ok(!isSilent(24, 24) && !isSilent(12, 12) && !isSilent(3, 3))
})

test('less than three months are too short to tell', () => {
  assert.ok(!isSilent(0, 2) && !isSilent(0, 0))
})

test('who says more is never the more silent, and a longer time with nothing new never the less', () => {
  fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.nat(48), (count, more, months) => {
    assert.ok(isSilent(count, months) || !isSilent(count + more, months))
    assert.ok(!isSilent(count, months) || isSilent(count, months + more))
  }))
})
