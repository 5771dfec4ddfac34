// What is looked for in a question depends on how it is answered, and every mark stands where its word stands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { question } from '../../../test/surveys.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Asked } from './hint.ts'
import { hintsIn } from './look.ts'
import { hintsOf, hintsOfHelp, hintsOfSurvey, manyQuestions } from './of-question.ts'
import { flesch, isHard, lix } from './readability.ts'

const look = (text: string, language: Language, more: Partial<Asked> = {}) => hintsIn({ text, language, as: 'choosing', explained: false, ...more })
const kinds = (text: string, language: Language, more: Partial<Asked> = {}) => look(text, language, more).map(({ kind, strong }) => `${kind}${strong ? '!' : ''}`)

test('two things are strong where one has to choose, and something to think of where one writes', () => {
  assert.deepEqual(kinds('The worker was friendly and competent.', 'en'), ['double!'])
  assert.deepEqual(kinds('The worker was friendly and competent.', 'en', { as: 'words' }), ['double'])
  assert.deepEqual(kinds('Minulle kerrottiin palveluista ja tuista.', 'fi'), ['double'], 'two of the same case may be one thing')
  assert.deepEqual(kinds('Kävin siellä silloin tällöin.', 'fi'), [])
})

test('what a help text explains need not be explained, and help itself is looked at for its words alone', () => {
  assert.deepEqual(kinds('Do you know the ombudsperson?', 'en'), ['explain'])
  assert.deepEqual(kinds('Do you know the ombudsperson?', 'en', { explained: true }), [])
  assert.deepEqual(kinds('Always write names and never forget the service provider.', 'en', { as: 'beside', explained: true }), ['officialese'])
  const asked = question('x', 'agree', { text: { fi: 'Tunnen asiavastaavan.' }, help: { fi: 'Hän neuvoo, jos koet saaneesi huonoa kohtelua.' } })
  assert.deepEqual(hintsOf(asked, 'fi'), [])
  assert.deepEqual(hintsOf({ ...asked, help: { fi: 'Neuvoja', sv: 'x' } }, 'sv'), [], 'a language without a text has no hints')
  assert.deepEqual(hintsOfHelp(question('x'), 'fi'), [])
})

test('the strongest comes first, with the words marked and a plainer one told', () => {
  const hints = look('Isn’t the interaction always good and useful?', 'en')
  assert.deepEqual(hints.map(({ kind, strong }) => [kind, strong]), [['double', true], ['leading', true], ['absolute', false], ['officialese', false]])
  const [, leading, , officialese] = hints
  assert.deepEqual(leading!.at.map(({ from, to }) => 'Isn’t the interaction always good and useful?'.slice(from, to)), ['Isn’t the'])
  assert.equal(officialese!.plainer, 'how people talk with each other')
})

test('a question that is forgotten before its end is counted in words', () => {
  const [hint] = look(`Tell us ${'about it '.repeat(14)}`, 'en')
  assert.deepEqual([hint!.kind, hint!.strong, hint!.figure], ['long', true, 30])
})

test('the measures are what their papers say: words for each sentence and long words, syllables for each word', () => {
  assert.equal(lix('Jag gick dit. Medarbetaren lyssnade.'), 5 / 2 + 100 * 2 / 5)
  // 6 words, 1 sentence, 7 syllables.
  assert.ok(Math.abs(flesch('The cat sat on the table.') - (206.835 - 1.015 * 6 - 84.6 * 7 / 6)) < 0.001)
  assert.equal(isHard('Koskevia', 'fi'), false, 'of one word a figure says nothing')
})

test('a survey is told when it is long, and when nothing can be said in one’s own words', () => {
  const statements = Array.from({ length: manyQuestions }, (_, n) => question(`q${n}`))
  assert.deepEqual(hintsOfSurvey([]), [])
  assert.deepEqual(hintsOfSurvey(statements), ['no-words'])
  assert.deepEqual(hintsOfSurvey([...statements, question('more', 'long')]), ['many'])
})

test('whatever is typed, every mark lies within the text and holds a word', () => {
  const word = fc.constantFrom('ja', 'och', 'and', 'ei', 'ilman', 'aina', 'TYP', 'toimenpide', 'inte', 'alltid', 'not', 'always', 'Eikö', '🙂', 'äiti', '.', '?', '\n', 'x'.repeat(40))
  fc.assert(fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(...languages), (words, language) => {
    const text = words.join(' ')
    for (const { at } of look(text, language)) for (const { from, to } of at) assert.ok(from >= 0 && to <= text.length && text.slice(from, to).trim().length > 0)
  }))
})
