// Taking entries out of the audit: for whom, why, and under which number. That it was done is written down before the first
// entry goes out. A file is read in pieces, so that a large one needs no more memory than a small one.
import { byteOrderMark, csvLine } from '../../csv.ts'
import type { Db, Tx } from '../../db/db.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Actor } from '../actor.ts'
import type { Scopes } from '../people.ts'
import { record } from './audit.sql.ts'
import { countEntries } from './count.sql.ts'
import { isDiary } from './diary.ts'
import { entriesOf } from './entries.sql.ts'
import { moreOf, sentenceOf, timeOf, type Entry } from './entry.ts'
import { placeOf, type Filter, type Place } from './filter.ts'

export const purposes = ['person', 'authority', 'own'] as const
export type Purpose = (typeof purposes)[number]

export type Asked = { filter: Filter; purpose: Purpose; diary: string }

/** A person, a case, or days with both ends. */
export const isScoped = ({ personId, caseId, from, to }: Filter): boolean => !!personId || !!caseId || (!!from && !!to)

/** Who asks from outside has a number for it. */
export const fitsPurpose = (diary: string, purpose: Purpose | undefined): boolean => (diary ? isDiary(diary) : purpose === 'own')

/** Pages are put together at once. */
export const mostOnPage = 1000
const piece = 500

/** How many there are, or too many for a page; then nothing is written down. */
export async function noteExport(
  tx: Tx, { filter, purpose, diary, as, closed }: Asked & { as: 'file' | 'page'; closed: boolean }, { actor, now }: { actor: Actor; now: Date },
): Promise<{ rows: number; id: string | null }> {
  if (!fitsPurpose(diary, purpose)) throw new Error('not a diary number')
  const rows = await countEntries(tx, { ...filter, before: now })
  if (rows === 0 || (as === 'page' && rows > mostOnPage)) return { rows, id: null }
  const kind = filter.personId ? 'person' : filter.caseId ? 'case' : 'days'
  const id = await record(tx, {
    what: 'audit-exported', by: actor, detail: { kind, rows, purpose, diary, as },
    ...(filter.personId && { subjectId: filter.personId }), ...(filter.caseId && { caseId: filter.caseId }),
  }, closed ? startOfDay(dayOf(now)) : now)
  return { rows, id }
}

/** The oldest first, piece by piece: those that were there before, without the entry of this export itself. */
export async function* exported(db: Db, filter: Filter, { before, own }: { before: Date; own: string }): AsyncGenerator<Entry[]> {
  let after: Place | null = null
  for (;;) {
    const entries: Entry[] = await entriesOf(db, { filter: { ...filter, before }, after, limit: piece, order: 'oldest first' })
    yield entries.filter(({ id }) => id !== own)
    if (entries.length < piece) return
    after = placeOf(entries.at(-1)!)
  }
}

export async function* asFile(pieces: AsyncIterable<Entry[]>, shown: { t: Texts; language: Language; scopes: Scopes }): AsyncGenerator<string> {
  const { columns } = shown.t.audit.export
  yield byteOrderMark + csvLine([columns.time, columns.what, columns.who, columns.name, columns.case, columns.subject, columns.more, columns.code, columns.whoId, columns.nameId, columns.subjectId])
  for await (const entries of pieces) {
    yield entries.map((one) => {
      const [who, name, subject] = [one.hand ?? one.person, one.hand ? one.person : null, one.subject]
      return csvLine([
        timeOf(one, shown.language), sentenceOf(one, shown.t), nameOf(who, shown.t), nameOf(name, shown.t), one.caseOf?.reference ?? '', nameOf(subject, shown.t), moreOf(one, shown), one.what,
        idOf(who), idOf(name), idOf(subject),
      ])
    }).join('')
  }
}

type Named = Entry['subject']

const nameOf = (one: Named, t: Texts): string => (one ? one.name || t.panelPeople.inMail : '')

/** By an id all that one member of a council has done would stand together. */
const idOf = (one: Named): string => (one?.name ? one.id : '')
