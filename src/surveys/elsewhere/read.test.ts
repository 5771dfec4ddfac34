// Tables from other tools: whatever is in them, nothing is guessed, nothing breaks, and what tells who answered is never brought.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exported, someRows } from '../../../test/elsewhere.ts'
import { fewQuestions, option, question } from '../../../test/surveys.ts'
import { textOf } from '../../directory/volumes/read.ts'
import { checked } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { valuesOf, isText, type Question } from '../question.ts'
import { pack, unpack } from './carried.ts'
import { readerOf, readTick } from './cells.ts'
import { chosenColumns, columnsOf } from './columns.ts'
import { telltaleOf } from './identity.ts'
import { lookAt, readRowTable, type About } from './look.ts'
import { mostRows } from './table.ts'

const group = (id: string, of: Partial<RoundGroup> = {}): RoundGroup => ({ id, serviceLineId: null, unitId: null, lineName: null, unitName: null, ...of })
const groups = [
  group('whole'), group('line', { serviceLineId: 'l', lineName: { fi: 'Työikäiset', sv: 'Personer i arbetsför ålder', en: 'Working age' } }),
  group('unit', { serviceLineId: 'l', unitId: 'u', lineName: { fi: 'Työikäiset', sv: 'Personer i arbetsför ålder', en: 'Working age' }, unitName: { fi: 'Aikuissosiaalityö', sv: 'Vuxensocialarbete', en: 'Adult social work' } }),
]
const round = { fewest: 5, leftover: 'up' as const }
const about = (questions: Question[] = fewQuestions, of = [group('only')]): About => ({ round, questions, groups: of })
const look = (text: string, of: About = about()) => {
  const read = readRowTable(text, of)
  assert.ok(read.ok, 'it is read')
  return lookAt(read.carried, of, null)
}
const answersOf = (text: string, of?: About) => look(text, of).read.rows.map(({ answers }) => answers)

test('a table of another tool is read by its headings, in three languages, by words, ids and steps', () => {
  const looked = look(exported([['Täysin samaa mieltä', '10', 'Vaihtoehto client', 'Hyvin meni.'], ['4', '0', 'Choice close', ''], ['Delvis av annan åsikt', 'Jag kan inte säga', '', ''], ['5,0', 'EOS', 'close', ''], ['3 Ei samaa eikä eri mieltä', '7', 'client', '']]))
  assert.deepEqual(looked.read.rows.map(({ answers }) => answers), [
    { heard: ['5'], again: ['10'], who: ['client'], more: ['Hyvin meni.'] }, { heard: ['4'], again: ['0'], who: ['close'] }, { heard: ['2'], again: ['cannot-say'] },
    { heard: ['5'], again: ['cannot-say'], who: ['close'] }, { heard: ['3'], again: ['7'], who: ['client'] },
  ])
  assert.deepEqual(looked.columns.map(({ target, telltale }) => target || (telltale ?? '')), ['when', 'who', 'q:heard', 'q:again', 'q:who', 'q:more', ''])
  assert.deepEqual(looked.read.troubles, [])
})

test('semicolons, commas and tabs are told apart though headings have commas in them; quotes and lines within cells stay', () => {
  const questions = [question('a', 'agree', { text: { fi: 'Sain apua, kun tarvitsin, ja ajoissa.' } }), question('b', 'long', { text: { fi: 'Mitä muuta, kerro, ole hyvä?' } })]
  const said = 'Sanoi: "ei", ja\nlähti; niin.'
  for (const delimiter of [';', ',', '\t']) {
    const quoted = (cell: string) => (cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const text = [['1. Sain apua, kun tarvitsin, ja ajoissa', 'Mitä muuta, kerro, ole hyvä?'], ['4', said], ['', '5" ruutu']].map((cells) => cells.map(quoted).join(delimiter)).join('\n')
    assert.deepEqual(answersOf(text, about(questions)), [{ a: ['4'], b: [said] }, { b: ['5" ruutu'] }], JSON.stringify(delimiter))
  }
  assert.deepEqual(answersOf('Kysymys heard;Kysymys more\n4;5" ruutu rikki\n'), [{ heard: ['4'], more: ['5" ruutu rikki'] }], 'a lone quotation mark inside')
  assert.deepEqual(readRowTable('Kysymys heard\n"4\n5\n', about()), { ok: false, why: 'broken' })
})

test('UTF-8 with and without its mark, and Windows-1252, are the same words; what is no text is none', () => {
  const text = exported([['Täysin samaa mieltä', '1', '', 'Åäö – ”hyvä”']])
  const latin = Buffer.from([...text].map((letter) => ({ '–': 0x96, '”': 0x94 })[letter] ?? letter.codePointAt(0)!))
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), latin]) assert.deepEqual(answersOf(textOf(bytes)!), [{ heard: ['5'], again: ['1'], more: ['Åäö – ”hyvä”'] }])
  assert.equal(textOf(Buffer.from(text, 'utf16le')), null)
})

