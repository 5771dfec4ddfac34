// Sheets of nobody's numbers, for the page that shows every part and for tests: one row, many, names of any length, numbers not shown.
import { protect } from '../disclosure/protect.ts'
import { type Shown, worked } from '../disclosure/publishable.ts'
import { publish } from '../disclosure/publish.ts'
import type { Given } from '../disclosure/tables.ts'
import type { Pictured } from '../pictures/pictured.ts'
import type { Column, Sheet } from '../sheet.ts'

/** A thousand whom there never were, published as any others. */
const nobody: Given = { directions: [], tables: [[]], counts: new Map([['', 1000]]), wanted: new Set(['']), known: new Set(), answers: [], fewest: 5 }
const published = publish(nobody, protect(nobody)).get('')!

/** Worked out of what was published of nobody, it tells of nobody. */
export const invented = (number: number | null): Shown => (number === null ? null : worked([published], () => number))

export const sheetOf = (id: string, title: string, columns: readonly Column[], rows: readonly (readonly [string, ...(number | null)[]])[]): Sheet =>
  ({ id, title, columns, rows: rows.map(([name, ...numbers]) => [name, ...numbers.map(invented)]) })

export const longName = 'Kehitysvammaisten ja autismikirjon henkilöiden asumispalveluiden palveluesihenkilöiden työparityöskentely'
const line: Column = { id: 'line', name: 'Service line', is: 'name' }
const n: Column = { id: 'n', name: 'n', is: 'count' }

const bars = sheetOf('sample-bars', 'Feedback by service line, 2026', [line, { id: 'count', name: 'Feedback', is: 'count' }, { id: 'before', name: 'The year before', is: 'count' }], [
  ['Lapsiperheiden palvelut', 1234, 1020], ['Työikäisten palvelut', 862, 911], ['Iäkkäiden palvelut', 640, null], ['Vammaispalvelut', 87, 92], ['Päihde- ja riippuvuuspalvelut', null, null], [longName, 12, 9],
])
const shares = sheetOf('sample-shares', 'Answered in time, by service line', [line, { id: 'share', name: 'In time', is: 'share' }, n], [
  ['Lapsiperheiden palvelut', 0.92, 410], ['Työikäisten palvelut', 1, 62], ['Vammaispalvelut', 0.004, 250], ['Iäkkäiden palvelut', null, null],
])
const answers = sheetOf('sample-parts', 'I was heard', [
  { id: 'who', name: 'Where', is: 'name' }, { id: 'five', name: '5 fully agree', is: 'share' }, { id: 'four', name: '4 agree', is: 'share' },
  { id: 'three', name: '3 neither', is: 'share' }, { id: 'two', name: '2 disagree', is: 'share' }, { id: 'one', name: '1 fully disagree', is: 'share' }, n,
], [
  ['All', 0.41, 0.28, 0.12, 0.11, 0.08, 812], ['Lapsiperheiden palvelut', 0.2, 0.2, 0.2, 0.2, 0.2, 240], ['Iäkkäiden palvelut', 0.97, 0.03, 0, 0, 0, 61], ['Vammaispalvelut', null, null, null, null, null, null],
])
const inTime = sheetOf('sample-two-parts', 'Answered in time and late, by quarter', [{ id: 'period', name: 'Quarter', is: 'name' }, { id: 'in-time', name: 'In time', is: 'count' }, { id: 'late', name: 'Late', is: 'count' }], [
  ['January to March 2026', 120, 31], ['April to June 2026', 144, 9], ['July to September 2026', 98, 0],
])
const months: [string, number | null, number | null, number | null][] = [
  ['January 2026', 0.52, 0.41, 0.63], ['February 2026', 0.55, 0.44, 0.66], ['March 2026', null, null, null], ['April 2026', 0.38, 0.28, 0.49], ['May 2026', 0.41, 0.31, 0.52],
  ['June 2026', 0.49, 0.38, 0.6], ['July 2026', null, null, null], ['August 2026', 0.62, 0.5, 0.72], ['September 2026', 0.66, 0.55, 0.76], ['October 2026', 0.71, 0.6, 0.8],
]
const overTime = sheetOf('sample-line', 'Satisfied, by month', [{ id: 'period', name: 'Month', is: 'name' }, { id: 'share', name: 'Satisfied', is: 'share' }, { id: 'low', name: 'Range from', is: 'share' }, { id: 'high', name: 'Range to', is: 'share' }], months)
const days = sheetOf('sample-lines', 'Working days until an answer', [
  { id: 'period', name: 'Four months', is: 'name' }, { id: 'median', name: 'Half within', is: 'days' }, { id: 'ninety', name: 'Nine of ten within', is: 'days' },
], [['January to April 2025', 6, 19], ['May to August 2025', 5, 14.5], ['September to December 2025', null, 12], ['January to April 2026', 3, 9], ['May to August 2026', 2.5, 3.5]])
const ranges = sheetOf('sample-ranges', 'Would recommend: the index and its range', [line, { id: 'index', name: 'Index', is: 'index' }, { id: 'low', name: 'From', is: 'index' }, { id: 'high', name: 'To', is: 'index' }, n], [
  ['Lapsiperheiden palvelut', 0.12, -0.03, 0.27, 140], ['Työikäisten palvelut', -0.35, -0.52, -0.18, 96], ['Vammaispalvelut', 0.58, 0.44, 0.72, 122], ['Iäkkäiden palvelut', null, null, null, null], [longName, 1, 0.9, 1, 33],
])
const balance = sheetOf('sample-balance', 'Thanks and criticism', [{ id: 'period', name: 'Quarter', is: 'name' }, { id: 'criticism', name: 'Criticism', is: 'count' }, { id: 'thanks', name: 'Thanks', is: 'count' }], [
  ['January to March 2026', 212, 80], ['April to June 2026', 150, 163], ['July to September 2026', null, 120], ['October to December 2026', 0, 1240],
])
const many = sheetOf('sample-many', 'Feedback by unit: sixty rows', [{ id: 'unit', name: 'Unit', is: 'name' }, { id: 'count', name: 'Feedback', is: 'count' }],
  Array.from({ length: 60 }, (_, at) => [`Unit ${at + 1}`, at % 9 === 4 ? null : (at * 37) % 90 + 5]))
