// What is done with a feedback day, in the order in which it is done, and who finds it there. What they may do is decided by each page itself.
import { dayPath } from '../day-paths.ts'
import type { DayState } from './day.ts'

/** `of`: holders, or hosts too. `when`: in which states of the day it is of use. */
type Way = { way: DayWay; rest: string; of: 'holder' | 'host'; when: readonly DayState[] }
export type DayWay = 'plan' | 'stations' | 'promise' | 'kit' | 'tablets' | 'now' | 'notes' | 'paper' | 'close' | 'wishes' | 'report'

const before = ['planned', 'ready'] as const, asked = ['ready', 'on'] as const, after = ['on', 'closed'] as const

const ways: readonly Way[] = [
  { way: 'plan', rest: '/plan', of: 'holder', when: [...before, 'on'] },
  { way: 'stations', rest: '/stations', of: 'holder', when: [...before, 'on'] },
  { way: 'promise', rest: '/promise', of: 'holder', when: before },
  { way: 'kit', rest: '/kit', of: 'host', when: [...before, 'on'] },
  { way: 'tablets', rest: '/tablets', of: 'holder', when: [...before, ...after] },
  { way: 'now', rest: '/now', of: 'host', when: asked },
  { way: 'notes', rest: '/notes', of: 'host', when: [...asked, 'closed'] },
  { way: 'paper', rest: '/paper', of: 'host', when: asked },
  { way: 'close', rest: '/close', of: 'holder', when: after },
  { way: 'wishes', rest: '/wishes', of: 'holder', when: after },
  { way: 'report', rest: '/report', of: 'holder', when: ['closed'] },
]

export type ShownWay = { way: DayWay; href: string }

export const waysOfDay = (dayId: string, state: DayState, mayHold: boolean): ShownWay[] =>
  ways.filter(({ of, when }) => when.includes(state) && (mayHold || of === 'host')).map(({ way, rest }) => ({ way, href: dayPath(dayId, rest) }))
