// Loads the demonstration county into an empty database, all or nothing, in a few seconds.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { loadCases } from './load-cases.ts'
import { loadDirectory } from './load-directory.ts'
import { loadRouting } from './routing.ts'
import { shortStories } from './short-stories.ts'
import { stories } from './stories.ts'

export const loadDemonstration = (db: Kysely<DB>, { keys, now }: { keys: Keys; now: Date }): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const ids = await loadDirectory(tx, now)
    await loadCases(tx, [...stories, ...shortStories()], ids, { keys, now })
    await loadRouting(tx, ids)
  })