const one = sheetOf('sample-one', 'One row', [line, { id: 'mean', name: 'Mean, 1 to 5', is: 'mean' }, { id: 'low', name: 'From', is: 'mean' }, { id: 'high', name: 'To', is: 'mean' }], [['Lapsiperheiden palvelut', 4.24, 4.1, 4.4]])
const none: Sheet = { ...one, id: 'sample-none', title: 'No row at all', rows: [] }
const hidden = sheetOf('sample-hidden', 'Nothing is shown', [line, { id: 'count', name: 'Feedback', is: 'count' }], [['Lapsiperheiden palvelut', null], ['Työikäisten palvelut', null]])
const point = sheetOf('sample-one-period', 'The first period', [{ id: 'period', name: 'Year', is: 'name' }, { id: 'count', name: 'Feedback', is: 'count' }], [['2026', 1840]])

/** Each with what there is to see in it. */
export const samplePictures: readonly { about: string; of: Pictured; isLong?: boolean }[] = [
  { about: 'Bars of counts, with a mark of the year before, names of any length and a number that is not shown', of: { kind: 'bars', sheet: bars, value: 'count', before: 'before' } },
  { about: 'Bars of shares, with how many they are of', of: { kind: 'bars', sheet: shares, value: 'share', n: 'n' } },
  { about: 'Parts of a whole: answers from 5 to 1', of: { kind: 'parts', sheet: answers, parts: ['five', 'four', 'three', 'two', 'one'], n: 'n' } },
  { about: 'The same around a middle line', of: { kind: 'parts', sheet: { ...answers, id: 'sample-diverging', title: 'I was heard: for and against' }, parts: ['five', 'four', 'three', 'two', 'one'], diverging: true } },
  { about: 'Two parts', of: { kind: 'parts', sheet: inTime, parts: ['in-time', 'late'] } },
  { about: 'A line over months, with ranges and two gaps', of: { kind: 'line', sheet: overTime, lines: [{ value: 'share', low: 'low', high: 'high' }], short: months.map((_, at) => `${at + 1}/26`) } },
  { about: 'Two lines with a gap in one', of: { kind: 'line', sheet: days, lines: [{ value: 'median' }, { value: 'ninety' }], short: ['1–4/25', '5–8/25', '9–12/25', '1–4/26', '5–8/26'] } },
  { about: 'One period alone', of: { kind: 'line', sheet: point, lines: [{ value: 'count' }] } },
  { about: 'Estimates with their ranges', of: { kind: 'ranges', sheet: ranges, of: { value: 'index', low: 'low', high: 'high' }, n: 'n' } },
  { about: 'One estimate', of: { kind: 'ranges', sheet: one, of: { value: 'mean', low: 'low', high: 'high' } } },
  { about: 'What stands against each other', of: { kind: 'balance', sheet: balance, good: 'thanks', bad: 'criticism' } },
  { about: 'Nothing shown, and nothing there', of: { kind: 'bars', sheet: hidden, value: 'count' } },
  { about: 'Without a row', of: { kind: 'ranges', sheet: none, of: { value: 'mean' } } },
  { about: 'Many rows', of: { kind: 'bars', sheet: many, value: 'count' }, isLong: true },
]
