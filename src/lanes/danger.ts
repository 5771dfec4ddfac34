// Whether a text may tell of acute danger: of suicide, of violence now, of a child in danger, of abuse. A list of words
// and phrases decides, the same in the giver's browser and at intake. It knows neither context nor irony: it shows a
// number to call and puts a case first in a list, and never does more. How well it does is measured in danger.test.ts.
import { en } from './danger-words.en.ts'
import { fi } from './danger-words.fi.ts'
import { sv } from './danger-words.sv.ts'

/** All languages at once: people write in another than that of the page, and mix them. */
export function signalsDanger(text: string): boolean {
  // Not taken apart: this runs in old browsers too.
  const lookedFor = (ready ??= made())
  const words = plain(text).replace(lookedFor.harmless, ' _')
  return lookedFor.signs.test(words)
}

/** Words in small letters between single blanks. The end of a sentence stays as a full stop, so that no phrase reaches over it. */
const plain = (text: string): string =>
  ` ${text.normalize('NFC').toLowerCase().replace(/['’´`]/g, '').replace(/[.!?;:\n]+/g, ' . ').replace(/[^\p{L}\p{N}.]+/gu, ' ').trim()} `

/** In a phrase `*` is any ending of a word, `~` up to three words between, and (a|b) either. */
function either(phrases: readonly string[], flags?: string): RegExp {
  const one = (phrase: string) => phrase.split(' ').map((word) => (word === '~' ? '(?: [^ .]+){0,3}' : ` ${word.replaceAll('*', '[^ ]*')}`)).join('')
  return new RegExp(`(?:${phrases.map(one).join('|')})(?= )`, flags)
}

const lists = [fi, sv, en]
// Made when a text is first looked at: a telephone that only opens the form need not.
const made = () => ({ signs: either(lists.flatMap((list) => list.signs)), harmless: either(lists.flatMap((list) => list.harmless), 'g') })
let ready: ReturnType<typeof made> | undefined
