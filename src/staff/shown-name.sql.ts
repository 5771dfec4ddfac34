// Two people of one name look alike: where that is so, their address stands behind it.
import { sql, type RawBuilder } from 'kysely'

/** The name of a person, by the alias of the table. */
export function shownName(person: 'p' | 'd' | 's'): RawBuilder<string> {
  const [name, email] = [sql.ref(`${person}.name`), sql.ref(`${person}.email`)]
  return sql`case when lower(${name}) in (select lower(n.name) from person n group by 1 having count(*) > 1) then ${name} || ' (' || ${email} || ')' else ${name} end`
}
