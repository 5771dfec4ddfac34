// Two people of one name look alike: where that is so, something stands behind it. An address is for whoever looks after data
// protection alone: anybody can take a colleague's name, and would make the desk show the address to all who read it.
import { sql, type RawBuilder } from 'kysely'
import type { Language } from '../text/language.ts'

type Alias = 'p' | 'd' | 's'

/** What tells namesakes apart: their address, or their title in the language of who reads it. */
export type ToldApart = 'address' | Language

/**
 * The name of a person, by the alias of the table. Of somebody who is no staff no name is told to anybody: they sit on a clients' council, and
 * are what their title says; '' for whoever looks after data protection, whose pages say it in their language.
 */
export function shownName(person: Alias, by: ToldApart): RawBuilder<string> {
  const name = sql.ref(`${person}.name`)
  const [behind, client] = by === 'address' ? [sql.ref(`${person}.email`), sql`''`] : [titleIn(person, by), titleIn(person, by)]
  return sql`case when ${sql.ref(`${person}.not_staff`)} then ${client}
    when lower(${name}) in (select lower(n.name) from person n group by 1 having count(*) > 1) then ${name} || ' (' || ${behind} || ')' else ${name} end`
}

function titleIn(person: Alias, language: Language): RawBuilder<string> {
  const title = sql.ref(`${person}.title`)
  return sql`coalesce(nullif(${title} ->> ${language}, ''), ${title} ->> 'fi')`
}
