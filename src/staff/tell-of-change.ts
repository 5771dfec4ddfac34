// Tells a person by mail that their password was changed: if it was not by them, this is how they learn of it.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Person } from './people.ts'

export const tellOfChange = (tx: Tx, { id, language }: Pick<Person, 'id' | 'language'>, now: Date): Promise<void> =>
  enqueue(tx, { kind: 'password-changed', personId: id, language, now })
