// Whoever answers our mail may send it back with theirs, and in it the words that open their conversation. Handlers read what comes, and are to open
// it as themselves: a receipt is taken out of the words before they are kept.
import { asReceipt, codeNumber, wordNumbers } from '../privacy/receipt.ts'

const gone = '[…]'

/** Programs that look at links before they are opened write # as %23. */
export const withoutReceipts = (text: string): string =>
  withoutWords(text.replace(/(#|%23)([0-9a-z]{4}(?:-?[0-9a-z]{4}){2}-?[0-9a-z]{2})(?![0-9a-z])/gi, (whole, sign: string, code: string) => (opens(codeNumber(code.replace(/-/g, '').toUpperCase())) ? `${sign}${gone}` : whole)))

const opens = (number: bigint | null): boolean => number !== null && asReceipt(number) !== null

/** Six words of our lists in a row, with a receipt's checksum. */
function withoutWords(text: string): string {
  const words = [...text.matchAll(/[a-z]+/gi)].map((found) => ({ from: found.index, until: found.index + found[0].length, number: wordNumbers.get(found[0].toLowerCase()) }))
  let kept = '', at = 0
  for (let n = 0; n + 6 <= words.length; n++) {
    const six = words.slice(n, n + 6)
    if (six.some(({ number }) => number === undefined) || !opens(six.reduce((sum, { number }) => (sum << 11n) | number!, 0n))) continue
    kept += text.slice(at, six[0]!.from) + gone
    at = six[5]!.until
    n += 5
  }
  return kept + text.slice(at)
}
