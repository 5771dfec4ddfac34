// Where things stand in pictures: within them, in order, never one on another; and what is not shown is nowhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { texts } from '../../text/texts.ts'
import { invented, sheetOf } from '../pages/sample-sheets.ts'
import { across, stepOf } from './draw-line.ts'
import { fillsOf, inARow, leftOf, middleOf } from './draw-rows.ts'
import { draw } from './draw.ts'
import { type Mark, placeOf } from './drawing.ts'
import type { Pictured } from './pictured.ts'
import { roundMost, scaleOf } from './scales.ts'

const speaking = { t: texts.en, language: 'en' } as const
const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 7 }).filter((all) => all.some((one) => one > 0)).map((all) => all.map((one) => one / all.reduce((a, b) => a + b)))
const numbers = (max: number) => fc.array(fc.option(fc.nat(max)), { minLength: 1, maxLength: 30 })

test('parts of a whole follow each other and fill it', () => {
  fc.assert(fc.property(shares, (all) => {
    const places = inARow(all)
    assert.equal(places[0]![0], 0)
    assert.ok(Math.abs(places.at(-1)![1] - 100) < 0.02)
    places.forEach(([x, to], n) => { assert.ok(to >= x); if (n) assert.equal(x, places[n - 1]![1]) })
  }))
})

test('around a middle line those who agree stand to its right, and the widest row has just room', () => {
  fc.assert(fc.property(fc.array(shares, { minLength: 1, maxLength: 6 }), (rows) => {
    const { at, width } = middleOf(rows)
    for (const row of rows) {
      const [from, to] = [at - leftOf(row) * width, at + (1 - leftOf(row)) * width]
      assert.ok(from >= -0.02 && to <= 100.02, `${from} ${to}`)
    }
  }))
  assert.equal(leftOf([0.5, 0.3, 0.2]), 0.2 + 0.15)
  assert.equal(leftOf([0.6, 0.4]), 0.4)
})

test('every part of a whole has a pattern of its own', () => {
  for (let count = 1; count <= 7; count++) for (const diverging of [true, false]) assert.equal(new Set(fillsOf(count, diverging)).size, count)
  assert.throws(() => fillsOf(8, false))
})

test('a scale has room for every number, and a share is on the whole of it', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (most) => {
    const round = roundMost(most)
    assert.ok(round >= most && (most < 3 || round <= most * 2.5), `${most} ${round}`)
  }))
  assert.deepEqual(scaleOf('share', [invented(0.01)]), { least: 0, most: 1 })
  assert.deepEqual(scaleOf('count', [null]), { least: 0, most: 2 })
  assert.equal(placeOf(7, { least: 0, most: 5 }), 100)
  assert.equal(placeOf(-1, { least: 0, most: 0 }), 0)
})

test('periods stand in order within the picture, and the names under it do not cover each other', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom(22, 62), (count, letters, room) => {
    const xs = across(count, 92)
    xs.forEach((x, n) => assert.ok(x >= 0 && x <= 100 && (!n || x > xs[n - 1]!)))
    const step = stepOf(count, letters, room)
    assert.ok(step >= count || Math.ceil(count / step) * (letters + 1) <= room + letters + 1)
  }))
})

test('a line is broken where a number is not shown, and is never led over the gap', () => {
  fc.assert(fc.property(numbers(500), (values) => {
    const sheet = sheetOf('s', 'S', [{ id: 'period', name: 'P', is: 'name' }, { id: 'n', name: 'N', is: 'count' }], values.map((value, n) => [`p${n}`, value]))
    const drawing = draw({ kind: 'line', sheet, lines: [{ value: 'n' }] }, speaking)
    assert.ok(drawing.is === 'plane')
    const ways = drawing.marks.filter((mark) => mark.is === 'line' && mark.look === 'way') as Extract<Mark, { is: 'line' }>[]
    assert.equal(ways.length, values.filter((value, n) => n > 0 && value !== null && values[n - 1] !== null).length)
    assert.equal(drawing.marks.filter(({ is }) => is === 'point').length, values.filter((value) => value !== null).length)
    assert.equal(drawing.marks.filter((mark) => mark.is === 'words' && mark.words === '–').length, values.filter((value) => value === null).length)
    for (const { x, toX } of ways) assert.ok(across(values.length, 92).some((one, n, all) => one === x && all[n + 1] === toX), 'between neighbours')
  }))
})

test('whatever the numbers, every mark of every kind of picture is within it', () => {
  const columns = [{ id: 'name', name: 'Name', is: 'name' }, { id: 'a', name: 'A', is: 'count' }, { id: 'b', name: 'B', is: 'count' }] as const
  fc.assert(fc.property(numbers(1e6), numbers(1e6), (as, bs) => {
    const sheet = sheetOf('s', 'S', columns, as.map((a, n) => [`row ${n}`, a, bs[n] ?? null]))
    const all: Pictured[] = [
      { kind: 'bars', sheet, value: 'a', before: 'b' }, { kind: 'parts', sheet, parts: ['a', 'b'] }, { kind: 'parts', sheet, parts: ['a', 'b'], diverging: true },
      { kind: 'line', sheet, lines: [{ value: 'a', low: 'b', high: 'b' }, { value: 'b' }] }, { kind: 'ranges', sheet, of: { value: 'a', low: 'b', high: 'a' } }, { kind: 'balance', sheet, good: 'a', bad: 'b' },
    ]
    for (const picture of all) {
      const drawing = draw(picture, speaking)
      const marks = drawing.is === 'plane' ? drawing.marks : drawing.rows.flatMap((row) => row.marks)
      for (const mark of marks) {
        assert.ok(mark.x >= -0.02 && mark.x <= 100.02, `${picture.kind} ${JSON.stringify(mark)}`)
        if (mark.is === 'rect') assert.ok(mark.to >= mark.x && mark.to <= 100.02, `${picture.kind} ${JSON.stringify(mark)}`)
        assert.ok(mark.y >= 0 && mark.y <= drawing.height, `${picture.kind} ${JSON.stringify(mark)}`)
      }
    }
  }), { numRuns: 60 })
})
