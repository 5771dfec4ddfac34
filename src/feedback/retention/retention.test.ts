// How long is kept what: pure rules.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../../text/dates.ts'
import { addMonths, firstOf, monthOf } from '../period.ts'
import { beginsOn, closedBefore, going, goesOn, keptKinds, limits, longestHold, noticeDays, timesOf, type Chosen, type Time } from './retention.ts'

const chosen = (more: Partial<Chosen>): Chosen => ({ kind: 'feedback', number: 1, months: 60, fromOn: '2026-01-01', takenBackOn: null, chosenOn: '2025-12-01', chosenByName: 'Joku', ...more })
const held = (months: number, fromOn = '2020-01-01'): Time => ({ holds: { months, fromOn }, waits: null })

test('as long as nothing was chosen nothing goes, and nobody is told a day', () => {
  assert.deepEqual(timesOf([], '2026-09-16'), Object.fromEntries(keptKinds.map((kind) => [kind, { holds: null, waits: null }])))
  assert.equal(goesOn('2001-01-01', { holds: null, waits: null }), null)
  assert.equal(going('2001-01-01', { holds: null, waits: null }, '2026-09-16'), null)
})

test('what holds is what was chosen last and has begun; what waits is what was chosen after that; what was taken back is neither', () => {
  const all = [chosen({}), chosen({ number: 2, months: 36, fromOn: '2026-10-01' })]
  const on = (day: string, list = all) => { const { holds, waits } = timesOf(list, day).feedback; return [holds?.months, waits?.months] }
  assert.deepEqual([on('2025-12-31'), on('2026-09-30'), on('2026-10-01')], [[undefined, 36], [60, 36], [36, undefined]])
  assert.deepEqual(on('2026-10-01', [all[0]!, { ...all[1]!, takenBackOn: '2026-09-20' }]), [60, undefined])
  assert.deepEqual(timesOf(all, '2026-10-01').notes, { holds: null, waits: null })
})

test('a longer time holds at once, a shorter one and the first one after thirty days', () => {
  assert.equal(beginsOn(held(36), 60, '2026-09-16'), '2026-09-16')
  assert.equal(beginsOn(held(60), 36, '2026-09-16'), '2026-10-16')
  assert.equal(beginsOn({ holds: null, waits: null }, 180, '2026-09-16'), '2026-10-16')
})

test('what closed in February 2026 and is kept for 60 months goes in March 2031, whatever the day of closing', () => {
  for (const day of ['2026-02-01', '2026-02-28']) assert.equal(goesOn(day, held(60)), '2031-03-01')
  assert.deepEqual(going('2026-02-10', held(60), '2031-01-29'), { month: '2031-03', soon: false, over: false })
  assert.deepEqual(going('2026-02-10', held(60), '2031-01-30'), { month: '2031-03', soon: true, over: false })
  assert.deepEqual(going('2026-02-10', held(60), '2031-03-01'), { month: '2031-03', soon: true, over: true })
})

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => daysAfter('2000-01-01', n))
const months = fc.integer({ min: 12, max: 180 })

test('on the day that is told it goes and on none before, and never before the months are full', () => {
  fc.assert(fc.property(day, months, day, (closedOn, kept, fromOn) => {
    const on = goesOn(closedOn, held(kept, fromOn))!
    assert.ok(on >= fromOn && on >= firstOf(addMonths(monthOf(closedOn), kept + 1)))
    assert.ok(closedOn < closedBefore(kept, on))
    if (on > fromOn) assert.ok(closedOn >= closedBefore(kept, daysAfter(on, -1)))
  }))
})

test('however the times are changed, whoever looks is told thirty days beforehand', () => {
  fc.assert(fc.property(day, fc.array(fc.record({ months, after: fc.integer({ min: 0, max: 400 }) }), { minLength: 1, maxLength: 5 }), (closedOn, changes) => {
    let today = closedOn
    const list: Chosen[] = []
    for (const [n, change] of changes.entries()) {
      today = daysAfter(today, change.after)
      const before = goesOn(closedOn, timesOf(list, today).feedback)
      if (before !== null && before <= today) return
      for (const one of list) if (one.fromOn > today) one.takenBackOn ??= today
      list.push(chosen({ number: n + 1, months: change.months, fromOn: beginsOn(timesOf(list, today).feedback, change.months, today), chosenOn: today }))
      const now = goesOn(closedOn, timesOf(list, today).feedback)!
      assert.ok(now >= daysAfter(today, noticeDays) || (before !== null && now >= before), `${before} became ${now} on ${today}`)
    }
  }))
})

test('what the form suggests lies within what it takes, and nothing goes in the first year', () => {
  for (const kind of keptKinds) assert.ok(limits[kind].least >= 12 && limits[kind].least <= limits[kind].usual && limits[kind].usual <= limits[kind].most)
  assert.ok(limits.files.usual <= limits.feedback.usual && limits.notes.usual <= limits.feedback.usual)
})

test('a hold lasts for two years at most, and ends on a day that there is', () => {
  assert.deepEqual([longestHold('2026-09-16'), longestHold('2028-02-29')], ['2028-09-16', '2030-02-28'])
})
