// Which text of a lane is in force on a day, and when somebody has to be told that it ends.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsSoon, inForce } from './text.ts'

const version = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })

test('whichever began last and has not ended is in force; of two that begin on one day, the one written later', () => {
  const [first, second, later] = [version('2026-01-01'), version('2026-06-01', '2026-08-31'), version('2026-06-01', '2026-07-31')]
  assert.equal(inForce([second, first], '2026-05-31'), first)
  assert.equal(inForce([second, first], '2026-06-01'), second)
  assert.equal(inForce([second, first], '2026-08-31'), second)
  assert.equal(inForce([second, first], '2026-09-01'), first, 'after its time the one before holds again')
  assert.equal(inForce([later, second, first], '2026-06-15'), later)
  assert.equal(inForce([second], '2026-05-31'), undefined, 'what has not begun is not in force')
})

test('a text that ends within thirty days is told of, unless another of our own follows', () => {
  const ending = version('2026-01-01', '2026-10-16')
  assert.equal(endsSoon([ending], '2026-09-16'), ending)
  assert.equal(endsSoon([ending], '2026-09-15'), null)
  assert.equal(endsSoon([ending], '2026-10-17'), null, 'what has ended ends no more')
  assert.equal(endsSoon([version('2026-10-17'), ending], '2026-09-16'), null)
  assert.equal(endsSoon([version('2026-10-18'), ending], '2026-09-16'), ending, 'not with a day between')
  assert.equal(endsSoon([version('2026-01-01')], '2026-09-16'), null)
})
