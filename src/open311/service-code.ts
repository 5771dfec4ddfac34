// A service of Open311 is something that can be said about a service line: thanks, criticism, a suggestion or a question about the
// services for older people, say. Its code names both: thanks-<id of the line>, or thanks-general where it is about no line.
import { isId } from '../directory/id.ts'
import { kinds, type OfferedKind } from '../feedback/case.ts'

export type Topic = { kind: OfferedKind; lineId: string | null }

export const codeOf = ({ kind, lineId }: Topic): string => `${kind}-${lineId ?? 'general'}`

/** Null where it can be no code of ours; whether there is such a line is another matter. */
export function topicOf(code: string): Topic | null {
  const kind = kinds.find((one) => code.startsWith(`${one}-`))
  const about = kind && code.slice(kind.length + 1)
  if (!kind || !about) return null
  if (about === 'general') return { kind, lineId: null }
  return isId(about) ? { kind, lineId: about.toLowerCase() } : null
}
