// How long a program waits for a page of published feedback over HTTP, of twenty thousand pieces: the first pages, those far behind, and narrowed ones. The
// reference is the description of the API, which asks nothing of the database.
import pg from 'pg'
import { embeddedServer } from '../test/app-process.ts'
import type { Results } from './result.ts'
import { against, percentile, times } from './times.ts'

const pieces = 20_000
const rounds = 30

export async function measurePublished({ url, dataDir }: { url: string; dataDir: string }): Promise<Results> {
  const lineId = await fill(dataDir)
  const reference = await times(rounds, () => read(`${url}/api/v1/openapi.json`))
  let after: string | undefined
  for (let n = 0; n < 50; n++) after = (await read(`${url}/api/v1/published?limit=200${after ? `&after=${after}` : ''}`)).next
  const all: number[] = []
  for (const query of ['', `?after=${after}`, `?line=${lineId}`, '?language=sv', '?kind=question&outcome=changed', '?updatedSince=2099-01']) {
    const took = await times(rounds, () => read(`${url}/api/v1/published${query}`))
    console.log(`  /published${query.slice(0, 40)}: ${percentile(took).toFixed(1)} ms`)
    all.push(...took)
  }
  return { published_p95: against(reference, all) }
}

async function read(address: string): Promise<{ next?: string }> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} is ${answer.status}`)
  return await answer.json() as { next?: string }
}

/** Pieces of four years, as long as people write, of every line and unit; each with a case behind it. Returns a line. */
async function fill(dataDir: string): Promise<string> {
  const owner = new pg.Client({ ...embeddedServer(dataDir), database: 'vastakaiku' })
  await owner.connect()
  const from = performance.now()
  const { rows: [line] } = await owner.query<{ id: string }>('select id from service_line order by position limit 1')
  await owner.query('begin')
  // The case is one that the county has: a published item of it, or twenty, is the same to whoever reads the list.
  await owner.query('drop index published_item_of_case')
  await owner.query(`
    with of as (select array_agg(id) as cases from feedback_case), lines as (select array_agg(id order by position) as ids from service_line), units as (select array_agg(id order by id) as ids from unit)
    insert into published_item (case_id, service_line_id, unit_id, kind, language, came_of_it, month_on, published_on, text, answer)
    select of.cases[1 + n % cardinality(of.cases)], lines.ids[1 + n % cardinality(lines.ids)], case when n % 3 = 0 then units.ids[1 + n % cardinality(units.ids)] end,
      (array['thanks', 'criticism', 'suggestion', 'question'])[1 + n % 4], (array['fi', 'fi', 'fi', 'sv', 'en'])[1 + n % 5], (array['changed', 'planned', 'not-changed', 'nothing-asked'])[1 + n % 4],
      date '2022-01-01' + make_interval(months => n % 48), date '2022-03-01' + make_interval(months => n % 48), repeat('Sain apua heti, ja minua kuunneltiin. ', 1 + n % 20), repeat('Kiitos, kerromme tiimille. ', 1 + n % 10)
    from generate_series(1, ${pieces}) n, of, lines, units`)
  await owner.query('commit')
  await owner.query('vacuum (analyze) published_item')
  await owner.end()
  console.log(`  filled ${pieces} published pieces in ${Math.round((performance.now() - from) / 1000)} s`)
  return line!.id
}
