// What members told of homework lies in one sealed pile: added to, shuffled and sealed anew each time. Nothing in the database leads from
// a member to a part of it. As long as the homework is open each part bears a mark that only the key file can make, so that a member may
// change theirs; once it is over the marks go, and nothing leads there any more.
import type { Db, Tx } from '../../db/db.ts'
import { homeworkMark, homeworkMarks } from '../../privacy/homework-mark.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import type { Answers, Homework } from './homework.ts'
import { putPiles, sealedPiles, type SealedPile } from './homework.sql.ts'

type Of = Pick<Homework, 'id' | 'panelId'>
type Part = { mark: string | null; answers: Answers }

/** What all told, in no order. */
export const toldOf = async (db: Db, keys: Keys, of: Of): Promise<Answers[]> => shuffled((await open(db, keys, of)).map(({ answers }) => answers))

/** What this member told; null where nothing of theirs is known, or no longer. */
export async function ownTold(db: Db, keys: Keys, of: Of, memberId: string): Promise<Answers | null> {
  const marks = homeworkMarks(keys, of.id, memberId)
  return (await open(db, keys, of)).find(({ mark }) => mark !== null && marks.includes(mark))?.answers ?? null
}

/** In the place of what they told before; null takes it away. */
export async function putTold(tx: Tx, keys: Keys, of: Of, memberId: string, answers: Answers | null): Promise<void> {
  const marks = homeworkMarks(keys, of.id, memberId)
  const others = (await open(tx, keys, of)).filter(({ mark }) => mark === null || !marks.includes(mark))
  await close(tx, keys, of, answers ? [...others, { mark: homeworkMark(keys, of.id, memberId), answers }] : others)
}

/** Something in it has lost its mark already: it was over once, and what was told till then has been read. */
export const wasReadBefore = async (db: Db, keys: Keys, of: Of): Promise<boolean> => (await open(db, keys, of)).some(({ mark }) => mark === null)

/** Nobody finds theirs from now on, and nobody else does. */
export async function forgetWhose(tx: Tx, keys: Keys, those: readonly Of[]): Promise<void> {
  const piles = await sealedPiles(tx, those.map(({ id }) => id))
  await putPiles(tx, those.flatMap((of) => {
    const parts = opened(keys, of, piles.get(of.id))
    return parts.length ? [sealed(keys, of, parts.map(({ answers }) => ({ mark: null, answers })))] : []
  }))
}

const open = async (db: Db, keys: Keys, of: Of): Promise<Part[]> => opened(keys, of, (await sealedPiles(db, [of.id])).get(of.id))

const close = (tx: Tx, keys: Keys, of: Of, parts: readonly Part[]): Promise<unknown> => putPiles(tx, [sealed(keys, of, parts)])

const opened = (keys: Keys, { id, panelId }: Of, pile: SealedPile | undefined): Part[] =>
  (pile ? JSON.parse(unseal(panelKey(keys, panelId, pile.keyVersion), id, 'homework', pile.ciphertext)) as Part[] : [])

const sealed = (keys: Keys, { id, panelId }: Of, parts: readonly Part[]): SealedPile & { id: string } =>
  ({ id, ciphertext: seal(panelKey(keys, panelId, keys.current), id, 'homework', JSON.stringify(shuffled(parts))), keyVersion: keys.current })
