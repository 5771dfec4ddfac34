// Who may do what with feedback days, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/day-duties.ts'

const line = (serviceLineId: string) => ({ unitId: null, supervisorId: null, serviceLineId })
const whole = { unitId: null, supervisorId: null, serviceLineId: null }

export const ofDays: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeDays: [['which days there are', roles.maySeeDays, 'WULDCAXMOGKP']],
  mayHoldDay: [
    ['of the whole organisation', (actor) => roles.mayHoldDay(actor, whole), 'DC'],
    ['of line 1', (actor) => roles.mayHoldDay(actor, line('1')), 'LDC'],
    ['of unit A', (actor) => roles.mayHoldDay(actor, { unitId: 'A', supervisorId: 'another', serviceLineId: null }), 'UDCX'],
  ],
  maySeeRooms: [['in which tablets stand', roles.maySeeRooms, 'ULDCAX']],
  mayKeepRoom: [
    ['of the whole organisation', (actor) => roles.mayKeepRoom(actor, whole), 'DCA'],
    ['of line 1', (actor) => roles.mayKeepRoom(actor, line('1')), 'LDCA'],
    ['of unit A', (actor) => roles.mayKeepRoom(actor, { unitId: 'A', supervisorId: 'another', serviceLineId: null }), 'UDCAX'],
  ],
  mayHostDay: [
    ['of line 1, where others are hosts', (actor) => roles.mayHostDay(actor, { ...line('1'), hostIds: ['another'] }), 'LDC'],
    ['of line 1, where they are a host themselves', (actor) => roles.mayHostDay(actor, { ...line('1'), hostIds: ['another', 'me'] }), 'WULDCAXMOGKP'],
  ],
}
