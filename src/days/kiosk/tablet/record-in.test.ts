// What a tablet makes of a station's form is something that the server takes in: a record that it would refuse is never thanked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecord } from '../../record.ts'
import { recordIn, type StationAsked } from './record-in.ts'

const station = (form: StationAsked['form']): StationAsked => ({ id: crypto.randomUUID(), form, language: 'fi', lineId: null, questions: [] })
const fields = (all: Record<string, string>) => new Map(Object.entries(all))
const made = (form: StationAsked['form'], all: Record<string, string>) =>
  recordIn(station(form), { get: (name) => fields(all).get(name), getAll: (name) => [fields(all).get(name)].filter(Boolean) }, crypto.randomUUID(), '0000-0000-0000-00')

test('feedback or a wish in which there is nothing to read is none; an emoji is something', () => {
  for (const text of ['', '  ', '…', '!?', '\u200b']) {
    assert.equal(made('feedback', { kind: 'criticism', line: 'none', text }), null, text)
    assert.equal(made('dream', { text }), null, text)
  }
  for (const text of ['Kiitos', '7', '😡']) {
    assert.ok(readRecord(made('feedback', { kind: 'criticism', line: 'none', text })), text)
    assert.ok(readRecord(made('dream', { text })), text)
  }
})
