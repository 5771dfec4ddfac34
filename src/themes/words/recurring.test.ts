// Words and pairs that come back: by the base forms of Finnish words where Voikko is installed, by stems where it is not, and in Swedish and English always.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { voikkoTags, withVoikko } from '../../../test/voikko.ts'
import { commonPairs, commonWords } from './recurring.ts'
import { lemmasOf } from './roots.ts'

test('without a dictionary forms with one stem are one word, in Swedish and English too', async () => {
  assert.deepEqual(await commonWords(['Jonotin puhelimessa.', 'Puhelimella ei pääse läpi.', 'puhelin puhelin'], null), [{ word: 'puhelin', texts: 3 }])
  assert.deepEqual(await commonWords(['Jag väntade på medarbetaren.', 'En medarbetare ringde.', 'Det är bra medarbetare.', 'The worker was kind.', 'Workers change.', 'A worker and the other.'], null), [{ word: 'medarbetare', texts: 3 }, { word: 'worker', texts: 3 }])
  assert.deepEqual(await commonWords(['Vain kaksi.', 'Kahdesti vain.'], null), [], 'in fewer than three it is nobody’s habit')
  assert.deepEqual(await commonWords(['Vain kaksi.', 'Kahdesti vain.'], null, { least: 1, most: 1 }), [{ word: 'kahdesti', texts: 1 }])
})

test('words that stand in texts about anything are in no list of words', async () => {
  assert.deepEqual(await commonWords(['Voisi saada asiani hyvin, puhelin soi.', 'Voisi saada asiani hyvin: puhelin.', 'Voisi saada asiani hyvin. Puhelin!'], null), [{ word: 'puhelin', texts: 3 }])
})

test('with Voikko forms of one word are one word, however little they look alike', withVoikko, async () => {
  const lemmas = lemmasOf(await voikkoTags())!
  const texts = ['Vesi oli kylmää.', 'Vedet katkesivat.', 'Veden tulo loppui.']
  assert.deepEqual((await commonWords(texts, lemmas)).map(({ texts: count }) => count), [3])
  assert.deepEqual(await commonWords(texts, null), [], 'as stems they are three')
  assert.ok(lemmas('alusta').length > 1)
  const common = await commonWords(['Alku oli vaikea.', 'Alussa jonotin.', 'Kerroin kaiken alusta.'], lemmas)
  assert.deepEqual(common.map(({ texts: count }) => count), [3], 'a form of several words is taken for the one that is used most')
})

test('two words beside each other are a pair, with the small words between them, and not across the end of a sentence', async () => {
  const calls = ['Puhelimeen ei kukaan vastaa.', 'Puhelimeen ei vastaa ihminen.', 'Puhelimeen ei kukaan vastaa, ja odotan.', 'Olin puhelimessa. Kukaan tuli.']
  assert.deepEqual(await commonPairs(calls, null, { least: 2 }), [{ word: 'kukaan vastaa', texts: 2 }, { word: 'puhelimeen ei kukaan', texts: 2 }])
  assert.deepEqual(await commonPairs(['Och handläggaren byttes igen.', 'Min handläggare byttes.', 'Och en handläggare byttes ut.'], null), [{ word: 'handläggare byttes', texts: 3 }])
  assert.deepEqual(await commonPairs(['Sama hoitaja. Sama hoitaja.', 'sama hoitaja'], null, { least: 3 }), [], 'a text counts once')
})
