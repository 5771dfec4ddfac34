// The ready sets hold what the desk asks of a survey: every set is whole in three languages, short, and asks well.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Translated } from '../../text/language.ts'
import { hintsOf } from '../asking-well/of-question.ts'
import { troubleIn } from '../making/draft.ts'
import { mostBackgrounds, mostGroups, mostOptions } from '../making/edit-questions.ts'
import { most, parseQuestions, type Question } from '../question.ts'
import { readySets } from './sets.ts'

for (const { key, name, about, forWhom, questions } of readySets) {
  test(`${key} can be kept as it is, and asked in its order`, () => {
    assert.deepEqual(parseQuestions(JSON.parse(JSON.stringify(questions))), questions.map((one) => ({ ...one })))
    assert.equal(troubleIn(questions), null)
    // Of a feedback day nobody is asked all: each of its stations asks some.
    assert.ok(questions.length >= 2 && questions.length <= (key === 'feedback-day' ? 13 : 12), `${questions.length} questions`)
    assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length)
    assert.ok(questions.filter(({ background }) => background).length <= mostBackgrounds)
    for (const question of questions) {
      const { options } = question
      assert.equal(new Set(options.map(({ id }) => id)).size, options.length, question.id)
      assert.ok(options.length <= (question.background ? mostGroups : mostOptions(question)), question.id)
    }
  })

  test(`${key} is whole in three languages, and as short as a form takes it`, () => {
    const check = (content: Translated, limit: number) => {
      for (const language of languages) assert.ok(content[language]?.trim() && content[language].length <= limit, `${language}: ${content.fi}`)
      assert.equal(new Set(languages.map((language) => content[language])).size, 3, content.fi)
    }
    for (const content of [name]) check(content, most.name)
    for (const content of [about, forWhom]) check(content, most.text)
    for (const question of questions) {
      for (const content of wordsOf(question)) check(content, most.text)
      for (const { text } of question.options) assert.ok(languages.every((language) => text[language]?.trim() && text[language].length <= most.name), text.fi)
    }
  })

  test(`${key} has nothing in it that should be changed`, () => {
    const strong = questions.flatMap((question) => languages.flatMap((language) =>
      hintsOf(question, language).filter((hint) => hint.strong).map((hint) => `${language} ${question.id}: ${hint.kind} in "${question.text[language]}"`)))
    assert.deepEqual(strong, [])
  })
}

test('word cards have as many good words as bad ones', () => {
  const cards = readySets.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'cards'))
  assert.ok(cards.length > 0)
  for (const { options } of cards) assert.equal(options.filter(({ pole }) => pole === 'good').length, options.filter(({ pole }) => pole === 'bad').length)
})

test('what is called after the words of somebody else says that it has to be held against them', () => {
  assert.deepEqual(readySets.filter(({ check }) => check === 'thl').map(({ key }) => key), ['client-feedback', 'child-feedback', 'close-person'])
})

const wordsOf = ({ text, help, prompt }: Question): Translated[] => [text, ...(help ? [help] : []), ...(prompt ? [prompt] : [])]
