import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likeness } from './likeness.ts'
import { match, wordsOf } from './match.ts'

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

test('words are folded; single letters and words that say nothing are left out', () =>
  assert.deepEqual(wordsOf('Hemvård i Ösund – A'), ['hemvard', 'osund']))

test('a word that only holds a sentence together finds nothing, and pushes nothing aside', () => {
  const meals = [...directory, item('Ateriapalvelu', 'Måltidsservice', 'Meal service', 'meals on wheels')]
  assert.deepEqual(match(meals, 'kotihoito on aina myöhässä').map(({ item: { name } }) => name), ['Kotihoito'])
  assert.deepEqual(match(meals, 'on ja ei').length, 0)
})

test('another word with the same beginning is no form of it', () => {
  for (const [typed, word] of [
    ['barnskydd', 'barnen'], ['palvelutalo', 'palvelut'], ['palveluohjaus', 'palvelu'], ['socialjour', 'social'], ['skuldsanering', 'skuld'],
  ] as const) assert.equal(likeness(typed, word), 0, `${typed} ${word}`)
})

test('forms of a word are known by their endings', () => {
  for (const [typed, word] of [
    ['vanhuksia', 'vanhus'], ['isäni', 'isä'], ['toimeentulotuesta', 'toimeentulotuki'], ['tapaamisessa', 'tapaaminen'],
    ['sosiaalityöntekijäni', 'sosiaalityöntekijä'], ['käynnit', 'käynti'], ['åldringshemmet', 'åldringshem'], ['vårdarna', 'vårdare'],
    ['skulderna', 'skuld'], ['worries', 'worry'], ['carers', 'carer'],
  ] as const) assert.ok(likeness(wordsOf(typed)[0]!, wordsOf(word)[0]!) > 0.7, `${typed} ${word}`)
})

test('where a word is found as it is, what only resembles it does not count', () =>
  assert.deepEqual(match([item('Laina'), item('Vaina'), item('Lainaamo')], 'laina').map(({ item: { name } }) => name), ['Laina', 'Lainaamo']))

test('a word that few have tells more than one that many have', () => {
  const many = [...Array(9).keys()].map((n) => item(`Palvelu${n}`, 'lapsi'))
  assert.deepEqual(match([...many, item('Sijaishuolto', 'sijoitus')], 'lapsi sijoitus').map(({ item: { name } }) => name), ['Sijaishuolto'])
})

const saarisalmi = { name: 'Saarisalmi', words: [{ text: 'Kotihoito, Saarisalmi', weight: 1 }] }
const harjula = { name: 'Harjula', words: [{ text: 'Harjulan tiimi', weight: 1 }] }

test('a place counts where the words name it, and not where it is called by its service', () => {
  const here = [{ ...item('Kotihoito'), places: [saarisalmi, harjula] }, { ...item('Ateriat'), places: [saarisalmi] }]
  const named = (query: string) => match(here, query).map(({ item: { name }, places }) => [name, ...places.map((place) => place.name)])
  assert.deepEqual(named('kotihoito'), [['Kotihoito']])
  assert.deepEqual(named('kotihoito saarisalmi'), [['Kotihoito', 'Saarisalmi']])
  assert.deepEqual(named('saarisalmi').map(([name]) => name), ['Kotihoito', 'Ateriat'])
  assert.deepEqual(named('kotihoidosta harjulassa'), [['Kotihoito', 'Harjula']])
})

test('a pasted page is answered in reasonable time', () => {
  const many = Array.from({ length: 500 }, (_, n) => item(`Palvelu ${n} kotihoito lastensuojelu`, 'sossu rahat velka'))
  const started = performance.now()
  match(many, 'sosiaalipalvelu '.repeat(20_000) + [...Array(200).keys()].map((n) => `sana${n}`).join(' '))
  assert.ok(performance.now() - started < 10_000)
})
