// Who may handle requests about what feedback says of somebody, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/rights-duties.ts'

const inAnothersName = (actor: Actor): Actor => ({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } })

export const ofRights: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeRights: [['which requests there are', roles.maySeeRights, 'AP']],
  mayHandleRights: [
    ['a request about somebody', roles.mayHandleRights, 'P'],
    ['in somebody’s name', (actor) => roles.mayHandleRights(inAnothersName(actor)), '-'],
  ],
  mayLetCopyGo: [
    ['a copy that another made', (actor) => roles.mayLetCopyGo(actor, { madeById: 'another' }), 'AP'],
    ['a copy that they made themselves', (actor) => roles.mayLetCopyGo(actor, { madeById: 'me' }), '-'],
    ['a copy that another made, in somebody’s name', (actor) => roles.mayLetCopyGo(inAnothersName(actor), { madeById: 'another' }), '-'],
  ],
}
