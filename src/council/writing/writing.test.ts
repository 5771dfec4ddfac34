// What each change of a memo may do, and where a point stands among others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answered, trying, type Unsent } from './memo/unsent.ts'
import { changeOf, mayStep, numbered, placesAfter } from './writing.ts'

test('the same words sent again change nothing, another version meets a clash, and the one that was seen is changed', () => {
  const was = { words: 'Anonyymius tärkeää', version: 3, state: 'said' as const }
  assert.deepEqual([
    changeOf(was, { words: was.words, version: 0 }), changeOf(was, { words: 'Anonyymius', version: 3 }), changeOf(was, { words: 'Anonyymius', version: 2 }), changeOf(was, { words: was.words, version: 2, state: 'open' }),
  ], ['same', 'change', 'clash', 'clash'])
})

test('a point moves past its neighbour however often, and all others keep their order', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 120 }), (moves) => {
    let points = Array.from({ length: 6 }, (_, n) => ({ id: `p${n}`, place: n + 1 }))
    for (const [at, up] of moves) {
      const order = points.map(({ id }) => id)
      const id = order[at]!
      const to = up ? at - 1 : at + 1
      const changed = new Map(placesAfter(points, id, up ? 'up' : 'down').map((one) => [one.id, one.place]))
      points = points.map((point) => ({ ...point, place: changed.get(point.id) ?? point.place })).sort((a, b) => a.place - b.place)
      const wanted = to < 0 || to > 5 ? order : order.with(at, order[to]!).with(to, id)
      assert.deepEqual(points.map((point) => point.id), wanted)
    }
  }))
})

test('where no number lies between two points any more, all are numbered anew', () => {
  const points = [{ id: 'a', place: 1 }, { id: 'b', place: 1 + Number.EPSILON }, { id: 'c', place: 2 }]
  assert.deepEqual(placesAfter(points, 'c', 'up').map(({ id }) => id), ['a', 'c', 'b'])
  assert.deepEqual(placesAfter([{ id: 'a', place: 1 }, { id: 'b', place: 1 }], 'b', 'up'), [{ id: 'b', place: 0 }])
})

test('opening and agenda have a number only where something is written under them', () => {
  const sections = (['opening', 'agenda', 'previous', 'closing'] as const).map((part) => ({ id: part, part }))
  assert.deepEqual(numbered(sections, []).map(({ number }) => number), [null, null, 1, 2])
  assert.deepEqual(numbered(sections, [{ sectionId: 'agenda' }]).map(({ number }) => number), [null, 1, 2, 3])
})

test('a memo begins on its day, is closed once it is on, goes on for that day as long as nothing was amended, and is approved once it is written', () => {
  const is = { heldOn: '2026-09-16', writtenOn: '2026-09-16', amendments: 0 }
  assert.deepEqual([
    mayStep('begin', 'dated', is, '2026-09-15'), mayStep('begin', 'dated', is, '2026-09-16'), mayStep('begin', 'planned', { ...is, heldOn: null }, '2026-09-16'), mayStep('finish', 'on', is, '2026-09-17'), mayStep('finish', 'dated', is, '2026-09-17'),
    mayStep('resume', 'written', is, '2026-09-16'), mayStep('resume', 'written', is, '2026-09-17'), mayStep('resume', 'written', { ...is, amendments: 1 }, '2026-09-16'), mayStep('resume', 'approved', is, '2026-09-16'),
    mayStep('approve', 'written', is, '2026-09-20'), mayStep('approve', 'on', is, '2026-09-20'), mayStep('approve', 'approved', is, '2026-09-20'),
  ], ['not-yet', 'yes', 'closed', 'yes', 'closed', 'yes', 'closed', 'closed', 'closed', 'yes', 'not-yet', 'closed'])
})

const unsent = (more: Partial<Unsent> = {}): Unsent => ({ id: 'p', at: 's', words: 'Hyvät fiilikset', version: 0, tried: [], ...more })

test('words that were saved while the answer was lost are no clash: what was typed since is sent over them', () => {
  const one = unsent()
  trying(one)
  one.words = 'Hyvät fiilikset!'
  const sent = trying(one)
  assert.deepEqual(answered(one, sent, { is: 'changed', theirs: { words: 'Hyvät fiilikset', version: 1 } }), { is: 'again' })
  assert.equal(one.version, 1)
  assert.deepEqual(answered(one, sent, { is: 'saved', version: 2, time: '14.05' }), { is: 'done' })
})

test('what somebody else wrote is a clash with both texts, and so is a point that they took away', () => {
  const one = unsent({ version: 1 })
  const sent = trying(one)
  assert.deepEqual(answered(one, sent, { is: 'changed', theirs: { words: 'Hyvä mieli', version: 2 } }), { is: 'clash', theirs: { words: 'Hyvä mieli', version: 2 } })
  assert.deepEqual(answered(one, sent, { is: 'removed' }), { is: 'clash', theirs: null })
  assert.equal(one.words, 'Hyvät fiilikset')
})

test('what the server does not take stays as it was typed, and what was typed while it was sent goes out again', () => {
  for (const why of ['away', 'signed-out', 'closed', 'full', 'too-long', 'unknown'] as const) {
    const one = unsent()
    assert.deepEqual(answered(one, trying(one), { is: why }), { is: 'stays', why })
    assert.equal(one.words, 'Hyvät fiilikset')
  }
  const one = unsent()
  const sent = trying(one)
  one.words = 'Hyvät fiilikset kaikilla'
  assert.deepEqual(answered(one, sent, { is: 'saved', version: 1, time: '14.05' }), { is: 'again' })
})
