// A time of the clock as people type it, in minutes from midnight: of the stops of a feedback day, and of the meetings of a council.

/** 9, 9.30, 09:30; 24 is the end of the day. Null where it is no time. */
export function parseClock(typed: string): number | null {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed)
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? hour * 60 + minute : null
}
