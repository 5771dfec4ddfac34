// Who may handle requests of people about their own records, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/record-duties.ts'

type Unit = NonNullable<Parameters<typeof roles.mayHandleRecords>[1]>
const unit = (more: Partial<Unit>): Unit => ({ id: 'A', supervisorId: 'another', handlerIds: ['another'], ...more })

export const ofRecords: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  mayHandleRecords: [
    ['of unit A', (actor) => roles.mayHandleRecords(actor, unit({})), 'UXP'],
    ['of unit B', (actor) => roles.mayHandleRecords(actor, unit({ id: 'B' })), 'P'],
    ['of unit B, which they supervise by name', (actor) => roles.mayHandleRecords(actor, unit({ id: 'B', supervisorId: 'me' })), 'ULDXP'],
    ['of unit B, whose supervisor named them', (actor) => roles.mayHandleRecords(actor, unit({ id: 'B', handlerIds: ['me'] })), 'WULDXP'],
    ['of unit B, whose supervisor named who works by their hand', (actor) => roles.mayHandleRecords({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } }, unit({ id: 'B', handlerIds: ['hand'] })), 'P'],
    ['of no unit that is known', (actor) => roles.mayHandleRecords(actor, null), 'P'],
  ],
  mayNameHandlers: [
    ['in unit A', (actor) => roles.mayNameHandlers(actor, unit({})), 'UX'],
    ['in unit B, which they supervise by name', (actor) => roles.mayNameHandlers(actor, unit({ id: 'B', supervisorId: 'me' })), 'ULDX'],
    ['in unit B, whose supervisor named them', (actor) => roles.mayNameHandlers(actor, unit({ id: 'B', handlerIds: ['me'] })), '-'],
  ],
  mayWriteRequestDown: [['a request for somebody', roles.mayWriteRequestDown, 'WULDXP']],
}
