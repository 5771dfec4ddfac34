// Whatever the day and hour, people are written to at a decent one, late enough, seldom enough, and in time to answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atHour, mayWriteNow, nextTimeToWrite } from '../../post/quiet-hours.ts'
import { dayOf, daysAfter, hourOf, weekdayOf } from '../../text/dates.ts'
import { inTime, quietUntil, remindFrom, sendFrom } from './quiet.ts'

const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
const days = moments.map(dayOf)
const closed = fc.array(days, { maxLength: 5 })
const at = (local: string) => new Date(local)

test('nothing goes out at night, on a weekend, on a holiday or on a closed day', () => {
  fc.assert(fc.property(moments, closed, (moment, closedDays) => {
    const next = nextTimeToWrite(moment, closedDays)
    assert.ok(next >= moment && mayWriteNow(next, closedDays))
    assert.ok(weekdayOf(dayOf(next)) <= 5 && !closedDays.includes(dayOf(next)) && hourOf(next) >= '09:00' && hourOf(next) < '18:00')
    // It is the first such moment: an hour before, it was not.
    if (next > moment) assert.ok(!mayWriteNow(new Date(next.getTime() - 60_000), closedDays))
  }))
})

test('an invitation waits until noon of the day after the meeting, or after the list was given, and until the round begins', () => {
  fc.assert(fc.property(moments, fc.option(days), days, closed, (now, meetingOn, firstOn, closedDays) => {
    const from = sendFrom({ now, meetingOn, firstOn, closedDays })
    assert.ok(mayWriteNow(from, closedDays) && from >= now && dayOf(from) >= firstOn)
    const earliest = daysAfter(meetingOn ?? dayOf(now), 1)
    assert.ok(dayOf(from) > earliest || (dayOf(from) === earliest && hourOf(from) >= '12:00') || dayOf(from) > earliest)
  }))
})

test('a reminder follows after seven days at the earliest, and never on the last day', () => {
  fc.assert(fc.property(moments, closed, fc.nat(20), (sent, closedDays, left) => {
    const next = remindFrom(sent, closedDays)
    assert.ok(dayOf(next) >= daysAfter(dayOf(sent), 7) && mayWriteNow(next, closedDays))
    const lastOn = daysAfter(dayOf(sent), left)
    assert.equal(inTime(next, lastOn, 'reminder'), dayOf(next) < lastOn)
    assert.equal(inTime(next, lastOn, 'invitation'), dayOf(next) <= lastOn)
  }))
})

test('the same address may be asked again on the thirtieth day, and not on the one before', () => {
  fc.assert(fc.property(days, (day) => quietUntil(day) === daysAfter(day, 30)))
})

test('an hour of the clock is that hour on every day, also on those on which clocks are moved', () => {
  fc.assert(fc.property(days, fc.constantFrom('09:00', '12:00', '18:00'), (day, hour) => {
    assert.equal(hourOf(atHour(day, hour)), hour)
    assert.equal(dayOf(atHour(day, hour)), day)
  }))
  for (const day of ['2026-03-29', '2026-10-25']) assert.equal(hourOf(atHour(day, '12:00')), '12:00')
})

test('after a Friday, before Christmas, over Midsummer and over the change to winter time', () => {
  const from = (now: string, meetingOn: string | null = null, firstOn = '2026-01-01') => sendFrom({ now: at(now), meetingOn, firstOn, closedDays: [] }).toISOString()
  // Friday: Saturday noon is no time to write, Monday at nine is.
  assert.equal(from('2026-09-18T10:00:00+03:00'), '2026-09-21T06:00:00.000Z')
  // Wednesday the 23rd: the 24th to the 27th are Christmas and a weekend.
  assert.equal(from('2026-12-23T10:00:00+02:00'), '2026-12-28T07:00:00.000Z')
  assert.equal(from('2026-06-18T10:00:00+03:00'), '2026-06-22T06:00:00.000Z')
  // Given in summer time, sent at nine in winter time.
  assert.equal(from('2026-10-23T10:00:00+03:00'), '2026-10-26T07:00:00.000Z')
  // The meeting was long ago: as soon as people may be written to.
  assert.equal(from('2026-09-16T20:00:00+03:00', '2026-09-01'), '2026-09-17T06:00:00.000Z')
  assert.equal(from('2026-09-16T10:30:00+03:00', '2026-09-15'), '2026-09-16T09:00:00.000Z')
  assert.equal(from('2026-09-16T10:30:00+03:00', null, '2026-10-01'), '2026-10-01T06:00:00.000Z')
})
