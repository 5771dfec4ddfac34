// What in an opening sentence could tell who somebody is, or of which unit they are a client: everybody on the list would read it.
import type { Db } from '../../db/db.ts'
import { find } from '../../privacy/redaction/find.ts'
import type { NameTags } from '../../privacy/redaction/name-tags.ts'
import { namesOfStaff } from '../../staff/names.sql.ts'
import type { Day } from '../../text/dates.ts'
import { languages, type Translated } from '../../text/language.ts'
import type { RoundGroup } from '../groups.ts'

export async function namesIn(db: Db, opening: Translated | null, groups: readonly RoundGroup[], today: Day, nameTags: NameTags | null): Promise<string[]> {
  if (!opening) return []
  const staffNames = (await namesOfStaff(db, today)).map(({ name }) => name)
  const rarePlaces = groups.flatMap(({ unitName, lineName }) => [unitName, lineName]).flatMap((name) => languages.flatMap((language) => name?.[language] ?? []))
  return [...new Set(languages.flatMap((language) => {
    const text = opening[language]
    return text ? find(text, { language, staffNames, rarePlaces, nameTags }).map(({ from, to }) => text.slice(from, to)) : []
  }))]
}
