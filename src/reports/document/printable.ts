// Signs that the fonts of documents have. A document that promises to be readable to everybody refuses a sign that it cannot show, and a
// report should not be missing because somebody put a smiling face into the name of a survey.

/** Letters of Europe, numbers and punctuation; in the place of others stands one ▯-like mark, and none for what only changes the sign before it. */
const known = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\n -~\u00a0-\u00ff\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2202\u2211\u2212\u221a\u2248\u2260\u2264\u2265]/u

export function printable<T>(value: T): T {
  if (typeof value === 'string') return signs(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => printable(one)) as T
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printable(one)])) as T
  return value
}

/** Whether a document can show each of its letters. A sentence in Arabic would be a row of question marks. */
export const isReadable = (text: string): boolean => [...text.normalize('NFC')].every((sign) => known.test(sign) || !/\p{L}/u.test(sign))

const segments = new Intl.Segmenter('fi', { granularity: 'grapheme' })

function signs(text: string): string {
  // Almost always nothing is to be done.
  if (![...text].some((sign) => !known.test(sign))) return text
  return [...segments.segment(text.normalize('NFC'))].map(({ segment }) => ([...segment].every((sign) => known.test(sign)) ? segment : /^[\p{M}\p{C}\p{Z}]+$/u.test(segment) ? ' ' : '?')).join('')
}
