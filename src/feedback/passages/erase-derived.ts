// What was made of a turn for others is without an erased passage, too: the form for everybody in all its versions, what is public already, what was
// approved for the unit, and letters of thanks. What has part of it in another shape is taken back whole, and can be prepared anew.
import type { Tx } from '../../db/db.ts'
import { seal, unseal } from '../../privacy/sealing.ts'
import type { Approved } from '../approved/share.ts'
import { endShare, rewriteShare, sharesOf } from '../approved/shares.sql.ts'
import type { Case } from '../cases.sql.ts'
import { commentOf } from '../publishing/publish-due.ts'
import type { Part } from '../publishing/words.ts'
import { noteOf } from '../publishing/note.ts'
import type { PublicForm } from '../publishing/publication.ts'
import { changePublication, publicationOf } from '../publishing/publications.sql.ts'
import { endItem, itemWords, rewriteItem } from '../publishing/published.sql.ts'
import { lettersOf, rewriteLetter } from '../thanks/thanks.sql.ts'
import type { Around } from './erase-passage.ts'
import { publicVersionsOf, putInstead } from './passages.sql.ts'
import { derivedWithout, type Derived } from './words.ts'

type Passages = readonly string[]

/** `part`: what of the form was made of the turn. The other may quote it word for word. */
export async function eraseFromPublic(tx: Tx, one: Case, { part, passages }: { part: Part; passages: Passages }, { erasureId, key, mark, today, keys }: Around): Promise<void> {
  const publication = await publicationOf(tx, one.id)
  if (!publication) return
  const isGone: boolean[] = []
  for (const { number, ciphertext } of await publicVersionsOf(tx, one.id)) {
    const form = JSON.parse(unseal(key, one.id, `publication ${number}`, ciphertext)) as PublicForm
    const rest = restOf(form, passages, mark)
    isGone.push(rest[part].is === 'all-gone' || rest.text.is === 'all-gone' || rest.answer.is === 'all-gone')
    const after = { text: rest.text.text, answer: rest.answer.text }
    if (after.text !== form.text || after.answer !== form.answer) await putInstead(tx, erasureId, { part: 'publication', number, ciphertext: seal(key, one.id, `publication ${number}`, JSON.stringify(after)) })
  }
  for (const [column, words] of [['note', noteOf(keys, one, publication)], ['comment', commentOf(keys, one, publication)]] as const) {
    const rest = words && derivedWithout(words, passages, mark)
    if (rest && rest.is !== 'as-it-was') await changePublication(tx, one.id, { [column]: seal(key, one.id, `publication-${column} ${publication.number}`, rest.text) })
  }
  const item = await itemWords(tx, one.id)
  const comment = item?.comment ? derivedWithout(item.comment, passages, mark) : null
  const rest = item && restOf(item, passages, mark)
  const parts = rest ? [rest.text, rest.answer, ...(comment ? [comment] : [])] : []
  const isTouched = parts.some(({ is }) => is !== 'as-it-was')
  // While a newer form of it waits, what is public is altered by nobody: it goes whole.
  const isOut = parts.some(({ is }) => is === 'all-gone') || (isTouched && publication.state !== 'published')
  if (isOut) await endItem(tx, one.id, today)
  else if (rest && isTouched) await rewriteItem(tx, one.id, { text: rest.text.text, answer: rest.answer.text, comment: comment?.text ?? null })
  const waits = ['to-check', 'to-comment', 'published'].includes(publication.state)
  if (waits && (isGone.at(-1) || (isOut && publication.state === 'published'))) await changePublication(tx, one.id, { state: 'taken-down', withheld_because: 'other', state_on: today })
}

const restOf = (form: { text: string; answer: string }, passages: Passages, mark: string): Record<Part, Derived> =>
  ({ text: derivedWithout(form.text, passages, mark), answer: derivedWithout(form.answer, passages, mark) })

export async function eraseFromShared(tx: Tx, one: Case, passages: Passages, { key, mark, today, byId }: Around): Promise<void> {
  for (const { number, ciphertext, endedOn } of await sharesOf(tx, one.id)) {
    const use = `share ${number}` as const
    const before = JSON.parse(unseal(key, one.id, use, ciphertext)) as Approved
    const rest = Object.entries(before).map(([name, words]) => [name, derivedWithout(words, passages, mark)] as const)
    if (rest.every(([, { is }]) => is === 'as-it-was')) continue
    await rewriteShare(tx, one.id, number, seal(key, one.id, use, JSON.stringify(Object.fromEntries(rest.map(([name, { text }]) => [name, text])))))
    if (!endedOn && rest.some(([, { is }]) => is === 'all-gone')) await endShare(tx, one.id, byId, today)
  }
  for (const { personId, ciphertext } of await lettersOf(tx, one.id)) {
    if (!ciphertext) continue
    const use = `thanks ${personId}` as const
    const rest = derivedWithout(unseal(key, one.id, use, ciphertext), passages, mark)
    if (rest.is !== 'as-it-was') await rewriteLetter(tx, one.id, personId, seal(key, one.id, use, rest.text))
  }
}
