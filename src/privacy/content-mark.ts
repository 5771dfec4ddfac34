// A mark of what was in a file, under a key outside the database: the same again is noticed, and nothing can be tried against it.
import { hmac, type Keys } from './keys.ts'

/** `of`: what it is a file of. */
export const contentMark = (keys: Keys, of: string, content: string, version: number = keys.current): Buffer => hmac(keys.key('survey', version), `file ${of} `, content)

/** Under every key that the file still holds. */
export const contentMarks = (keys: Keys, of: string, content: string): Buffer[] => keys.versions.map((version) => contentMark(keys, of, content, version))
