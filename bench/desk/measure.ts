// How long the desk's list and its search take on a million cases: all that the page asks of the database, for a worker,
// a supervisor and a coordinator. The reference is the newest page of cases by an index, which is the least there can be.
import { join } from 'node:path'
import pg from 'pg'
import { openDb, openPool, type Db } from '../../src/db/db.ts'
import { noFilter } from '../../src/feedback/filter.ts'
import { handlersToChoose, unitsToChoose } from '../../src/feedback/finding/choices.sql.ts'
import { search } from '../../src/feedback/finding/search.ts'
import { countCases, countFiltered, listCases, views } from '../../src/feedback/lists.sql.ts'
import { allLines, firstDay } from '../../src/feedback/overview.sql.ts'
import { seerOf } from '../../src/feedback/sight.sql.ts'
import { makeKeys, readKeyFile, type Keys } from '../../src/privacy/keys.ts'
import type { Actor, Grant } from '../../src/staff/actor.ts'
import { mayNarrowCases } from '../../src/staff/duties.ts'
import { dayOf } from '../../src/text/dates.ts'
import { embeddedServer } from '../../test/app-process.ts'
import type { Results } from '../result.ts'
import { against, percentile, times } from '../times.ts'
import { fill, someWord } from './fill.ts'

const rounds = 15

const queries: Record<string, () => string> = {
  'a common word': () => 'w1', 'any word': someWord, 'two words': () => `${someWord()} ${someWord()}`, 'a topic': () => 'kotihoito',
  'a word and a topic': () => `${someWord()} kotihoito`, 'a word that is nowhere': () => 'w99999',
}

export async function measureDesk({ dataDir }: { dataDir: string }): Promise<Results> {
  const server = embeddedServer(dataDir)
  const keys = makeKeys(readKeyFile(join(dataDir, 'keys.json')))
  const now = new Date()
  const owner = new pg.Client({ ...server, database: 'vastakaiku' })
  await owner.connect()
  console.log('  filling a million cases')
  const from = performance.now()
  await fill(owner, keys, now)
  console.log(`  filled in ${Math.round((performance.now() - from) / 1000)} s`)
  await owner.end()
  return measureFilled({ server, keys, now })
}

export async function measureFilled({ server, keys, now }: { server: { host: string; port: number }; keys: Keys; now: Date }): Promise<Results> {
  const pool = openPool({ host: server.host, port: server.port, user: 'vastakaiku_app', database: 'vastakaiku' }, 2)
  const db = openDb(pool)
  try {
    const actors = await someActors(pool)
    const reference = await times(rounds * 3, () => pool.query('select id, reference, kind, state from feedback_case order by created_at desc limit 25'))
    const lists: number[] = [], searches: number[] = []
    for (const [name, actor] of Object.entries(actors)) {
      for (const view of views) {
        const took = await times(rounds, () => listPage(db, actor, view, now))
        console.log(`  list of a ${name}, ${view}: ${percentile(took).toFixed(1)} ms`)
        lists.push(...took)
      }
      for (const [kind, query] of Object.entries(queries)) {
        const took = await times(rounds, () => search(db, keys, actor, { query: query(), page: 1 }, { now }))
        console.log(`  search of a ${name}, ${kind}: ${percentile(took).toFixed(1)} ms`)
        searches.push(...took)
      }
    }
    return { desk_list_p95: against(reference, lists), desk_search_p95: against(reference, searches) }
  } finally {
    await db.destroy()
  }
}

/** What the list of cases asks of the database. */
async function listPage(db: Db, signedIn: Actor, view: (typeof views)[number], now: Date): Promise<void> {
  const today = dayOf(now)
  const actor = await seerOf(db, signedIn)
  await countCases(db, actor, today)
  if (mayNarrowCases(actor)) {
    await firstDay(db, actor)
    await Promise.all([allLines(db, today), unitsToChoose(db), handlersToChoose(db, today)])
    await countFiltered(db, actor, { ...noFilter, kind: 'criticism' }, today, view)
  }
  await listCases(db, actor, view, 1, today)
}

/** Those with the most to see. */
async function someActors(pool: pg.Pool): Promise<Record<string, Actor>> {
  const most = async (column: string) => (await pool.query<{ id: string }>(`select ${column} as id from feedback_case where ${column} is not null group by 1 order by count(*) desc limit 1`)).rows[0]!.id
  const actor = (personId: string, grant: Partial<Grant> & Pick<Grant, 'role'>): Actor => ({ personId, name: '', language: 'fi', roles: [{ unitId: null, serviceLineId: null, ...grant }] })
  const [handler, unit, line] = [await most('handler_id'), await most('unit_id'), await most('service_line_id')]
  const nobody = '00000000-0000-4000-8000-000000000000'
  return {
    worker: actor(handler, { role: 'worker', unitId: unit }), supervisor: actor(nobody, { role: 'supervisor', unitId: unit }),
    'manager of a line': actor(nobody, { role: 'supervisor', serviceLineId: line }), coordinator: actor(nobody, { role: 'coordinator' }),
  }
}
