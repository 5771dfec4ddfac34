// Whether a text seems to name somebody: their first or last name as it stands or bent, as in Nooralle, Hilkan or Malins.
// A suggestion for a person to look at, and no more: it knows no grammar but the commonest changes at the end of a name.

/** Those of the people whom the text seems to name, in their order. */
export function namedIn<P extends { name: string }>(text: string, people: readonly P[]): P[] {
  const words = text.match(/\p{Lu}[\p{L}-]+/gu)?.map(plain) ?? []
  return people.filter(({ name }) => name.split(/\s+/).filter((part) => part.length >= 3).some((part) => {
    const bent = bending(plain(part))
    return words.some((word) => bent.test(word))
  }))
}

/** Without doubled letters, for consonants go from two to one and back: Hilkka, Hilkan. */
const plain = (word: string): string => word.toLowerCase().replace(/(.)\1+/gu, '$1')

const vowels = 'aeiouyåäö'

function bending(name: string): RegExp {
  const last = name.at(-1)!
  if (name.endsWith('nen')) return start(name.slice(0, -3), `(nen|s[ei]\\p{L}*|st\\p{L}*)`)
  if (last === 's') return start(name.slice(0, -1), `(s|s[ei]\\p{L}*|ks[ei]\\p{L}*|st\\p{L}*|hi?[ea]\\p{L}*)`)
  if (!vowels.includes(last)) return start(name, `([eis]\\p{L}*)?`)
  // A final i may turn to e, and the consonant before the last vowel may weaken: Lahti, Lahden.
  const ends = last === 'i' ? 'ie' : last
  return start(softened(name.slice(0, -1)), `[${ends}]\\p{L}*`)
}

/** The last consonant of a stem as it stands or weakened. What comes before stays. */
function softened(stem: string): string {
  const weaker: Record<string, string> = { nt: 'nt?', lt: 'lt?', rt: 'rt?', mp: 'mp?', nk: 'n[kg]', lk: 'lk?', rk: 'rk?', ht: 'h[td]' }
  const pair = stem.slice(-2)
  if (weaker[pair]) return escape(stem.slice(0, -2)) + weaker[pair]
  const single: Record<string, string> = { t: '[td]', p: '[pv]', k: 'k?' }
  const last = stem.slice(-1)
  return single[last] ? escape(stem.slice(0, -1)) + single[last] : escape(stem)
}

const escape = (part: string): string => part.replace(/[^\p{L}]/gu, '\\$&')
const start = (stem: string, rest: string): RegExp => new RegExp(`^${stem}${rest}$`, 'u')
