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
import { draftsToLookAt } from '../../surveys/for-others.ts'
import { surveyPath } from '../../survey-paths.ts'
import { linesThere } from '../units.sql.ts'
import { typedAbout, type AboutKind } from './thought.ts'

/** `all`: where the whole of it is. `newest`: what can be named of it; without an id, where it is read and not named. */
export type Reading = { about: AboutKind; all: string; newest: ReadItem[] }
export type ReadItem = { id: string; href: string; title: string; language: string }

/** So many of each kind are shown, and can be named. */
const most = 3
/** So many are known again when something was said of them. */
const mostKnown = 60
/** What moved before that is no news. */
const newsDays = 120

export const readingFor = (db: Db, actor: Actor, today: Day): Promise<Reading[]> => readItems(db, actor, today, most)

/** What thoughts are about, by kind and id, as far as it can be read still. */
export async function knownItems(db: Db, actor: Actor, today: Day): Promise<Map<string, ReadItem>> {
  return new Map((await readItems(db, actor, today, mostKnown)).flatMap(({ about, newest }) => newest.map((item) => [typedAbout({ about, item: item.id }), item] as const)))
}

async function readItems(db: Db, actor: Actor, today: Day, most: number): Promise<Reading[]> {
  const { language } = actor
  const published = await newestPublished(db, most)
  const changes = await newestChanges(db, { since: daysAfter(today, -newsDays), line: null }, most, today)
  const issues = await newestIssues(db, most)
  const lines = await linesThere(db, today)
  const drafts = mayMarkQuestions(actor) ? await draftsToLookAt(db, today) : []
  return [
    { about: 'published', all: to('published', language), newest: published.map((one) => ({ id: one.id, href: to('publishedItem', language, { item: one.id }), title: firstWords(one.text) || titleOf(one.monthOn, language), language: one.language })) },
    { about: 'changes', all: to('changes', language), newest: changes.map(({ id, title }) => ({ id, href: to('change', language, { change: id }), title: inLanguage(title, language), language: shownLanguage(title, language) })) },
    { about: 'statistics', all: to('statistics', language), newest: lines.map(({ id, name }) => ({ id, href: to('statisticsOfLine', language, { line: id }), title: inLanguage(name, language), language: shownLanguage(name, language) })) },
    { about: 'silence', all: to('silence', language), newest: [] },
    { about: 'surveys', all: to('surveyReport', language), newest: [] },
    // A secretary of the staff is not asked to look at them.
    ...(mayMarkQuestions(actor) ? [{ about: 'drafts' as const, all: desk.surveyReview, newest: drafts.map(({ id, name }) => ({ id, href: surveyPath(id, '/review'), title: inLanguage(name, language), language: shownLanguage(name, language) })) }] : []),
    { about: 'bulletins', all: to('bulletins', language), newest: issues.map(({ id, title }) => ({ id, href: to('bulletin', language, { bulletin: id }), title: inLanguage(title, language), language: shownLanguage(title, language) })) },
  ]
}

const titleOf = (monthOn: Day, language: Language): string => fill(texts[language].panelChanges.thoughts.untitled, { month: monthName(monthOn.slice(0, 7), language) })

const firstWords = (text: string): string => (text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')} …` : text)
