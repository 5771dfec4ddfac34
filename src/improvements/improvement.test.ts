// The rules of an improvement for whatever happens to it: which state follows which, what everybody is told, and what givers say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eventKinds, isLate, isSettled, mayBecome, monthsOf, needsReason, nextStates, states, timesMoved, type ImprovementEvent } from './improvement.ts'
import { sumOf, together, type DueIn } from './ledger.ts'
import { ownerCode, ownerOf, ownerRoles, type Owner } from './owner.ts'
import { tallyFrom, verdictOf } from './tally.ts'

const state = fc.constantFrom(...states)
const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test('it begins as considered, is decided before it is under way, and ends as done or not done because', () => {
  assert.deepEqual(nextStates('considered'), ['decided', 'not-done'])
  assert.equal(mayBecome('considered', 'done'), false)
  assert.equal(mayBecome('considered', 'under-way'), false)
  assert.equal(mayBecome('decided', 'considered'), false)
  assert.deepEqual(nextStates('done'), ['under-way'])
  assert.deepEqual(nextStates('not-done'), ['considered'])
})

test('whichever way it goes, every state leads on to an end, and no state to itself', () => {
  for (const from of states) {
    assert.equal(mayBecome(from, from), false)
    const reached = new Set([from])
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const one of reached) for (const to of nextStates(one)) reached.add(to)
    }
    assert.deepEqual([...reached].sort(), [...states].sort(), from)
  }
})

test('on any way through the states, what ends without being done and what is taken up again has a reason, and nothing else needs one', () => {
  fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
    let now: typeof states[number] = 'considered'
    for (const choice of choices) {
      const to: typeof states[number] = nextStates(now)[choice % nextStates(now).length]!
      assert.equal(needsReason(now, to), to === 'not-done' || isSettled(now))
      // What is settled does not become the other end without being open between.
      assert.ok(!(isSettled(now) && isSettled(to)))
      now = to
    }
  }))
})

test('it is late only while it is open and its day has passed', () => {
  fc.assert(fc.property(state, day, day, (is, dueOn, today) => {
    assert.equal(isLate({ state: is, dueOn }, today), !['done', 'not-done'].includes(is) && dueOn < today)
  }))
})

const event: fc.Arbitrary<ImprovementEvent> = fc.record({
  what: fc.constantFrom(...eventKinds), before: fc.constant(null), after: fc.constant(null), because: fc.constant(null), on: day,
})

test('everybody is told of what moved by month, the newest first, and of no link, no rewording, and no keeping of a role', () => {
  fc.assert(fc.property(fc.array(event), (given) => {
    const events = given.toSorted((a, b) => a.on.localeCompare(b.on))
    const months = monthsOf(events)
    assert.deepEqual(months.map(({ month }) => month), months.map(({ month }) => month).toSorted().reverse())
    const told = months.flatMap((month) => month.events)
    for (const one of told) assert.ok(['moved', 'due', 'owner', 'shown', 'council', 'place'].includes(one.what))
    assert.ok(told.filter(({ what }) => what === 'shown').length <= 1)
    assert.equal(told.filter(({ what }) => what === 'moved').length, events.filter(({ what }) => what === 'moved').length)
    assert.equal(timesMoved(events), events.filter(({ what }) => what === 'due').length)
  }))
})

test('a role is read back from its code as it was, and nothing else is read as one', () => {
  const owner: fc.Arbitrary<Owner> = fc.oneof(
    fc.constantFrom(...ownerRoles.filter((role) => role === 'coordinator' || role === 'administrator')).map((role) => ({ role, ofId: null })),
    fc.tuple(fc.constantFrom('unit-supervisor' as const, 'line-manager' as const), fc.uuid()).map(([role, ofId]) => ({ role, ofId })),
  )
  fc.assert(fc.property(owner, (one) => assert.deepEqual(ownerOf(ownerCode(one)), one)))
  for (const code of ['', 'unit-supervisor', 'coordinator:1', 'line-manager:', 'line-manager:x', 'director', `coordinator:${crypto.randomUUID()}`]) assert.equal(ownerOf(code), null, code)
})

const says = (changed: number, notChanged: number, fewest = 5) => tallyFrom({ changed, notChanged, settledOn: '2026-09-16', fewest })

test('what givers say is told to nobody outside while fewer than five say either, and never that all say the same', () => {
  fc.assert(fc.property(fc.nat(30), fc.nat(30), (changed, notChanged) => {
    const verdict = verdictOf(says(changed, notChanged))
    assert.equal(verdict === null, Math.max(changed, notChanged) < 5)
    // Whoever knows what all the others said learns nothing of the last one where these alone would give the same word.
    if (verdict && notChanged === 0) assert.deepEqual(verdictOf(says(changed, 1)), verdict)
  }))
})

test('of fewer than five the same is told whatever they are, at the desk and to everybody together; but for that somebody sees no change', () => {
  fc.assert(fc.property(fc.nat(4), fc.nat(4), fc.nat(60), (few, other, many) => {
    const both = (tally: ReturnType<typeof says>) => [tally.changed, tally.notChanged, verdictOf(tally)]
    assert.deepEqual(both(says(few, many)), both(says(other, many)))
    assert.deepEqual(both(says(many, few)), both(says(many, other)))
    assert.equal(says(few, many).disputed, many > 0)
  }))
})

test('an organisation that wants ten is told in tens, and nothing under ten is told from anything else under it', () => {
  fc.assert(fc.property(fc.nat(9), fc.nat(9), fc.nat(60), (few, other, many) => {
    const all = (tally: ReturnType<typeof says>) => [tally.changed, tally.notChanged, verdictOf(tally)]
    assert.deepEqual(all(says(few, many, 10)), all(says(other, many, 10)))
    assert.deepEqual(all(says(many, few, 10)), all(says(many, other, 10)))
    assert.ok(says(many, few, 10).changed === null ? many < 10 : says(many, few, 10).changed! % 10 === 0)
  }))
})

test('most is two thirds at least, as far as anybody may know it', () => {
  const word = (changed: number, notChanged: number) => verdictOf(says(changed, notChanged))?.is
  assert.deepEqual([word(4, 4), word(5, 0), word(10, 5), word(10, 8), word(0, 6), word(4, 9)], [undefined, 'most-changed', 'most-changed', 'divided', 'most-not', 'most-not'])
})

const due: fc.Arbitrary<DueIn> = fc.record({ quarterOn: fc.constantFrom('2026-01-01', '2026-04-01', '2026-07-01'), kept: fc.nat(9), late: fc.nat(9), broken: fc.nat(9) })
  .map((one) => ({ ...one, due: one.kept + one.late + one.broken }))

test('whatever was due was kept, late or broken, of one line as of all of them together', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.option(fc.uuid()), fc.array(due))), (lines) => {
    const byLine = new Map(lines)
    for (const one of together(byLine)) assert.equal(one.due, one.kept + one.late + one.broken)
    assert.equal(sumOf(together(byLine)).due, sumOf([...byLine.values()].flat()).due)
  }))
})
