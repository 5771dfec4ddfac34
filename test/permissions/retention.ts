// Who may decide how long is kept what, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/retention-duties.ts'

const inAnothersName = (actor: Actor): Actor => ({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } })

export const ofRetention: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeRetention: [['how long is kept what', roles.maySeeRetention, 'AP']],
  mayChooseRetention: [
    ['how long is kept what', roles.mayChooseRetention, 'AP'],
    ['in somebody’s name', (actor) => roles.mayChooseRetention(inAnothersName(actor)), '-'],
  ],
  mayHoldCases: [
    ['a case whose time is over', roles.mayHoldCases, 'P'],
    ['in somebody’s name', (actor) => roles.mayHoldCases(inAnothersName(actor)), '-'],
  ],
}
