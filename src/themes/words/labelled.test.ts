// Suggestions against a corpus of our own: of the half by which nothing was tuned, how many of those that are made are right, and how many of the right ones are made.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoThemes } from '../../../demo/themes.ts'
import { corpus, halves } from '../../../test/themes/corpus.ts'
import { voikkoTags, withVoikko } from '../../../test/voikko.ts'
import { likelyThemes, nothingLearnt, ownWordsOf } from './likely.ts'
import { lemmasOf, type Lemmas } from './roots.ts'
import { termsOf } from './terms.ts'

function measured(of: 'fi' | 'sv', lemmas: Lemmas | null): { precision: number; recall: number } {
  const themes = demoThemes.filter(({ ended }) => !ended).map((theme) => ({ id: theme.key, own: ownWordsOf(theme, lemmas), learnt: nothingLearnt }))
  let [hits, made, right] = [0, 0, 0]
  for (const { text, language, themes: labels } of halves(corpus[of]).heldOut) {
    const suggested = likelyThemes(termsOf(text, language, lemmas), themes, { all: nothingLearnt, least: 5 })
    hits += suggested.filter(({ id }) => labels.some((label) => label === id)).length
    made += suggested.length
    right += labels.length
  }
  return { precision: hits / made, recall: hits / right }
}

test('by stems half of the themes are found in Finnish and more in Swedish, and two of three suggestions are right', () => {
  for (const [language, least] of [['fi', 0.5], ['sv', 0.68]] as const) {
    const { precision, recall } = measured(language, null)
    assert.ok(precision >= 0.65 && recall >= least, `${language}: ${precision.toFixed(2)}, ${recall.toFixed(2)}`)
  }
})

test('with Voikko three of four are found in Finnish, and as many suggestions are right', withVoikko, async () => {
  const { precision, recall } = measured('fi', lemmasOf(await voikkoTags()))
  assert.ok(precision >= 0.64 && recall >= 0.75, `${precision.toFixed(2)}, ${recall.toFixed(2)}`)
})
