// The rules of trials: how far one is, when it can be marked, who is told when, and what of it may be told to the council.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseForm } from '../../web/form.ts'
import { texts } from '../../text/texts.ts'
import { readChecklist } from './checklist.ts'
import { summarised } from './summary.ts'
import type { TapCount } from './taps.sql.ts'
import { mayCommentOn, mayTapOn, tellNow, trialState, weeksOf } from './trial.ts'

const period = { fromOn: '2026-06-01', untilOn: '2026-08-31', commentsUntilOn: '2026-09-10', withdrawnOn: null, decision: null }
const yes = { answer: 'accepted' as const }
const no = { answer: 'refused' as const }
const trial = { ...period, units: [yes] }

test('a trial waits for a yes, goes on in its days, gathers comments, is decided; or is withdrawn', () => {
  const on = (day: string, more: object = {}) => trialState({ ...trial, ...more }, day)
  assert.deepEqual(['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01', '2026-09-10', '2026-09-11'].map((day) => on(day)), ['to-come', 'on', 'on', 'comments', 'comments', 'to-decide'])
  assert.equal(on('2026-07-01', { units: [no, { answer: null }] }), 'asked')
  assert.equal(on('2026-09-20', { decision: 'drop' }), 'decided')
  assert.equal(on('2026-07-01', { withdrawnOn: '2026-06-30' }), 'withdrawn')
})

