// Thanks on their way to a person: noted for one case, and read by the person themselves. There is no statement here that
// reads more than one case of anybody but the reader, and none that counts.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'

export type Colleague = { id: string; name: string; language: Language; ofUnit: boolean }

/** Who may be thanked: whoever is on the staff on this day, those of the unit first. */
export async function colleagues(db: Db, unitId: string | null, day: Day): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select p.id, p.name, p.language,
      exists (select from role_grant g where g.person_id = p.id and g.unit_id = ${unitId}::uuid and g.role in ('worker', 'supervisor') and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day}))
        or exists (select from unit u where u.id = ${unitId}::uuid and u.supervisor_id = p.id) as "ofUnit"
    from person p
    where (p.left_on is null or p.left_on > ${day})
      and exists (select from role_grant g where g.person_id = p.id and g.role <> 'council' and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day}))
    order by 4 desc, p.name collate "fi-x-icu"`.execute(db)
  return rows
}

/** Nothing where the case concerns the person already: that is not overwritten. */
export const noteThanks = (tx: Tx, thanks: { caseId: string; personId: string; by: string; on: Day }) =>
  tx.insertInto('case_about').values({ case_id: thanks.caseId, person_id: thanks.personId, how: 'thanks', noted_by: thanks.by, noted_on: thanks.on })
    .onConflict((conflict) => conflict.doNothing()).execute()

export type Letter = { personId: string; name: string; sentByName: string; sentOn: Day; takenBackOn: Day | null; ciphertext: Buffer | null }

/** Of one case. */
export async function lettersOf(db: Db, caseId: string): Promise<Letter[]> {
  const rows = await db.selectFrom('thanks_letter as l').innerJoin('person as p', 'p.id', 'l.person_id').innerJoin('person as s', 's.id', 'l.sent_by')
    .select(['l.person_id', 'p.name', 's.name as sender', 'l.sent_on', 'l.taken_back_on', 'l.ciphertext'])
    .where('l.case_id', '=', caseId).orderBy('p.name').execute()
  return rows.map((row) => ({
    personId: row.person_id, name: row.name, sentByName: row.sender, sentOn: row.sent_on, takenBackOn: row.taken_back_on, ciphertext: row.ciphertext,
  }))
}

export const writeLetter = (
  tx: Tx, letter: { caseId: string; personId: string; monthOn: Day; ciphertext: Buffer | null; allowed: boolean; by: string; on: Day },
) => {
  const content = { ciphertext: letter.ciphertext, allowed: letter.allowed, sent_by: letter.by, sent_on: letter.on }
  return tx.insertInto('thanks_letter').values({ case_id: letter.caseId, person_id: letter.personId, month_on: letter.monthOn, ...content })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ ...content, taken_back_on: null })).execute()
}

export const takeBack = (tx: Tx, caseId: string, personId: string, on: Day) =>
  tx.updateTable('thanks_letter').set({ taken_back_on: on }).where('case_id', '=', caseId).where('person_id', '=', personId)
    .where('taken_back_on', 'is', null).execute()

/** A passage of it was erased. */
export const rewriteLetter = (tx: Tx, caseId: string, personId: string, ciphertext: Buffer) =>
  tx.updateTable('thanks_letter').set({ ciphertext }).where('case_id', '=', caseId).where('person_id', '=', personId).execute()

export type OwnLetterRow = {
  caseId: string; monthOn: Day; language: string; unitName: Translated | null; ciphertext: Buffer | null; hidden: boolean; kept: boolean
  keyVersion: number; wrappedKey: Buffer
}

/** A person's own, for themselves: what they keep first, then the newest. */
export async function ownLetters(db: Db, readerId: string): Promise<OwnLetterRow[]> {
  const rows = await db.selectFrom('thanks_letter as l').innerJoin('feedback_case as c', 'c.id', 'l.case_id')
    .innerJoin('case_about as a', (join) => join.onRef('a.case_id', '=', 'l.case_id').onRef('a.person_id', '=', 'l.person_id').on('a.how', '=', 'thanks'))
    .innerJoin('keys.case_key as k', 'k.case_id', 'c.id').leftJoin('unit as u', 'u.id', 'c.unit_id')
    .select(['l.case_id', 'l.month_on', 'c.language', 'u.name', 'l.ciphertext', 'l.hidden_on', 'l.kept_on', 'k.key_version', 'k.wrapped_key'])
    .where('l.person_id', '=', readerId).where('l.taken_back_on', 'is', null)
    .orderBy(sql`l.kept_on is null`).orderBy('l.sent_on', 'desc').orderBy('l.case_id').execute()
  return rows.map((row) => ({
    caseId: row.case_id, monthOn: row.month_on, language: row.language, unitName: row.name, ciphertext: row.ciphertext,
    hidden: row.hidden_on !== null, kept: row.kept_on !== null, keyVersion: row.key_version, wrappedKey: row.wrapped_key,
  }))
}

/** Only their own, and only as the person themselves. */
export const markLetter = async (
  tx: Tx, { caseId, readerId, change }: { caseId: string; readerId: string; change: { hidden_on?: Day | null; kept_on?: Day | null } },
): Promise<boolean> =>
  (await tx.updateTable('thanks_letter').set(change).where('case_id', '=', caseId).where('person_id', '=', readerId)
    .where('taken_back_on', 'is', null).executeTakeFirst()).numUpdatedRows > 0n
