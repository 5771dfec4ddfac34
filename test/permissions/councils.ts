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
  maySeeNeeds: [
    ['one of which they are the chair', (actor) => roles.maySeeNeeds(actor, seats('me', 'chair')), '-'],
    ['one of which they are the secretary', (actor) => roles.maySeeNeeds(actor, seats('me', 'secretary')), anyRole],
  ],
}
