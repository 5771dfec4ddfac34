// Who is asked about in the tables of permissions, and in what relation they stand to a case.
import type { Actor, Grant, Hand } from '../../src/staff/actor.ts'
import type { CaseForAccess } from '../../src/staff/roles.ts'

/** In tests without a database any names are ids. */
export const anyIds = { me: 'me', another: 'another', A: 'A', B: 'B', one: '1', two: '2' }
export type Ids = typeof anyIds

/**
 * By their letters in the tables: a worker of unit A, its supervisor, one of line 1, one of the whole organisation (a director),
 * a feedback coordinator, an administrator, who is a worker and the supervisor of unit A; a moderator of unit A and one of
 * everything (O), management of unit A, communications (K), a member of the clients' council (R), the data protection officer
 * (P); and somebody without any role, as a giver is.
 */
export function holders({ A, one }: Ids = anyIds): Record<string, Grant[]> {
  const [all, ofA] = [{ unitId: null, serviceLineId: null }, { unitId: A, serviceLineId: null }]
  return {
    W: [{ role: 'worker', ...ofA }],
    U: [{ role: 'supervisor', ...ofA }],
    L: [{ role: 'supervisor', unitId: null, serviceLineId: one }],
    D: [{ role: 'supervisor', ...all }],
    C: [{ role: 'coordinator', ...all }],
    A: [{ role: 'administrator', ...all }],
    X: [{ role: 'worker', ...ofA }, { role: 'supervisor', ...ofA }],
    M: [{ role: 'moderator', ...ofA }],
    O: [{ role: 'moderator', ...all }],
    G: [{ role: 'management', ...ofA }],
    K: [{ role: 'communications', ...all }],
    R: [{ role: 'council', ...all }],
    P: [{ role: 'data-protection', ...all }],
    N: [],
  }
}
export const letters = Object.keys(holders())

export const holder = (letter: string, { ids = anyIds, deputy }: { ids?: Ids; deputy?: Hand } = {}): Actor =>
  ({ personId: ids.me, name: letter, language: 'fi', roles: holders(ids)[letter]!, ...(deputy ? { deputy } : {}) })

/** The letters of those who may. */
export const whoMay = (may: (actor: Actor) => boolean, about: { ids?: Ids; deputy?: Hand } = {}) => letters.filter((letter) => may(holder(letter, about))).join('') || '-'

export type Reader = CaseForAccess['reader']
export type Relation = Omit<CaseForAccess, 'reader'>

export function relations({ me, another, A, B, one, two }: Ids = anyIds): Record<string, (reader: Reader) => Relation> {
  const away: Relation = { handlerId: another, escalatedToId: null, parties: [], keptFromIds: [], unitId: B, serviceLineId: two }
  const here: Relation = { ...away, unitId: A, serviceLineId: one }
  const party = (part: 'informed' | 'joined') => ({ ...away, parties: [{ personId: me, part, fromNumber: 3 }] })
  return {
    'handler, own unit': () => ({ ...here, handlerId: me }),
    'handler, elsewhere': () => ({ ...away, handlerId: me }),
    // Until the day has passed and they are told, to be a deputy opens nothing.
    'deputy of the handler': () => away,
    'told above': () => ({ ...away, escalatedToId: me }),
    'told as deputy, director': () => ({ ...away, toldIds: [me] }),
    'informed': () => party('informed'),
    'joined': () => party('joined'),
    'told past the unit': () => party('joined'),
    'concerned': () => ({ ...here, concernedIds: [me], keptFromIds: [me] }),
    'concerned, talked with': (reader) => ({ ...here, concernedIds: [me], keptFromIds: reader === 'supervisor' ? [me] : [] }),
    'handed over from': () => away,
    'own unit': () => here,
    'own line, other unit': () => ({ ...away, serviceLineId: one }),
    'outsider': () => away,
  }
}
