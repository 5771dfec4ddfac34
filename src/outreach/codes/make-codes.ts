// Makes short codes, one or many at once. Pressed again it makes only what is not there yet.
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Tx } from '../../db/db.ts'
import { newShortCode, type ShortCode } from '../../privacy/short-code.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayMakeCodes } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { CodeTopic } from './code.ts'
import { addCodes, findSame, taken } from './codes.sql.ts'

/** `supervisorId`: of the unit, as the directory has it. */
export type WantedCode = CodeTopic & { supervisorId: string | null }

/** `same`: where one was asked for that is there already. */
export async function makeCodes(
  tx: Tx, wanted: WantedCode[], { actor, now }: { actor: Actor; now: Date },
): Promise<{ made: ShortCode[]; had: number; same: ShortCode | null } | 'not-allowed'> {
  if (!wanted.every(({ unitId, supervisorId, lineId }) => mayMakeCodes(actor, { unitId, supervisorId, serviceLineId: lineId }))) return 'not-allowed'
  return drawCodes(tx, wanted, { actor, now })
}

/** Whether somebody may is known by whoever asks: who opens a survey to everybody gives it its short address. */
export async function drawCodes(tx: Tx, wanted: CodeTopic[], { actor, now }: { actor: Actor; now: Date }): Promise<{ made: ShortCode[]; had: number; same: ShortCode | null }> {
  await oneAtATime(tx, 'codes')
  const codes = await freeCodes(tx, wanted.length)
  const made = await addCodes(tx, wanted.map((one, n) => ({ ...one, code: codes[n]! })), { by: handOf(actor), on: dayOf(now) })
  const same = wanted.length === 1 && !made.length ? await findSame(tx, wanted[0]!) : null
  return { made, had: wanted.length - made.length, same }
}

/** What was given to something once is never given to something else: codes that have ended are taken too. */
async function freeCodes(tx: Tx, count: number): Promise<ShortCode[]> {
  const free = new Set<ShortCode>()
  while (free.size < count) {
    const drawn = Array.from({ length: count - free.size }, newShortCode)
    const there = await taken(tx, drawn)
    for (const code of drawn) if (!there.has(code)) free.add(code)
  }
  return [...free]
}