test('only a unit that takes part marks it, on the days of the trial, and comments until they are due', () => {
  assert.deepEqual(['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map((day) => mayTapOn(trial, yes, day)), [false, true, true, false])
  assert.deepEqual(['2026-05-31', '2026-09-10', '2026-09-11'].map((day) => mayCommentOn(trial, yes, day)), [false, true, false])
  for (const unit of [no, { answer: null }]) assert.ok(!mayTapOn(trial, unit, '2026-07-01') && !mayCommentOn(trial, unit, '2026-07-01'))
  assert.ok(!mayTapOn({ ...trial, decision: 'adopt' }, yes, '2026-07-01') && !mayTapOn({ ...trial, withdrawnOn: '2026-06-02' }, yes, '2026-07-01'))
})

test('workers are told twice at most: when it begins, and some days before comments are due', () => {
  const told = (day: string, begunToldOn: string | null, commentsToldOn: string | null) => tellNow(trial, { ...yes, begunToldOn, commentsToldOn }, day)
  assert.deepEqual([told('2026-05-31', null, null), told('2026-06-01', null, null), told('2026-06-02', '2026-06-01', null)], [null, 'began', null])
  assert.deepEqual([told('2026-09-05', '2026-06-01', null), told('2026-09-06', '2026-06-01', null), told('2026-09-07', '2026-06-01', '2026-09-06'), told('2026-09-11', '2026-06-01', null)], [null, 'comments', null, null])
  // Whoever said yes when it was over is not told that it begins.
  assert.equal(told('2026-09-02', null, null), null)
  assert.equal(tellNow(trial, { ...no, begunToldOn: null, commentsToldOn: null }, '2026-06-01'), null)
})

test('weeks are those of the calendar, cut to the days of the trial', () => {
  assert.deepEqual(weeksOf({ fromOn: '2026-06-03', untilOn: '2026-06-16' }), [{ from: '2026-06-03', until: '2026-06-07' }, { from: '2026-06-08', until: '2026-06-14' }, { from: '2026-06-15', until: '2026-06-16' }])
  assert.deepEqual(weeksOf({ fromOn: '2026-06-07', untilOn: '2026-06-07' }), [{ from: '2026-06-07', until: '2026-06-07' }])
})

const taps = (unitId: string, on: string, used: number, forgot: number): Omit<TapCount, 'trialId'>[] => [{ unitId, on, because: null, count: used }, { unitId, on, because: 'forgot', count: forgot }]
const staff = (sizes: Record<string, number>) => new Map(Object.entries(sizes).map(([unit, size]) => [unit, Array.from({ length: size }, (_, n) => `${unit}${n}`)]))
const inUnits = (...units: [string, string][]) => ({ fromOn: '2026-06-01', untilOn: '2026-06-21', units: units.map(([unitId, acceptedOn]) => ({ unitId, acceptedOn })) })

test('of a unit of two nothing is told, however often they marked it, nor of two such units', () => {
  const many = [...taps('A', '2026-06-02', 40, 40), ...taps('B', '2026-06-02', 40, 40)]
  for (const units of [inUnits(['A', '2026-05-20']), inUnits(['A', '2026-05-20'], ['B', '2026-05-20'])]) {
    const told = summarised(units, { taps: many, staff: staff({ A: 2, B: 2 }), fewest: 5, today: '2026-06-20' })
    assert.deepEqual([told.state, told.used, told.not, told.weeks], ['few', null, null, []])
  }
})

test('of units together it is told about how often, of weeks that are over, and nothing under the fewest', () => {
  const told = summarised(inUnits(['A', '2026-05-20'], ['B', '2026-05-20']), {
    taps: [...taps('A', '2026-06-02', 12, 6), ...taps('B', '2026-06-03', 11, 7), ...taps('B', '2026-06-09', 8, 9), ...taps('A', '2026-06-16', 90, 90)], staff: staff({ A: 2, B: 4 }), fewest: 5, today: '2026-06-18',
  })
  assert.deepEqual(told.weeks.map(({ from, used, not }) => [from, used, not]), [['2026-06-01', 25, 15], ['2026-06-08', 10, 10]])
  assert.ok(told.weeks.every(({ from }) => from !== '2026-06-15'), 'the week that goes on is not told')
  assert.deepEqual([told.used, told.not, told.because.find(({ reason }) => reason === 'fit')!.amount], [30, 20, null])
  const little = summarised(inUnits(['A', '2026-05-20']), { taps: [...taps('A', '2026-06-02', 12, 4), ...taps('A', '2026-06-09', 8, 9)], staff: staff({ A: 6 }), fewest: 5, today: '2026-06-18' })
  assert.equal(little.weeks[0]!.not, null)
  assert.ok(little.not === null || little.weeks[1]!.not === null, 'what is hidden cannot be worked out')
})

test('a week in which a small unit was alone is not told after a large one has joined it', () => {
  const told = summarised(inUnits(['A', '2026-05-20'], ['B', '2026-06-10']), { taps: [...taps('A', '2026-06-02', 30, 30), ...taps('B', '2026-06-11', 30, 30)], staff: staff({ A: 2, B: 8 }), fewest: 5, today: '2026-06-30' })
  assert.deepEqual(told.weeks.map(({ from }) => from), ['2026-06-08', '2026-06-15'])
  assert.equal(told.used, 30, 'the week that is not told is in no sum')
})

test('the same people in two units are counted once', () => {
  const both = new Map([['A', ['x', 'y', 'z']], ['B', ['x', 'y', 'z']]])
  assert.equal(summarised(inUnits(['A', '2026-05-20'], ['B', '2026-05-20']), { taps: taps('A', '2026-06-02', 30, 30), staff: both, fewest: 5, today: '2026-06-30' }).state, 'few')
})

test('a checklist is one sentence a line, without dashes and numbers; a translation has as many', () => {
  const read = (fields: Record<string, string>) => readChecklist(parseForm(new URLSearchParams(fields).toString()), 'fi', texts.fi, 'fi')
  const one = read({ 'name-fi': 'Lista', 'items-fi': '- Kuuntele.\n\n2. Kysy.\n', 'items-sv': 'Lyssna.\nFråga.' })
  assert.deepEqual(one.ok && one.draft.items, [{ fi: 'Kuuntele.', sv: 'Lyssna.', en: null }, { fi: 'Kysy.', sv: 'Fråga.', en: null }])
  const fields = (read_: ReturnType<typeof read>) => (read_.ok ? [] : read_.problems.map(({ field }) => field))
  assert.deepEqual(fields(read({})), ['name-fi', 'items-fi'])
  assert.deepEqual(fields(read({ 'name-fi': 'Lista', 'items-fi': 'Kuuntele.\nKysy.', 'items-en': 'Listen.' })), ['items-en'])
  assert.deepEqual(fields(read({ 'name-fi': 'x'.repeat(121), 'items-fi': `${'y'.repeat(201)}\n${'z\n'.repeat(16)}` })), ['name-fi', 'items-fi', 'items-fi'])
})
