// How a survey stands today: whether it can be answered here, is held elsewhere, will be asked, or was.
import type { Day } from '../../text/dates.ts'
import { isAsked, isOpen } from '../round.ts'
import type { Round } from '../rounds.sql.ts'

/** elsewhere: it is asked now, or will be, and is not answered here */
export type Standing = { is: 'open' | 'elsewhere' | 'soon' | 'over'; round: Round }

/**
 * `wanted`: the round that a form or a slip is of; while it is open it goes before others, and then those that are open to whoever
 * has the link. Null: nobody was ever asked, and nobody outside knows of it.
 */
export function standingOf(rounds: readonly Round[], today: Day, wanted: string = ''): Standing | null {
  const open = rounds.filter((round) => isOpen(round, today)).toSorted((a, b) => Number(b.way === 'open') - Number(a.way === 'open') || (a.firstOn < b.firstOn ? -1 : 1))
  const round = open.find(({ id }) => id === wanted) ?? open[0]
  if (round) return { is: 'open', round }
  const opened = rounds.filter(({ openedOn }) => openedOn !== null)
  // What somebody began here is over, whatever is held elsewhere since: what they wrote is told on its page.
  const begunHere = opened.some(({ id, way }) => id === wanted && way !== 'elsewhere')
  const away = begunHere ? undefined : opened.find((one) => one.way === 'elsewhere' && isAsked(one, today))
  if (away) return { is: 'elsewhere', round: away }
  const soon = opened.filter(({ firstOn, closedOn, way }) => firstOn > today && closedOn === null && !(begunHere && way === 'elsewhere')).toSorted((a, b) => (a.firstOn < b.firstOn ? -1 : 1))[0]
  if (soon) return { is: soon.way === 'elsewhere' ? 'elsewhere' : 'soon', round: soon }
  const over = opened.toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))[0]
  return over ? { is: 'over', round: over } : null
}
