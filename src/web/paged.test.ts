// Which page of a long list is shown, whatever stands in the address.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onPage, pagedOf, pageOfRow, pageQuery } from './paged.ts'

test('nonsense is the first page, beyond the end is the last, and a list of nothing has one page', () => {
  for (const asked of [undefined, '', '0', '-1', '1.5', '2x', 'toinen', '9'.repeat(30)]) assert.deepEqual(pagedOf(asked, 41), { page: 1, pages: 3, from: 0, size: 20 }, asked)
  assert.deepEqual([pagedOf('2', 41), pagedOf('999', 41), pagedOf('3', 0)].map(({ page, pages, from }) => [page, pages, from]), [[2, 3, 20], [3, 3, 40], [1, 1, 0]])
})

test('every row stands on one page, and is found on it', () => {
  for (const count of [0, 1, 19, 20, 21, 40, 41]) {
    const rows = Array.from({ length: count }, (_, n) => n)
    const { pages } = pagedOf(undefined, count)
    assert.deepEqual(Array.from({ length: pages }, (_, n) => onPage(rows, pagedOf(String(n + 1), count))).flat(), rows)
    for (const row of rows) assert.ok(onPage(rows, pageOfRow(row, count)).includes(row))
  }
})

test('the first page needs no number in its address, and what is narrowed down stays in it', () => {
  assert.deepEqual([pageQuery(1), pageQuery(2), pageQuery(1, { state: 'done', season: null }), pageQuery(3, { state: 'done' })], ['', '?page=2', '?state=done', '?state=done&page=3'])
})
