// Ready numbers of another tool: a question is brought whole, or not at all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewQuestions, option, question } from '../../../test/surveys.ts'
import { anyValue } from '../tally.ts'
import { emptyNumbers, emptyRows } from './empty-table.ts'
import { readRowTable } from './look.ts'
import { knownNumberHeads, readNumbers } from './read-numbers.ts'
import { readTable } from './table.ts'

const questions = [...fewQuestions, question('m', 'many', { options: [option('a'), option('b')], most: 2 }), question('r', 'rank', { options: [option('a'), option('b')] })]
const read = (lines: string, took = 20) => {
  const table = readTable(`Kysymys;Vastaus;Määrä\n${lines}`, knownNumberHeads)
  assert.ok(table.ok)
  return readNumbers(table.table, questions, took)!
}
const whys = (lines: string, took?: number) => read(lines, took).troubles.map(({ row, why }) => `${row ?? '-'} ${why}`)

test('counts are read by the words of question and choice, in any language; a question stands once above its choices', () => {
  const { counts, troubles } = read('Kysymys heard;Täysin samaa mieltä;7\n;4;5\n;Jag kan inte säga, eller det gäller inte mig;1 000\n', 2000)
  assert.deepEqual(counts.map(({ question: of, value, given, by }) => [of, value, given, by]), [['heard', '5', 7, null], ['heard', '4', 5, null], ['heard', 'cannot-say', 1000, null], ['heard', anyValue, 1012, null]])
  assert.deepEqual(troubles, [])
  assert.deepEqual(read('Question m;answered;12\nFråga m;Choice a;9\nKysymys m;b;4\n').counts.map(({ value, given }) => [value, given]), [[anyValue, 12], ['a', 9], ['b', 4]])
  assert.equal(readTable('Asia;Vastaus;Luku\nx;y;1\n', knownNumberHeads).ok && readNumbers({ heads: ['Asia'], lines: [] }, questions, 9), null)
})

test('what cannot be right spoils its whole question, and no other', () => {
  const both = read('Kysymys heard;5;7\nKysymys heard;4;-2\nKysymys again;10;6\n')
  assert.deepEqual([both.questions, both.troubles.map(({ row, why }) => `${row} ${why}`)], [['again'], ['3 count']])
  assert.deepEqual(whys('Kysymys heard;5;21\n'), ['2 more'])
  assert.deepEqual(whys('Kysymys heard;5;15\nKysymys heard;4;15\n'), ['- more'])
  assert.deepEqual(whys('Kysymys heard;5;5\nKysymys heard;täysin samaa mieltä;5\n'), ['3 twice'])
  assert.deepEqual(whys('Kysymys heard;9;5\nMikä lie;1;1\nKysymys more;moi;1\nKysymys r;a;3\nKysymys heard;5;1,5\n'), ['2 choice', '3 question', '4 text', '5 rank', '6 count'])
  assert.deepEqual(whys('Kysymys m;a;9\n'), ['- any'])
  assert.deepEqual(whys('Kysymys m;vastanneita;8\nKysymys m;a;9\n'), ['- sum'], 'more chose it than answered')
  assert.deepEqual(whys('Kysymys m;vastanneita;8\nKysymys m;a;3\n'), ['- sum'], 'some answered and chose nothing')
  assert.deepEqual(whys('Kysymys heard;vastanneita;9\nKysymys heard;5;8\n'), ['- sum'])
  assert.deepEqual(whys('Kysymys m;vastanneita;21\nKysymys m;a;20\n'), ['2 more'])
  assert.deepEqual(whys('Kysymys heard;5;0\n'), [], 'nobody is no trouble')
})

test('an empty table that is filled in is read again without choosing anything; no heading of it is a formula', () => {
  const odd = [question('x', 'agree', { text: { fi: '=1+1; "kysymys"' } }), ...questions]
  for (const language of ['fi', 'sv', 'en'] as const) {
    const rows = emptyRows(odd, true, language)
    assert.ok(rows.startsWith('\ufeff') && !/(^|;)"?[=+@-]/m.test(rows.slice(1)), rows)
    const back = readRowTable(`${rows.slice(1).trim()}\r\n;5;4;10\r\n`, { round: { fewest: 5, leftover: 'up' }, questions: odd, groups: [] })
    assert.ok(back.ok)
    assert.deepEqual(back.carried.columns.slice(1).map(({ target }) => target), odd.map(({ id }) => `q:${id}`), language)
    const numbers = emptyNumbers(odd, language)
    assert.ok(!/(^|;)"?[=+@-]/m.test(numbers.slice(1)), numbers)
    const table = readTable(numbers.slice(1).replaceAll(/;\r\n/g, ';0\r\n'), knownNumberHeads)
    assert.ok(table.ok)
    assert.deepEqual(readNumbers(table.table, odd, 9)!.troubles, [])
  }
})
