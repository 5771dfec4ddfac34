// What is said to a giver whose feedback belongs to another office, and what is noted once it has been said: at once, or when
// somebody else has read it first.
import type { Tx } from '../../db/db.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, spokenTo, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { CameOf } from '../case.ts'
import { addEvent, type Case } from '../cases.sql.ts'
import { askTransfer, findOffice, noteHanded, transfersOf, type Office } from './offices.sql.ts'

/** Of what belongs to others nothing is changed here, and the giver is told why. */
export function guidance(one: Case, office: Translated, text: string): { purpose: 'answer'; text: string; cameOf: CameOf } {
  const language = spokenTo(one.language)
  const asked = one.kind !== 'thanks' && one.kind !== 'question'
  const cameOf: CameOf = asked ? { is: 'not-changed', because: fill(texts[language].routing.office.because, { office: inLanguage(office, language) }) } : { is: 'nothing-asked' }
  return { purpose: 'answer', text, cameOf }
}

/** The office, if the giver may still be guided there; that their text has gone is never said without their yes. */
export async function mayGuideTo(tx: Tx, caseId: string, { office, what }: { office: string; what: 'guide' | 'hand' }): Promise<Office | null> {
  const transfer = (await transfersOf(tx, caseId)).find((each) => each.office.id === office)
  return what === 'hand' && !transfer?.agreed ? null : findOffice(tx, office)
}

export async function noteGuided(
  tx: Tx, caseId: string, { office, what }: { office: string; what: 'guide' | 'ask' | 'hand' }, { by, now }: { by: Doer; now: Date },
): Promise<void> {
  const today = dayOf(now)
  if (what === 'ask') await askTransfer(tx, { caseId, officeId: office, by: by.personId, on: today })
  if (what === 'hand') await noteHanded(tx, caseId, office, today)
  await addEvent(tx, { caseId, name: what === 'hand' ? 'transferred' : 'guided', by, detail: { office, ...(what === 'ask' && { step: 'asked' }) }, now })
}
