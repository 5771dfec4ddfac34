import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { derivedWithout, hasPartOf, without } from './words.ts'

const mark = '[poistettu pyynnöstä 16.9.2026]'
const word = fc.constantFrom('Maija', 'Virtanen', 'huusi', 'äidilleni', 'kun', 'hän', 'pyysi', 'vettä', 'aamulla', 'ja', 'lähti', 'ovesta', 'sitten')
const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '))

test('whatever is taken away stands nowhere in what is left, and what stood around it does', () => {
  fc.assert(fc.property(sentence, sentence, fc.array(word, { minLength: 2, maxLength: 5 }), (before, after, words) => {
    const passage = words.join(' ')
    const rest = without(`${before} ${passage} ${after}`, [passage], mark)
    assert.ok(!rest.includes(passage) && rest.includes(mark))
    assert.equal(without(`${before}.`, ['jotain muuta'], mark), `${before}.`)
  }))
})

test('a passage that lies in another goes with it, and all of a text leaves the mark alone', () => {
  assert.equal(without('Maija huusi aamulla. Muuten hyvä.', ['Maija', 'Maija huusi aamulla'], mark), `${mark}. Muuten hyvä.`)
  assert.equal(without('Maija huusi.', 'all', mark), mark)
  assert.equal(without('', 'all', mark), '')
})

test('of what was made of a text nothing stays that has three words of the passage in a row, however it was put', () => {
  fc.assert(fc.property(sentence, fc.array(word, { minLength: 3, maxLength: 8 }), fc.nat(), (around, words, at) => {
    const start = at % (words.length - 2)
    const part = words.slice(start, start + 3).join(', ').toUpperCase()
    const { text } = derivedWithout(`${around} [nimi] ${part}`, [words.join(' ')], mark)
    assert.ok(!hasPartOf(text, words.join(' ')))
  }))
})

test('a passage across a name that was taken away is found, and a text without any of it stays as it was', () => {
  const passage = 'Maija Virtanen huusi äidilleni Liisa Korhoselle'
  assert.deepEqual(derivedWithout('[Työntekijä] huusi äidilleni [nimi].', [passage], mark), { text: mark, is: 'all-gone' })
  assert.deepEqual(derivedWithout(`Ensin. ${passage}. Sitten.`, [passage], mark), { text: `Ensin. ${mark}. Sitten.`, is: 'without' })
  assert.deepEqual(derivedWithout('Ruoka oli hyvää, ja hän kävi.', [passage], mark), { text: 'Ruoka oli hyvää, ja hän kävi.', is: 'as-it-was' })
})

test('a short name is found however it is written, and one short word takes nothing of what others wrote', () => {
  for (const written of ['AKI SALO', 'Aki\u00a0Salo', 'Aki\nSalo']) assert.equal(derivedWithout(`Silloin ${written} lähti.`, ['Aki Salo'], mark).is, 'all-gone', written)
  assert.deepEqual(derivedWithout('Silloin Aki Salo lähti.', ['Aki Salo'], mark), { text: `Silloin ${mark} lähti.`, is: 'without' })
  assert.equal(derivedWithout('Aki Salonen lähti.', ['Aki Salo'], mark).is, 'as-it-was')
  for (const passage of ['Ei', 'en', ' ', 'Ei.']) assert.equal(derivedWithout('Eilen en päässyt. Ei.', [passage], mark).is, 'as-it-was', passage)
  assert.equal(derivedWithout('Hinta (5 € [sis. alv]) nousi.', ['(5 € [sis. alv])'], mark).text, `Hinta ${mark} nousi.`)
})
