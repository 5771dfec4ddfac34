// The course through a survey, which words of it are asked about, and what is offered where too few answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option, question } from '../../../test/surveys.ts'
import type { RoundGroup } from '../groups.ts'
import type { Round } from '../rounds.sql.ts'
import { goneTo, minutesFor, nearest, questionsAt, stopsOf } from './course.ts'
import { aroundOf, fateOf, fewChoicesFor, fewOf } from './few.ts'
import { groupNamed } from './place.ts'
import { dayAsked, remindDays, reminderFile } from './reminder.ts'
import { shuffledCards } from './shuffled-cards.ts'
import { standingOf } from './standing.ts'

const yesNo = { options: [option('yes'), option('no')] }
const branching = [question('a', 'one', yesNo), question('b', 'long', { onlyIf: { question: 'a', is: ['yes'] } }), question('c', 'agree', { onlyIf: { question: 'b', is: ['x'] } }), question('d')]

test('pages on which nothing is asked are left out, forwards and back, and asking for the unit comes first', () => {
  assert.deepEqual(stopsOf(branching, { a: ['yes'] }, true), ['place', '1', '2', '3', 'last'])
  assert.deepEqual(stopsOf(branching, { a: ['no'] }, false), ['1', '3', 'last'])
  assert.deepEqual(questionsAt(branching, { a: ['no'] }, '3').map(({ id }) => id), ['d'])
  const stops = stopsOf(branching, { a: ['no'] }, false)
  assert.deepEqual([goneTo(stops, '1', 'next'), goneTo(stops, 'last', 'back'), goneTo(stops, '1', 'back'), goneTo(stops, 'last', 'next')], ['3', '3', null, 'last'])
  assert.deepEqual([nearest(stops, '2'), nearest(stops, 'place'), nearest(stops, '99')], ['3', '1', 'last'], 'a page that is no more is the next that is')
})

test('it takes a minute at least, and longer where words are asked for', () => {
  assert.equal(minutesFor([question('a')]), 1)
  assert.equal(minutesFor(Array.from({ length: 6 }, (_, n) => question(`q${n}`, 'long'))), 5)
})

test('word cards are all there, in an order that is the same for one form and another for another', () => {
  const cards = Array.from({ length: 12 }, (_, n) => option(`card-${n}`))
  fc.assert(fc.property(fc.string(), (seed) => {
    const order = shuffledCards(cards, seed)
    assert.deepEqual(shuffledCards(cards, seed), order)
    assert.deepEqual(new Set(order), new Set(cards))
  }))
  const firsts = new Map<string, number>()
  for (let n = 0; n < 3000; n++) {
    const { id } = shuffledCards(cards, `seed ${n}`)[0]!
    firsts.set(id, (firsts.get(id) ?? 0) + 1)
  }
  for (const { id } of cards) assert.ok(Math.abs(firsts.get(id)! - 250) < 90, `${id} lay first ${firsts.get(id)} times of 3000`)
})

const group = (id: string, serviceLineId: string | null, unitId: string | null): RoundGroup =>
  ({ id, serviceLineId, unitId, lineName: serviceLineId ? { fi: serviceLineId } : null, unitName: unitId ? { fi: unitId } : null })
const county = [group('whole', null, null), group('line', 'l', null), group('unit', 'l', 'u'), group('other', 'm', 'u')]

test('only what makes a difference is asked about where too few answer', () => {
  const [whole, line, unit] = county as [RoundGroup, RoundGroup, RoundGroup]
  assert.deepEqual([whole, line, unit].map((each) => fewChoicesFor(county, each)), [['wait'], ['wait', 'higher'], ['wait', 'higher', 'anyway']])
  const alone = group('alone', null, 'u')
  assert.deepEqual(fewChoicesFor([alone], alone), ['wait', 'anyway'])
  assert.deepEqual([fewOf(['wait'], 'anyway'), fewOf(['wait', 'higher'], 'higher'), fewOf(['wait'], '')], ['wait', 'higher', 'wait'])
  assert.equal(aroundOf(county, unit)?.id, 'line')
  assert.deepEqual([fateOf(county, unit, 'up'), fateOf(county, unit, 'erase'), fateOf(county, line, 'erase'), fateOf(county, whole, 'up'), fateOf([alone], alone, 'up')], ['up', 'erase', 'up', 'erase', 'erase'])
})

test('a link names its unit, its line, or nothing; a unit that stands in two lines is asked about', () => {
  assert.equal(groupNamed(county, { line: 'l', unit: 'u' })?.id, 'unit')
  assert.equal(groupNamed(county, { line: 'l', unit: '' })?.id, 'line')
  for (const odd of [{ line: '', unit: 'u' }, { line: '', unit: '' }, { line: 'x', unit: 'y' }, { line: '<b>', unit: "'" }]) assert.equal(groupNamed(county, odd), null)
  assert.equal(groupNamed([group('alone', null, 'u')], { line: 'l', unit: 'u' })?.id, 'alone')
})

const round = (of: Partial<Round>): Round => ({ id: 'r', way: 'open', firstOn: '2026-09-01', lastOn: '2026-09-30', openedOn: '2026-09-01', closedOn: null, ...of }) as Round

test('a survey is open on its first day and on its last, not yet before, over after, and unknown until somebody was asked', () => {
  const on = (day: string, of: Partial<Round> = {}) => standingOf([round(of)], day)?.is ?? null
  assert.deepEqual(['2026-09-01', '2026-09-30', '2026-10-01'].map((day) => on(day)), ['open', 'open', 'over'])
  assert.equal(on('2026-09-16', { firstOn: '2026-09-20' }), 'soon')
  assert.equal(on('2026-09-16', { openedOn: null }), null)
  assert.equal(on('2026-09-16', { closedOn: '2026-09-10' }), 'over')
  const two = [round({ id: 'slips', way: 'code' }), round({ id: 'link' })]
  assert.equal(standingOf(two, '2026-09-16')?.round.id, 'link')
  assert.equal(standingOf(two, '2026-09-16', 'slips')?.round.id, 'slips')
  assert.equal(standingOf(two, '2026-09-16', 'none')?.round.id, 'link')
})

test('one is reminded on days on which it can still be answered, by a file that says nothing of it', () => {
  assert.deepEqual(remindDays('2026-09-16', '2026-09-30'), ['2026-09-17', '2026-09-23', '2026-09-29'])
  assert.deepEqual(remindDays('2026-09-29', '2026-09-30'), ['2026-09-30'])
  assert.deepEqual(remindDays('2026-09-30', '2026-09-30'), [])
  assert.equal(dayAsked('2027-01-01', new Date('2026-09-16T09:00:00Z'), '2026-09-30'), null)
  const file = reminderFile('2026-09-23', { summary: 'Vastaa', description: 'Halusit; muistutuksen.' }, { address: 'https://palaute.example.fi/fi/kyselyt/x', made: new Date('2026-09-16T09:00:00Z') })
  for (const line of ['BEGIN:VCALENDAR', 'SUMMARY:Vastaa', 'DTSTART:20260923T140000Z', 'BEGIN:VALARM']) assert.ok(file.includes(line), line)
  for (const line of file.trimEnd().split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})
