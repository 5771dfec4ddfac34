// By which a member of a clients' council finds their own homework in the pile, as long as they may change it. It is made under a key
// outside the database, lies within the sealed pile alone, and goes once the homework is over.
import { hmac, type Keys } from './keys.ts'

export const homeworkMark = (keys: Keys, homeworkId: string, memberId: string, version: number = keys.current): string =>
  hmac(keys.key('council', version), `homework ${homeworkId} ${memberId}`).toString('base64url')

/** Under every key that the file still holds. */
export const homeworkMarks = (keys: Keys, homeworkId: string, memberId: string): string[] =>
  keys.versions.map((version) => homeworkMark(keys, homeworkId, memberId, version))
