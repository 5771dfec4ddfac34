// A calendar as other programs read it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { calendar, type CalendarEntry } from './calendar.ts'

const entry: CalendarEntry = {
  id: '3f0b5f0e-0000-4000-8000-000000000001', name: 'Sosiaaliohjaaja paikalla', description: 'Tule juttelemaan; ei ajanvarausta, ei nimeä.', where: 'Kirjastotalo, Ratasraitti 1',
  rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=SU', firstDay: '2026-03-01', lastDay: '2026-04-12', starts: '13:00', ends: '15:00', exceptions: [], closedDays: [],
}
const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('each time is an event at the hour that the clock in Finland shows, also on the day on which it is moved', () => {
  const events = read(calendar('Kirjasto', [entry], { today: '2026-03-20', made: new Date('2026-03-20T10:00:00Z') }))
  assert.deepEqual(events.map((one) => one.startDate.toJSDate().toISOString()), [
    '2026-03-22T11:00:00.000Z', '2026-03-29T10:00:00.000Z', '2026-04-05T10:00:00.000Z', '2026-04-12T10:00:00.000Z',
  ])
  assert.equal(events[0]!.summary, 'Sosiaaliohjaaja paikalla')
  assert.equal(events[0]!.description, 'Tule juttelemaan; ei ajanvarausta, ei nimeä.')
})

test('what is cancelled is there as cancelled, so that who has it already sees it; a day keeps its name from calendar to calendar', () => {
  const text = calendar('Kirjasto', [entry], { today: '2026-04-01', made: new Date('2026-04-01T10:00:00Z') })
  assert.match(text, /UID:3f0b5f0e-0000-4000-8000-000000000001-2026-04-05@vastakaiku[\s\S]*?STATUS:CANCELLED/)
  assert.deepEqual(read(text).map(({ uid }) => uid), read(calendar('X', [entry], { today: '2026-04-02', made: new Date() })).map(({ uid }) => uid))
})

test('lines are folded and end as the standard has it, and text cannot add a property', () => {
  const text = calendar('Kirjasto', [{ ...entry, name: `${'pitkä '.repeat(30)}\nATTACH:http://x.example` }], { today: '2026-04-01', made: new Date() })
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
  assert.doesNotMatch(text, /^ATTACH/m)
  assert.doesNotMatch(text, /[^\r]\n/)
})
