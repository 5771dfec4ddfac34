import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldBefore, type Shown } from '../disclosure/publishable.ts'
import { actsFor, nothingDone } from './acts.ts'
import { silenceMap, volumeKey, type Known } from './silence-map.ts'

const told = (count: number): Shown => toldBefore(count)
const line = (id: string) => ({ id, name: { fi: id } })

function mapOf(came: Record<string, number>, volumes: Record<string, number>, few: string[] = [], lines = ['a', 'b', 'c', 'd', 'e']) {
  const known: Known = {
    lines: lines.map(line), municipalities: [line('m'), line('n'), line('o')], few, floor: 10,
    came: (lineId, unitId) => { const count = came[unitId ? `${lineId}/${unitId}` : lineId]; return count === undefined ? null : told(count) },
    unitsIn: new Map([['m', ['u1', 'u2']], ['n', ['u3']]]),
    volumes: new Map(Object.entries(volumes).map(([key, clients]) => [key, { clients: told(clients), ofQuarter: false }])),
  }
  return silenceMap(known)
}

test('silent lines come first: those of which least is known, with most clients, and then by how seldom something is heard', () => {
  const { rows } = mapOf({ a: 400, b: 9, c: 6 }, { 'a ': 2000, 'b ': 1000, 'c ': 1000, 'd ': 240, 'e ': 310 }, ['d'])
  assert.deepEqual(rows.map(({ id, why, band }) => [id, why, band]), [['d', 'few', 'few'], ['e', 'hidden', null], ['c', 'under', 'under'], ['b', 'under', 'under'], ['a', null, 'much']])
})

test('at the floor a line is not silent; where nobody has said how many clients there are, less than one a month is silence', () => {
  assert.deepEqual(mapOf({ a: 10, b: 50, c: 49 }, { 'a ': 1000, 'b ': 1000, 'c ': 1000 }, [], ['a', 'b', 'c']).rows.map(({ id, band, why }) => [id, band, why]), [['a', 'some', null], ['c', 'some', null], ['b', 'much', null]])
  assert.deepEqual(mapOf({ a: 12, b: 11 }, {}, [], ['a', 'b']).rows.map(({ id, band, why }) => [id, band, why]), [['b', 'heard', 'seldom'], ['a', 'heard', null]])
})

test('of a municipality it says what is published of the units there, and of nothing else; of a line with few it is few everywhere', () => {
  const { rows, municipalities } = mapOf({ 'a': 60, 'a/u1': 20, 'a/u2': 10, 'b/u3': 7 }, { [volumeKey('a', 'm')]: 1000, [volumeKey('a', 'n')]: 500 }, ['c'])
  assert.deepEqual(municipalities.map(({ id }) => id), ['m', 'n'], 'where nothing is known there is no column')
  const cells = (id: string) => rows.find((row) => row.id === id)!.cells.map(({ came, band }) => [came, band])
  assert.deepEqual(cells('a'), [[30, 'some'], [null, null]])
  assert.deepEqual(cells('b'), [[null, null], [7, 'heard']])
  assert.deepEqual(cells('c'), [[null, 'few'], [null, 'few']])
})

test('what is under way is said and not suggested, and each act leads to the page that does it', () => {
  const { suggested, underWay } = actsFor('a', nothingDone)
  assert.deepEqual([suggested[0], underWay], [{ act: 'posters', href: '/desk/outreach/new?line=a' }, []])
  const later = actsFor('a', { codes: 2, slips: false, invited: true, openRound: 'r', openByCode: 'r' })
  assert.deepEqual(later.underWay, ['posters', 'invitations'])
  assert.deepEqual(later.suggested.map(({ href }) => href), ['/desk/surveys/rounds/r/slips', '/desk/surveys/rounds/r/aloud', '/desk/improvements/new?silence=a&act=day', '/desk/improvements/new?silence=a&act=council'])
})
