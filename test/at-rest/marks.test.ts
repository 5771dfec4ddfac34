// What a thief of the database alone learns from the marks of words, measured on the county with its own public texts as help. They lack the key file, and
// know this program: how it takes words apart, and which published text is of which case. docs/security.md tells what comes out.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { projectRoot } from '../../src/db/root.ts'
import { monthOf } from '../../src/feedback/finding/marks.ts'
import { stemsIn } from '../../src/feedback/finding/stems.ts'
import { searchMarks } from '../../src/privacy/search-marks.ts'
import { dayOf } from '../../src/text/dates.ts'
import type { TestDatabase } from '../database.ts'
import { demonstrationDatabase } from '../demonstration.ts'

type Case = { month: string; marks: Set<number>; stems: Set<string> | null }

let database: TestDatabase
let months: Map<string, Case[]>
before(async () => {
  database = await demonstrationDatabase('wednesday')
  const { rows } = await database.pool.query<{ id: string; at: Date; language: string; marks: number[]; said: string | null }>(`
    select c.id, c.created_at as at, c.language, array(select unnest(t.marks) from turn_index t where t.case_id = c.id) as marks,
      (select concat_ws(E'\\n', p.text, p.answer) from published_item p where p.case_id = c.id and p.text is not null limit 1) as said
    from feedback_case c`)
  months = Map.groupBy(rows.map(({ at, language, marks, said }): Case =>
    ({ month: monthOf(dayOf(at)), marks: new Set(marks), stems: said === null ? null : new Set(stemsIn(said, language)) })), ({ month }) => month)
})
after(() => database.close())

const truly = (month: string, stem: string): number => searchMarks(database.context.keys, month, [stem])[0]!

const mostFrequent = <T>(all: Iterable<T>): T[] => {
  const times = new Map<T, number>()
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1]).map(([one]) => one)
}

test('who only counts, and takes the most frequent marks of a month for the most frequent words of the public texts in their order, is right about one in four of the ten commonest', () => {
  const words = mostFrequent([...months.values()].flat().flatMap(({ stems }) => [...stems ?? []])).slice(0, 10)
  let [right, tried] = [0, 0]
  for (const [month, cases] of months) {
    const marks = mostFrequent(cases.flatMap((one) => [...one.marks])).slice(0, 10)
    for (const [rank, stem] of words.entries()) {
      tried++
      if (marks[rank] === truly(month, stem)) right++
    }
  }
  assert.ok(tried > 100 && right / tried < 0.3, `${right} of ${tried}`)
})

/** Marks that stand in every published case of a month with a word, and in none without it: one alone must be that word's. */
function learnt(cases: Case[]): Map<string, number> {
  const published = cases.filter(({ stems }) => stems)
  const found = new Map<string, number>()
  for (const stem of new Set(published.flatMap(({ stems }) => [...stems!]))) {
    const [having, lacking] = [published.filter(({ stems }) => stems!.has(stem)), published.filter(({ stems }) => !stems!.has(stem))]
    const left = [...having[0]!.marks].filter((mark) => having.every(({ marks }) => marks.has(mark)) && !lacking.some(({ marks }) => marks.has(mark)))
    if (left.length === 1) found.set(stem, left[0]!)
  }
  return found
}

test('who holds the public texts against the marks of their cases learns words, and in which cases that are not public they stand: so the backup of the contents leaves the marks out', () => {
  let [right, wrong, marks, readable, cases] = [0, 0, 0, 0, 0]
  for (const [month, all] of months) {
    const known = learnt(all)
    for (const [stem, mark] of known) mark === truly(month, stem) ? right++ : wrong++
    const read = new Set([...known].filter(([stem, mark]) => mark === truly(month, stem)).map(([, mark]) => mark))
    for (const one of all.filter(({ stems }) => !stems)) {
      cases++
      marks += one.marks.size
      readable += [...one.marks].filter((mark) => read.has(mark)).length
    }
  }
  // It works, and much better than counting: what docs/security.md says of it must be no less than this.
  assert.ok(right > 1_000 && right > 20 * wrong, `${right} right, ${wrong} wrong`)
  assert.ok(cases > 1_000 && readable / marks > 0.1 && readable / marks < 0.35, `${readable} of ${marks} marks in ${cases} cases`)
  for (const table of ['turn_index', 'case_index']) assert.match(readFileSync(join(projectRoot, 'docs/operations.md'), 'utf8'), new RegExp(`pg_dump .*--exclude-schema=keys .*--exclude-table-data=${table} `))
})