test('ragged rows: what is missing was left alone, and what is too much is told by its row in the spreadsheet', () => {
  const { read } = look('Kysymys heard;Kysymys again;;\n4\n\n5;6;;\n;;;\n5;6;;x\n')
  assert.deepEqual(read.rows.map(({ row, answers }) => ({ row, answers })), [{ row: 2, answers: { heard: ['4'] } }, { row: 4, answers: { heard: ['5'], again: ['6'] } }])
  assert.deepEqual(read.troubles, [{ row: 6, why: 'wide', column: '', detail: '' }])
})

test('what is no answer is told by row and left out, and never taken for another one', () => {
  const { read } = look(exported([['6', '11', 'muu', 'x'.repeat(3001)], ['-3', '5.5', 'client', ''], ['', '', '', '']]))
  assert.deepEqual(read.troubles.map(({ row, why, column }) => `${row} ${why} ${column}`), [
    '2 unread Kysymys heard', '2 unread Kysymys again', '2 unread Kysymys who', '2 long Kysymys more', '3 unread Kysymys heard', '3 unread Kysymys again',
  ])
  assert.deepEqual(read.rows.map(({ answers }) => answers), [{ who: ['client'] }])
  assert.equal(read.empty, 2)
})

test('of several choices: in one cell, or in a column for each; an order too', () => {
  const [many, rank, cards] = [question('m', 'many', { options: [option('a'), option('b'), option('c')], most: 2 }), question('r', 'rank', { options: [option('a'), option('b'), option('c')] }), question('w', 'cards', { options: [option('a'), option('b')] })]
  const of = about([many, rank, cards])
  assert.deepEqual(answersOf('Kysymys m\tKysymys r\tKysymys w\nVaihtoehto a; Alternativ b\tc > a\tChoice b, Choice a\n', of), [{ m: ['a', 'b'], r: ['c', 'a'], w: ['b', 'a'] }])
  const apart = look('Kysymys m: Vaihtoehto a;Kysymys m [Vaihtoehto b];Kysymys m - Vaihtoehto c;Kysymys r: Vaihtoehto a;Kysymys r: Vaihtoehto b\nx;;1;2;1\nKyllä;Ei;No;1;1\n1;1;1;;\nehkä;x;0;9;\n', of)
  assert.deepEqual(apart.read.rows.map(({ answers }) => answers), [{ m: ['a', 'c'], r: ['b', 'a'] }, { m: ['a'] }, { m: ['b'] }])
  assert.deepEqual(apart.read.troubles.map(({ row, why }) => `${row} ${why}`), ['3 unread', '4 many', '5 unread', '5 unread'])
  assert.deepEqual([readTick('', []), readTick('X', []), readTick('vaihtoehto a', ['vaihtoehto a']), readTick('7', [])], [false, true, true, null])
})

test('a question that is not asked of whoever answered so falls away, and is told', () => {
  const questions = [question('a', 'one', { options: [option('x'), option('y')] }), question('b', 'agree', { onlyIf: { question: 'a', is: ['x'] } })]
  const { read } = look('Kysymys a;Kysymys b\nx;5\ny;5\n', about(questions))
  assert.deepEqual(read.rows.map(({ answers }) => answers), [{ a: ['x'], b: ['5'] }, { a: ['y'] }])
  assert.deepEqual(read.troubles.map(({ row, why }) => `${row} ${why}`), ['3 unasked'])
})

test('rows name their unit in any language, alone or with its line; a row of a unit that is none is left out', () => {
  const text = 'Enhet;Kysymys heard\nAikuissosiaalityö;5\nVuxensocialarbete, Personer i arbetsför ålder;4\nWorking age;3\n;2\nJokin muu;1\n'
  const { read, columns } = look(text, about(fewQuestions, groups))
  assert.equal(columns[0]!.target, 'unit')
  assert.equal(look(text.replace('Enhet', 'Yksikön nimi'), about(fewQuestions, groups)).columns[0]!.target, 'unit', 'the name of a unit is nobody’s')
  assert.deepEqual(read.rows.map(({ groupId, answers }) => [groupId, answers['heard']![0]]), [['unit', '5'], ['unit', '4'], ['line', '3'], ['whole', '2']])
  assert.deepEqual(read.troubles, [{ row: 6, why: 'unit', column: 'Enhet', detail: 'Jokin muu' }])
})

