// A million cases over five years, with their words: what a large county may have. In bulk, past the program, as the rows
// would be; nothing is sealed, since no list and no search opens what was written.
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { monthOf } from '../../src/feedback/finding/marks.ts'
import { monthsBack } from '../../src/feedback/finding/search.ts'
import { stemsIn } from '../../src/feedback/finding/stems.ts'
import type { Keys } from '../../src/privacy/keys.ts'
import { searchMarks } from '../../src/privacy/search-marks.ts'
import { dayOf } from '../../src/text/dates.ts'

const all = 1_000_000
const years = 5, wordsOfACase = 20, vocabulary = 5000
const span = years * 365.25 * 86_400_000

/** Some words are everywhere and most are rare. */
export const someWord = (): string => `w${Math.floor(vocabulary * Math.random() ** 3)}`

export async function fill(owner: pg.Client, keys: Keys, now: Date, cases = all): Promise<void> {
  // No foreign key is checked row by row; and an index is made faster than it grows.
  await owner.query('set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = \'256MB\'')
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid in ('feedback_case'::regclass, 'turn_index'::regclass, 'event'::regclass) and not indisunique`)
  for (const { name } of indexes) await owner.query(`drop index ${name}`)
  await fillCases(owner, now, cases)
  await fillWords(owner, keys, now, cases)
  const { rows: [filled] } = await owner.query<{ n: string }>('select count(*) as n from feedback_case')
  if (Number(filled!.n) < cases) throw new Error(`${filled!.n} cases are there instead of ${cases}`)
  for (const { definition } of indexes) await owner.query(definition)
  await owner.query('set session_replication_role = origin')
  await owner.query('vacuum analyze feedback_case, turn_index, event')
}

/** The newest wait; nearly all others are closed. One in two hundred waits for an answer, one in four hundred of those that wait is late. */
const fillCases = (owner: pg.Client, now: Date, cases: number) => owner.query(`
  with topic as (
    select row_number() over () - 1 as n, count(*) over () as topics, s.service_line_id, s.id as service_id, su.unit_id, coalesce(su.handler_id, u.supervisor_id) as handler_id
    from service_unit su join service s on s.id = su.service_id join unit u on u.id = su.unit_id
  ), one as (
    select n, md5(n::text) as hash, $1::timestamptz - n * interval '1 millisecond' * ${span / cases} as at, random() as chance from generate_series(0, ${cases - 1}) n
  ), made as (
    insert into feedback_case (id, reference, receipt_hash, kind, reader, publish, language, channel, service_line_id, service_id, unit_id,
      handler_id, routed_because, due_on, remind_on, state, created_at, answered_at)
    select hash::uuid, hash, decode(hash, 'hex'), (array['thanks', 'criticism', 'suggestion', 'question'])[1 + one.n % 4], case when one.n % 20 = 0 then 'supervisor' else 'handler' end,
      false, 'fi', (array['web', 'paper', 'phone', 'api'])[1 + one.n % 4], t.service_line_id, t.service_id, t.unit_id, t.handler_id, 'handler-here',
      at::date + 7, at::date + 7, case when one.n < 8000 and chance < 0.6 or one.n < 80000 and chance < 0.003 then 'waiting-for-handler'
        when one.n < 60000 and chance < 0.06 then 'waiting-for-giver' when one.n < 30000 then 'answered' else 'closed' end, at, at
    from one join topic t on t.n = (one.n::bigint * 7919) % t.topics returning id, created_at
  )
  insert into event (case_id, name, detail, happened_at, number) select id, 'received', '{}', created_at, 1 from made`, [now])

async function fillWords(owner: pg.Client, keys: Keys, now: Date, cases: number): Promise<void> {
  const newest = dayOf(now), oldest = dayOf(new Date(+now - span))
  const marks = new Map(monthsBack(monthOf(newest), monthOf(oldest)).map((month) =>
    [month, Array.from({ length: vocabulary }, (_, word) => searchMarks(keys, month, stemsIn(`w${word}`, 'fi'))[0]!)]))
  const batch = 5000
  for (let from = 0; from < cases; from += batch) {
    const numbers = Array.from({ length: batch }, (_, n) => from + n)
    const rows = numbers.map((n) => {
      const ofMonth = marks.get(monthOf(dayOf(new Date(+now - n * (span / cases)))))!
      return `{${[...new Set(Array.from({ length: wordsOfACase }, () => ofMonth[Number(someWord().slice(1))]!))].join(',')}}`
    })
    await owner.query('insert into turn_index (case_id, number, marks) select id, 1, marks::int[] from unnest($1::uuid[], $2::text[]) as t (id, marks)',
      [numbers.map((n) => createHash('md5').update(String(n)).digest('hex')), rows])
  }
}
