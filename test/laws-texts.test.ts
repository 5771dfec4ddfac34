// Laws of the texts. That no key is missing the compiler knows; here is what it cannot see.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../src/text/language.ts'
import { texts } from '../src/text/texts.ts'

const flat = (tree: object, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, part]: [string, string | object]): [string, string][] =>
    typeof part === 'string' ? [[path + name, part]] : flat(part, `${path}${name}.`))

const english = new Map(flat(texts.en))
const translations = (['fi', 'sv'] as const).map((language) => [language, new Map(flat(texts[language]))] as const)

/** The same in another language on purpose. */
const sameEverywhere = [
  'common.product',
  // Each language's own name for itself.
  'common.switchTo.fi', 'common.switchTo.sv', 'common.switchTo.en',
  // Nothing but what is filled in.
  'feedback.form.beforeOne', 'directory.questions.editTitle',
]
/** Swedish and English share the word. */
const sameInSwedish = ['common.deskOrganisation', 'directory.organisation.title', 'roles.names.moderator']

test('every text says something, in every language', () => {
  assert.ok(english.size > 500)
  for (const language of languages) for (const [key, text] of flat(texts[language])) assert.ok(text.trim(), `${language} ${key}`)
})

test('every translation has the placeholders of the English text', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [language, own] of translations) {
    for (const [key, text] of own) assert.deepEqual(placeholders(text), placeholders(english.get(key)!), `${language} ${key}: ${text}`)
  }
})

test('no text was left in English', () => {
  const left = translations.flatMap(([language, own]) => [...own].filter(([key, text]) => text === english.get(key)).map(([key]) => `${language} ${key}`))
  const meant = translations.flatMap(([language]) => [...sameEverywhere, ...(language === 'sv' ? sameInSwedish : [])].map((key) => `${language} ${key}`))
  assert.deepEqual(left.sort(), meant.sort())
})

test('no Swedish text was left in Finnish', () => {
  const [[, finnish], [, swedish]] = translations as [typeof translations[number], typeof translations[number]]
  const left = [...swedish].filter(([key, text]) => text === finnish.get(key)).map(([key]) => key)
  assert.deepEqual(left.sort(), sameEverywhere.toSorted())
})

test('texts are plain: no markup, no straight or doubled blank, no blank at the ends', () => {
  for (const language of languages) {
    for (const [key, text] of flat(texts[language])) {
      assert.doesNotMatch(text, /<[a-z/]|&[a-z]+;| {2}|^ | $/i, `${language} ${key}: ${text}`)
    }
  }
})