test('columns that tell who answered or when are found by their names and by what stands in them, and nobody can choose them', () => {
  for (const [heading, cells, is] of [
    ['Sähköposti', [], 'who'], ['Respondent ID', [], 'who'], ['Start time', [], 'when'], ['Vastaajan ip-osoite', [], 'who'], ['Tidsstämpel', [], 'when'], ['E-mail address', [], 'who'],
    ['x', ['a@b.fi', '', 'c@d.se'], 'who'], ['x', ['040 123 4567', '+358 50 1234567', 'ei ole'], 'who'], ['x', ['131052-308T'], 'who'], ['x', ['192.168.1.20'], 'who'], ['x', ['16.9.2026 klo 12', '2026-09-16T10:00'], 'when'],
    ['Asiakas', ['Matti Meikäläinen'], 'who'], ['Nimi (vapaaehtoinen, jos haluat yhteydenoton)', [], 'who'], ['Vastaajan nimi ja puhelinnumero', [], 'who'], ['Yhteystiedot', [], 'who'], ['x', ['Matti Meikäläinen 040 1234567'], 'who'],
    ['Valmistumisaika', [], 'when'], ['x', ['2026/09/01 10:00:00 AM'], 'when'], ['x', ['ti 1.9.2026 klo 10'], 'when'], ['Saitko apua silloin kun päivä oli huono', ['5'], null],
    ['x', ['17', '18', '21', '40'], 'number'], ['x', ['1', '2', '3', '4', '5'], 'number'], ['x', ['5', '4', '4', '1'], null], ['Mitä mieltä olet ajasta', ['hyvä'], null], ['', [], null],
  ] as const) assert.equal(telltaleOf(heading, cells, false), is, `${heading} ${cells.join()}`)
  assert.equal(telltaleOf('Oliko aika sopiva', ['kyllä'], true), null, 'a question may speak of time')
  assert.equal(telltaleOf('Nimi', ['x'], true), 'who', 'a question that is nothing but a name is none')
  const columns = columnsOf({ heads: ['Nimi', 'Jotain'], lines: [{ row: 2, cells: ['Matti', '5'] }] }, fewQuestions, false)
  const { columns: chosen } = chosenColumns(columns, fewQuestions, false, (at) => ['q:more', 'q:heard'][at]!)
  assert.deepEqual(chosen.map(({ target }) => target), ['', 'q:heard'])
  assert.deepEqual(chosenColumns(columns.map((one) => ({ ...one, telltale: null })), fewQuestions, false, () => 'q:heard').twice, [1])
})

test('what travels in the form has nothing of what tells who answered, and stays without it', () => {
  const read = readRowTable(exported(someRows(6, 'Omin sanoin')), about())
  assert.ok(read.ok)
  const packed = pack(read.carried)
  const back = unpack(packed, fewQuestions, false)!
  assert.ok(!JSON.stringify(back).includes('Numero'))
  assert.deepEqual(back.columns, read.carried.columns)
  assert.deepEqual(lookAt(back, about(), null).read, lookAt(read.carried, about(), null).read)
  for (const wrong of ['', 'abc', packed.slice(0, 40), Buffer.from('{}').toString('base64url')]) assert.equal(unpack(wrong, fewQuestions, false), null)
})

test('no rows, too many rows and too many columns are refused as a whole; five thousand are read', () => {
  for (const text of ['', '\n\n', 'Kysymys heard\n', 'Kysymys heard\n;\n']) assert.deepEqual(readRowTable(text, about()), { ok: false, why: 'empty' })
  assert.deepEqual(readRowTable(exported(someRows(10_000)), about()), { ok: false, why: 'rows' })
  assert.deepEqual(readRowTable(`${Array.from({ length: 200 }, (_, n) => `s${n}`).join(';')}\n1\n`, about()), { ok: false, why: 'columns' })
  assert.equal(look(exported(someRows(mostRows, 'Teksti'))).read.rows.length, mostRows)
})

test('whatever bytes somebody sends, reading ends without a fault, and what it gives is answers as our own forms give them', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('5', 'Täysin samaa mieltä', '=1+1', '@SUM(A1)', '"', '""', ';', '\n', '-', 'client', '10', 'a@b.fi'))
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), fc.constantFrom(';', ',', '\t'), fc.boolean(), (rows, delimiter, quotes) => {
    const lines = rows.map((cells) => cells.map((one) => (quotes ? `"${one.replaceAll('"', '""')}"` : one)).join(delimiter))
    const text = textOf(Buffer.from(['Kysymys heard', 'Kysymys again', 'Kysymys who', 'Kysymys more'].join(delimiter) + `\n${lines.join('\n')}`))
    const read = text === null ? null : readRowTable(text, about())
    if (!read?.ok) return
    for (const { answers } of lookAt(read.carried, about(), null).read.rows) {
      assert.deepEqual(checked(fewQuestions, answers), { answers, problems: [] })
      for (const one of fewQuestions) for (const value of answers[one.id] ?? []) assert.ok(isText(one) || valuesOf(one).includes(value))
    }
  }), { numRuns: 400 })
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const text = textOf(bytes)
    if (text !== null) readRowTable(text, about())
  }), { numRuns: 400 })
})

test('every answer written by its words in any language, or by its id, is read as itself', () => {
  const all: Question[] = [question('a'), question('b', 'recommend'), question('c', 'smileys'), question('d', 'one', { options: [option('x'), option('y')] })]
  for (const one of all) for (const value of valuesOf(one)) assert.deepEqual(readerOf(one)(value), [value], `${one.kind} ${value}`)
  assert.deepEqual(['Hyvin', 'Sådär', 'Badly', '🙂', '☹️'].map(readerOf(all[2]!)), [['good'], ['middle'], ['bad'], ['good'], ['bad']])
  const alike = question('e', 'one', { options: [{ id: 'p', text: { fi: 'Kyllä' } }, { id: 'q', text: { fi: 'kyllä!' } }] })
  assert.equal(readerOf(alike)('Kyllä'), null, 'words that are two choices are none')
})
