// Brings in feedback that was given elsewhere before, as closed cases of the past: sealed as any other, found as any other, and without a receipt,
// a promise, a message or an event. What came before under the same row mark does not come again.
import type { Tx } from '../../db/db.ts'
import { nobodysReceiptHash } from '../../privacy/import-mark.ts'
import type { Keys } from '../../privacy/keys.ts'
import { newReference } from '../../privacy/reference.ts'
import { newCaseKey, seal, wrapCaseKey } from '../../privacy/sealing.ts'
import { startOfDay, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Channel, Content, OfferedKind } from '../case.ts'
import { addEarlier, knownMarks, takenReferences, type NewEarlier } from './earlier.sql.ts'

export type Earlier = {
  text: string; givenOn: Day; kind: OfferedKind; channel: Channel; language: Language
  lineId: string | null; serviceId: string | null; unitId: string | null; answer: string | null; answeredOn: Day | null
}

/** `marks`: of its row under every key that is held, the current one's first. */
export type MarkedEarlier = { earlier: Earlier; marks: readonly Buffer[] }

/** Those that have not come before; of two with the same mark the first. */
export async function onlyNew<T extends { marks: readonly Buffer[] }>(tx: Tx, rows: readonly T[]): Promise<T[]> {
  const known = new Set((await knownMarks(tx, rows.flatMap(({ marks }) => [...marks]))).map((mark) => mark.toString('hex')))
  return rows.filter(({ marks }) => {
    const names = marks.map((mark) => mark.toString('hex'))
    const isNew = !names.some((name) => known.has(name))
    names.forEach((name) => known.add(name))
    return isNew
  })
}

/** How many came. */
export async function bringIn(tx: Tx, rows: readonly MarkedEarlier[], { importId, keys }: { importId: string; keys: Keys }): Promise<number> {
  const fresh = await onlyNew(tx, rows)
  const references = await newReferences(tx, fresh.length)
  await addEarlier(tx, importId, fresh.map((one, at) => sealed(one, references[at]!, keys)))
  return fresh.length
}

function sealed({ earlier, marks }: MarkedEarlier, reference: string, keys: Keys): NewEarlier {
  const [id, key] = [crypto.randomUUID(), newCaseKey()]
  const turn = (number: number, purpose: 'feedback' | 'answer', text: string): Buffer =>
    seal(key, id, { number, purpose, writtenBy: null }, JSON.stringify({ text } satisfies Content))
  const answeredOn = earlier.answer ? earlier.answeredOn ?? earlier.givenOn : earlier.answeredOn
  return {
    id, reference, earlier, rowMark: marks[0]!, receiptHash: nobodysReceiptHash(), keyVersion: keys.current, wrappedKey: wrapCaseKey(keys, key, id),
    body: turn(1, 'feedback', earlier.text), answer: earlier.answer ? turn(2, 'answer', earlier.answer) : null,
    givenAt: startOfDay(earlier.givenOn), answeredAt: answeredOn && startOfDay(answeredOn), dueOn: answeredOn ?? earlier.givenOn,
  }
}

async function newReferences(tx: Tx, count: number): Promise<string[]> {
  const drawn = new Set<string>()
  while (drawn.size < count) {
    const more = Array.from({ length: count - drawn.size }, newReference)
    const taken = new Set(await takenReferences(tx, more))
    for (const one of more) if (!taken.has(one)) drawn.add(one)
  }
  return [...drawn]
}
