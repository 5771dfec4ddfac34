import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../../text/dates.ts'
import { isOver, kindsOfPeriod, periodWith, readPeriod, upTo } from './period.ts'

test('a period is read by its name, and nothing else is one', () => {
  assert.deepEqual(readPeriod('2025'), { name: '2025', kind: 'year', year: '2025', number: 1, from: '2025-01-01', until: '2026-01-01' })
  assert.deepEqual(readPeriod('2025-T3'), { name: '2025-T3', kind: 'four-months', year: '2025', number: 3, from: '2025-09-01', until: '2026-01-01' })
  assert.deepEqual(readPeriod('2025-Q2'), { name: '2025-Q2', kind: 'quarter', year: '2025', number: 2, from: '2025-04-01', until: '2025-07-01' })
  for (const odd of [undefined, '', '1999', '2025-T4', '2025-Q5', '2025-Q0', '2025-03', '2025-', '2025T1', "2025'; --"]) assert.equal(readPeriod(odd), null, odd)
})

test('whatever the day: it is in its period, which its name reads back, and which follows the one before it without a gap', () => {
  fc.assert(fc.property(fc.nat(20_000), fc.constantFrom(...kindsOfPeriod), (days, kind) => {
    const day = daysAfter('2001-05-03', days)
    const period = periodWith(day, kind)
    assert.ok(period.from <= day && day < period.until)
    assert.deepEqual(readPeriod(period.name), period)
    const [before] = upTo(period, 2)
    assert.equal(before!.until, period.from)
    assert.equal(isOver(period, period.until), true)
    assert.equal(isOver(period, daysAfter(period.until, -1)), false)
  }))
})
