// How a shortfall is reckoned: for every month and every unit, and that what is not known is never taken for none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isToAskAbout, setAgainst, shareOf, sumOf, type Against } from './counted.ts'
import { isCountable, monthAfter, monthBefore, monthsOver, readMonth } from './months.ts'
import { isOfMonth, linesToCount, placeFinder, type CountedUnit } from './named.ts'
import { viewOf } from './view.ts'

const number = fc.integer({ min: 0, max: 9999 })
const month = fc.record({ happened: fc.option(number), given: number }).map(({ happened, given }) => setAgainst([{ lineId: null, happened }], given, []))

test('what was not entered has no shortfall, and what was entered as none has none', () => {
  assert.deepEqual(setAgainst([], 7, ['1']), { happened: null, partly: false, given: 7, shortfall: null })
  assert.deepEqual(setAgainst([{ lineId: null, happened: null }], 0, []), { happened: null, partly: false, given: 0, shortfall: null }, 'what was taken back is not known')
  assert.deepEqual(setAgainst([{ lineId: null, happened: 0 }], 0, []), { happened: 0, partly: false, given: 0, shortfall: 0 })
  assert.deepEqual(setAgainst([{ lineId: null, happened: 9 }], 2, []).shortfall, 7)
  assert.deepEqual(setAgainst([{ lineId: null, happened: 2 }], 9, []).shortfall, 0)
})

test('the number of the whole unit counts; else those of its lines together, which say if one is missing', () => {
  const lines = [{ lineId: '1', happened: 3 }, { lineId: '2', happened: 4 }]
  assert.deepEqual(setAgainst([...lines, { lineId: null, happened: 5 }], 1, ['1', '2']), { happened: 5, partly: false, given: 1, shortfall: 4 })
  assert.deepEqual(setAgainst(lines, 1, ['1', '2']), { happened: 7, partly: false, given: 1, shortfall: 6 })
  assert.deepEqual(setAgainst(lines, 1, ['1', '2', '3']), { happened: 7, partly: true, given: 1, shortfall: 6 })
  assert.deepEqual(setAgainst([...lines, { lineId: null, happened: null }], 1, ['1', '2']).happened, 7)
})

test('over a year no month makes up for another, and what is not known adds nothing', () => {
  fc.assert(fc.property(fc.array(month, { maxLength: 14 }), (months: Against[]) => {
    const sum = sumOf(months)
    const known = months.filter(({ happened }) => happened !== null)
    assert.equal(sum.reached + sum.shortfall, sum.happened)
    assert.ok(sum.shortfall >= Math.max(0, sum.happened - sum.given), 'never less than all together')
    assert.ok(sum.reached <= sum.given)
    assert.equal(sum.shortfall > 0, known.some(({ happened, given }) => given < happened!))
    assert.deepEqual([sum.months, sum.missing], [known.length, months.length - known.length])
    assert.deepEqual(sumOf(months.toReversed()), sum)
    assert.deepEqual(sumOf(known), { ...sum, missing: 0 })
  }))
})

test('more slips never make a shortfall larger, and the word never says more than the figures', () => {
  fc.assert(fc.property(number, number, number, (happened, given, more) => {
    const [less, all] = [given, given + more].map((slips) => setAgainst([{ lineId: null, happened }], slips, [])) as [Against, Against]
    assert.ok(all.shortfall! <= less.shortfall!)
    const share = shareOf({ happened, reached: happened - less.shortfall! })
    assert.equal(share === 'all', happened > 0 && given >= happened)
    assert.equal(share === 'none', happened > 0 && given === 0)
    assert.equal(share === null, happened === 0)
  }))
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((reached) => shareOf({ happened: 9, reached })), ['few', 'few', 'half', 'half', 'half', 'half', 'most', 'most', 'all'])
})

test('a month is asked about where something is missing, told in part, or short of slips', () => {
  const at = (happened: number | null, given: number, partly = false): Against => ({ ...setAgainst([{ lineId: null, happened }], given, []), partly })
  assert.equal(isToAskAbout([at(3, 3), at(0, 0)]), false)
  for (const one of [at(null, 3), at(3, 2), at(3, 3, true)]) assert.equal(isToAskAbout([at(0, 0), one]), true)
})

