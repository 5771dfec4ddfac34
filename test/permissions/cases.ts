// Who may do what with a case, as one table: every role, in every relation to a case. What stands in the table was written down
// from the words of the decisions, and is computed by nothing.
import type { Actor } from '../../src/staff/actor.ts'
import * as roles from '../../src/staff/roles.ts'
import type { CaseForAccess } from '../../src/staff/roles.ts'
import { holders, type Reader } from './holders.ts'

/** read: sees it at all. answer: acts in it. decide: acts as who watches over it. note: sees what colleagues note. told: learns that something was told past the unit. aside: decides that it is no feedback. */
const table = `
                              read     answer  decide  route  note    told    aside
  written to the handler
    handler, own unit         WULDCX   WULDCX  ULDCX   C      WULDCX  -       -
    handler, elsewhere        WULDCX   WULDCX  ULDCX   C      WULDCX  -       -
    deputy of the handler     DC       DC      DC      C      DC      C       C
    told above                ULDCX    ULDCX   ULDCX   C      ULDCX   C       C
    told as deputy, director  WULDCX   WULDCX  ULDCX   C      WULDCX  C       C
    informed                  WULDCX   DC      DC      C      DC      C       C
    joined                    WULDCX   WULDCX  ULDCX   C      DC      C       C
    told past the unit        WULDCX   WULDCX  ULDCX   C      DC      C       C
    concerned                 -        -       -       -      -       C       -
    concerned, talked with    WULDCX   -       -       -      -       C       -
    handed over from          DC       DC      DC      C      DC      -       -
    own unit                  ULDCX    ULDCX   ULDCX   C      ULDCX   C       C
    own line, other unit      LDC      LDC     LDC     C      LDC     C       C
    outsider                  DC       DC      DC      C      DC      C       C
  written past the workers
    handler, own unit         ULDC     ULDC    ULDC    C      ULDC    -       -
    handler, elsewhere        ULDCX    ULDCX   ULDCX   C      ULDCX   -       -
    deputy of the handler     DC       DC      DC      C      DC      C       C
    told above                ULDCX    ULDCX   ULDCX   C      ULDCX   C       C
    told as deputy, director  ULDCX    ULDCX   ULDCX   C      ULDCX   C       C
    informed                  ULDCX    DC      DC      C      DC      C       C
    joined                    ULDCX    ULDCX   ULDCX   C      DC      C       C
    told past the unit        ULDCX    ULDCX   ULDCX   C      DC      C       C
    concerned                 -        -       -       -      -       C       -
    concerned, talked with    -        -       -       -      -       C       -
    handed over from          DC       DC      DC      C      DC      -       -
    own unit                  ULDC     ULDC    ULDC    C      ULDC    C       C
    own line, other unit      LDC      LDC     LDC     C      LDC     C       C
    outsider                  DC       DC      DC      C      DC      C       C`

export const columns = ['read', 'answer', 'decide', 'route', 'note', 'told', 'aside'] as const
export type Column = (typeof columns)[number]
export type Row = { reader: Reader; relation: string; expected: Record<Column, string> }

let reader: Reader = 'handler'
const [head, ...lines] = table.trim().split('\n')
if (head!.trim().split(/\s+/).join() !== columns.join()) throw new Error('the table has other columns')
export const rows: Row[] = lines.flatMap((line) => {
  if (!line.startsWith('    ')) reader = line.includes('past the workers') ? 'supervisor' : 'handler'
  const [relation, ...cells] = line.trim().split(/\s{2,}/) as [string, ...string[]]
  return cells.length ? [{ reader, relation, expected: Object.fromEntries(columns.map((column, n) => [column, cells[n]!])) as Record<Column, string> }] : []
})


type About = (actor: Actor, of: CaseForAccess, relation: string) => boolean

/** Each permission about a case, and the column that says who has it. */
export const ofACase: Record<string, { column: Column; may: About }> = {
  mayReadCase: { column: 'read', may: (actor, of) => roles.mayReadCase(actor, of) },
  mayReadWhy: { column: 'read', may: (actor, of) => roles.mayReadWhy(actor, of, { concernsHandler: false, concernsId: null }) },
  mayAnswer: { column: 'answer', may: (actor, of) => roles.mayAnswer(actor, of) },
  mayPassOn: { column: 'answer', may: (actor, of) => roles.mayPassOn(actor, of) },
  mayPreparePublication: { column: 'answer', may: (actor, of) => roles.mayPreparePublication(actor, of) },
  mayMarkLane: { column: 'answer', may: (actor, of) => roles.mayMarkLane(actor, of) },
  maySayThreat: { column: 'answer', may: (actor, of) => roles.maySayThreat(actor, of) },
  mayLiftThreat: { column: 'answer', may: (actor, of) => roles.mayLiftThreat(actor, of, { byIds: ['another'] }) },
  maySetAside: { column: 'answer', may: (actor, of) => roles.maySetAside(actor, of) },
  mayDecideAside: { column: 'aside', may: (actor, of, relation) => roles.mayDecideAside(actor, of, { places: [], personIds: relation === 'handed over from' ? [actor.personId] : [] }) },
  mayMarkThemes: { column: 'answer', may: (actor, of) => roles.mayMarkThemes(actor, of) },
  mayTellKind: { column: 'answer', may: (actor, of) => roles.mayTellKind(actor, of) },
  mayCorrectKind: { column: 'route', may: (actor, of) => roles.mayCorrectKind(actor, of) },
  mayThrowAttachmentAway: { column: 'answer', may: (actor, of) => roles.mayThrowAttachmentAway(actor, of) },
  maySeeContact: { column: 'answer', may: (actor, of) => roles.maySeeContact(actor, of) },
  mayDecideSide: { column: 'answer', may: (actor, of) => roles.mayDecideSide(actor, of, 'another') },
  mayTalkFirst: { column: 'decide', may: (actor, of) => roles.mayTalkFirst(actor, of) },
  mayNoteConcern: { column: 'decide', may: (actor, of) => roles.mayTalkFirst(actor, of) && roles.mayNoteConcern(actor, { personId: 'worker', name: 'worker', language: 'fi', roles: holders()['W']! }, of) },
  maySeeWhoRead: { column: 'decide', may: (actor, of) => roles.maySeeWhoRead(actor, of) },
  mayCommentPublication: { column: 'decide', may: (actor, of) => roles.mayCommentPublication(actor, of) },
  mayReadFirst: { column: 'decide', may: (actor, of) => roles.mayReadFirst(actor, of, { personId: 'another' }) },
  mayDecideWhoJoins: { column: 'decide', may: (actor, of) => roles.mayDecideWhoJoins(actor, of, { concernsId: null }) },
  mayRoute: { column: 'route', may: (actor, of) => roles.mayRoute(actor, of) },
  mayNote: { column: 'note', may: (actor, of) => roles.mayNote(actor, of) },
  maySeeToldAbove: {
    column: 'told',
    may: (actor, of, relation) => roles.maySeeToldAbove(actor, of, { personId: 'another', handledByIds: relation === 'handed over from' ? [actor.personId] : [] }),
  },
}
