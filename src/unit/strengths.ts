// Criticism is never shown without strengths: those of the same period, and where there are none, the nearest ones, said
// to be from another time.
import type { Shared } from '../feedback/approved/read-shared.ts'
import { monthOf, type Period } from '../feedback/period.ts'
import type { Day } from '../text/dates.ts'

export type Sorted = { strengths: Shared[]; criticism: Shared[]; others: Shared[]; nearest: Shared[] }

const howManyNearest = 3

/** `all`: the newest month first. `nearest` is empty wherever the period has strengths, or no criticism. */
export function sorted(all: readonly Shared[], { from, until }: Pick<Period, 'from' | 'until'>): Sorted {
  const isIn = ({ monthOn }: Shared) => (!from || monthOn >= from) && (!until || monthOn < until)
  const here = all.filter(isIn)
  const strengths = here.filter(({ kind }) => kind === 'thanks')
  const criticism = here.filter(({ kind }) => kind === 'criticism')
  const elsewhere = all.filter((one) => one.kind === 'thanks' && !isIn(one))
  const away = ({ monthOn }: Shared) => (from && monthOn < from ? months(from) - months(monthOn) : months(monthOn) - months(until!))
  return {
    strengths, criticism, others: here.filter(({ kind }) => kind === 'suggestion' || kind === 'question'),
    nearest: criticism.length && !strengths.length ? elsewhere.toSorted((a, b) => away(a) - away(b)).slice(0, howManyNearest) : [],
  }
}

const months = (day: Day): number => Number(monthOf(day).slice(0, 4)) * 12 + Number(monthOf(day).slice(5, 7))
