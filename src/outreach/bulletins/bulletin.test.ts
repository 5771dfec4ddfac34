// When a bulletin is due, over any calendar; and its text, over anything that may be true.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keptIn } from '../../feedback/promise/promise.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { daysIn, dueOn, kinds, nthDay, rhythms, type Calendar } from './bulletin.ts'
import { compose, type About, type Facts } from './compose.ts'
import { bullet, htmlOf, partsOf } from './parts.ts'

const day = fc.integer({ min: 0, max: 365 * 30 }).map((n): Day => daysAfter('2020-01-01', n))
const calendars = fc.record({ rhythm: fc.constantFrom(...rhythms), firstOn: day, endedOn: fc.option(fc.integer({ min: 0, max: 2000 })) })
  .map(({ endedOn, ...rest }): Calendar => ({ ...rest, endedOn: endedOn === null ? null : daysAfter(rest.firstOn, endedOn) }))

test('days follow each other, and each is counted from the first: a short month shortens only itself', () => {
  const on = (rhythm: Calendar['rhythm'], firstOn: Day) => [0, 1, 2, 3, 13].map((n) => nthDay({ rhythm, firstOn }, n))
  assert.deepEqual(on('month', '2027-01-31'), ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2028-02-29'])
  assert.deepEqual(on('quarter', '2026-11-30'), ['2026-11-30', '2027-02-28', '2027-05-30', '2027-08-30', '2030-02-28'])
  assert.deepEqual(on('week', '2026-12-28'), ['2026-12-28', '2027-01-04', '2027-01-11', '2027-01-18', '2027-03-29'])
  fc.assert(fc.property(calendars, fc.nat(400), (calendar, n) => {
    assert.ok(nthDay(calendar, n) < nthDay(calendar, n + 1))
  }))
})

test('the days between two days are those of all days that lie between them', () => {
  fc.assert(fc.property(calendars, day, fc.nat(800), (calendar, from, length) => {
    const to = daysAfter(from, length)
    const all = Array.from({ length: 1700 }, (_, n) => nthDay(calendar, n))
    assert.deepEqual(daysIn(calendar, from, to), all.filter((one) => one >= from && one <= to && (calendar.endedOn === null || one < calendar.endedOn)))
  }), { numRuns: 30 })
})

test('whoever looks each day sees every day of the calendar once, and whoever was away sees one for all that were missed', () => {
  fc.assert(fc.property(calendars, fc.array(fc.boolean(), { minLength: 1, maxLength: 300 }), (calendar, isUp) => {
    let last: Day | null = null
    const issued: Day[] = []
    for (const [n, up] of isUp.entries()) {
      const today = daysAfter(calendar.firstOn, n - 3)
      if (!up) continue
      // Twice on each day: the second finds nothing.
      for (let time = 0; time < 2; time++) {
        const due = dueOn(calendar, last, today)
        if (!due) continue
        assert.ok(due <= today && (last === null || due > last))
        issued.push(today)
        last = today
      }
    }
    assert.equal(new Set(issued).size, issued.length)
    if (isUp.every(Boolean)) assert.deepEqual(issued, daysIn(calendar, calendar.firstOn, daysAfter(calendar.firstOn, isUp.length - 4)))
    // Between two that went out there was at least one day of the calendar, however long it was away.
    issued.forEach((one, n) => assert.ok(daysIn(calendar, n ? daysAfter(issued[n - 1]!, 1) : calendar.firstOn, one).length > 0))
  }))
})

const name = fc.string({ minLength: 1, maxLength: 40 }).map((text) => ({ fi: text.replace(/\s/g, '') || 'Nimi' }))
const hours = { openings: [{ weekday: 1 as const, opens: '09:00', closes: '15:00', firstDay: null, lastDay: null, onHolidays: false }], exceptions: [], closedDays: [] }
const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 12 })
const [kept] = keptIn([{ quarterOn: '2026-07-01', isTold: true, isYearTold: true, wasTold: true, due: 10, inTime: 8, unanswered: 0, plans: 0, plansInTime: 0, plansUntold: 0, units: 2, unitsGoneThrough: 0 }])
const line = name.map((fi) => ({ id: 'x', name: fi, kept: kept! }))
const about: fc.Arbitrary<About> = fc.oneof(
  fc.record({ kind: fc.constant('how-to-give-feedback' as const), days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('hours-and-telephones' as const), places: many(name.map((fi) => ({ id: 'x', name: fi, address: fi, hours }))) }),
  fc.record({ kind: fc.constant('drop-ins' as const), dropIns: many(name.map((fi) => ({ day: '2026-09-17', starts: '10:00', ends: '11:00', name: fi, place: fi }))) }),
  fc.record({ kind: fc.constant('asked-now' as const), asked: many(name.map((question) => ({ question, lastOn: '2026-09-30' }) as never)) }),
  fc.record({ kind: fc.constant('changes' as const), changes: many(name.map((title) => ({ title, state: 'done', late: false }) as never)) }),
  fc.record({ kind: fc.constant('promises-kept' as const), lines: many(line) }),
)
const facts: fc.Arbitrary<Facts> = fc.record({
  about, of: fc.option(name), opening: fc.option(fc.constant({ fi: 'Oma lause\r\nkahdella rivillä.' })),
  telephones: fc.array(fc.record({ name: fc.option(name), number: fc.constant('010 000 0100'), hours: fc.constantFrom(hours, null) }), { maxLength: 5 }),
})

