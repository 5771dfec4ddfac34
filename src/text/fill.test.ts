import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inFigures, inPercent, plural } from './fill.ts'
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

test('a share is told in percent, and what is not nothing does not read as nothing', () => {
  assert.deepEqual(languages.map((language) => inPercent(1 / 3, language)), ['33\u00a0%', '33\u00a0%', '33%'])
  assert.deepEqual([0, 0.0004, 0.0234, 0.996, 1].map((share) => inPercent(share, 'fi')), ['0\u00a0%', '0,04\u00a0%', '2,3\u00a0%', '100\u00a0%', '100\u00a0%'])
})
