// Keys of questions and choices: made of their first words, so that a table of results can be read; and never one that was
// there before, for that would make one question of two.

/** Words of the program: an address, and what counts are kept under. */
const reserved: ReadonlySet<string> = new Set(['new', 'any', 'cannot-say'])

/** Room for a place after it ('time:1'), and for a number. */
const longestKey = 30

export function freshKey(words: string, taken: ReadonlySet<string>): string {
  const letters = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  const slug = letters.split(' ').slice(0, 4).reduce((key, word) => (!key ? word.slice(0, longestKey) : key.length + word.length < longestKey ? `${key}-${word}` : key), '')
  const base = slug || 'q'
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`
    if (!taken.has(key) && !reserved.has(key)) return key
  }
}
