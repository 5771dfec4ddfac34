// One step for whoever opens a meeting, from its day being open to its memo being read by everybody.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskedMeeting } from './asked.ts'
import { nextStep } from './next-step.ts'

const of = (state: AskedMeeting['state'], leads: boolean, more: Partial<{ writes: boolean; proposed: boolean; planned: boolean; today: string }> = {}) =>
  nextStep({ state, leads, panel: { id: 'p' }, meeting: { id: 'm', heldOn: '2026-09-16' } } as AskedMeeting, { writes: leads, proposed: false, planned: true, today: '2026-09-01', ...more })?.step ?? null

test('whoever leads proposes days, plans, begins, writes, has the memo approved, and publishes it', () => {
  assert.deepEqual([
    of('planned', true), of('planned', true, { proposed: true }), of('dated', true, { planned: false }), of('dated', true), of('dated', true, { today: '2026-09-16' }), of('on', true), of('written', true), of('approved', true), of('cancelled', true),
  ], ['propose', 'dates', 'agenda', 'prepare', 'begin', 'write', 'approve', 'publish', null])
})

test('a member says which days suit, sees what it will begin with, writes where members do, and reads', () => {
  assert.deepEqual([
    of('planned', false), of('planned', false, { proposed: true }), of('dated', false, { planned: false, today: '2026-09-16' }), of('on', false), of('on', false, { writes: true }), of('written', false), of('approved', false),
  ], [null, 'dates', 'prepare', 'read', 'write', 'check', null])
})
