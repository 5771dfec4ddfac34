// Somebody reads every number of every page of a round, knows which add up to which, and knows nothing of how they were hidden. They find
// out of nobody who is fewer than the fewest how many they are, and of no people that all of them, or all but one, answered the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { solved, widthOf, type Read } from '../../../test/disclosure/attacker.ts'
import { option, question } from '../../../test/surveys.ts'
import { countedOf, type TestBatch } from '../../../test/told.ts'
import type { Sum } from '../../reports/disclosure/tables.ts'
import type { Answers } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { agreeValues } from '../question.ts'
import { anyValue } from '../tally.ts'
import { lookupOf } from './counted.ts'
import { decide, type ShownCell } from './decide.ts'
import type { By } from './populations.ts'

const fewest = 4
const tree: Record<string, string[]> = { whole: ['old', 'child'], old: ['home', 'house'], child: ['yard', 'hall'] }
const group = (id: string, serviceLineId: string | null, unitId: string | null): RoundGroup => ({ id, serviceLineId, unitId, lineName: null, unitName: null })
const groups = [group('whole', null, null), ...['old', 'child'].flatMap((line) => [group(line, line, null), ...tree[line]!.map((unit) => group(unit, line, unit))])]
const questions = [question('heard', 'agree'), question('who', 'one', { options: ['a', 'b', 'c'].map((id) => option(id)), background: true })]
const bys: By[] = [null, ...['a', 'b', 'c'].map((value) => ({ question: 'who', value }))]

const answer = fc.record({ heard: fc.constantFrom('5', '5', '5', '4', '1', 'cannot-say', ''), who: fc.constantFrom('a', 'a', 'a', 'b', 'c', '') }).map(({ heard, who }): Answers => ({ ...(heard && { heard: [heard] }), ...(who && { who: [who] }) }))
const batch = fc.record({ groupId: fc.constantFrom(...groups.map(({ id }) => id)), answers: fc.array(answer, { minLength: fewest, maxLength: 16 }) })

/** What the tables of a question are made of; `rest`: whoever is in no value, `own`: in no inner group. */
function sums(of: readonly string[]): Sum[] {
  const inner = Object.entries(tree).flatMap(([whole, parts]) => of.map((by): Sum => ({ whole: `${whole} ${by}`, parts: [...parts, `${whole}.own`].map((part) => `${part} ${by}`) })))
  const within = [...groups.map(({ id }) => id), ...Object.keys(tree).map((id) => `${id}.own`)].map((id): Sum => ({ whole: `${id} all`, parts: of.slice(1).map((by) => `${id} ${by}`) }))
  return of.length > 1 ? [...inner, ...within] : inner
}

/** `true`: how many there are of each cell. Empty cells are told to the attacker, who may know where nobody is. */
function read(count: (own: string, by: By) => number, people: (own: string, by: By) => number, told: ReadonlySet<string>, apart: boolean): Read & { truth: Map<string, number>; people: Map<string, number> } {
  const of = apart ? ['all', 'a', 'b', 'c', 'rest'] : ['all']
  const at = (counted: typeof count) => {
    const truth = new Map<string, number>()
    const own = (id: string, by: string): number => (by === 'all' ? counted(id, null) : by === 'rest' ? counted(id, null) - ['a', 'b', 'c'].reduce((sum, value) => sum + counted(id, { question: 'who', value }), 0) : counted(id, { question: 'who', value: by }))
    const sum = (id: string, by: string): number => own(id, by) + (tree[id] ?? []).reduce((all, child) => all + sum(child, by), 0)
    for (const by of of) for (const { id } of groups) {
      truth.set(`${id} ${by}`, sum(id, by))
      if (tree[id]) truth.set(`${id}.own ${by}`, own(id, by))
    }
    return truth
  }
  const [truth, there] = [at(count), at(people)]
  const cells = [...truth.keys()]
  return { cells, sums: sums(of), truth, people: there, least: new Map(), told: new Map(cells.filter((cell) => told.has(cell) || there.get(cell) === 0).map((cell) => [cell, truth.get(cell)!])) }
}

const cellOf = ({ groupId, by }: ShownCell): string => `${groupId} ${by?.value ?? 'all'}`

test('of nobody who is hidden and few it is known how many they are, nor of any people that they answered alike', () => {
  let [hidden, told] = [0, 0]
  fc.assert(fc.property(fc.array(batch, { minLength: 1, maxLength: 7 }), (batches: TestBatch[]) => {
    const counted = countedOf(questions, groups, batches, fewest)
    const found = lookupOf(counted), shown = decide(counted)
    const of = (is: (cell: ShownCell) => boolean) => new Set(shown.filter(is).map(cellOf))
    const responses = of((cell) => cell.question === null), answered = of((cell) => cell.question === 'heard' && cell.value === anyValue), answers = of((cell) => cell.question === 'heard' && cell.value !== anyValue)
    for (const cell of answered) assert.ok(responses.has(`${cell.split(' ')[0]} all`), 'of a group that is hidden nothing is told')
    const own = (value: string) => (id: string, by: By): number => found.own('heard', { group: id, by }).get(value) ?? 0
    for (const { of: page, count, apart } of [{ of: responses, count: (id: string) => found.answered.own(id), apart: false }, { of: answered, count: own(anyValue), apart: true }]) {
      const table = read(count, count, page, apart)
      const exact = new Set(solved(table))
      for (const [cell, is] of table.truth) {
        if (table.told.has(cell)) { told++; continue }
        if (is >= fewest) continue
        hidden++
        assert.ok(!exact.has(cell) && widthOf(table, cell, fewest) >= fewest, `${cell} is ${is}, and known nearer`)
      }
    }
    for (const value of agreeValues) {
      const table = read((id, by) => own(anyValue)(id, by) - own(value)(id, by), own(anyValue), answers, true)
      for (const [cell, is] of table.truth) {
        if (is > 1 || table.people.get(cell) === 0) continue
        assert.ok(!table.told.has(cell), `all but ${is} of ${cell} said ${value}`)
        hidden++
        assert.ok(widthOf(table, cell, 2) >= 2, `it follows that all but ${is} of ${cell} said ${value}`)
      }
    }
  }), { numRuns: 60 })
  assert.ok(hidden > 100 && told > 500, `${hidden} ${told}`)
})

test('what is shown is as much as can be: of large and unlike groups everything', () => {
  const batches = groups.map(({ id }): TestBatch => ({ groupId: id, answers: Array.from({ length: 30 }, (_, n) => ({ heard: [['5', '4', '1'][n % 3]!], who: [['a', 'b', 'c'][Math.floor(n / 3) % 3]!] })) }))
  const shown = decide(countedOf(questions, groups, batches, fewest))
  assert.equal(new Set(shown.filter(({ question: of, value }) => of === 'heard' && value !== anyValue).map(cellOf)).size, groups.length * bys.length)
})
