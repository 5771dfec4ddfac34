// While somebody writes, they are told of what would tell who they are, under the field that they write in. It is found in their
// browser, by the same rules as on the server: nothing is sent, and nothing is kept but that they have been told.
import type { Finding } from '../../privacy/redaction/finding.ts'
import { findIntroduced, type Roles } from '../../privacy/redaction/introduced.ts'
import { apart } from '../../privacy/redaction/shape.ts'
import { findUnmistakable } from '../../privacy/redaction/unmistakable.ts'
import type { warned } from '../../text/en/warned.ts'
import { kindOf, toldOf, warnedField, warnedKinds, type WarnedKind } from './told.ts'

type Words = typeof warned

/** In milliseconds. What is written just now may become something else. */
const pause = 900

/** Of every long field on the page; `words` and `roles` are of its language. */
export const watch = (words: Words, roles: Roles): void => document.querySelectorAll('textarea').forEach((area) => {
  const form = area.form
  if (!form) return
  // There from the beginning, so that what comes into it is read out.
  const place = document.createElement('div')
  place.setAttribute('role', 'status')
  area.after(place)
  let shown = ''
  let waiting = 0
  const look = (): void => {
    const sentences = sentencesOf(area.value, form, words, roles)
    const text = sentences.join('\n')
    if (text === shown) return
    shown = text
    place.className = text ? 'field notice warning' : ''
    place.replaceChildren(sentences.length ? paragraphs(sentences) : '')
  }
  area.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(look, pause)
  })
  look()
})

function sentencesOf(text: string, form: HTMLFormElement, words: Words, roles: Roles): string[] {
  const findings = apart(findUnmistakable(text).filter((one) => one.sure).concat(findIntroduced(text, [roles])))
  const kinds = warnedKinds.filter((kind) => findings.some((one) => kindOf(one) === kind))
  if (!kinds.length) return []
  remember(kinds, form)
  const sentences = kinds.map((kind) => words.found[kind].replace('{found}', () => quoted(text, findings, kind)))
  sentences.push(words.leaveOut)
  if (kinds.includes('name')) sentences.push(words.names)
  if (form.querySelector('[name=contact]') && (kinds.includes('phone') || kinds.includes('email'))) sentences.push(words.contact)
  return sentences
}

const quoted = (text: string, findings: readonly Finding[], kind: WarnedKind): string =>
  Array.from(new Set(findings.filter((one) => kindOf(one) === kind).map((one) => text.slice(one.from, one.to)))).join(', ')

/** What they have read here they are not asked about once more when they send. */
function remember(kinds: readonly WarnedKind[], form: HTMLFormElement): void {
  let field = form.querySelector<HTMLInputElement>(`[name=${warnedField}]`)
  if (!field) {
    field = document.createElement('input')
    field.type = 'hidden'
    field.name = warnedField
    form.append(field)
  }
  field.value = toldOf(field.value, kinds)
}

function paragraphs(sentences: readonly string[]): HTMLElement {
  const all = document.createElement('div')
  all.className = 'stack tight'
  sentences.forEach((sentence) => {
    const one = document.createElement('p')
    one.textContent = sentence
    all.append(one)
  })
  return all
}
