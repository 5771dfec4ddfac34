// A passage is erased from what was written in a case: from a turn and everything that ever stood in its place, or from a note; and from what was made of
// the turn for others. A mark with the day stands there instead, and the giver reads it. That two people have let it go the database asks for.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal, unseal, type CaseKey } from '../../privacy/sealing.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { spokenTo } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Lemmas } from '../../themes/words/roots.ts'
import { unsealDraft } from '../answering/keep-draft.ts'
import { draftsOf, forgetDraft } from '../answering/drafts.sql.ts'
import type { Content } from '../case.ts'
import { bodiesOf, lockCase, type Body, type Case } from '../cases.sql.ts'
import { amendedUse, caseKey } from '../conversation.ts'
import { toBeIndexed } from '../finding/turn-index.sql.ts'
import { isHeld } from '../retention/times.sql.ts'
import { unlearn } from '../themes/unlearn.ts'
import { eraseFromPublic, eraseFromShared } from './erase-derived.ts'
import { amendmentsOf, noteBy, putInstead } from './passages.sql.ts'
import { derivedWithout, without, type Gone } from './words.ts'

/** Where it stands: a turn by its number, or a note by its id. */
export type Where = { caseId: string; turn: number } | { caseId: string; note: string }
export type Erasing = { keys: Keys; today: Day; lemmas: Lemmas | null; byId: string }
/** 'held': the case is kept for an authority, a court or a check. 'changed': the passage stands there no more. */
export type Erased = 'done' | 'held' | 'changed'

/** `erasureId`: what two people have let go, in this transaction. */
export async function erasePassage(tx: Tx, erasureId: string, where: Where, gone: Gone, erasing: Erasing): Promise<Erased> {
  const one = await lockCase(tx, where.caseId)
  if (!one) return 'changed'
  if (await isHeld(tx, one.id, erasing.today)) return 'held'
  const mark = markFor(one, erasing.today)
  const around = { ...erasing, erasureId, key: caseKey(erasing.keys, one), mark }
  return 'turn' in where ? eraseFromTurn(tx, one, where.turn, gone, around) : eraseFromNote(tx, one, where.note, gone, around)
}

/** Nothing of it is erased now. */
export const isKept = (db: Db, caseId: string, today: Day): Promise<boolean> => isHeld(db, caseId, today)

export type Around = Erasing & { erasureId: string; key: CaseKey; mark: string }

const markFor = ({ language }: Case, today: Day): string => {
  const spoken = spokenTo(language)
  return `[${fill(texts[spoken].erasing.mark, { day: shortDay(today, spoken) })}]`
}

async function eraseFromTurn(tx: Tx, one: Case, number: number, gone: Gone, around: Around): Promise<Erased> {
  const body = (await bodiesOf(tx, one.id)).find((each) => each.number === number)
  if (!body) return 'changed'
  const { erasureId, key, mark, today } = around
  const first = { part: 'body' as const, number, use: { number, purpose: body.purpose, writtenBy: body.writerId }, ciphertext: body.ciphertext }
  const later = (await amendmentsOf(tx, one.id, number)).map(({ version, writerId, ciphertext }) => ({ part: 'amendment' as const, number, version, use: amendedUse(body, { version, writerId }), ciphertext }))
  const versions = [first, ...later].map((each) => ({ ...each, before: JSON.parse(unseal(key, one.id, each.use, each.ciphertext)) as Content }))
  const passages = gone === 'all' ? versions.flatMap(({ before }) => textsOf(before)) : gone
  const changed = versions.map((each) => ({ ...each, after: versionWithout(each.before, gone, mark) })).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  if (!changed.length) return 'changed'
  for (const { after, use, ...place } of changed) {
    await putInstead(tx, erasureId, { ...place, ciphertext: seal(key, one.id, use, JSON.stringify({ ...after, erasedOn: today })) })
  }
  await toBeIndexed(tx, one.id)
  const { before } = versions.at(-1)!
  if (number === 1) await unlearn(tx, one, { before, after: contentWithout(before, gone, mark) }, around)
  await forgetDrafts(tx, one, passages, around)
  await eraseFromPublic(tx, one, { part: isGivers(body) ? 'text' : 'answer', passages }, around)
  await eraseFromShared(tx, one, passages, around)
  return 'done'
}

const isGivers = ({ purpose }: Body): boolean => purpose === 'feedback' || purpose === 'reply'

const textsOf = ({ text, answers = [], cameOf }: Content): string[] => [text, ...answers.map(({ answer }) => answer), cameOf?.because ?? ''].filter(Boolean)

function contentWithout({ text, answers, cameOf, ...rest }: Content, gone: Gone, mark: string): Content {
  const said = (words: string): string => without(words, gone, mark)
  return {
    ...rest, text: said(text), ...(answers && { answers: answers.map((each) => ({ ...each, answer: said(each.answer) })) }),
    ...(cameOf && { cameOf: { ...cameOf, ...(cameOf.because && { because: said(cameOf.because) }) } }),
  }
}

/** What stood there before or after in other words, such as before a slip of the pen was put right, goes whole where it has part of the passage. */
function versionWithout(before: Content, gone: Gone, mark: string): Content {
  const after = contentWithout(before, gone, mark)
  const isOther = gone !== 'all' && JSON.stringify(after) === JSON.stringify(before)
  return isOther && textsOf(before).some((text) => derivedWithout(text, gone, mark).is !== 'as-it-was') ? contentWithout(before, 'all', mark) : after
}

async function eraseFromNote(tx: Tx, one: Case, id: string, gone: Gone, { erasureId, key, mark }: Around): Promise<Erased> {
  const note = await noteBy(tx, id)
  if (!note) return 'changed'
  const use = { note: id, writtenBy: note.writerId }
  const before = unseal(key, one.id, use, note.ciphertext)
  const after = without(before, gone, mark)
  if (after === before) return 'changed'
  await putInstead(tx, erasureId, { part: 'note', number: note.number, ciphertext: seal(key, one.id, use, after) })
  return 'done'
}

/** An answer that is not ready and has the passage is begun anew. */
async function forgetDrafts(tx: Tx, { id }: Case, passages: readonly string[], { key }: Around): Promise<void> {
  for (const draft of await draftsOf(tx, id)) {
    const { text, because } = unsealDraft(key, id, draft)
    if ([text, because].some((words) => derivedWithout(words, passages, '').is !== 'as-it-was')) await forgetDraft(tx, id, draft.personId)
  }
}
