// Looks through what is about to become public: whoever wrote it is asked once where it holds something by which somebody could be known, as
// a name, a personal identity code, a telephone number or an address.
import type { Db } from '../../db/db.ts'
import { lookerFor, type Look } from '../../feedback/publishing/look.ts'
import { warningOf, type Warning } from '../../feedback/warning/warning.ts'
import type { NameTags } from '../../privacy/redaction/name-tags.ts'
import type { Day } from '../../text/dates.ts'
import { languages, type Translated } from '../../text/language.ts'

/** `written`: by the names of the fields. `warned`: of which kinds they have been told. `more`: what else is looked for. Null where there is nothing that they were not told of. */
export async function lookBeforePublic(db: Db, written: Record<string, Translated>, { warned, today, nameTags, more = (look) => look }: { warned: string; today: Day; nameTags: NameTags | null; more?: (look: Look) => Look }): Promise<Warning | null> {
  const looks = new Map<string, Look>()
  for (const language of languages) looks.set(language, more(await lookerFor(db, { kind: 'criticism', language }, today, nameTags)))
  const parts = Object.entries(written).flatMap(([field, content]) => languages.flatMap((language) => (content[language] ? [{ field: `${field}-${language}`, text: content[language], language }] : [])))
  const lookOf = new Map(parts.map(({ text, language }) => [text, looks.get(language)!]))
  return warningOf(parts, (text) => lookOf.get(text)!(text), warned)
}
