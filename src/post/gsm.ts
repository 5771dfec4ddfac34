// How long an SMS is: in the alphabet of GSM 03.38, where one part holds 160 letters and each of several 153. One letter that is not in that
// alphabet makes the whole SMS one of UCS-2, whose parts hold 70 and 67. Å, ä and ö are in it; a curved quotation mark and a dash are not.
// Runs in browsers too: nothing is taken apart, which Safari 14.0 does wrong.

/** The alphabet in its order: the place of a letter is its code, and between Ξ and Æ stands the sign that announces a letter of the others. */
export const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Letters that take the place of two, each with the letter of the alphabet that stands behind that sign. */
export const extended: ReadonlyMap<string, string> = new Map([...'\f\n^Λ{(})\\/[<~=]>|¡€e'].flatMap((letter, at, all) => (at % 2 ? [] : [[letter, all[at + 1]!] as const])))

export type Alphabet = 'gsm' | 'ucs2'

const inBasic = (letter: string): boolean => letter !== '\u001b' && basic.includes(letter)

const septetsOfLetter = (letter: string): number | null => (inBasic(letter) ? 1 : extended.has(letter) ? 2 : null)

/** Null: there is a letter in it that is not in the alphabet. */
export function septetsOf(text: string): number | null {
  let septets = 0
  for (const letter of text) {
    const takes = septetsOfLetter(letter)
    if (takes === null) return null
    septets += takes
  }
  return septets
}

/** The parts that an SMS goes out in. Neither an escaped letter nor an emoji is cut in two, so that a part may hold one less. */
export function piecesOf(text: string): { alphabet: Alphabet; pieces: string[] } {
  const septets = septetsOf(text)
  const alphabet = septets === null ? 'ucs2' : 'gsm'
  const each = septets === null ? 67 : 153
  if ((septets ?? text.length) <= (septets === null ? 70 : 160)) return { alphabet, pieces: [text] }
  const pieces = ['']
  let room = each
  for (const letter of text) {
    const takes = septets === null ? letter.length : septetsOfLetter(letter)!
    if (takes > room) {
      pieces.push('')
      room = each
    }
    pieces[pieces.length - 1] += letter
    room -= takes
  }
  return { alphabet, pieces }
}

/** In parts; null where the alphabet does not do. */
export function partsOf(text: string): number | null {
  const cut = piecesOf(text)
  return cut.alphabet === 'gsm' ? cut.pieces.length : null
}

/** `outside`: each letter once for which the alphabet does not do. */
export type SmsLength = { alphabet: Alphabet; letters: number; parts: number; outside: string[] }

export function smsLength(text: string): SmsLength {
  const cut = piecesOf(text)
  return {
    alphabet: cut.alphabet, letters: septetsOf(text) ?? text.length, parts: cut.pieces.length,
    outside: [...new Set([...text].filter((letter) => septetsOfLetter(letter) === null))],
  }
}

/** With what the alphabet has instead of what it has not: names of organisations and places may hold anything. */
export const inGsm = (text: string): string =>
  [...text.replace(/[–—]/g, '-').replace(/[“”„»«]/g, '"').replace(/[‘’]/g, "'").replace(/…/g, '...').replace(/[\u00a0\u202f]/g, ' ')]
    .map((letter) => (septetsOf(letter) !== null ? letter : plain(letter))).join('')

function plain(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return septetsOf(bare) === null ? '?' : bare
}
