// When it opens: on which days, with which delay, and with which others, whatever waits.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, daysAfter, hourOf, startOfDay } from '../../text/dates.ts'
import { batchSteps, dayProblem, delay, erasesOn, inHours, opensAt, type InBatch } from './sealed.ts'

const today = '2026-10-20'
const now = new Date('2026-10-20T09:17:42Z')

test('a day can be chosen from tomorrow to one year from now, and what is no day is told apart', () => {
  const told = ['', '2026-10-20', '2025-01-01', '2026-10-21', '2027-10-20', '2027-10-21', '2027-02-29', '31.12.2026', '31.13.2026', '2026-1-1', '9999999'].map((day) => dayProblem(day, today))
  assert.deepEqual(told, ['missing', 'too-soon', 'too-soon', null, null, 'too-late', 'not-a-day', null, 'not-a-day', 'not-a-day', 'not-a-day'])
})

test('whatever day is chosen, it opens on that day or the day after, in a full hour, and not before', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: delay.least, max: delay.most }), (later, hours) => {
    const day = daysAfter(today, later)
    const at = opensAt({ way: 'on-date', day }, { today, hours })!
    assert.ok(at > startOfDay(day) && [day, daysAfter(day, 1)].includes(dayOf(at)), at.toISOString())
    assert.match(hourOf(at), /:00$/)
  }))
})

test('a batch opens three months after the month at the latest, whatever its day, and what waits for its receipt has no day', () => {
  for (const day of ['2026-10-01', today, '2026-10-31']) {
    assert.equal(opensAt({ way: 'batch', day: null }, { today: day, hours: 6 })!.toISOString(), '2027-02-01T04:00:00.000Z')
    assert.equal(erasesOn(day, 24), '2028-11-01')
  }
  assert.equal(opensAt({ way: 'come-back', day: null }, { today, hours: 6 }), null)
  assert.equal(inHours(now, 6).toISOString(), '2026-10-20T15:00:00.000Z')
})

const moment = (hours: number | null) => (hours === null ? null : new Date(now.getTime() + hours * 3_600_000))
const waiting = fc.array(fc.record({
  unitId: fc.constantFrom('a', 'b', null), serviceLineId: fc.constantFrom('x', null), gatheredAt: fc.constantFrom(null, -2, 3).map(moment), opensAt: fc.constantFrom(-1, 40, 900).map((hours) => moment(hours)!),
}), { maxLength: 40 }).map((all): InBatch[] => all.map((one, at) => ({ ...one, id: String(at) })))
const groupOf = ({ unitId, serviceLineId }: InBatch) => `${unitId} ${serviceLineId}`

test('nothing opens before its last day with fewer others of its topic than there must be', () => {
  fc.assert(fc.property(waiting, fc.integer({ min: 2, max: 8 }), (all, fewest) => {
    const { open } = batchSteps(all, { fewest, now })
    const opened = all.filter(({ id }) => open.includes(id))
    for (const group of Map.groupBy(opened, groupOf).values()) {
      if (group.some((one) => one.opensAt > now)) assert.ok(group.length >= fewest)
    }
  }))
})

test('whatever has reached its last day opens, and no piece has two things happen to it', () => {
  fc.assert(fc.property(waiting, fc.integer({ min: 2, max: 8 }), (all, fewest) => {
    const { open, gather, letGo } = batchSteps(all, { fewest, now })
    const touched = [...open, ...gather.flatMap(({ ids }) => ids), ...letGo]
    assert.equal(new Set(touched).size, touched.length)
    for (const one of all) if (one.opensAt <= now) assert.ok(open.includes(one.id))
  }))
})

test('the topic that has enough is gathered whole and at once; what was gathered and lost others waits on', () => {
  fc.assert(fc.property(waiting, fc.integer({ min: 2, max: 8 }), (all, fewest) => {
    const { gather, letGo } = batchSteps(all, { fewest, now })
    for (const { ids, notAfter } of gather) {
      const [first] = all.filter(({ id }) => ids.includes(id))
      const fresh = all.filter((one) => groupOf(one) === groupOf(first!) && !one.gatheredAt && one.opensAt > now)
      assert.deepEqual(ids, fresh.map(({ id }) => id))
      assert.ok(ids.length >= fewest && (first!.unitId ?? first!.serviceLineId) !== null)
      assert.ok(notAfter > now && fresh.every(({ opensAt }) => opensAt >= notAfter))
    }
    for (const id of letGo) assert.ok(all.find((one) => one.id === id)!.gatheredAt! <= now)
  }))
})

test('when one of a gathered batch reaches its last day, all of them open then', () => {
  const lastDays = [2, 900, 900, 900, 900].map((hours) => moment(hours)!)
  const group = lastDays.map((opensAt, at): InBatch => ({ id: String(at), unitId: 'a', serviceLineId: null, gatheredAt: null, opensAt }))
  const [gathered] = batchSteps(group, { fewest: 5, now }).gather
  assert.deepEqual(gathered!.notAfter, lastDays[0])
  const steps = batchSteps(group.map((one) => ({ ...one, gatheredAt: gathered!.notAfter })), { fewest: 5, now: gathered!.notAfter })
  assert.deepEqual([steps.open.length, steps.letGo], [5, []])
})
