// Where a text says a name: as written, bent by three languages, disguised; and what is no name to look for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namedIn, partsOfName, soughtOf, whoseNames } from './names.ts'

const found = (text: string, names: string[], lastAlone = true) => namedIn(text, soughtOf(names, { lastAlone })).map(({ from, to, as }) => `${text.slice(from, to)}: ${as}`)

test('the whole name is found as it is written, and as Finnish, Swedish and English bend it', () => {
  for (const [text, expected] of [
    ['Ohjaaja Maija Virtanen oli töykeä.', 'Maija Virtanen: written'],
    ['Puhuin Maija Virtaselle eilen.', 'Maija Virtaselle: form'],
    ['Maijan Virtasen kanssa ei tullut mitään.', 'Maijan Virtasen: form'],
    ['virtanen maija ei vastannut', 'virtanen maija: form'],
    ['Maija Liisa Virtanen vastasi.', 'Maija Liisa Virtanen: form'],
    ['Det var Maija Virtanens fel.', 'Maija Virtanens: form'],
    ['It was Maija Virtanen’s fault.', 'Maija Virtanen’s: form'],
  ] as const) assert.deepEqual(found(text, ['Maija Virtanen']), [expected], text)
  assert.deepEqual(found('Lahden Pekalta saa apua. Pekka Lahti auttoi.', ['Pekka Lahti']), ['Lahden Pekalta: form', 'Pekka Lahti: written'])
})

test('letters that only look like those of the name, and marks left out, do not hide it', () => {
  assert.deepEqual(found('Soitti Маija Virtаnen.', ['Maija Virtanen']), ['Маija Virtаnen: form'])
  assert.deepEqual(found('Kiitos Paivi Makelalle!', ['Päivi Mäkelä']), ['Paivi Makelalle: form'])
})

test('the last name alone is a part of the name, and is left out where nobody asked for it', () => {
  assert.deepEqual(found('Rouva Virtanen huusi. Virtaset muuttivat.', ['Maija Virtanen']), ['Virtanen: part', 'Virtaset: part'])
  assert.deepEqual(found('Rouva Virtanen huusi.', ['Maija Virtanen'], false), [])
  assert.deepEqual(found('Salmi-Virtanen huusi.', ['Maija Virtanen']), ['Salmi-Virtanen: part'])
})

test('a first name alone is nobody, but a nickname that was given as a name is', () => {
  assert.deepEqual(found('Maija oli ihana.', ['Maija Virtanen']), [])
  assert.deepEqual(found('Majsu oli ihana, Majsulle terveisiä.', ['Maija Virtanen', 'Majsu']), ['Majsu: written', 'Majsulle: form'])
})

test('a name that is a common word is found where it is a name, and nowhere else', () => {
  assert.deepEqual(found('Puhun suomea ja suomi on vaikeaa.', ['Aino Suomi']), [])
  assert.deepEqual(found('Aino Suomi puhuu. Myös aino suomi.', ['Aino Suomi']), ['Aino Suomi: written', 'aino suomi: written'])
  assert.deepEqual(found('joen virta on kova', ['Ville Virta']), [])
})

test('another name that holds it is another name', () => {
  assert.deepEqual(found('Virtalan talo, Maijala ja Virtasalmi.', ['Maija Virtanen']), [])
  assert.deepEqual(found('Liisa ja Bosse tulivat. Boende.', ['Bo Ek', 'Li Wu']), [])
  assert.deepEqual(found('Bo Eklund kom.', ['Bo Eklund']), ['Bo Eklund: written'])
})

test('one letter, a pattern, a number, a whole page or nothing is no name', () => {
  for (const typed of ['', 'A', 'V V', '.*', 'Virtanen|Lahti', '%', 'Maija (Virtanen)', '010170-999R', 'Bo', 'x'.repeat(81), 'aa bb cc dd ee ff gg hh']) assert.equal(partsOfName(typed), null, typed)
  for (const typed of ['Maija Virtanen', 'Anna-Liisa', 'Li Wong', 'O’Brien', 'Žanna Šmits']) assert.ok(partsOfName(typed), typed)
})

test('a long text of words like the name takes no longer than others', () => {
  assert.equal(namedIn('Virtanen '.repeat(20_000), soughtOf(['Maija Virtanen'], { lastAlone: true })).length, 20_000)
})

test('a further name is that of who asked where it has a first name of theirs and nobody of the staff is called so', () => {
  const of = (also: string[], staff: string[] = []) => whoseNames(['Maija Liisa Virtanen', ...also], staff)
  assert.deepEqual(of(['Maija Koskela', 'Liisa Virtanen']), { own: ['Maija Liisa Virtanen', 'Maija Koskela', 'Liisa Virtanen'], others: [] })
  assert.deepEqual(of(['Kaisa Virtanen', 'Pekka Lahti', 'Majsu']).others, ['Kaisa Virtanen', 'Pekka Lahti', 'Majsu'])
  assert.deepEqual(of(['Maija Kanervasuo', 'Salo Maija'], ['Maija Kanervasuo', 'Maija Salo']).others, ['Maija Kanervasuo', 'Salo Maija'])
  assert.deepEqual(of(['Virtanen Liisa Maija'], ['Maija Liisa Virtanen']).others, [], 'who asks may be of the staff')
})
