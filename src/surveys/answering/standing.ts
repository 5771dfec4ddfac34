// How a survey stands today: whether it can be answered, will be, or could be.
import type { Day } from '../../text/dates.ts'
import { isOpen } from '../round.ts'
import type { Round } from '../rounds.sql.ts'

export type Standing = { is: 'open' | 'soon' | 'over'; round: Round }

/**
 * `wanted`: the round that a form or a slip is of; while it is open it goes before others, and then those that are open to whoever
 * has the link. Null: nobody was ever asked, and nobody outside knows of it.
 */
export function standingOf(rounds: readonly Round[], today: Day, wanted: string = ''): Standing | null {
  const open = rounds.filter((round) => isOpen(round, today)).toSorted((a, b) => Number(b.way === 'open') - Number(a.way === 'open') || (a.firstOn < b.firstOn ? -1 : 1))
  const round = open.find(({ id }) => id === wanted) ?? open[0]
  if (round) return { is: 'open', round }
  const opened = rounds.filter(({ openedOn }) => openedOn !== null)
  const soon = opened.filter(({ firstOn, closedOn }) => firstOn > today && closedOn === null).toSorted((a, b) => (a.firstOn < b.firstOn ? -1 : 1))[0]
  if (soon) return { is: 'soon', round: soon }
  const over = opened.toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))[0]
  return over ? { is: 'over', round: over } : null
}
