import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '../text/dates.ts'
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { dueOn, isLate, workingDaysLeft } from './deadline.ts'
import { checkDraft, tooLong, type RawDraft } from './draft.ts'
import { route, type Answerable, type Candidate } from './route.ts'

const at = (iso: string) => new Date(iso)

test('five working days from a Wednesday end on the next Wednesday', () => {
  assert.equal(dueOn(at('2026-09-16T09:00:00Z'), 5), '2026-09-23')
})

test('Christmas, Midsummer Eve and the organisation’s own closed days are not working days', () => {
  assert.equal(dueOn(at('2026-12-23T09:00:00Z'), 1), '2026-12-28')
  assert.equal(dueOn(at('2026-06-18T09:00:00Z'), 1), '2026-06-22')
  assert.equal(dueOn(at('2026-09-16T09:00:00Z'), 1, ['2026-09-17']), '2026-09-18')
})

test('the day of arrival is Finland’s: one minute past midnight there is the next day', () => {
  assert.equal(dayOf(at('2026-09-15T21:01:00Z')), '2026-09-16')
  assert.equal(dueOn(at('2026-09-15T20:59:00Z'), 1), '2026-09-16')
  assert.equal(dueOn(at('2026-09-15T21:01:00Z'), 1), '2026-09-17')
})

const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })

test('a due day is always a working day, after the day of arrival, with exactly the promised days between', () => {
  fc.assert(fc.property(moment, fc.integer({ min: 1, max: 60 }), fc.array(moment, { maxLength: 5 }), (received, days, closed) => {
    const closedDays = closed.map(dayOf)
    const due = dueOn(received, days, closedDays)
    assert.ok(isWorkingDay(due, closedDays))
    assert.ok(due > dayOf(received))
    assert.equal(workingDaysLeft(due, received, closedDays), days)
    assert.equal(isLate(due, received), false)
  }))
})

const ids = ['handler', 'supervisor', 'service', 'manager', 'coordinator', 'deputy', 'superior'] as const

const answerable: fc.Arbitrary<Answerable> = fc.record({
  topicKnown: fc.boolean(),
  handlerHereId: fc.option(fc.constantFrom(...ids)), supervisorId: fc.option(fc.constantFrom(...ids)),
  handlerOfServiceId: fc.option(fc.constantFrom(...ids)), lineManagerId: fc.option(fc.constantFrom(...ids)),
  coordinatorId: fc.constant('coordinator'),
  people: fc.tuple(...ids.map((id) => fc.record({
    id: fc.constant(id as string), reachable: fc.boolean(), supervises: fc.boolean(), language: fc.constant('fi' as const),
    deputyId: fc.option(fc.constantFrom(...ids)), superiorId: fc.option(fc.constantFrom(...ids)),
  }))).map((people) => new Map<string, Candidate>(people.map((person) => [person.id, person]))),
})

test('the way never ends in nothing, and goes to somebody away only when it is the coordinator', () => {
  fc.assert(fc.property(answerable, fc.constantFrom('handler', 'supervisor'), (world, reader) => {
    const { handlerId } = route(world, reader)
    assert.notEqual(handlerId, null)
    assert.ok(world.people.get(handlerId!)!.reachable || handlerId === 'coordinator')
  }))
})

test('what goes straight to a supervisor never ends at a worker, whoever is away', () => {
  fc.assert(fc.property(answerable, (world) => {
    const { handlerId } = route(world, 'supervisor')
    assert.ok(world.people.get(handlerId!)!.supervises || handlerId === 'coordinator')
  }))
})

const one = (id: string, more: Partial<Candidate> = {}): [string, Candidate] =>
  [id, { id, reachable: true, supervises: false, deputyId: null, superiorId: null, language: 'fi', ...more }]
const plain: Answerable = {
  topicKnown: true, handlerHereId: 'w', supervisorId: 's', handlerOfServiceId: null, lineManagerId: 'm', coordinatorId: 'c',
  people: new Map([one('w', { deputyId: 'd' }), one('d'), one('s', { supervises: true }), one('m', { supervises: true }), one('c', { supervises: true })]),
}

test('the handler of the service in the unit comes first, then the deputy, then the supervisor', () => {
  assert.deepEqual(route(plain, 'handler'), { handlerId: 'w', because: 'handler-here' })
  plain.people.get('w')!.reachable = false
  assert.deepEqual(route(plain, 'handler'), { handlerId: 'd', because: 'deputy' })
  plain.people.get('d')!.reachable = false
  assert.deepEqual(route(plain, 'handler'), { handlerId: 's', because: 'supervisor' })
  assert.deepEqual(route(plain, 'supervisor'), { handlerId: 's', because: 'supervisor' })
})

test('without a topic it goes to the coordinator, and says why', () => {
  const open: Answerable = { ...plain, topicKnown: false, handlerHereId: null, supervisorId: null, lineManagerId: null }
  assert.deepEqual(route(open, 'handler'), { handlerId: 'c', because: 'topic-unknown' })
})

const least: RawDraft = { language: 'fi', kind: 'thanks', text: 'Kiitos' }
const problemsOf = (raw: RawDraft) => {
  const checked = checkDraft(raw)
  return checked.ok ? [] : checked.problems.map(({ field, why }) => `${field} ${why}`)
}

test('language, kind and some text are enough, and everything else has the safest value', () => {
  const checked = checkDraft(least)
  assert.ok(checked.ok)
  assert.deepEqual(
    { reader: checked.draft.reader, publish: checked.draft.publish, speaker: checked.draft.speaker, contact: checked.draft.contact },
    { reader: 'handler', publish: false, speaker: null, contact: null },
  )
})

test('an answered question is enough without open text', () => {
  assert.deepEqual(problemsOf({ ...least, text: '', answers: [{ question: 'Mitä tapahtui?', answer: 'Apua tuli.' }] }), [])
})

test('spaces, invisible marks and lone punctuation are not a message; one emoji is', () => {
  for (const text of ['', '   ', '\u200b\u200e', '...', '—']) assert.deepEqual(problemsOf({ ...least, text }), ['text missing'])
  assert.deepEqual(problemsOf({ ...least, text: '😀' }), [])
})

test('length is counted as people count, in characters that they see', () => {
  assert.deepEqual(problemsOf({ ...least, text: 'a'.repeat(20_000) }), ['text too-long'])
  assert.deepEqual(problemsOf({ ...least, text: 'a'.repeat(10_000) }), [])
  assert.equal(tooLong('👩‍👩‍👧‍👦'.repeat(100), 100), false)
})

test('a contact is a mail address, or a telephone number that the handler may use', () => {
  assert.deepEqual(problemsOf({ ...least, contact: 'matti@example.fi' }), [])
  assert.deepEqual(problemsOf({ ...least, contact: '040 123 4567' }), ['contact phone-not-shared'])
  assert.deepEqual(problemsOf({ ...least, contact: '040 123 4567', contactShared: true }), [])
  for (const contact of ['matti', 'matti@', 'a@b', 'a b@c.fi', 'x@y.fi, z@y.fi', 'x@y.fi\nBcc: z@y.fi']) {
    assert.deepEqual(problemsOf({ ...least, contact }), ['contact not-contact'], contact)
  }
})

test('values that are no choice are named, all at once', () => {
  assert.deepEqual(problemsOf({ language: 'x', kind: 'rage', text: '', reader: 'boss', publish: 'maybe', speaker: 'spy', service: 'x' }).sort(), [
    'kind unknown', 'language unknown', 'publish unknown', 'reader unknown', 'service unknown', 'speaker unknown', 'text missing',
  ])
})
