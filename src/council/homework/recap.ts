// What a meeting's recap says of homework: what was to be done since the one before, how many did it, and where its results are.
import type { Db } from '../../db/db.ts'
import { panelPath } from '../../council-paths.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Meeting } from '../meeting.ts'
import { meetingBefore } from '../meetings.sql.ts'
import type { Panel } from '../panel.ts'
import { membersOf } from '../panel.ts'
import { findPanel } from '../panels.sql.ts'
import { homeworkState, howMany } from './homework.ts'
import { homeworkOf } from './homework.sql.ts'

type About = { panel: Pick<Panel, 'id' | 'language'>; meeting: Meeting; keys: Keys; language: Language; now: Date }

/** Null where there was none. What was told stands on its own page. */
export async function homeworkForRecap(db: Db, { panel: { id }, meeting, language, now }: About): Promise<{ title: string; lines: { words: string; href: string }[] } | null> {
  const today = dayOf(now)
  const panel = await findPanel(db, id, today)
  const [since, until] = [(await meetingBefore(db, meeting))?.heldOn ?? '0000-01-01', meeting.heldOn ?? '9999-12-31']
  const those = (await homeworkOf(db, id, today)).filter(({ givenOn, dueOn }) => dueOn >= since && givenOn < until)
  if (!panel || !those.length) return null
  const { recap: words } = texts[language].panelHomework
  return {
    title: words.title,
    lines: those.map((homework) => ({
      words: [fill(words.doneBy, { title: homework.title, ...howMany(homework, membersOf(panel)) }), homeworkState(homework, today) === 'open' ? fill(words.open, { day: shortDay(homework.dueOn, language) }) : words.results].join('. '),
      href: panelPath(id, `/homework/${homework.id}`),
    })),
  }
}
