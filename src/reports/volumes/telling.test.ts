// Numbers of clients that are put right: whoever keeps all that was ever told, and knows which numbers were not changed, works out no small one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readerOf, solved, type Sum } from '../../../test/disclosure/attacker.ts'
import { mostTellings, tellingOf, type Entered, type Telling } from './telling.ts'

const fewest = 5
const entered = (together: number | null, municipalities: readonly number[]): Entered[] =>
  [together, ...municipalities].flatMap((clients, n) => (clients === null ? [] : [{ municipalityId: n ? `m${n}` : null, clients }]))
const first = (together: number | null, municipalities: readonly number[]) => tellingOf([], entered(together, municipalities), fewest)

/** What is told of each in turn; null: what was told before stays. */
function told(history: readonly (readonly Entered[])[], tell = tellingOf, from = fewest): { tellings: Telling[]; shown: (ReturnType<typeof tellingOf>)[] } {
  const tellings: Telling[] = []
  const shown = history.map((one) => {
    const now = tell(tellings, one, from)
    if (now) tellings.push(one.map((each, n) => ({ ...each, shown: now[n] !== null })))
    return now
  })
  return { tellings, shown }
}

test('clients of a municipality in which there are few are not told, nor those of another by which they would be', () => {
  assert.deepEqual(first(100, [60, 40]), [100, 60, 40])
  const shown = first(100, [50, 30, 17, 3])!
  assert.deepEqual([shown[0], shown[4], shown.filter((one) => one === null).length], [100, null, 2])
  assert.deepEqual(first(100, [50, 30, 15]), [100, 50, 30, 15], 'five are in none of them')
  assert.equal(first(97, [50, 30, 15])!.filter((one) => one !== null).length, 3, 'two are')
  assert.deepEqual(first(null, [97, 3]), [null, null], 'once the hundred are entered, the three would follow')
  assert.deepEqual(first(100, [97, 3]), [100, null, null])
  assert.deepEqual(first(20, [19, 1]), [20, null, null], 'the map of silence shows all together')
})

test('of a line nothing is told where all together would be enough for somebody who is alone in a municipality', () => {
  assert.equal(first(5, [4, 1]), null, 'the one knows that four are in the other')
  assert.equal(first(5, [4, 0]), null, 'so does the one who is in none of them')
  assert.equal(first(5, [3, 1, 1]), null)
  assert.equal(tellingOf([], entered(10, [9, 0, 1]), 10), null)
  assert.deepEqual(first(5, [3, 2]), [5, null, null])
  assert.deepEqual(first(6, [5, 1]), [6, null, null], 'that they are five may be known')
  assert.deepEqual(first(5, []), [5])
  const { tellings, shown } = told([entered(5, [4, 1]), entered(5, [4, 0]), entered(55, [54, 1])])
  assert.deepEqual([shown, tellings.length], [[null, null, [55, null, null]], 1], 'what was never told is not held against what is put right')
})

test('a number that was put right is told where nothing follows from both', () => {
  const of = (...history: Entered[][]) => told(history).shown.at(-1)
  assert.deepEqual(of(entered(100, [60, 40]), entered(1000, [600, 400])), [1000, 600, 400])
  assert.deepEqual(of(entered(100, [50, 30, 17, 3]), entered(107, [57, 30, 17, 3])), [107, 57, 30, null, null])
  // The thirty were told, and are still thirty: beside the larger number the three would be left.
  const now = of(entered(93, [50, 30, 10, 3]), entered(153, [50, 30, 70, 3]))
  assert.ok(now === null || now!.filter((one) => one !== null).length === 3 && now!.at(-1) === null && now!.at(-2) === null, `${now}`)
  assert.equal(of(entered(100, [60, 40]), entered(3, [2, 1])), null, 'what was told as a number is not told as few')
  assert.deepEqual(of(entered(3, [2, 1]), entered(300, [200, 100])), [300, 200, 100])
  assert.equal(of(entered(3, [2, 1]), entered(11, [10, 1])), null, 'the one is of both: together with a few it was few')
  const often = Array.from({ length: mostTellings + 3 }, (_, n) => entered(100 + 10 * n, [60 + 10 * n, 40]))
  assert.equal(told(often).tellings.length, mostTellings)
})

