// How long clients wait for what they search in a directory of ten thousand services: all that a search asks of the database, and the
// weighing of what it found. The reference is reading twenty services by their ids, which is the least that an answer can take.
import pg from 'pg'
import { openDb, openPool } from '../../src/db/db.ts'
import { findHelp } from '../../src/directory/doors/find-help.sql.ts'
import { helpOf } from '../../src/directory/doors/situations.sql.ts'
import { dayOf } from '../../src/text/dates.ts'
import type { Language } from '../../src/text/language.ts'
import { embeddedServer } from '../../test/app-process.ts'
import type { Results } from '../result.ts'
import { against, percentile, times } from '../times.ts'

const rounds = 20
const services = 10_000

/** As people type: a word, a sentence, a slip, an inflected form, a place beside it, a word that is everywhere, one that is nowhere. */
const queries: [Language, string][] = [
  ['fi', 'rahat loppu'], ['fi', 'kotihioto'], ['fi', 'kotihoidosta saarisalmi'], ['fi', 'äiti kaatui eikä pärjää enää yksin kotona'], ['fi', 'palvelut'], ['fi', 'qwxzkj'],
  ['sv', 'jag orkar inte'], ['sv', 'hemvården'], ['en', 'my mother forgets everything'],
]

export async function measureSearch({ dataDir }: { dataDir: string }): Promise<Results> {
  const server = embeddedServer(dataDir)
  await fill(server)
  const db = openDb(openPool({ host: server.host, port: server.port, user: 'vastakaiku_app', database: 'vastakaiku' }, 2))
  try {
    const today = dayOf(new Date())
    const some = (await db.selectFrom('service').select('id').limit(20).execute()).map(({ id }) => id)
    const reference = await times(rounds * 3, () => helpOf(db, some, today))
    const all: number[] = []
    for (const [language, words] of queries) {
      const took = await times(rounds, () => findHelp(db, words, language, today))
      console.log(`  ${language} “${words}”: ${percentile(took).toFixed(1)} ms`)
      all.push(...took)
    }
    return { directory_search_p95: against(reference, all) }
  } finally {
    await db.destroy()
  }
}

/** Services of the demonstration county again and again, each with words of its own besides, and given by one unit. */
async function fill(server: { host: string; port: number }): Promise<void> {
  const owner = new pg.Client({ ...server, database: 'vastakaiku' })
  await owner.connect()
  const from = performance.now()
  await owner.query('begin')
  await owner.query(`
    with own as (select *, row_number() over (order by id) - 1 as n, count(*) over () as of from service where everyday_words is not null),
    added as (
      insert into service (service_line_id, name, description, everyday_words, for_whom, position)
      select own.service_line_id,
        (select jsonb_object_agg(key, value || ' ' || word) from jsonb_each_text(own.name)),
        own.description, (select jsonb_object_agg(key, value || ', ' || word || 'talo ' || word || 'apu') from jsonb_each_text(own.everyday_words)), own.for_whom, 1000 + k
      from generate_series(1, ${services}) k join own on own.n = k % own.of,
        lateral (select translate(substr(md5(k::text), 1, 4 + k % 5), '0123456789', 'aeioulnstk') as word) w
      returning id)
    insert into service_unit (service_id, unit_id) select id, (select id from unit order by md5(added.id::text || unit.id::text) limit 1) from added`)
  await owner.query('commit')
  // As the server does by itself soon after: until then every index asks the table whether its rows are visible.
  await owner.query('vacuum (analyze) directory_word, word_of_entry, service, service_unit, entry')
  await owner.query('checkpoint')
  await owner.end()
  console.log(`  filled ${services} services in ${Math.round((performance.now() - from) / 1000)} s`)
}
