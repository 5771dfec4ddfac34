import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brackets, inOrderFor, leftOf, suits } from './template.ts'

const template = { text: 'Hei,\n\nkiitos. Teemme näin: [mitä ja milloin].\n\nTerveisin' }

test('a text in which a bracket of the template still stands is not ready, however its lines were broken', () => {
  assert.deepEqual(leftOf([template], template.text), { bracket: '[mitä ja milloin]' })
  assert.deepEqual(leftOf([template], 'Kiitos. Teemme näin: [mitä\nja milloin].'), { bracket: '[mitä ja milloin]' })
})

test('a template without brackets is not ready either while it is as it was', () => {
  const plain = { text: 'Hei,\n\nkiitos palautteestasi.' }
  assert.equal(leftOf([plain], 'Hei, kiitos palautteestasi. '), 'unchanged')
  assert.equal(leftOf([plain], 'Hei, kiitos palautteestasi. Aamupala on nyt kahdeksalta.'), null)
})

test('brackets of one\'s own are nobody\'s template', () => {
  assert.equal(leftOf([template], 'Kiitos. Lomake [A4] on nyt lyhyempi.'), null)
  assert.deepEqual(brackets('[a] ja [] ja [b\nc]'), ['[a]', '[b\nc]'])
})

test('a template is offered to the whole organisation, or to its own service line', () => {
  assert.ok(suits({ serviceLineId: null }, { serviceLineId: 'a' }))
  assert.ok(suits({ serviceLineId: 'a' }, { serviceLineId: 'a' }))
  assert.ok(!suits({ serviceLineId: 'a' }, { serviceLineId: null }))
})

test('templates of the reader\'s language come first; then as the kinds are named on the form, the whole organisation\'s first, by title', () => {
  const of = (language: 'fi' | 'sv' | 'en', title: string, kind: 'thanks' | 'criticism' = 'criticism', serviceLineId: string | null = null) => ({ language, title, kind, serviceLineId })
  const all = [of('en', 'B'), of('sv', 'Ö'), of('fi', 'Ä'), of('fi', 'A', 'criticism', 'line'), of('sv', 'Ä'), of('fi', 'Z'), of('fi', 'Ö', 'thanks'), of('sv', 'Å')]
  const inOrder = (language: 'fi' | 'sv' | 'en') => inOrderFor(language, all).map((one) => `${one.language} ${one.title}`)
  assert.deepEqual(inOrder('fi'), ['fi Ö', 'fi Z', 'fi Ä', 'fi A', 'sv Å', 'sv Ä', 'sv Ö', 'en B'])
  assert.deepEqual(inOrder('sv').slice(0, 4), ['sv Å', 'sv Ä', 'sv Ö', 'fi Ö'])
  assert.equal(inOrder('en')[0], 'en B')
})
