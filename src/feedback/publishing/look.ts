// Looking through a text before everybody reads it: by whom of the staff and what of the directory it could be about.
import type { Db } from '../../db/db.ts'
import { find } from '../../privacy/redaction/find.ts'
import type { NameTags } from '../../privacy/redaction/name-tags.ts'
import { ruled, type Ruled } from '../../privacy/redaction/rule.ts'
import { namesOfStaff } from '../../staff/names.sql.ts'
import type { Day } from '../../text/dates.ts'
import { namesOfPlaces } from './places.sql.ts'

export type Look = (text: string) => Ruled[]

export async function lookerFor(db: Db, { kind, language }: { kind: string; language: string }, today: Day, nameTags: NameTags | null): Promise<Look> {
  const [staff, { rare, common }] = [await namesOfStaff(db, today), await namesOfPlaces(db)]
  const known = { language, staffNames: staff.map(({ name }) => name), rarePlaces: rare, commonNames: common, nameTags }
  return (text) => ruled(text, find(text, known), { kind, staff })
}