test('a text has 3 to 12 lines in each language and ends with where to give feedback and whom to ring; with nothing to say there is none', () => {
  const seen = new Set<string>()
  fc.assert(fc.property(facts, (one) => {
    const made = compose(one, { today: '2026-09-16', publicUrl: 'https://palaute.example.fi' })
    const [told] = Object.entries(one.about).flatMap(([key, value]) => (key === 'kind' ? [] : [value as unknown]))
    const isEmpty = Array.isArray(told) && !told.length && !(one.about.kind === 'hours-and-telephones' && one.telephones.length)
    assert.equal(made === null, isEmpty)
    if (!made) return
    seen.add(one.about.kind)
    for (const language of languages) {
      const lines = made.text[language]!.split('\n').filter(Boolean)
      assert.ok(lines.length >= 2 + Math.min(1, one.telephones.length) && lines.length <= 12, `${lines.length} lines`)
      const end: string = made.text[language]!.split('\n\n').at(-1)!
      assert.match(end, new RegExp(`https://palaute\\.example\\.fi/${language}(\\n|$)`))
      assert.equal(end.includes('010 000 0100'), one.telephones.length > 0)
      assert.equal(made.text[language]!.startsWith('Oma lause kahdella rivillä.'), one.opening !== null && language === 'fi')
      assert.ok(made.title[language]!.includes('2026'))
    }
  }), { numRuns: 300 })
  assert.equal(seen.size, kinds.length)
})

test('taken apart and put together again a text is the same, and as HTML it holds no markup of anybody’s', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ minLength: 1 }).map((text) => text.replaceAll('\n', ' ')), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), fc.boolean(), (blocks, isList) => {
    const text = blocks.map((lines) => lines.map((one) => (isList ? bullet : '') + one).join('\n')).join('\n\n')
    assert.equal(partsOf(text).map(({ kind, lines }) => lines.map((one) => (kind === 'list' ? bullet : '') + one).join('\n')).join('\n\n'), text)
    assert.doesNotMatch(htmlOf({ title: '<b>', text }).replace(/<\/?(h2|p|ul|li|a|br)( href="[^"]*")?>/g, ''), /[<>]/)
  }))
  assert.equal(htmlOf({ title: 'Hei', text: 'Lue: https://a.example/fi.\n\n• <i>' }), '<h2>Hei</h2>\n<p>Lue: <a href="https://a.example/fi">https://a.example/fi</a>.</p>\n<ul>\n<li>&lt;i&gt;</li>\n</ul>')
})
