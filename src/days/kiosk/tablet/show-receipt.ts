// Shows a receipt that the tablet has drawn: its words, and the square code in which the giver's own phone reads it. The code stands behind the
// address's #, which no browser sends to anybody. It runs in browsers.
import { codeOfNumber, wordsOfNumber } from '../../../privacy/receipt-number.ts'
import type { Language } from '../../../text/language.ts'
import { qrOf } from '../../../web/qr.ts'

export function showReceipt(within: HTMLElement, receipt: bigint, language: Language): void {
  const words = within.querySelector('[data-words]')
  for (const word of wordsOfNumber(receipt, 6, language)) {
    const item = document.createElement('li')
    item.textContent = word
    words?.append(item)
  }
  const place = within.querySelector<HTMLElement>('[data-qr]')
  if (!place) return
  const qr = qrOf(`${place.dataset['opens']!}#${codeOfNumber(receipt)}`)
  const drawing = drawn('svg', { viewBox: `0 0 ${qr.size} ${qr.size}`, width: '232', height: '232', role: 'img', 'aria-label': place.dataset['label']!, 'shape-rendering': 'crispEdges', class: 'qr-code' })
  drawing.append(drawn('rect', { width: String(qr.size), height: String(qr.size), fill: '#fff' }), drawn('path', { d: qr.path, fill: '#000' }))
  place.append(drawing)
}

function drawn(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const each of Object.keys(attributes)) made.setAttribute(each, attributes[each]!)
  return made
}
