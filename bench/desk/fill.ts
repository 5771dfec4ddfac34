// A million cases over five years, with their words: what a large county may have. In bulk, past the program, as the rows
// would be; nothing is sealed, since no list and no search opens what was written.
import pg from 'pg'
import { openDb } from '../../src/db/db.ts'
import { monthOf } from '../../src/feedback/finding/marks.ts'
import { monthsBack } from '../../src/feedback/finding/search.ts'
import { indexing } from '../../src/feedback/finding/turn-index.sql.ts'
import { stemsIn } from '../../src/feedback/finding/stems.ts'
import type { Keys } from '../../src/privacy/keys.ts'
import { searchMarks } from '../../src/privacy/search-marks.ts'
import { dayOf } from '../../src/text/dates.ts'

const all = 1_000_000
const years = 5, wordsOfACase = 20, vocabulary = 5000
const span = years * 365.25 * 86_400_000

/** Some words are everywhere and most are rare. */
export const someWord = (): string => `w${someNumber()}`
const someNumber = () => Math.floor(vocabulary * Math.random() ** 3)

/** What is made anew at the end: an index is made much faster than it grows. */
const filled = ['feedback_case', 'turn_index', 'case_index', 'event']

export async function fill(owner: pg.Client, keys: Keys, now: Date, cases = all): Promise<void> {
  // No foreign key is checked row by row.
  await owner.query('set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = \'512MB\'; set work_mem = \'256MB\'')
  const again = await withoutIndexes(owner)
  await fillCases(owner, now, cases)
  await fillWords(owner, keys, now, cases)
  const last = again.filter((statement) => statement.includes('case_index_marks'))
  for (const statement of again) if (!last.includes(statement)) await owner.query(statement)
  for (const statement of indexing('all')) await owner.query(statement.compile(openDb(new pg.Pool())).sql)
  for (const statement of last) await owner.query(statement)
  const { rows: [there] } = await owner.query<{ n: string }>('select count(*) as n from feedback_case')
  if (Number(there!.n) < cases) throw new Error(`${there!.n} cases are there instead of ${cases}`)
  await owner.query('set session_replication_role = origin')
  await owner.query('vacuum analyze feedback_case, turn_index, case_index, event')
}

/** Takes away what can be without; the statements that make it again. What others refer to stays. */
async function withoutIndexes(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ drop: string; make: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
    from pg_constraint where conrelid = any($1::text[]::regclass[]) and contype in ('p', 'u') and conname not in ('feedback_case_pkey', 'case_index_pkey')
    union all select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    from pg_index where indrelid = any($1::text[]::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`, [filled])
  for (const { drop } of rows) await owner.query(drop)
  return rows.map(({ make }) => make)
}

/** From the oldest to the newest. The newest wait, half of them late; nearly all others are closed, and have forgotten the hour. */
async function fillCases(owner: pg.Client, now: Date, cases: number): Promise<void> {
  await owner.query(`create temporary table topic as
    select row_number() over (order by su.service_id, su.unit_id) - 1 as n, s.service_line_id, s.id as service_id, su.unit_id, coalesce(su.handler_id, u.supervisor_id) as handler_id
    from service_unit su join service s on s.id = su.service_id join unit u on u.id = su.unit_id; analyze topic`)
  const { rows: [topics] } = await owner.query<{ n: string }>('select count(*) as n from topic')
  if (topics!.n === '0') throw new Error('no unit of this directory gives a service')
  // The number of topics is known here: asked for in the join, each case would be compared with each topic.
  await owner.query(`
    insert into feedback_case (id, reference, receipt_hash, kind, reader, publish, language, channel, service_line_id, service_id, unit_id,
      handler_id, routed_because, due_on, remind_on, state, created_at, answered_at, closed_at)
    select hash::uuid, hash, decode(hash, 'hex'), (array['thanks', 'criticism', 'suggestion', 'question'])[1 + number % 4], case when number % 20 = 0 then 'supervisor' else 'handler' end,
      false, 'fi', (array['web', 'paper', 'phone', 'api'])[1 + number % 4], service_line_id, service_id, unit_id, handler_id, 'handler-here', at::date + 7, at::date + 7, state,
      case state when 'closed' then date_trunc('day', at, 'Europe/Helsinki') else at end,
      case state when 'closed' then date_trunc('day', at, 'Europe/Helsinki') when 'answered' then at end,
      case state when 'closed' then date_trunc('day', at, 'Europe/Helsinki') end
    from (
      select one.*, t.*, case when number < 8000 and chance < 0.6 or number < 80000 and chance < 0.003 then 'waiting-for-handler'
        when number < 60000 and chance < 0.06 then 'waiting-for-giver' when number < 30000 then 'answered' else 'closed' end as state
      from (select number, md5(number::text) as hash, $1::timestamptz - number * interval '1 millisecond' * ${span / cases} as at, random() as chance
        from generate_series(${cases - 1}, 0, -1) number) one
      join topic t on t.n = (one.number::bigint * 7919) % ${topics!.n}) made`, [now])
  await owner.query(`insert into event (case_id, name, detail, happened_at, number) select id, 'received', '{}', created_at, 1 from feedback_case c
    -- The demonstration's own cases have theirs.
    where not exists (select from event e where e.case_id = c.id)`)
  await owner.query(`insert into keys.case_key (case_id, key_version, wrapped_key) select id, 1, '' from feedback_case c where not exists (select from keys.case_key k where k.case_id = c.id)`)
}

async function fillWords(owner: pg.Client, keys: Keys, now: Date, cases: number): Promise<void> {
  const newest = dayOf(now), oldest = dayOf(new Date(+now - span))
  const marks = new Map(monthsBack(monthOf(newest), monthOf(oldest)).map((month) =>
    [month, Array.from({ length: vocabulary }, (_, word) => searchMarks(keys, month, stemsIn(`w${word}`, 'fi'))[0]!)]))
  const batch = 5000
  for (let from = 0; from < cases; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, cases - from) }, (_, n) => from + n)
    const rows = numbers.map((n) => {
      const ofMonth = marks.get(monthOf(dayOf(new Date(+now - n * (span / cases)))))!
      return `{${[...new Set(Array.from({ length: wordsOfACase }, () => ofMonth[someNumber()]!))].join(',')}}`
    })
    await owner.query('insert into turn_index (case_id, number, marks) select md5(n::text)::uuid, 1, marks::int[] from unnest($1::int[], $2::text[]) as t (n, marks)',
      [numbers, rows])
  }
}
