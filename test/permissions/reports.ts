// Who may do what with reports, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/report-duties.ts'

export const ofReports: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeReports: [['reports', roles.maySeeReports, 'WULDCAXMOGKP']],
  maySetAims: [['what the organisation wants of line 1', (actor) => roles.maySetAims(actor, '1'), 'C']],
  maySeeLost: [['how many hidden numbers are known nearer than they should be', roles.maySeeLost, 'CP']],
  mayExportReports: [['all that is published, as a file', roles.mayExportReports, 'ULDCXG']],
  mayMonitor: [
    ['of unit A in line 1', (actor) => roles.mayMonitor(actor, { serviceLineId: null, unitId: 'A', supervisorId: 'another', lineIds: ['1'] }), 'ULDCX'],
    ['of unit B, which they supervise by name', (actor) => roles.mayMonitor(actor, { serviceLineId: null, unitId: 'B', supervisorId: 'me', lineIds: ['2'] }), 'ULDCX'],
    ['of unit B', (actor) => roles.mayMonitor(actor, { serviceLineId: null, unitId: 'B', supervisorId: 'another', lineIds: ['2'] }), 'DC'],
    ['of line 1', (actor) => roles.mayMonitor(actor, { serviceLineId: '1', unitId: null, supervisorId: null, lineIds: [] }), 'LDC'],
    ['of the whole organisation', (actor) => roles.mayMonitor(actor, { serviceLineId: null, unitId: null, supervisorId: null, lineIds: [] }), 'DC'],
  ],
}
