// Where a place is: degrees as people copy them, and what cannot be in Finland.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode } from '../../../test/app.ts'
import { texts } from '../../text/texts.ts'
import { parseForm } from '../../web/form.ts'
import { parseDegrees, readCoordinates } from './coordinates.ts'

const read = (latitude: string, longitude: string) => readCoordinates(parseForm(encode({ latitude, longitude })), texts.en)
const wrong = (latitude: string, longitude: string) => read(latitude, longitude).problems.map(({ field }) => field)

test('degrees are understood with a point, with a comma, and with their sign', () => {
  for (const typed of ['61.4978', '61,4978', ' 61.4978° ', '61.4978 °']) assert.equal(parseDegrees(typed), 61.4978)
  for (const typed of ['61° 29\' N', '61.4978, 23.7610', '', '1e2', 'pohjoinen']) assert.equal(parseDegrees(typed), null)
  assert.deepEqual(read('61,4978', '23.761').at, { latitude: 61.4978, longitude: 23.761 })
})

test('blanks without end among degrees hold up nobody', () => {
  const before = performance.now()
  assert.equal(parseDegrees(`61${' '.repeat(200_000)}x`), null)
  assert.ok(performance.now() - before < 5_000)
})

test('there are both or neither, and both are in Finland', () => {
  assert.deepEqual(read('', ''), { at: null, problems: [] })
  assert.deepEqual(wrong('61.5', ''), ['longitude'])
  assert.deepEqual(wrong('', '23.7'), ['latitude'])
  assert.deepEqual(wrong('58.9', '33'), ['latitude', 'longitude'])
  assert.deepEqual(wrong('x', '23.7'), ['latitude'])
  assert.deepEqual(read('59', '19').at, { latitude: 59, longitude: 19 })
})

test('the two the other way round are told as such, and not saved', () => {
  const { at, problems } = read('23.761', '61.4978')
  assert.equal(at, null)
  assert.deepEqual(problems.map(({ text }) => text), [texts.en.placesDesk.problems.swapped])
})
