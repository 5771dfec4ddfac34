import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likeness, match, wordsOf } from './match.ts'

const finds = (query: string): string[] => match(directory, query).map(({ item }) => item.name)

const item = (name: string, ...words: string[]) => ({
  name,
  words: [{ text: name, weight: 1 }, ...words.map((text) => ({ text, weight: 0.9 }))],
})
const directory = [
  item('Kotihoito', 'Hemvård', 'Home care', 'kotisairaanhoito kotiapu'),
  item('Lapsiperheiden kotipalvelu', 'Hemservice för barnfamiljer', 'Home service for families'),
  item('Lastensuojelun avohuolto', 'Barnskydd', 'Child welfare', 'lastensuojeluilmoitus'),
  item('Aikuissosiaalityö', 'Vuxensocialarbete', 'Adult social work', 'sossu rahat velka lasku'),
  item('Toimeentulotuki', 'Utkomststöd', 'Social assistance', 'sossu rahat'),
  item('Vammaispalvelut', 'Funktionshinderservice', 'Disability services', 'henkilökohtainen avustaja'),
]

test('an inflected Finnish word finds its service', () => {
  assert.deepEqual(finds('kotihoidosta'), ['Kotihoito'])
  assert.deepEqual(finds('lastensuojelussa'), ['Lastensuojelun avohuolto'])
  assert.deepEqual(finds('toimeentulotuesta'), ['Toimeentulotuki'])
  assert.deepEqual(finds('vammaispalvelujen'), ['Vammaispalvelut'])
})

test('an inflected Swedish word finds its service', () => {
  assert.deepEqual(finds('hemvården'), ['Kotihoito'])
  assert.deepEqual(finds('utkomststödet'), ['Toimeentulotuki'])
})

test('a spelling mistake is forgiven', () => {
  assert.deepEqual(finds('kotihioto'), ['Kotihoito'])
  assert.deepEqual(finds('toimentulotuki'), ['Toimeentulotuki'])
  assert.deepEqual(finds('disabilty'), ['Vammaispalvelut'])
})

test('letters without their dots find the word with dots', () => {
  assert.deepEqual(finds('hemvard'), ['Kotihoito'])
  assert.deepEqual(finds('aikuissosiaalityo'), ['Aikuissosiaalityö'])
})

test('an everyday word finds every service that it leads to', () =>
  assert.deepEqual(finds('sossu').sort(), ['Aikuissosiaalityö', 'Toimeentulotuki']))

test('the beginning of a word and a part of a compound are enough', () => {
  assert.deepEqual(finds('toimeen'), ['Toimeentulotuki'])
  assert.deepEqual(finds('huolto'), ['Lastensuojelun avohuolto'])
})

test('words that are found nowhere do not stand in the way', () =>
  assert.deepEqual(finds('haluan antaa palautetta kotihoidosta'), ['Kotihoito']))

test('more words narrow the answer down', () => {
  assert.deepEqual(finds('home').sort(), ['Kotihoito', 'Lapsiperheiden kotipalvelu'])
  assert.deepEqual(finds('home families'), ['Lapsiperheiden kotipalvelu'])
})

test('two subjects in one question bring both', () =>
  assert.deepEqual(finds('kotihoito vai lastensuojelu').sort(), ['Kotihoito', 'Lastensuojelun avohuolto']))

test('nothing is found for nothing, for noise, and for a word that only begins the same', () => {
  assert.deepEqual(finds(''), [])
  assert.deepEqual(finds('!!! ?'), [])
  assert.deepEqual(finds('xyzzy'), [])
  assert.equal(likeness('lastenvalvoja', 'lastensuojelu'), 0)
})

test('short words are not taken for one another', () => assert.equal(likeness('tuli', 'tuki'), 0))

test('the exact word is listed before a likely one', () => {
  const [first] = match([item('Kotihoidot'), item('Kotihoito')], 'kotihoito')
  assert.equal(first?.item.name, 'Kotihoito')
})

test('words are folded, and single letters left out', () =>
  assert.deepEqual(wordsOf('Hemvård, Ösund – A'), ['hemvard', 'osund']))

test('a pasted page is answered in reasonable time', () => {
  const many = Array.from({ length: 500 }, (_, n) => item(`Palvelu ${n} kotihoito lastensuojelu`, 'sossu rahat velka'))
  const started = performance.now()
  match(many, 'sosiaalipalvelu '.repeat(20_000) + [...Array(200).keys()].map((n) => `sana${n}`).join(' '))
  assert.ok(performance.now() - started < 1000)
})