test('months that are over, the next and the one before, over the turn of a year and in leap years', () => {
  assert.deepEqual(monthsOver('2028-03-01', 3), ['2028-02-01', '2028-01-01', '2027-12-01'])
  assert.equal(monthsOver('2026-09-16', 12).at(-1), '2025-09-01')
  fc.assert(fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, of) => {
    const first = `${year}-${String(of).padStart(2, '0')}-01`
    assert.equal(monthBefore(monthAfter(first)), first)
    assert.equal(monthAfter(monthBefore(first)), first)
  }))
  assert.deepEqual(['2026-09-01', '2026-10-01', '2023-09-01', '2023-08-01'].map((one) => isCountable(one, '2026-09-16')), [true, false, true, false])
  for (const none of ['2026-13', '2026-00', '26-09', '2026-9', '2026-09-01', 'syyskuu', '']) assert.equal(readMonth(none), null, none)
})

const unit = (id: string, more: Partial<CountedUnit> = {}): CountedUnit => ({ id, name: { fi: `Yksikkö ${id}` }, supervisorId: null, endedOn: null, lineIds: ['1'], toldLineIds: [], ...more })

test('a unit is named by its id or its Finnish name, the one in use of several, and a line by one that it works in', () => {
  const find = placeFinder(
    [unit('a', { name: { fi: 'Sama', sv: 'Samma' } }), unit('b', { name: { fi: 'Sama' }, endedOn: '2026-08-15' }), unit('c', { name: { fi: 'Kaksi' }, lineIds: ['1', '2'] }), unit('d', { name: { fi: 'Kaksi' } })],
    [{ id: '1', name: { fi: 'Yksi' } }, { id: '2', name: { fi: 'Toinen' } }, { id: '3', name: { fi: 'Kolmas' } }],
  )
  const found = (unitWord: string, line = '') => {
    const is = find(unitWord, line)
    return 'why' in is ? is.why : [is.unit.id, is.lineId]
  }
  assert.deepEqual([found(' sama '), found('B'), found('c', 'toinen'), found('C', '2')], [['a', null], ['b', null], ['c', '2'], ['c', '2']])
  assert.deepEqual([found('Samma'), found('Säma'), found('kaksi'), found('a', 'Ei'), found('a', 'Kolmas')], ['unit', 'unit', 'several', 'line', 'notItsLine'])
  assert.deepEqual(['2026-08-01', '2026-09-01'].map((one) => isOfMonth({ endedOn: '2026-08-15' }, one)), [true, false])
})

test('a line that a unit has taken up since is missed from its first number on, and a number of one that it has left can be corrected', () => {
  const months = monthsOver('2026-09-16', 3).toSorted()
  const both = (lineId: string, of: readonly string[]) => of.flatMap((monthOn) => (['end', 'change'] as const).map((occasion) => ({ unitId: 'a', lineId, monthOn, occasion, happened: 1 })))
  const missing = (counts: ReturnType<typeof both>) => viewOf([unit('a', { lineIds: ['1', '2'] })], counts, [], months)[0]!.missing
  assert.deepEqual(missing([...both('1', months), ...both('2', [months[2]!])]), [])
  assert.deepEqual(missing([...both('1', months), ...both('2', [months[0]!])]).toSorted(), [months[1], months[2]])
  assert.deepEqual(linesToCount(unit('a', { lineIds: ['1'], toldLineIds: ['1', '9'] })), ['1', '9'])
})

test('the largest shortfall comes first, then whoever has entered least; a unit that has ended has its months alone', () => {
  const months = monthsOver('2026-09-16', 3)
  const count = (unitId: string, happened: number) => months.flatMap((monthOn) => (['end', 'change'] as const).map((occasion) => ({ unitId, lineId: null, monthOn, occasion, happened })))
  const views = viewOf([unit('a'), unit('b'), unit('c'), unit('d', { endedOn: '2026-07-15' })], [...count('a', 1), ...count('b', 4)], [{ unitId: 'a', monthOn: months[0]!, occasion: 'end', slips: 1 }], months)
  assert.deepEqual(views.map((view) => [view.unit.id, view.shortfall, view.missing.length, view.months.length]), [['b', 24, 0, 3], ['a', 5, 0, 3], ['c', 0, 3, 3], ['d', 0, 2, 2]])
})
