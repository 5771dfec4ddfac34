import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDue, toAsk, type Asked } from './asking.ts'

const today = '2026-09-16'
const dayBefore = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
const one = (personId: string, askedOn: string | null = null, confirmedOn: string | null = null): Asked => ({ personId, askedOn, confirmedOn })

test('somebody is asked a quarter after they confirmed or were asked, whichever was later', () => {
  assert.equal(isDue(one('a'), today), true)
  assert.equal(isDue(one('a', dayBefore(90)), today), false)
  assert.equal(isDue(one('a', dayBefore(91)), today), true)
  assert.equal(isDue(one('a', dayBefore(120), dayBefore(90)), today), false)
})

test('not all of a staff are asked on one day, and those who never were come first', () => {
  const staff = Array.from({ length: 120 }, (_, n) => one(`p${String(n).padStart(3, '0')}`, n === 0 ? dayBefore(100) : null))
  assert.deepEqual(toAsk(staff, today), ['p001', 'p002', 'p003'])
  const afterOne = staff.map((each) => (each.personId === 'p001' ? { ...each, askedOn: today } : each))
  assert.deepEqual(toAsk(afterOne, today), ['p002', 'p003'], 'what went out today counts')
})

test('whoever there is and whenever they were asked: never more than a fiftieth a day, nobody twice in a quarter, and all within one', () => {
  const person = fc.record({ ago: fc.option(fc.integer({ min: 0, max: 400 })), confirmed: fc.option(fc.integer({ min: 0, max: 400 })) })
  fc.assert(fc.property(fc.array(person, { maxLength: 200 }), (all) => {
    const staff = all.map(({ ago, confirmed }, n) => one(String(n), ago === null ? null : dayBefore(ago), confirmed === null ? null : dayBefore(confirmed)))
    const asked = toAsk(staff, today)
    assert.ok(asked.length <= Math.ceil(staff.length / 50))
    for (const id of asked) assert.ok(isDue(staff[Number(id)]!, today))
    assert.equal(new Set(asked).size, asked.length)
  }))
})
