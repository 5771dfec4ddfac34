// Hours as people type them: what is understood, what is refused and where it is said, and that a form gives back what was saved.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encode, type Fields } from '../../../test/app.ts'
import { daysAfter, type Weekday } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { parseForm } from '../../web/form.ts'
import type { Exception, Opening } from './hours.ts'
import { readHours } from './read-hours.ts'
import { hoursValues, setsIn } from './typed-hours.ts'

const today = '2026-09-16'
const read = (fields: Fields) => readHours(parseForm(encode(fields)), texts.en, { language: 'en', today })
const understood = (fields: Fields) => {
  const result = read(fields)
  assert.ok(result.ok, JSON.stringify(result))
  return result.details
}
/** Where it is told, and what. */
const wrong = (fields: Fields): string[] => {
  const result = read(fields)
  return result.ok ? [] : result.problems.map(({ field, text }) => `${field} ${text}`)
}
const day = (from: string, to: string, name = 'set-1-1-1'): Fields => ({ [`${name}-from`]: from, [`${name}-to`]: to })

test('an hour is understood as people write it, and midnight as the end of the day', () => {
  for (const [from, to] of [['9', '15.30'], ['9.00', '15:30'], ['09:00', '15.30']] as const) {
    assert.deepEqual(understood(day(from, to)).openings, [{ weekday: 1, opens: '09:00', closes: '15:30', firstDay: null, lastDay: null, onHolidays: false }])
  }
  for (const to of ['24', '24.00', '0', '00:00']) assert.equal(understood(day('18', to)).openings[0]?.closes, '24:00')
  assert.deepEqual(understood({}), { openings: [], exceptions: [] })
})

test('what is wrong with a weekday is said at its row', () => {
  assert.deepEqual(wrong(day('nine', '15')), ['set-1-1 Monday: write hours such as 9, 9.00 or 15.30'])
  assert.deepEqual(wrong(day('9', '')), ['set-1-1 Monday: write both when it opens and when it closes'])
  assert.match(wrong(day('22', '4'))[0]!, /^set-1-1 Monday: it must close later/)
  assert.deepEqual(wrong({ ...day('9', '13'), ...day('12', '16', 'set-1-1-2') }), ['set-1-1 Monday: the hours overlap'])
  assert.equal(understood({ ...day('12.30', '16'), ...day('9', '11.30', 'set-1-1-2') }).openings[0]?.opens, '09:00', 'typed in any order')
})

test('a season has days and hours, and none overlaps with another', () => {
  const year = day('9', '16')
  const summer = { 'set-2-first': '1.6.2027', 'set-2-last': '31.8.2027', ...day('10', '14', 'set-2-2-1') }
  assert.deepEqual(understood({ ...year, ...summer }).openings.map(({ weekday, firstDay }) => [weekday, firstDay]), [[1, null], [2, '2027-06-01']])
  assert.match(wrong({ ...year, ...day('10', '14', 'set-2-2-1') })[0]!, /^set-2-first .*begin or end/)
  assert.match(wrong({ 'set-2-first': '1.6.2027', 'set-2-last': '' })[0]!, /^set-2 .*add an exception below/)
  assert.match(wrong({ ...summer, 'set-2-last': '1.5.2027' })[0]!, /^set-2-last .*cannot be before/)
  assert.match(wrong({ ...summer, 'set-2-last': 'syksyllä' })[0]!, /^set-2-last .*“syksyllä” is not a date/)
  assert.match(wrong({ ...summer, 'set-3-first': '31.8.2027', ...day('8', '9', 'set-3-1-1') })[0]!, /^set-3-first .*overlap/)
  assert.equal(understood({ ...summer, 'set-3-first': '1.9.2027', ...day('8', '9', 'set-3-1-1') }).openings[1]?.lastDay, null)
  assert.equal(wrong({ ...day('nine', '16'), ...day('10', '14', 'set-2-7-1'), 'set-2-holidays': 'yes' }).length, 1, 'what is wrong with one set is not told of another')
  assert.equal(understood({ ...year, ...day('10', '14', 'set-2-7-1'), 'set-2-holidays': 'yes' }).openings[1]?.onHolidays, true, 'of the whole year, on holidays only')
})

