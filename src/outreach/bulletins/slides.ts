// The screen of a waiting room: a few slides that take turns. What is on them is what everybody may read anywhere; nothing of a person is.
import type { Db } from '../../db/db.ts'
import { askedNow } from '../../directory/asked/asked.sql.ts'
import { placesWithHours } from '../../directory/doors/open-places.ts'
import { comingDropIns } from '../../directory/drop-ins/coming.ts'
import { sayNow, sayToday } from '../../directory/hours/say.ts'
import { addMonths, firstOf, monthOf } from '../../feedback/period.ts'
import { newestChanges } from '../../improvements/newest.ts'
import { clockHour, dayOf, nearDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, shownLanguage, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { findBulletin } from './bulletins.sql.ts'
import { compose } from './compose.ts'
import { factsFor } from './facts.ts'
import { listIssues } from './issues.sql.ts'
import { partsOf } from './parts.ts'

/** `lang`: of what has not been translated. */
export type Line = { text: string; lang?: Language; note?: string }
export type Slide = { kind: 'how' } | { kind: 'news' | 'changes' | 'asked' | 'open'; title: string; lead?: string; lines: Line[] }

/** More than that nobody reads before the next comes. */
const most = { news: 2, linesOfNews: 4, changes: 3, asked: 3, dropIns: 2 }
const searchedIssues = 10

/** The first is always there; of the others those that have something to tell. */
export async function slides(db: Db, { placeId, now, t, language, publicUrl }: { placeId: string | null; now: Date; t: Texts; language: Language; publicUrl: string }): Promise<Slide[]> {
  const today = dayOf(now)
  const { screen } = t.bulletins
  const line = (content: Translated, note?: string): Line => {
    const lang = shownLanguage(content, language)
    return { text: inLanguage(content, language), ...(lang !== language && { lang }), ...(note && { note }) }
  }
  const [place] = placeId ? await placesWithHours(db, placeId, today) : []
  const dropIns = place ? await comingDropIns(db, { placeId: place.id, lineId: null }, { today, days: 0 }) : []
  const news = await newsOf(db, { today, publicUrl })
  const changes = await newestChanges(db, { since: firstOf(addMonths(monthOf(today), -3)), line: null }, most.changes, today)
  const { open } = await askedNow(db, today)
  const all: Slide[] = [
    { kind: 'how' },
    ...(place ? [{
      kind: 'open' as const, title: fill(screen.open, { day: nearDay(today, language) }), lead: inLanguage(place.name, language), lines: [
        { text: sayToday(place.hours, today, { t, language }) }, { text: sayNow(place.hours, 'door', now, { t, language }) },
        ...dropIns.slice(0, most.dropIns).map(({ name, starts, ends }) => line(name, `${clockHour(starts, language)}–${clockHour(ends, language)}`)),
      ],
    }] : []),
    ...news.map(({ title, text }) => ({ kind: 'news' as const, title: inLanguage(title, language), ...newsLines(inLanguage(text, language)) })),
    { kind: 'changes', title: screen.changes, lines: changes.map(({ title, state, late }) => line(title, late ? t.changes.late : t.changes.states[state])) },
    { kind: 'asked', title: screen.asked, lines: open.slice(0, most.asked).map(({ question }) => line(question)) },
  ]
  return all.filter((one) => one.kind === 'how' || one.lines.length > 0)
}

/** Of the bulletins that went out last, as they would go out today: what is over does not hang on a wall. */
async function newsOf(db: Db, { today, publicUrl }: { today: Day; publicUrl: string }) {
  const newest = new Set((await listIssues(db, { size: searchedIssues, page: 1 })).map(({ bulletinId }) => bulletinId))
  const composed = []
  for (const id of [...newest].slice(0, most.news)) {
    const bulletin = await findBulletin(db, id)
    if (bulletin && !bulletin.endedOn) composed.push(compose(await factsFor(db, bulletin, today), { today, publicUrl }))
  }
  return composed.flatMap((one) => one ?? [])
}

/** Without where to give feedback: a slide of its own says that. */
function newsLines(text: string): { lead?: string; lines: Line[] } {
  const parts = partsOf(text).slice(0, -1)
  const list = parts.find(({ kind }) => kind === 'list')
  const paragraphs = parts.filter(({ kind }) => kind === 'paragraph').flatMap(({ lines }) => lines)
  const as = (lines: string[]): Line[] => lines.slice(0, most.linesOfNews).map((one) => ({ text: one }))
  if (!list) return { lines: as(paragraphs) }
  const index = parts.indexOf(list)
  const lead = parts[index - 1]?.lines.at(-1)
  return { ...(lead !== undefined && { lead }), lines: as(list.lines) }
}
