// Which words of a text are taken for telephone numbers.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { WithTelephones } from './telephone.tsx'

const numbers = (text: string) => [...renderToString(<WithTelephones text={text} />).matchAll(/href="tel:([^"]+)"/g)].map(([, number]) => number)

it('a number that can be called can be pressed, and the text reads as before', () => {
  const text = 'Soita 112. Muulloin 010 000 0116, +358 10 000 0116 tai 116 117.'
  assert.deepEqual(numbers(text), ['112', '0100000116', '+358100000116', '116117'])
  assert.equal(renderToString(<WithTelephones text={text} />).replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '), text)
})

it('a year, a day, a time, a sum or a section of a law is no telephone number', () => {
  assert.deepEqual(numbers('Laki 1301/2014, 48 § 1 mom. Vuosina 2024 2026, 01.12.2026 klo 08.00, 1 120 euroa, 11 200, 0 e.'), [])
})

it('figures in the address of a page are none either', () => {
  assert.deepEqual(numbers('https://palaute.example.fi/fi/palautepaivat/04169917-72ac-4212-9cd3-099106481012'), [])
})
