import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, longDay, moment, monthName, startOfDay } from './dates.ts'

test('a day begins at midnight in Finland, in winter, in summer and where the clock is changed', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), (time) => {
    const day = dayOf(time)
    const start = startOfDay(day)
    assert.equal(dayOf(start), day)
    assert.notEqual(dayOf(new Date(start.getTime() - 1)), day)
  }))
  assert.equal(startOfDay('2026-03-29').toISOString(), '2026-03-28T22:00:00.000Z')
  assert.equal(startOfDay('2026-07-01').toISOString(), '2026-06-30T21:00:00.000Z')
})

test('dates read as people in Finland write them', () => {
  assert.match(longDay('2026-11-27', 'fi'), /27\.11\.2026/)
  assert.match(longDay('2026-11-27', 'sv'), /fredag.*27/)
  assert.match(longDay('2026-11-27', 'en'), /Friday.*27 November 2026/)
  assert.match(moment(new Date('2026-11-27T14:07:00Z'), 'fi'), /27\.11\.2026.*16\.07/)
  assert.deepEqual([monthName('2026-11', 'fi'), monthName('2026-11', 'sv'), monthName('2026-11', 'en')], ['marraskuu 2026', 'november 2026', 'November 2026'])
})
