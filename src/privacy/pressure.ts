// How much is being sent, by everybody together, in the memory of this process alone. Budgets of single networks do nothing against somebody who has
// many; so when more comes than ever does, what comes quickly has to show work, and what was written in a person's time goes through, so many a minute.

/** Pieces that went through, by the minute. */
export type Pressure = { through: Map<number, number>; slowly: { minute: number; pieces: number } }

export const noPressure = (): Pressure => ({ through: new Map(), slowly: { minute: 0, pieces: 0 } })

/** A person's time, in seconds: so long a form was open at least. */
export const slowSeconds = 60
/** So many of those go through in a minute without work. */
export const slowPerMinute = 30

/** Bits of work that a piece has to show, 0 for none: 18 take a telephone a second or some. Each doubling of what comes doubles the work, three times. */
export function bitsAsked({ through }: Pressure, limit: number, now: Date): number {
  const last = minuteOf(now)
  let pieces = 0
  for (const [minute, sent] of through) if (minute > last - 10 && minute <= last) pieces += sent
  return limit === 0 || pieces < limit ? 0 : 18 + Math.min(3, Math.floor(Math.log2(pieces / limit)))
}

/** Whether there is room for one more that was written in a person's time; then it is taken. */
export function takesSlowly(pressure: Pressure, secondsOpen: number, now: Date): boolean {
  if (secondsOpen < slowSeconds) return false
  const minute = minuteOf(now)
  if (pressure.slowly.minute !== minute) pressure.slowly = { minute, pieces: 0 }
  return ++pressure.slowly.pieces <= slowPerMinute
}

/** One went through. What is older than ten minutes is forgotten. */
export function countThrough({ through }: Pressure, now: Date): void {
  const minute = minuteOf(now)
  for (const before of through.keys()) if (before <= minute - 10) through.delete(before)
  through.set(minute, (through.get(minute) ?? 0) + 1)
}

const minuteOf = (now: Date): number => Math.floor(now.getTime() / 60_000)
