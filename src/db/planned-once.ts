// Statements of hot paths are planned once per connection. To plan who answers for a piece of feedback
// takes ten times as long as to find it, and each connection would plan it anew for each piece.
// A pooler between us and the server must know prepared statements (PgBouncer does, from 1.21 on).
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'

const mark = '/* planned once */'

/** Stands first in a statement whose text is always the same; what varies goes in as parameters. */
export const plannedOnce = sql.raw(mark)

export class Client extends pg.Client {
  // Its overloads cannot be said again here; callers see those of pg.Client.
  override query(...given: any[]): any {
    const query = super.query as (...given: any[]) => any
    const [text, values, ...rest] = given
    if (typeof text !== 'string' || !text.startsWith(mark)) return query.apply(this, given)
    return query.call(this, { name: nameOf(text), text, values }, ...rest)
  }
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 16)
  names.set(text, name)
  return name
}
