// Suggestions for sorting texts of a survey.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { voikkoTags, withVoikko } from '../../../test/voikko.ts'
import { lemmasOf, type Lemmas } from '../../themes/words/roots.ts'
import { suggester } from './suggest.ts'

const suggests = (lemmas: Lemmas | null) => async (text: string, fi: string, more: { sv?: string; en?: string } = {}): Promise<boolean> =>
  (await suggester([{ id: 'theme', name: { fi, ...more } }], [], lemmas))(text).includes('theme')

test('a theme is suggested where a word of its name stands in the text, by stems', async () => {
  const is = suggests(null)
  assert.ok(await is('Jonotin puhelimessa tunnin.', 'Puhelin') && await is('Min handläggare byttes.', 'Muu', { sv: 'Handläggaren byts' }))
  assert.ok(!await is('Vessat olivat likaisia.', 'Vesi'), 'a short stem is that of many words')
  assert.ok(!await is('Jonotin tunnin.', 'Puhelin'))
  assert.ok(await is('Puhelinpalvelu on aina tukossa.', 'Puhelin'), 'a word that begins with it')
})

test('with Voikko words that look alike are not one, and what it does not know goes by its stem', withVoikko, async () => {
  const lemmas = lemmasOf(await voikkoTags())
  const [is, byStems] = [suggests(lemmas), suggests(null)]
  for (const [text, theme] of [['Vedet katkesivat.', 'Vesi'], ['Vedestä tuli ruskeaa.', 'Vesi'], ['Kädet jäätyivät ulkona.', 'Käsi']] as const) {
    assert.ok(await is(text, theme), text)
    assert.ok(!await byStems(text, theme), text)
  }
  assert.ok(!await is('Vessat olivat likaisia.', 'Vesi'))
  assert.ok(await is('Jonotin puhelimessa tunnin.', 'Puhelin'))
  assert.ok(await is('Zzyrkössä oli hauskaa, zzyrkön väki auttoi.', 'Zzyrkö'), 'what it does not know goes by its stem')
  assert.ok(await is('Min handläggare byttes.', 'Muu', { sv: 'Handläggaren byts' }) && await is('The workers changed.', 'Muu', { en: 'Worker' }))
})

test('what stood in texts that were sorted before is learnt, and the words of the theme of the list that it is', async () => {
  const themes = [{ id: 'calls', name: { fi: 'Yhteydenpito' } }, { id: 'other', name: { fi: 'Muut asiat' } }]
  const sorted = [
    ...['Linja oli varattu.', 'Taas linja varattu.', 'Linja katkesi.'].map((text) => ({ text, themeIds: ['calls'] })),
    ...['Piha on kaunis.', 'Pihalla on kukkia.', 'Kahvi oli hyvää.', 'Kahvia tarjottiin.', 'Sää oli kylmä.', 'Sohva on kova.', 'Radio soi liian kovaa.'].map((text) => ({ text, themeIds: [] })),
  ]
  assert.deepEqual((await suggester(themes, sorted, null))('Linja on kuulemma aina tukossa.'), ['calls'])
  assert.deepEqual((await suggester(themes, [], null))('Linja on kuulemma aina tukossa.'), [])
  assert.deepEqual((await suggester([{ ...themes[0]!, more: [{ fi: 'Tavoitettavuus' }, { fi: 'Linjat ja puhelut' }] }], [], null))('Linja on kuulemma aina tukossa.'), ['calls'])
})
