// What a meeting is told of every promise: of what came of its own words, and of what everybody was promised. What is late stands first, then what is due next.
import type { Db } from '../../db/db.ts'
import { panelPath } from '../../council-paths.ts'
import { promisedToAll } from '../../improvements/for-others.ts'
import { to } from '../../paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { isOpen, movedOn, type Change } from '../changes/changes.ts'
import type { RecapLine } from '../trials/recap.ts'

/** More would be read by nobody; all of them are a link away. */
const mostToAll = 8

/** `changes`: of all that the council said. `since`: the day of its last meeting; null: from the beginning. */
type About = { panelId: string; language: Language; changes: readonly Change[]; since: Day | null }

/** What is open, whenever it was last told of, and what was told since the last meeting. */
export function changesForRecap({ panelId, language, changes, since }: About): RecapLine[] {
  const told = changes.filter((one) => isOpen(one) || since === null || movedOn(one) >= since)
  return told.sort(lateFirst).map((one) => ({ words: said(one, language), href: panelPath(panelId, `/changes?came=${one.id}#came-${one.id}`) }))
}

/** What units promised everybody otherwise: what is late, and what was told of since the last meeting. */
export async function promisesForRecap(db: Db, { language, today, changes, since }: Omit<About, 'panelId'> & { today: Day }): Promise<RecapLine[]> {
  const own = new Set(changes.flatMap(({ improvementId }) => improvementId ?? []))
  const { late, moved } = await promisedToAll(db, since, today)
  const others = [...late, ...moved].filter(({ id }) => !own.has(id))
  const { panelChanges: { list: words }, panelWriting: { recap } } = texts[language]
  const lines = others.slice(0, mostToAll).map(({ id, title, state, dueOn, firstDueOn, late: isLate }) => ({
    words: [inLanguage(title, language), words.states[state].replace(/\.$/, ''), ...due({ isOpen: state !== 'done' && state !== 'not-done', dueOn, firstDueOn, isLate }, language)].join('. '),
    href: to('change', language, { change: id }),
  }))
  return others.length > mostToAll ? [...lines, { words: plural(recap.morePromises, others.length - mostToAll, language), href: to('changes', language) }] : lines
}

/** In the order of what needs a word: late, waiting for an answer, by its day, and last what is over. */
function lateFirst(a: Change, b: Change): number {
  const rank = (one: Change) => (one.improvement?.isLate ? 0 : one.state === 'waiting' ? 1 : isOpen(one) ? 2 : 3)
  const day = (one: Change): Day => one.improvement?.dueOn ?? one.madeOn
  return rank(a) - rank(b) || (rank(a) === 3 ? movedOn(b).localeCompare(movedOn(a)) : day(a).localeCompare(day(b)))
}

function said({ words, standing, improvement, answer, madeOn, state }: Change, language: Language): string {
  const { standings, list } = texts[language].panelChanges
  return [
    words.replace(/[.!?]*$/, ''), standings[standing], ...(state === 'waiting' ? [fill(list.sentOn, { day: shortDay(madeOn, language) })] : []), ...(improvement?.title ? [inLanguage(improvement.title, language)] : []),
    ...(improvement ? due({ ...improvement, isOpen: standing === 'working' }, language) : []), ...(answer ? [answer] : []),
  ].join('. ')
}

function due({ isOpen: open, dueOn, firstDueOn, isLate }: { isOpen: boolean; dueOn: Day; firstDueOn: Day; isLate: boolean }, language: Language): string[] {
  if (!open) return []
  const { list } = texts[language].panelChanges
  const day = shortDay(dueOn, language)
  return [...(isLate ? [list.late.replace(/\.$/, '')] : []), dueOn === firstDueOn ? fill(list.dueBy, { day }) : fill(list.moved, { day: shortDay(firstDueOn, language), due: day })]
}