/** Some numbers about the threshold and some far above, put right here and there; now and then one is entered that was not, or all together does not add up. */
const histories = fc.tuple(
  fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 2, maxLength: 4 }), fc.oneof(fc.constant(0), fc.nat(12)),
  fc.array(fc.record({ at: fc.nat(4), to: fc.oneof(fc.nat(9), fc.nat(60)), also: fc.boolean(), first: fc.boolean() }), { minLength: 1, maxLength: 4 }),
).map(([start, rest, corrections]) => {
  let [parts, together] = [start, start.reduce((sum, one) => sum + one, rest)]
  return [entered(together, parts), ...corrections.map(({ at, to, also }) => {
    const before = parts[at] ?? 0
    parts = at < parts.length ? parts.with(at, to) : [...parts, to]
    if (also) together += to - before
    return entered(Math.max(0, together), parts)
  })]
})

/** The sums anew from what was entered; knows nothing of how it was decided. What was not changed is the same number, and what is few is known to be few. */
function attack(tellings: readonly Telling[], from: number): string[] {
  const numbers = new Map<string, number>(), known = new Map<string, number>(), small = new Map<string, number>()
  const sums: Sum[] = []
  for (const [n, telling] of tellings.entries()) {
    const parts = telling.filter(({ municipalityId }) => municipalityId !== null), all = telling.find(({ municipalityId }) => municipalityId === null)!
    const name = (one: Entered): string => (one === all ? `all, telling ${n}` : `${one.municipalityId} when ${one.clients}`)
    for (const one of telling) {
      numbers.set(name(one), one.clients)
      if (one.shown) known.set(name(one), one.clients)
    }
    const left = all.clients - parts.reduce((sum, one) => sum + one.clients, 0)
    if (left < 0 || !parts.length) continue
    const rest = `in none of ${parts.map(({ municipalityId }) => municipalityId)}, when ${left}`
    numbers.set(rest, left)
    // Everybody takes the municipalities to make all of it.
    if (left === 0) known.set(rest, 0)
    sums.push({ whole: name(all), parts: [...parts.map(name), rest] })
    if (all.shown) continue
    // "Fewer than five": so many, and what is missing to four.
    small.set(name(all), all.clients)
    numbers.set('four', from - 1).set(`missing in ${n}`, from - 1 - all.clients)
    known.set('four', from - 1)
    sums.push({ whole: 'four', parts: [name(all), `missing in ${n}`] })
  }
  const read = { told: known, sums, cells: [...numbers.keys()], least: new Map<string, number>(), like: numbers }
  const follows = new Set(solved(read)), near = readerOf(read)
  // Whoever is alone in a municipality knows that number.
  const alone = [...numbers].filter(([cell, count]) => count === 1 && !known.has(cell) && / when /.test(cell)).map(([cell]) => cell)
  // Of a line of which it was told that few are its clients, each of its municipalities is known as near as all together.
  const inFew = new Set(sums.filter(({ whole }) => small.has(whole)).flatMap(({ parts }) => parts))
  return [...numbers].filter(([cell, count]) => count < from && !known.has(cell) && !small.has(cell) && !cell.startsWith('missing') && !inFew.has(cell) && (follows.has(cell) || near(cell, from) < from || alone.some((one) => one !== cell && count > 0 && near(cell, from, new Map([[one, 1]])) < from))).map(([cell]) => cell)
}

for (const from of [5, 10]) {
  test(`over whatever is put right after it was told, no number under ${from} follows, nor is known nearer than by ${from}`, () => {
    let anew = 0
    fc.assert(fc.property(histories, (history) => {
      const { tellings } = told(history, tellingOf, from)
      anew += tellings.length - 1
      assert.deepEqual(attack(tellings, from), [])
    }), { numRuns: 100 })
    assert.ok(anew > 40, `${anew} were told anew`)
  })
}

test('were what was told before forgotten, the same attacker would find small numbers', () => {
  const forgetful: typeof tellingOf = (_, now, from) => tellingOf([], now, from)
  const found = fc.sample(histories, { numRuns: 300, seed: 7 }).filter((history) => attack(told(history, forgetful).tellings, fewest).length > 0).length
  assert.ok(found > 5, `${found}`)
})

test('were all together told at first whatever they are, it would too', () => {
  const alone = (together: number, municipalities: number[], from: number) => attack([entered(together, municipalities).map((one, n) => ({ ...one, shown: n === 0 }))], from)
  assert.deepEqual([alone(5, [4, 1], 5), alone(5, [4, 0], 5), alone(10, [9, 0, 1], 10)], [['m1 when 4'], ['m1 when 4'], ['m1 when 9']])
  assert.deepEqual([alone(6, [5, 1], 5), alone(5, [3, 2], 5)], [[], []])
})
