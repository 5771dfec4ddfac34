// What members are called is found in whatever everybody is to read, however a sentence bends it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namedIn, surelyNamedIn, withMembers } from './named.ts'

const seats = ['Mikko', 'Pekka', 'Riitta', 'Kerttu', 'Satu', 'Lempi', 'Aino', 'Rut-Maria', 'Virve', 'Ahmed'].map((called) => ({ called }))
const look = withMembers(() => [], seats)
const found = (text: string) => look(text).map(({ from, to }) => text.slice(from, to))

test('with the consonants that Finnish changes, and with what hangs on behind', () => {
  assert.deepEqual(found('Tämä on Mikon ja Pekan, ja Riitalle, Kertulta, Sadusta, Lemmen mielestä.'), ['Mikon', 'Pekan', 'Riitalle', 'Kertulta', 'Sadusta', 'Lemmen'])
  assert.deepEqual(found('Virveen, Ahmedilta, Mikkokin ja Riitanhan, Rutin ja Marialle'), ['Virveen', 'Ahmedilta', 'Mikkokin', 'Riitanhan', 'Rutin', 'Marialle'])
})

test('in large letters, as half of a word with a hyphen, and typed in signs that stand above each other', () => {
  assert.deepEqual(found('MIKON asia ja Pekka-sedän'), ['MIKON', 'Pekka'])
  const seat = withMembers(() => [], [{ called: 'Väinö' }])
  const text = 'Väinön asia'.normalize('NFD')
  assert.deepEqual(seat(text).map(({ from, to }) => text.slice(from, to)), ['Väinön'.normalize('NFD')])
})

test('in small letters where it is hardly another word; and a part of another word is none', () => {
  assert.deepEqual(found('se oli mikon ja kertun ajatus'), ['mikon', 'kertun'])
  assert.deepEqual(found('ainoa asia; Semikko ja pekkaroitu'), [])
})

test('a person decides, nothing is found twice, and a council of nobody looks for nobody', () => {
  assert.deepEqual(look('Mikon').map(({ kind, rule }) => [kind, rule]), [['name', 'open']])
  const twice = withMembers(() => [{ kind: 'worker', from: 0, to: 5, sure: true, rule: 'goes' }], seats)
  assert.deepEqual(twice('Mikon sanoi').map(({ kind }) => kind), ['worker'])
  const none = () => []
  assert.equal(withMembers(none, [{ called: '–' }]), none)
})

test('what nobody looks through afterwards names nobody: in a plan a place or a day may stand, and what only begins as a name', () => {
  assert.deepEqual([namedIn(look, 'Sen sanoi Pekka, ja Mikkosen väki'), surelyNamedIn(look, 'Sen sanoi Pekka, ja Mikkosen väki')], [['Pekka', 'Mikkosen'], ['Pekka']])
})
