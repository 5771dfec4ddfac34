// How long the public page of a survey's results takes over HTTP, of ten thousand answers, of a hundred thousand and of a million: it reads
// what was decided when the round closed, and no answer, so that it takes as long of few as of many.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openDb, openPool, transact } from '../../src/db/db.ts'
import { to } from '../../src/paths.ts'
import { decideRound } from '../../src/surveys/results/decide-round.ts'
import type { Answers } from '../../src/surveys/answers.ts'
import { lockRound } from '../../src/surveys/rounds.sql.ts'
import { tally } from '../../src/surveys/tally.ts'
import { dayOf } from '../../src/text/dates.ts'
import { embeddedServer } from '../../test/app-process.ts'
import { aRound, option, question } from '../../test/surveys.ts'
import type { Results } from '../result.ts'
import { percentile, times } from '../times.ts'
import { curve } from './curve.ts'

const sizes = [10_000, 100_000, 1_000_000]
const pages = 60, units = 24, templates = 12, batches = 1620
const questions = [...Array.from({ length: 9 }, (_, n) => question(`q${n}`, 'agree')), question('again', 'recommend'), question('who', 'one', { options: ['client', 'close', 'other'].map((id) => option(id)), background: true }), question('more', 'long')]

export async function measureReport({ url, dataDir }: { url: string; dataDir: string }): Promise<Results> {
  const server = embeddedServer(dataDir)
  const owner = new pg.Client({ ...server, database: 'vastakaiku' })
  await owner.connect()
  const db = openDb(openPool({ host: server.host, port: server.port, user: 'vastakaiku_app', database: 'vastakaiku' }, 2))
  try {
    const surveys: { size: number; path: string; took: number[] }[] = []
    for (const size of sizes) surveys.push({ size, path: url + to('surveyResults', 'fi', { id: await filled(db, owner, size) }), took: [] })
    // One after the other of each, so that what else the machine does falls on all alike.
    for (const one of surveys) await times(5, () => read(one.path))
    for (let n = 0; n < pages; n++) for (const one of surveys) one.took.push(...await times(1, () => read(one.path)))
    for (const { size, took } of surveys) console.log(`  results of ${size} answers: median ${middle(took).toFixed(1)} ms, p95 ${percentile(took).toFixed(1)} ms`)
    writeFileSync(join(import.meta.dirname, '../../docs/pictures/report-growth.svg'), curve(surveys.map(({ size, took }) => ({ size, median: middle(took), p95: percentile(took) }))))
    const [few, , many] = surveys.map(({ took }) => took)
    const ratio = Number((middle(many!) / middle(few!)).toPrecision(3)), p95 = Number(percentile(many!).toPrecision(3))
    return {
      report_growth: { value: Number(middle(many!).toPrecision(3)), reference: Number(middle(few!).toPrecision(3)), unit: 'ms', ratio, goal: 1.5, holds: ratio <= 1.5 },
      report_p95: { value: p95, unit: 'ms', goal: 150, holds: p95 <= 150 },
    }
  } finally {
    await db.destroy()
    await owner.end()
  }
}

const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

async function read(path: string): Promise<void> {
  const answer = await fetch(path)
  const text = await answer.text()
  if (answer.status !== 200 || !text.includes('<svg class="bar"')) throw new Error(`${path} is ${answer.status}, and shows nothing`)
}

/** A round that has closed and is shown, with what was counted of so many answers as it would lie there: in batches, of a whole, a line and its units. */
async function filled(db: ReturnType<typeof openDb>, owner: pg.Client, size: number): Promise<string> {
  const today = dayOf(new Date())
  const { id: by } = await db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow()
  const { id: serviceLineId } = await db.selectFrom('service_line').select('id').limit(1).executeTakeFirstOrThrow()
  const inside = await db.selectFrom('unit').select('id').limit(units).execute()
  const places = [{ serviceLineId: null, unitId: null }, { serviceLineId, unitId: null }, ...inside.map(({ id }) => ({ serviceLineId, unitId: id }))]
  const { surveyId, roundId } = await aRound(db, { by, questions, places })
  const releases = Math.min(batches, Math.floor(size / 6)), each = Math.floor(size / releases)
  await owner.query('set session_replication_role = replica; set synchronous_commit = off')
  await owner.query(`insert into release (group_id, number, released_on, responses, few) select g.id, n, '2026-09-20', $2, false
    from (select id, row_number() over (order by unit_id nulls first, id) as at from round_group where round_id = $1) g join generate_series(1, $3::int) n on n % $4 = g.at - 1`, [roundId, each, releases, places.length])
  for (let k = 0; k < templates; k++) {
    await owner.query(`insert into released_count (release_id, question, value, by_question, by_value, given) select e.id, c.question, c.value, c.by ->> 'question', c.by ->> 'value', c.given
      from release e join round_group g on g.id = e.group_id cross join jsonb_to_recordset($2) c (question text, value text, by jsonb, given int) where g.round_id = $1 and e.number % ${templates} = ${k}`,
    [roundId, JSON.stringify(tally(questions, Array.from({ length: each }, anAnswer), 5))])
  }
  await owner.query('update survey_round set closed_on = $2, results_on = $2 where id = $1', [roundId, today])
  await owner.query('set session_replication_role = origin')
  await owner.query('analyze release, released_count')
  const from = performance.now()
  await transact(db, async (tx) => decideRound(tx, (await lockRound(tx, roundId, 'closing'))!, today, 'in-time'))
  const { n } = await db.selectFrom('shown_cell as c').innerJoin('round_group as g', 'g.id', 'c.group_id').select((e) => e.fn.countAll<string>().as('n')).where('g.round_id', '=', roundId).executeTakeFirstOrThrow()
  console.log(`  ${size} answers in ${releases} batches: decided in ${((performance.now() - from) / 1000).toFixed(1)} s, ${n} numbers of ${places.length} groups are told`)
  return surveyId
}

const anAnswer = (): Answers => ({
  ...Object.fromEntries(questions.filter(({ kind }) => kind === 'agree').map(({ id }) => [id, [['5', '4', '3', '2', '1', 'cannot-say'][Math.floor(Math.random() ** 1.5 * 6)]!]])),
  again: [String(10 - Math.floor(Math.random() ** 2 * 11))], who: [['client', 'close', 'other'][Math.floor(Math.random() * 3)]!],
})
