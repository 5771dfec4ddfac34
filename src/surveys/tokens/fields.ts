// What the pages of a survey and the script that sends by token know each other by.

/** The words of a slip, as a field of a form. Without a script they are sent, and with one they are not. */
export const slipField = 'code'
/** Sent with the value below instead of the words, where the browser keeps them and answers by token. */
export const wayField = 'way'
export const byToken = 'token'
/** What is to become of the answer where too few answer; a field of the last page. */
export const fewField = 'few'
/** Whether a sentence of it may be shown to everybody; there too. */
export const quoteField = 'quote'
/** When it is sent: now, or at a moment within ten minutes that nobody can foretell. */
export const whenField = 'when'

/** What stands behind the # of a slip's address: #sana-sana-sana.7KX4…, the words and the fingerprint of the key. It is sent to nobody. */
export const slipFragment = (words: readonly string[], print: string): string => `${words.join('-')}.${print.replace(/ /g, '')}`

export function readFragment(hash: string): { code: string; print: string } | null {
  const found = /^#([a-zA-Z]+(?:-[a-zA-Z]+){2})(?:\.([0-9A-Za-z]{20}))?$/.exec(hash)
  return found ? { code: found[1]!.replace(/-/g, ' '), print: (found[2] ?? '').toUpperCase().replace(/(.{4})(?=.)/g, '$1 ') } : null
}
