// Who may do what with the clients' council, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/council-duties.ts'

const seats = (personId: string, part: roles.Seat['part']) => ({ seats: [{ personId: null, part: 'member' as const }, { personId, part }] })
const anyRole = 'WULDCAXMOGKRP'

export const ofCouncils: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeePanels: [['which councils there are', roles.maySeePanels, anyRole]],
  mayKeepPanels: [['councils', roles.mayKeepPanels, 'C']],
  mayAnswerCouncil: [['what a council sends on', roles.mayAnswerCouncil, 'C']],
  mayAskForCouncil: [['a question that a council proposes', roles.mayAskForCouncil, 'ULDCX']],
  maySeePanel: [
    ['one on which another sits', (actor) => roles.maySeePanel(actor, seats('another', 'secretary')), '-'],
    ['one on which they sit', (actor) => roles.maySeePanel(actor, seats('me', 'member')), anyRole],
  ],
  mayLeadPanel: [
    ['one on which they are a member', (actor) => roles.mayLeadPanel(actor, seats('me', 'member')), '-'],
    ['one of which they are the chair', (actor) => roles.mayLeadPanel(actor, seats('me', 'chair')), anyRole],
    ['one of which they are the secretary', (actor) => roles.mayLeadPanel(actor, seats('me', 'secretary')), anyRole],
  ],
  mayNotePoints: [
    ['a meeting at which they are a member', (actor) => roles.mayNotePoints(actor, { ...seats('me', 'member'), membersWrite: false }), '-'],
    ['a meeting at which members write too', (actor) => roles.mayNotePoints(actor, { ...seats('me', 'member'), membersWrite: true }), anyRole],
    ['a meeting of another council at which members write too', (actor) => roles.mayNotePoints(actor, { ...seats('another', 'member'), membersWrite: true }), '-'],
    ['a meeting that they lead', (actor) => roles.mayNotePoints(actor, { ...seats('me', 'chair'), membersWrite: false }), anyRole],
  ],
  mayAnswerForUnit: [
    ['their unit', (actor) => roles.mayAnswerForUnit(actor, { id: 'A', supervisorId: 'another' }), 'UCX'],
    ['another unit', (actor) => roles.mayAnswerForUnit(actor, { id: 'B', supervisorId: 'another' }), 'C'],
    ['a unit that the directory says is theirs', (actor) => roles.mayAnswerForUnit(actor, { id: 'B', supervisorId: 'me' }), 'ULDCX'],
  ],
  mayTryInUnit: [
    ['their unit', (actor) => roles.mayTryInUnit(actor, { id: 'A', supervisorId: 'another' }), 'WUX'],
    ['another unit', (actor) => roles.mayTryInUnit(actor, { id: 'B', supervisorId: 'another' }), '-'],
    ['a unit that the directory says is theirs', (actor) => roles.mayTryInUnit(actor, { id: 'B', supervisorId: 'me' }), 'ULDX'],
  ],
  mayGreetForUnit: [
    ['their unit', (actor) => roles.mayGreetForUnit(actor, { id: 'A', supervisorId: 'another' }), 'WUCX'],
    ['another unit', (actor) => roles.mayGreetForUnit(actor, { id: 'B', supervisorId: 'another' }), 'C'],
  ],
  maySeeNeeds: [
    ['one of which they are the chair', (actor) => roles.maySeeNeeds(actor, seats('me', 'chair')), '-'],
    ['one of which they are the secretary', (actor) => roles.maySeeNeeds(actor, seats('me', 'secretary')), anyRole],
  ],
}
