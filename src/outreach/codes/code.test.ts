// Where a code leads, whatever has ended since it was printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leadsTo } from './code.ts'

const today = '2026-09-16'
const part = (id: string, endedOn: string | null = null) => ({ id, name: { fi: id }, endedOn })
const unit = (endedOn: string | null = null) => ({ ...part('u', endedOn), supervisorId: null })
const gone = '2026-09-01'

test('it leads to the form with all that is still there', () => {
  assert.deepEqual(leadsTo({ survey: null, line: part('l'), service: part('s'), unit: unit(), endedOn: null }, today), { page: 'form', parameters: {}, query: { service: 's', unit: 'u' }, ended: false })
  assert.deepEqual(leadsTo({ survey: null, line: part('l'), service: null, unit: unit(), endedOn: null }, today), { page: 'form', parameters: {}, query: { line: 'l', unit: 'u' }, ended: false })
  assert.deepEqual(leadsTo({ survey: null, line: null, service: null, unit: null, endedOn: null }, today), { page: 'topic', parameters: {}, query: {}, ended: false })
})

test('what has ended is left out, and the page says that something has changed', () => {
  assert.deepEqual(leadsTo({ survey: null, line: part('l'), service: part('s'), unit: unit(gone), endedOn: null }, today), { page: 'form', parameters: {}, query: { service: 's' }, ended: true })
  assert.deepEqual(leadsTo({ survey: null, line: part('l'), service: part('s', today), unit: unit(), endedOn: null }, today), { page: 'form', parameters: {}, query: { line: 'l', unit: 'u' }, ended: true })
  assert.deepEqual(leadsTo({ survey: null, line: part('l', gone), service: part('s'), unit: null, endedOn: null }, today), { page: 'topic', parameters: {}, query: {}, ended: true })
  assert.deepEqual(leadsTo({ survey: null, line: part('l'), service: null, unit: unit(), endedOn: gone }, today), { page: 'form', parameters: {}, query: { line: 'l', unit: 'u' }, ended: true })
  assert.equal(leadsTo({ survey: null, line: part('l', '2026-09-17'), service: null, unit: null, endedOn: null }, today).ended, false, 'what ends tomorrow is here today')
})

test('whatever ends, it leads somewhere, and to nothing that is over', () => {
  const day = fc.constantFrom(null, '2026-09-01', today, '2026-12-31')
  const any = fc.record({ line: fc.option(day, { nil: undefined }), service: fc.option(day, { nil: undefined }), unit: fc.option(day, { nil: undefined }), own: day })
  fc.assert(fc.property(any, ({ line, service, unit: of, own }) => {
    const made = {
      survey: null,
      line: line === undefined ? null : part('l', line), service: service === undefined ? null : part('s', service), unit: of === undefined ? null : unit(of), endedOn: own,
    }
    const { page, query, ended } = leadsTo(made, today)
    assert.equal(page === 'form', Object.keys(query).length > 0)
    const over = (end: string | null | undefined) => end !== null && end !== undefined && end <= today
    for (const [name, end] of [['line', line], ['service', service], ['unit', of]] as const) if (over(end)) assert.ok(!(name in query), name)
    assert.equal(ended, [line, service, of, own].some(over))
  }))
})

test('a code of a survey leads to its page with the unit that is still there, and never to the form', () => {
  const survey = { id: 'v', name: { fi: 'Miten meni?' } }
  const to = (of: ReturnType<typeof unit> | null, endedOn: string | null = null) => leadsTo({ survey, line: part('l'), service: null, unit: of, endedOn }, today)
  assert.deepEqual(to(unit()), { page: 'survey', parameters: { id: 'v' }, query: { line: 'l', unit: 'u' }, ended: false })
  assert.deepEqual(to(unit(gone), gone), { page: 'survey', parameters: { id: 'v' }, query: { line: 'l' }, ended: false })
})
