import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { missingTranslations } from './missing.ts'

test('content in Finnish that lacks Swedish or English is named, field by field; what is not told at all is not, nor a street in English', () => {
  assert.deepEqual(missingTranslations({
    name: { fi: 'Paikka', sv: 'Plats', en: 'Place' }, description: { fi: 'Kahvila', sv: '  ' }, address: { fi: 'Tori 1', sv: 'Torget 1' }, directions: { fi: 'Tori', sv: 'Torget' }, transport: null,
  }), [{ field: 'description', languages: ['sv', 'en'] }, { field: 'directions', languages: ['en'] }])
})

test('whatever is there, nothing is missing once every field that has Finnish has all three', () => {
  const words = fc.record({ fi: fc.string(), sv: fc.option(fc.string(), { nil: undefined }), en: fc.option(fc.string(), { nil: undefined }) })
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.option(words)), (content) => {
    const given = content as Parameters<typeof missingTranslations>[0]
    const filled = structuredClone(given)
    for (const { field, languages } of missingTranslations(given)) {
      for (const language of languages) filled[field]![language] = 'x'
    }
    assert.deepEqual(missingTranslations(filled), [])
  }))
})
