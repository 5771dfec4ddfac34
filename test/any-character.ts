// Any character that there is, half a pair too, for texts made by chance: `fc.string({ unit: anyCharacter })`. fast-check's own ("binary") puts all of the
// million into a table first, which takes seconds and a hundred megabytes for the rest of a worker's life.
import fc from 'fast-check'

export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
