// Words as they are compared: another tool writes the same question with other dots, numbers and spaces.

/** Without case, punctuation and the number that a list gives. */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  return words(lower.replace(/^\s*(?:q|k|f)?\d{1,3}\s*[.):]\s*(?=\p{L})/u, '')) || words(lower)
}

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
