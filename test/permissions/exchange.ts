// Who may take everything out, bring earlier feedback in, and decide how long is kept what, by role: as duties.ts has it for the rest.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/exchange-duties.ts'
import { ofRetention } from './retention.ts'
import { ofRights } from './rights.ts'

const inAnothersName = (actor: Actor): Actor => ({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } })

export const ofExchange: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeDataExports: [['which exports of everything there were', roles.maySeeDataExports, 'AP']],
  mayAskForData: [
    ['an export of everything', roles.mayAskForData, 'AP'],
    ['in somebody’s name', (actor) => roles.mayAskForData(inAnothersName(actor)), '-'],
  ],
  mayLetDataGo: [
    ['what an administrator asked for', (actor) => roles.mayLetDataGo(actor, { askedById: 'another', askedAs: 'administrator' }), 'P'],
    ['what the data protection officer asked for', (actor) => roles.mayLetDataGo(actor, { askedById: 'another', askedAs: 'data-protection' }), 'A'],
    ['what they asked for themselves', (actor) => roles.mayLetDataGo(actor, { askedById: 'me', askedAs: 'administrator' }), '-'],
    ['in somebody’s name', (actor) => roles.mayLetDataGo(inAnothersName(actor), { askedById: 'another', askedAs: 'administrator' }), '-'],
  ],
  ...ofRetention, ...ofRights,
  mayImportFeedback: [['feedback that was given elsewhere', roles.mayImportFeedback, 'CA']],
}
