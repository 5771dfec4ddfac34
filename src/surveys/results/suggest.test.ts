// Suggestions for sorting texts: by the base forms of Finnish words where Voikko is installed, by stems where it is not, and in Swedish and
// English always.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { voikkoTags, withVoikko } from '../../../test/voikko.ts'
import { lemmasOf } from '../../themes/words/roots.ts'
import { commonWords, likelyThemes } from './suggest.ts'

const suggests = (lemmas: ReturnType<typeof lemmasOf>) => (text: string, fi: string, more: { sv?: string; en?: string } = {}): boolean =>
  likelyThemes(text, [{ id: 'theme', name: { fi, ...more } }], lemmas).has('theme')

test('without a dictionary forms with one stem are one word, in Swedish and English too', async () => {
  const is = suggests(null)
  assert.deepEqual(await commonWords(['Jonotin puhelimessa.', 'Puhelimella ei pääse läpi.', 'puhelin puhelin'], null), [{ word: 'puhelin', texts: 3 }])
  assert.deepEqual(await commonWords(['Jag väntade på medarbetaren.', 'En medarbetare ringde.', 'Det är bra medarbetare.', 'The worker was kind.', 'Workers change.', 'A worker and the other.'], null), [{ word: 'medarbetare', texts: 3 }, { word: 'worker', texts: 3 }])
  assert.deepEqual(await commonWords(['Vain kaksi.', 'Kahdesti vain.'], null), [], 'in fewer than three it is nobody’s habit')
  assert.ok(is('Jonotin puhelimessa tunnin.', 'Puhelin') && is('Min handläggare byttes.', 'Muu', { sv: 'Handläggaren byts' }))
  assert.ok(!is('Vessat olivat likaisia.', 'Vesi'), 'a short stem is that of many words')
  assert.ok(!is('Jonotin tunnin.', 'Puhelin'))
})

test('with Voikko forms of one word are one word, however little they look alike, and words that look alike are not', withVoikko, async () => {
  const lemmas = lemmasOf(await voikkoTags())
  const [is, byStems] = [suggests(lemmas), suggests(null)]
  const texts = ['Vesi oli kylmää.', 'Vedet katkesivat.', 'Veden tulo loppui.']
  assert.deepEqual((await commonWords(texts, lemmas)).map(({ texts: count }) => count), [3])
  assert.deepEqual(await commonWords(texts, null), [], 'as stems they are three')
  for (const [text, theme] of [['Vedet katkesivat.', 'Vesi'], ['Vedestä tuli ruskeaa.', 'Vesi'], ['Kädet jäätyivät ulkona.', 'Käsi']] as const) {
    assert.ok(is(text, theme), text)
    assert.ok(!byStems(text, theme), text)
  }
  assert.ok(!is('Vessat olivat likaisia.', 'Vesi'))
  assert.ok(is('Jonotin puhelimessa tunnin.', 'Puhelin'))
  assert.ok(is('Zzyrkössä oli hauskaa, zzyrkön väki auttoi.', 'Zzyrkö'), 'what it does not know goes by its stem')
  assert.ok(is('Min handläggare byttes.', 'Muu', { sv: 'Handläggaren byts' }) && is('The workers changed.', 'Muu', { en: 'Worker' }))
})

test('a form of several words is taken for the one that is used most', withVoikko, async () => {
  const lemmas = lemmasOf(await voikkoTags())!
  assert.ok(lemmas('alusta').length > 1)
  const common = await commonWords(['Alku oli vaikea.', 'Alussa jonotin.', 'Kerroin kaiken alusta.'], lemmas)
  assert.deepEqual(common.map(({ texts }) => texts), [3])
})
