// A short code (K7M 4XP) leads from paper to a form. It is random: codes in a row would let somebody guess their neighbours, and
// a slip of the finger would lead to another unit. It opens nothing that is not public.
import { randomInt } from 'node:crypto'
import { latin } from './look-alikes.ts'

export type ShortCode = string & { readonly shortCode: unique symbol }

/** No two look alike, and no two letters rhyme when they are read out in Finnish or Swedish. */
const signs = '0123456789FHJKMPRVX'
const length = 6

/** What is taken for a sign is read as that sign. */
const takenFor: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', E: '3', A: '4', S: '5', G: '6', C: '6', T: '7', B: '8', N: 'M', U: 'V', W: 'V', Y: 'V' }

/**
 * Some 14 million: of a county with ten thousand of them, one slip in a thousand would meet another. `draw`: a whole number below
 * another, each as likely.
 */
export function newShortCode(draw: (below: number) => number = randomInt): ShortCode {
  for (;;) {
    const code = Array.from({ length }, () => signs[draw(signs.length)]).join('')
    if (!spells(code)) return code as ShortCode
  }
}

/** A word, or what somebody could take for one: three signs in a row that are letters, or figures that stand for vowels. And 88. */
export const spells = (code: string): boolean => /[0134FHJKMPRVX]{3}|(.)\1/.test(code)

/** As people type and paste it: in either case, with anything between, in a whole address, with signs that look alike. Null: no code. */
export function readShortCode(typed: string): ShortCode | null {
  const given = latin(typed.slice(0, 500)).toUpperCase()
  const last = /\/Q\/([^/?#]*)/.exec(given)?.[1] ?? given
  const code = [...last.replace(/[^0-9A-Z]/g, '')].map((sign) => takenFor[sign] ?? sign).join('')
  return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code as ShortCode : null
}
