// Who may do what with the doors by which feedback and other systems come in, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/door-duties.ts'

export const ofDoors: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  mayWriteDown: [['what a client says', roles.mayWriteDown, 'WULDCX']],
  mayManageKeys: [['keys of other systems', roles.mayManageKeys, 'A']],
  maySeeKeys: [['which keys there are', roles.maySeeKeys, 'CA']],
}
