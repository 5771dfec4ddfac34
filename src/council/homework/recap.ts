// What a meeting's recap says of homework: what was to be done since the one before, how many did it, and where its results are.
import type { Db } from '../../db/db.ts'
import { panelPath } from '../../council-paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { membersOf } from '../panel.ts'
import { findPanel } from '../panels.sql.ts'
import { homeworkState, howMany } from './homework.ts'
import { homeworkBetween } from './homework.sql.ts'

/** `since`: the day of the meeting before; null for the first. `until`: of this one; null while it is not agreed. */
type About = { panelId: string; language: Language; today: Day; since: Day | null; until: Day | null }

/** Null where there was none. What was told stands on its own page. */
export async function homeworkForRecap(db: Db, { panelId, language, today, since, until }: About): Promise<{ title: string; lines: { words: string; href: string }[] } | null> {
  const panel = await findPanel(db, panelId, today)
  const those = await homeworkBetween(db, panelId, { since, until }, today)
  if (!panel || !those.length) return null
  const { recap: words } = texts[language].panelHomework
  return {
    title: words.title,
    lines: those.map((homework) => ({
      words: [fill(words.doneBy, { title: homework.title, ...howMany(homework, membersOf(panel)) }), homeworkState(homework, today) === 'open' ? fill(words.open, { day: shortDay(homework.dueOn, language) }) : words.results].join('. '),
      href: panelPath(panelId, `/homework/${homework.id}`),
    })),
  }
}
