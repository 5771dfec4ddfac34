// Reads the report of a day: of what was answered only what was decided once, when its round closed.
import type { Db } from '../../db/db.ts'
import { findDecided } from '../../surveys/for-days.ts'
import { municipalitiesOf, guestsOf, stationsOf, stopsOf, themesOf } from '../parts.sql.ts'
import type { FeedbackDay } from '../days.sql.ts'
import { cameOf } from './came.ts'
import { checkedWishes, heardLines, improvementsOf, tallyOf, writtenOf } from './report.sql.ts'
import { toldOf, toldOfHeard, withoutWords, type DayReport, type Dream, type ToldOf, type Written } from './report.ts'

/** Examples of one theme at most. */
const mostExamples = 8

const none: Written = { words: null, talked: null, news: null }

/** As everybody reads it, or would. Null as long as it is not closed, or it is not decided yet what may be told. */
export async function readDayReport(db: Db, day: FeedbackDay): Promise<DayReport | null> {
  const decided = day.closedOn && day.roundId ? await findDecided(db, day.roundId) : null
  if (!decided || !day.firstOn || !day.closedOn) return null
  const { round, groups } = decided
  const lines = groups.filter(({ group, isWhole }) => !isWhole && group.unitId === null && group.lineName !== null)
  const told = lines.flatMap(({ group, figures }) => toldOf(group, figures) ?? [])
  const all = groups.find(({ isWhole }) => isWhole)!
  const whole: ToldOf = toldOf(all.group, all.figures) ?? { id: all.group.id, name: null, answered: null, statements: [], words: [] }
  const stops = await stopsOf(db, day.id)
  const stations = await stationsOf(db, day.id)
  const written = await writtenOf(db, day.id)
  return {
    day, round, stops, guests: await guestsOf(db, day.id), forms: [...new Set(stations.map(({ form }) => form))],
    came: cameOf(stops, await tallyOf(db, day.id), await municipalitiesOf(db, day.id)),
    whole: told.length ? withoutWords(whole) : whole, lines: told.toSorted((a, b) => Number(b.answered) - Number(a.answered)),
    withheld: lines.filter(({ figures }) => figures.responses === null).map(({ group }) => ({ id: group.id, name: group.lineName! })),
    dreams: await dreamsOf(db, day.id), heard: toldOfHeard(stations.some(({ form }) => form === 'feedback') ? await heardLines(db, day.id) : []),
    improvements: await improvementsOf(db, day.id),
    publishedOn: written?.publishedOn ?? null, ...(written && !written.withheldSince ? { words: written.words, talked: written.talked, news: written.news } : none),
  }
}

/** Themes with the most wishes first; what belongs to none of them last. Those of which nobody wished anything are left out. */
async function dreamsOf(db: Db, dayId: string): Promise<Dream[]> {
  const wishes = await checkedWishes(db, dayId)
  const of = (id: string | null): Omit<Dream, 'theme'> => {
    const own = wishes.filter(({ themeId }) => themeId === id)
    return { wishes: own.reduce((all, { others }) => all + 1 + others, 0), examples: [...new Map(own.map(({ words, language }) => [words, { words, language }])).values()].slice(0, mostExamples) }
  }
  const themes = (await themesOf(db, dayId)).map((theme): Dream => ({ theme, ...of(theme.id) }))
  return [...themes.toSorted((a, b) => b.wishes - a.wishes), { theme: null, ...of(null) }].filter((dream) => dream.wishes > 0)
}
