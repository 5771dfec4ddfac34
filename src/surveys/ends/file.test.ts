// Files of numbers, as spreadsheets write them: what is read, and what is told of each row that cannot be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelFile, readFile } from './file.ts'
import { placeFinder, type CountedUnit } from './named.ts'
import { readTold } from './told.ts'

const unit = (id: string, fi: string, more: Partial<CountedUnit> = {}): CountedUnit => ({ id, name: { fi }, supervisorId: null, endedOn: null, lineIds: ['l1'], toldLineIds: [], ...more })
const units = [unit('u1', 'Kotihoito, Saarisalmi', { lineIds: ['l1', 'l2'] }), unit('u2', 'Vieras'), unit('u3', 'Entinen', { endedOn: '2026-07-10' })]
const find = placeFinder(units, [{ id: 'l1', name: { fi: 'Iäkkäiden palvelut' } }, { id: 'l2', name: { fi: 'Vammaispalvelut' } }])
const today = '2026-09-16'
const read = (text: string) => readFile(text, { find, today, may: (place) => place.unit.id !== 'u2' })
const head = 'yksikkö;palvelutehtävä;kuukausi;päättyneet asiakkuudet;työntekijän vaihdot'
const told = (text: string) => read(text).counts.map(({ unitId, lineId, monthOn, occasion, happened }) => [unitId, lineId, monthOn, occasion, happened].join(' '))

test('semicolons, commas and tabs, quotes, lines and months as people and spreadsheets write them', () => {
  const row = ['"Kotihoito, Saarisalmi"', 'Iäkkäiden palvelut', '2026-08', '1 2', '3']
  for (const by of [';', ',', '\t']) assert.deepEqual(told(`${head.replaceAll(';', by)}\r\n${row.join(by)}\r\n`), ['u1 l1 2026-08-01 end 12', 'u1 l1 2026-08-01 change 3'])
  for (const month of ['2026-08', '8/2026', '08.2026', '1.8.2026', 'elo.26', 'elokuu 2026', 'Elo 26']) assert.deepEqual(told(`${head}\nu1;;${month};5;`), ['u1  2026-08-01 end 5'], month)
  assert.deepEqual(told('Yksikkö;Kuukausi;Työntekijän  vaihdot\nu1;2026-09;0\n\n;;\n'), ['u1  2026-09-01 change 0'], 'the month that goes on; other columns may be missing')
})

test('each row that cannot be read is told with its number and why; the others are read', () => {
  const rows = [
    'u1;;2026-08;5;1', 'Kolmas;;2026-08;5;1', 'u1;Jokin;2026-08;5;1', 'Entinen;Vammaispalvelut;2026-06;1;1', 'u2;;2026-08;5;1', 'u1;;kesällä;5;1', 'u1;;2026-10;5;1', 'u1;;2023-08;5;1',
    'Entinen;;2026-08;5;1', 'u1;;2026-07;-1;1', 'u1;;2026-07;10000;1', 'u1;;2026-07;viisi;1', 'u1;;2026-07;1,5;1', 'u1;;2026-07;;', 'u1;;2026-08;6;1', 'Entinen;;2026-07;2;', 'u1;;2026-07',
  ]
  const { counts, unread } = read([head, ...rows].join('\n'))
  assert.deepEqual(counts.map(({ unitId, happened }) => [unitId, happened]), [['u1', 5], ['u1', 1], ['u3', 2]])
  assert.deepEqual(unread.map(({ row, why }) => `${row} ${why}`), [
    '3 unit', '4 line', '5 notItsLine', '6 notYours', '7 month', '8 notNow', '9 notNow', '10 endedUnit', '11 number', '12 number', '13 number', '14 number', '15 nothing', '16 twice', '18 nothing',
  ])
})

test('a file without the columns, without rows, with broken quotes or with too many rows is told as such', () => {
  const why = (text: string) => read(text).unread.map(({ row, why: is, detail }) => [row, is, detail])
  assert.deepEqual(why('a;b\n1;2'), [[null, 'columns', 'yksikkö, kuukausi, päättyneet asiakkuudet, työntekijän vaihdot']])
  assert.deepEqual(why('yksikkö;kuukausi\nu1;2026-08'), [[null, 'columns', 'päättyneet asiakkuudet, työntekijän vaihdot']])
  assert.equal(why('')[0]![1], 'columns')
  assert.equal(why(head)[0]![1], 'noRows')
  assert.equal(why(`${head}\n"u1;;2026-08;1;5\n`)[0]![1], 'notCsv')
  assert.equal(why([head, ...Array.from({ length: 5001 }, () => 'x')].join('\n'))[0]![1], 'tooMany')
})

test('the file to fill in is one that is read once it is filled in, and begins no formula', () => {
  const model = modelFile(['Kotihoito, Saarisalmi', 'Ei "näin"; vaan', '=1+1'], '2026-08-01')
  assert.ok(model.startsWith('\uFEFF') && model.includes("'=1+1"))
  const filled = model.slice(1).replace('"Kotihoito, Saarisalmi";;2026-08;;', '"Kotihoito, Saarisalmi";;2026-08;4;0')
  assert.deepEqual(told(filled), ['u1  2026-08-01 end 4', 'u1  2026-08-01 change 0'])
  assert.deepEqual(read(filled).unread.map(({ why }) => why), ['unit', 'unit'])
})

test('rows of another system are all taken or none, and each that is wrong is told by its place', () => {
  const row = { unit: 'u1', line: '', month: '2026-08', end: 4, change: null }
  assert.deepEqual(readTold([row, { ...row, line: 'l2', end: null, change: 0 }], { find, today }), {
    ok: true, counts: [{ unitId: 'u1', lineId: null, monthOn: '2026-08-01', occasion: 'end', happened: 4 }, { unitId: 'u1', lineId: 'l2', monthOn: '2026-08-01', occasion: 'change', happened: 0 }],
  })
  const wrong = readTold([row, { ...row, unit: 'x' }, { ...row, line: 'x' }, { ...row, month: '2026-10' }, { ...row, unit: 'Entinen' }, { ...row, month: '2026-07', end: null }, { ...row, unit: 'KOTIHOITO, saarisalmi' }], { find, today })
  assert.ok(!wrong.ok)
  assert.deepEqual(wrong.wrong.map(({ row: at, field, why, detail }) => [at, field, why, detail].join(' ')), ['1 unit unit ', '2 line line ', '3 month notNow ', '4 month endedUnit ', '5  nothing ', '6  twice 0'])
})
