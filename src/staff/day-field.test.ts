import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDay, typedDay } from './day-field.ts'

test('a day is read as it is written in Finland, and as a browser writes it', () => {
  assert.equal(parseDay('3.2.2027'), '2027-02-03')
  assert.equal(parseDay('31. 12. 2026'), '2026-12-31')
  assert.equal(parseDay('2026-12-31'), '2026-12-31')
})

test('what is no day of the calendar, or of a year that nobody means, is refused', () => {
  for (const typed of ['', 'tomorrow', '31.2.2027', '29.2.2027', '1.13.2026', '0.1.2026', '1.1.26', '12/31/2026', '2026-2-3', '1.1.0000', '31.12.1899', '2101-01-01']) {
    assert.equal(parseDay(typed), null, typed)
  }
  assert.equal(parseDay('29.2.2028'), '2028-02-29')
})

test('a day that was read is given back as it is typed', () => {
  for (const typed of ['3.2.2027', '31.12.2026', '10.10.2030']) assert.equal(typedDay(parseDay(typed)!), typed)
})
