// The rules of publishing alone: when something becomes public, and whose words are the giver's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../../text/dates.ts'
import { addedWords } from './added.ts'
import { timesOf } from './publication.ts'

const timing = fc.record({ publishAfterDays: fc.integer({ min: 0, max: 365 }), commentWithinWorkingDays: fc.integer({ min: 0, max: 30 }), closedDays: fc.constant([]) })

test('nothing becomes public on a day that tells when it was given, before its giver could see it, or before the unit could say its word', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 400 }), fc.boolean(), timing, (given, later, asks, wanted) => {
    const [givenOn, checkedOn] = [daysAfter('2026-01-01', given), daysAfter('2026-01-01', given + later)]
    const { commentUntilOn, publicFromOn } = timesOf(new Date(`${givenOn}T12:00:00Z`), checkedOn, asks, wanted)
    assert.match(publicFromOn, /-01$/)
    assert.ok(publicFromOn >= daysAfter(checkedOn, 3) && publicFromOn >= daysAfter(givenOn, wanted.publishAfterDays) && publicFromOn >= commentUntilOn)
    assert.ok(publicFromOn <= daysAfter([checkedOn, daysAfter(givenOn, wanted.publishAfterDays), daysAfter(commentUntilOn, 1)].sort().at(-1)!, 34), 'and not without end')
  }))
})

test('words that the giver did not write are found, whatever was taken away around them', () => {
  assert.deepEqual(addedWords('Hoitaja Liisa tuli tunnin myöhässä.', 'Hoitaja [nimi] tuli myöhässä.'), [])
  assert.deepEqual(addedWords('Hoitaja tuli myöhässä.', 'Hoitaja tuli lähes ajoissa, lähes.'), ['lähes', 'ajoissa'])
  fc.assert(fc.property(fc.array(fc.constantFrom('yksi', 'kaksi', 'Kolme'), { minLength: 1 }), fc.nat(), (words, n) => {
    assert.deepEqual(addedWords(words.join(' '), words.filter((_, at) => (at + n) % 2).join(', ')), [])
  }))
})
