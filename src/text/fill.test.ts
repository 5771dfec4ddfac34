import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inFigures, plural } from './fill.ts'
import { languages } from './language.ts'
import { texts } from './texts.ts'

test('a promise of one day is said in words of its own, in every language', () => {
  const promised = (days: number) => languages.map((language) => plural(texts[language].feedback.form.beforeWhenText, days, language))
  assert.deepEqual(promised(1), ['Vastaamme yhdessä työpäivässä.', 'Vi svarar inom en arbetsdag.', 'We answer within one working day.'])
  assert.deepEqual(promised(5), ['Vastaamme 5 työpäivässä.', 'Vi svarar inom 5 arbetsdagar.', 'We answer within 5 working days.'])
})

test('thousands are set apart as the language does it', () => {
  assert.deepEqual(languages.map((language) => inFigures(10_000, language)), ['10\u00a0000', '10\u00a0000', '10,000'])
})
