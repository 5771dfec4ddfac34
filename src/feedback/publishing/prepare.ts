// Whoever may answer a case prepares its public form: the giver's words and the answer without what tells who anybody is.
// Somebody else checks it. It can be prepared anew at any time; what is public stays so until the new one takes its place.
import type { Db, Tx } from '../../db/db.ts'
import { addEvent, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { drillOf } from '../response-test/response-test.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal, unseal } from '../../privacy/sealing.ts'
import { idsOf, type Actor } from '../../staff/actor.ts'
import { mayPreparePublication } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { refusal, type PublicForm, type Refusal } from './publication.ts'
import { addVersion, hasConfirmed, publicationOf, type Publication } from './publications.sql.ts'
import { tellCheckers } from './tell-checkers.ts'

export const refusalOf = async (db: Db, one: Case): Promise<Refusal | null> =>
  refusal(one, { confirmed: await hasConfirmed(db, one.id), drill: (await drillOf(db, one.id)) !== null })

export const publicFormOf = (keys: Keys, one: Pick<Case, 'id' | 'keyVersion' | 'wrappedKey'>, { number, ciphertext }: Pick<Publication, 'number' | 'ciphertext'>): PublicForm =>
  JSON.parse(unseal(caseKey(keys, one), one.id, `publication ${number}`, ciphertext)) as PublicForm

/** `seen`: the number of the version that the writer had before them, 0 for none. To prepare the same twice changes nothing. */
export async function prepare(
  tx: Tx, { caseId, form, showsUnit, seen }: { caseId: string; form: PublicForm; showsUnit: boolean; seen: number }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'changed-meanwhile' | Refusal> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayPreparePublication(actor, one)) return 'not-found'
  const refused = await refusalOf(tx, one)
  if (refused) return refused
  const last = await publicationOf(tx, caseId)
  if (last?.state === 'to-check' && last.showsUnit === showsUnit && isSame(publicFormOf(keys, one, last), form)) return 'done'
  if ((last?.number ?? 0) !== seen) return 'changed-meanwhile'

  const number = seen + 1
  const today = dayOf(now)
  const ciphertext = seal(caseKey(keys, one), caseId, `publication ${number}`, JSON.stringify(form))
  await addVersion(tx, { caseId, number, showsUnit: showsUnit && one.unitId !== null, ciphertext, by: actor, on: today })
  await addEvent(tx, { caseId, name: 'publishing-prepared', by: actor, now })
  await tellCheckers(tx, one, [...idsOf(actor), ...one.concernedIds], now)
  return 'done'
}

const isSame = (a: PublicForm, b: PublicForm): boolean => a.text === b.text && a.answer === b.answer