test('an exception is a day or some days, closed or at other hours, and can be removed', () => {
  const one = (fields: Fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`exception-1-${name}`, value]))
  assert.deepEqual(understood(one({ first: '24.12.2026', last: '' })).exceptions, [{ firstDay: '2026-12-24', lastDay: '2026-12-24', opens: null, closes: null, reason: null }])
  assert.deepEqual(understood(one({ first: '28.12.2026', last: '30.12.2026', from: '10', to: '14', 'reason-fi': 'Välipäivät' })).exceptions[0]?.reason, { fi: 'Välipäivät' })
  assert.deepEqual(understood(one({ first: '24.12.2026', remove: 'yes' })).exceptions, [])
  assert.match(wrong(one({ last: '24.12.2026' }))[0]!, /^exception-1-first .*first day/)
  assert.match(wrong(one({ first: '24.12.2026', last: '23.12.2026' }))[0]!, /^exception-1-last .*before the first/)
  assert.match(wrong(one({ first: '15.9.2026' }))[0]!, /^exception-1-first .*over already/)
  assert.match(wrong(one({ first: '24.12.2026', from: '9' }))[0]!, /^exception-1-from Exception 1: write both/)
  assert.match(wrong(one({ first: '24.12.2026', 'reason-sv': 'Jul' }))[0]!, /^exception-1-reason-fi .*Finnish/)
  assert.equal(wrong({ ...one({ 'reason-fi': 'Joulu' }), ...day('x', '9') }).length, 2, 'everything is told at once')
})

test('whatever hours are stored, the form gives them back as they were', () => {
  const hour = (n: number) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`
  // Quarters of an hour in pairs, so that no span touches another.
  const spans = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
    .map((all) => all.sort((a, b) => a - b)).map((all) => all.slice(0, all.length - (all.length % 2)))
    .map((all) => Array.from({ length: all.length / 2 }, (_, n) => [hour(all[2 * n]!), hour(all[2 * n + 1]!)] as const))
  const week = fc.uniqueArray(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), spans }), { selector: ({ weekday }) => weekday, minLength: 1, maxLength: 7 })
  const season = fc.option(fc.integer({ min: 0, max: 9 })).map((n) => (n === null ? { firstDay: null, lastDay: null } : { firstDay: daysAfter(today, n * 20), lastDay: daysAfter(today, n * 20 + 10) }))
  const set = fc.record({ season, onHolidays: fc.boolean(), week })
  const sets = fc.uniqueArray(set, { selector: ({ season: { firstDay }, onHolidays }) => `${firstDay} ${onHolidays}`, maxLength: 4 })
  const exception = fc.record({ first: fc.integer({ min: 0, max: 300 }), days: fc.integer({ min: 0, max: 20 }), spans: fc.option(spans), reason: fc.option(fc.constant({ fi: 'Syy', sv: 'Orsak' })) })
    .map(({ first, days, spans: other, reason }): Exception => ({ firstDay: daysAfter(today, first), lastDay: daysAfter(today, first + days), opens: other?.[0]?.[0] ?? null, closes: other?.[0]?.[1] ?? null, reason }))
  fc.assert(fc.property(sets, fc.array(exception, { maxLength: 4 }), (given, exceptions) => {
    const openings = given.flatMap(({ season: days, onHolidays, week: ofWeek }) => ofWeek.flatMap(({ weekday, spans: all }) =>
      all.map(([opens, closes]): Opening => ({ weekday: weekday as Weekday, opens, closes, ...days, onHolidays }))))
    const values = hoursValues({ openings, exceptions })
    const again = understood(values)
    assert.deepEqual(again.openings.map(key).sort(), openings.map(key).sort())
    assert.deepEqual(again.exceptions, exceptions)
    assert.deepEqual(hoursValues(again), values, 'and the version of a page does not change by saving it as it is')
    assert.ok(setsIn(values) <= given.length + 1)
  }), { numRuns: 200 })
})

const key = (one: Opening): string => JSON.stringify([one.weekday, one.opens, one.closes, one.firstDay, one.lastDay, one.onHolidays])
