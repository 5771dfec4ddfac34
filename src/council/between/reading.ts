// What there is to read between meetings: only what everybody may read, through the public pages, and drafts that the council is asked to look at.
import type { Db } from '../../db/db.ts'
import { newestPublished } from '../../feedback/publishing/newest.ts'
import { newestChanges } from '../../improvements/newest.ts'
import { newestIssues } from '../../outreach/bulletins/newest.ts'
import { desk, to } from '../../paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayMarkQuestions } from '../../staff/survey-duties.ts'
import { daysAfter, monthName, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, shownLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { AboutKind } from './thought.ts'

/** `all`: where the whole of it is. */
export type Reading = { about: AboutKind; all: string; newest: { href: string; title: string; language: string }[] }

const most = 3
/** What moved before that is no news. */
const newsDays = 120

export async function readingFor(db: Db, actor: Actor, today: Day): Promise<Reading[]> {
  const { language } = actor
  const published = await newestPublished(db, most)
  const changes = await newestChanges(db, { since: daysAfter(today, -newsDays), line: null }, most, today)
  const issues = await newestIssues(db, most)
  return [
    { about: 'published', all: to('published', language), newest: published.map((one) => ({ href: to('publishedItem', language, { item: one.id }), title: firstWords(one.text) || titleOf(one.monthOn, language), language: one.language })) },
    { about: 'changes', all: to('changes', language), newest: changes.map(({ id, title }) => ({ href: to('change', language, { change: id }), title: inLanguage(title, language), language: shownLanguage(title, language) })) },
    { about: 'statistics', all: to('statistics', language), newest: [] },
    { about: 'silence', all: to('silence', language), newest: [] },
    { about: 'surveys', all: to('surveyReport', language), newest: [] },
    // A secretary of the staff is not asked to look at them.
    ...(mayMarkQuestions(actor) ? [{ about: 'drafts' as const, all: desk.surveyReview, newest: [] }] : []),
    { about: 'bulletins', all: to('bulletins', language), newest: issues.map(({ id, title }) => ({ href: to('bulletin', language, { bulletin: id }), title: inLanguage(title, language), language: shownLanguage(title, language) })) },
  ]
}

const titleOf = (monthOn: Day, language: Language): string => fill(texts[language].panelChanges.thoughts.untitled, { month: monthName(monthOn.slice(0, 7), language) })

const firstWords = (text: string): string => (text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')} …` : text)
