// Ranges against published examples, and what holds for all numbers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { difference, differenceOfMeans, indexOf, isMoreThanChance, meanOf, shareOf, together, type Counts, type Estimate, type Range } from './statistics.ts'

const to = (places: number, { low, high }: Range): [number, number] => [Number(low.toFixed(places)), Number(high.toFixed(places))]
const steps = { low: 1, high: 5 }

test('a share has the score interval, as Newcombe (1998, of single proportions, table I) prints it', () => {
  for (const [part, all, low, high] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const) {
    assert.deepEqual(to(4, shareOf(part, all)), [low, high])
  }
})

test('a difference of shares has the hybrid score interval, as Newcombe (1998, of differences, table II, method 10) prints it', () => {
  const examples = [
    [56, 70, 48, 80, 0.0524, 0.3339], [9, 10, 3, 10, 0.1705, 0.809], [6, 7, 2, 7, 0.0582, 0.8062], [5, 56, 0, 29, -0.0381, 0.1926], [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775], [10, 10, 0, 20, 0.6791, 1], [10, 10, 0, 10, 0.6075, 1],
  ] as const
  for (const [a, m, b, n, low, high] of examples) assert.deepEqual(to(4, difference(shareOf(a, m), shareOf(b, n))), [low, high], `${a}/${m} less ${b}/${n}`)
})

test('the index has the standard error of a mean of 1, 0 and −1', () => {
  // W. Huber, Cross Validated 18603: half promote and a sixth detract; of 324 people the error is 4.1 hundredths.
  const { value, error } = indexOf({ promoters: 162, detractors: 54, all: 324 })
  assert.equal(Number(value.toFixed(4)), 0.3333)
  assert.equal(Number(error.toFixed(3)), 0.041)
})

test('the range of the index is that of three answers more, ¾ of them at each end', () => {
  // By hand: 20.75 of 23 promote and 0.75 detract, 0.8696 ± 1.96 · √(0.1786 / 23).
  const { low, high } = indexOf({ promoters: 20, detractors: 0, all: 20 })
  assert.equal(Number(low.toFixed(3)), 0.697)
  assert.equal(high, 1, 'no more than there can be')
})

/** W. S. Gosset's hours of sleep (1908), as R has them (`t.test(extra ~ group, data = sleep)`), in tenths. */
const sleep = [[7, -16, -2, -12, -1, 34, 37, 8, 0, 20], [19, 8, 11, 1, -1, 44, 55, 16, 46, 34]] as const
const once = (values: readonly number[]): Counts => values.map((value) => [value / 10, 1] as const)
const any = { low: -100, high: 100 }

test('means and their difference have the ranges of Student and of Welch, as R prints them', () => {
  assert.deepEqual(to(4, differenceOfMeans(once(sleep[0]), once(sleep[1]), any)!), [-3.3655, 0.2055])
  assert.deepEqual(to(4, meanOf(once(sleep[0]), any)!), [-0.5298, 2.0298])
})

test('where nothing varies, or one alone answered, nobody knows how sure a mean is', () => {
  assert.equal(meanOf([[5, 30]], steps), null)
  assert.equal(meanOf([[5, 1]], steps), null)
  assert.equal(differenceOfMeans([[5, 30]], [[4, 10], [5, 10]], steps), null)
})

test('more than chance is what does not hold nothing', () => {
  assert.ok(!isMoreThanChance(difference(shareOf(14, 25), shareOf(12, 25))))
  assert.ok(isMoreThanChance(difference(shareOf(140, 250), shareOf(100, 250))))
  assert.ok(isMoreThanChance(difference(shareOf(100, 250), shareOf(140, 250))))
})

const part = fc.integer({ min: 1, max: 400 }).chain((all) => fc.integer({ min: 0, max: all }).map((some) => ({ some, all })))
const thirds = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).filter(([a, b, c]) => a + b + c > 0).map(([promoters, detractors, rest]) => ({ promoters, detractors, all: promoters + detractors + rest }))
const five = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)).map((counts): Counts => counts.map((count, n) => [n + 1, count] as const))

const holds = ({ low, value, high }: Estimate, least: number, most: number): void => {
  assert.ok(low <= value && value <= high, `${low} ${value} ${high}`)
  assert.ok(low >= least - 1e-9 && high <= most + 1e-9, `${low} ${high}`)
}

test('a range holds what was found and nothing that cannot be', () => {
  fc.assert(fc.property(part, part, (a, b) => {
    const [one, other] = [shareOf(a.some, a.all), shareOf(b.some, b.all)]
    holds(one, 0, 1)
    holds(difference(one, other), -1, 1)
    holds(together([one, other]), 0, 1)
  }))
  fc.assert(fc.property(thirds, thirds, (a, b) => {
    holds(indexOf(a), -1, 1)
    holds(difference(indexOf(a), indexOf(b)), -2, 2)
  }))
  fc.assert(fc.property(five, five, (a, b) => {
    const [mean, less] = [meanOf(a, steps), differenceOfMeans(a, b, steps)]
    if (mean) holds(mean, 1, 5)
    if (less) holds(less, -4, 4)
  }))
})

test('the other way round is the same with the other sign', () => {
  const mirrored = (a: Estimate, b: Estimate): void => {
    for (const [one, other] of [[a.value, -b.value], [a.low, -b.high], [a.high, -b.low]] as const) assert.ok(Math.abs(one - other) < 1e-9)
  }
  fc.assert(fc.property(part, part, (a, b) => {
    const [one, other] = [shareOf(a.some, a.all), shareOf(b.some, b.all)]
    mirrored(difference(one, other), difference(other, one))
    const not = shareOf(a.all - a.some, a.all)
    assert.ok(Math.abs(not.low - (1 - one.high)) < 1e-9, 'who does not agree is the rest')
  }))
  fc.assert(fc.property(thirds, (a) => mirrored(indexOf(a), indexOf({ ...a, promoters: a.detractors, detractors: a.promoters }))))
})

test('the more answer, the narrower it is, until it is a point', () => {
  const width = ({ low, high }: Range) => high - low
  fc.assert(fc.property(part, thirds, five.filter((counts) => meanOf(counts, steps) !== null), (a, b, c) => {
    const times = (n: number) => [shareOf(a.some * n, a.all * n), indexOf({ promoters: b.promoters * n, detractors: b.detractors * n, all: b.all * n }), meanOf(c.map(([value, count]) => [value, count * n] as const), steps)!]
    const [one, many, endless] = [times(1), times(4), times(1_000_000)]
    one.forEach((estimate, n) => {
      assert.ok(width(many[n]!) <= width(estimate) + 1e-9)
      assert.ok(width(endless[n]!) < 0.02)
    })
  }))
})

test('several of the same people are never surer together than they would be if all moved as one', () => {
  const one = shareOf(30, 60)
  assert.deepEqual(together([one, one, one]), one)
})
