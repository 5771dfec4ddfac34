// Hints in asking well, held against questions that were marked by hand: how much is found, and how much of what is found is right.
// Prints the numbers, by language and by kind of hint.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindsIn, labelled, precision, recall, score, textSets } from '../../../test/asking-well/score.ts'
import { languages } from '../../text/language.ts'
import { hintKinds } from './hint.ts'

/** Of all hints together. Held a little under what was measured, so that a change that loses something is seen. */
const least = { 'tuned': { precision: 0.9, recall: 0.92 }, 'held-out': { precision: 0.8, recall: 0.8 } } as const

const percent = (share: number): string => `${Math.round(share * 100)} %`

for (const language of languages) {
  for (const set of textSets) {
    test(`of the hints in questions in ${language} (${set}), most are found and most are right`, () => {
      const texts = labelled(language, set)
      const counts = score(texts, language)
      const all = counts.get('all')!
      const lines = hintKinds.flatMap((kind) => { const count = counts.get(kind)!; return count.right + count.wrong + count.missed ? [`${kind} ${count.right}/${count.right + count.missed}${count.wrong ? ` (+${count.wrong} wrong)` : ''}`] : [] })
      const clean = texts.filter(({ kinds }) => !kinds.length)
      console.log(`${language} ${set}: precision ${percent(precision(all))}, recall ${percent(recall(all))}, ${clean.filter(({ text }) => !kindsIn(text, language).length).length} of ${clean.length} good questions without a hint; ${lines.join(', ')}`)
      assert.ok(precision(all) >= least[set].precision, `precision ${percent(precision(all))}`)
      assert.ok(recall(all) >= least[set].recall, `recall ${percent(recall(all))}`)
    })
  }

  test(`there are at least thirty good questions and thirty bad ones in ${language}, and none of them twice`, () => {
    const texts = labelled(language, 'tuned')
    assert.ok(texts.filter(({ kinds }) => !kinds.length).length >= 30)
    assert.ok(texts.filter(({ kinds }) => kinds.length).length >= 30)
    const every = textSets.flatMap((set) => labelled(language, set).map(({ text }) => text))
    assert.equal(new Set(every).size, every.length)
    for (const { kinds } of texts) for (const kind of kinds) assert.ok(hintKinds.includes(kind), kind)
  })
}
