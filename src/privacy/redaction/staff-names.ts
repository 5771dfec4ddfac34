// Names of the staff, found as sentences bend them: a first name, a surname, both, and the halves of Aino-Maria and Lehto-Salmi.

/** Which part of a name of somebody of the staff a word is. */
export type StaffPart = { first: boolean; last: boolean; /** So long that no other word is like it. */ long: boolean }

/** Takes the base forms of a word. */
export type StaffIndex = (baseForms: readonly string[]) => StaffPart | null

const indexes = new WeakMap<readonly string[], StaffIndex>()

/** Kept with the list that it was made of, so that who looks through many texts makes it once. */
export function staffIndex(names: readonly string[]): StaffIndex {
  const made = indexes.get(names) ?? indexOf(names)
  indexes.set(names, made)
  return made
}

function indexOf(names: readonly string[]): StaffIndex {
  const parts = new Map<string, StaffPart>()
  for (const name of names) {
    const words = name.trim().toLowerCase().split(/\s+/).filter((word) => word.length > 1)
    words.forEach((word, at) => {
      const isLast = words.length > 1 && at === words.length - 1
      for (const piece of new Set([word, ...word.split('-')])) {
        if (piece.length < 2) continue
        const known = parts.get(piece)
        parts.set(piece, { first: !isLast || known?.first === true, last: isLast || known?.last === true, long: piece.length >= 8 })
      }
    })
  }
  return (forms) => {
    const found = forms.flatMap((form) => parts.get(form) ?? [])
    return found.length ? { first: found.some(({ first }) => first), last: found.some(({ last }) => last), long: found.some(({ long }) => long) } : null
  }
}
