// The text of a bulletin in each language: a few lines that can be read aloud, printed or sent on as they are. Pure: what is true is handed in.
import { nearDay, clockHour, shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, languages, type Language, type Translated } from '../../text/language.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Asked } from '../../directory/asked/asked.sql.ts'
import type { TelephoneWithHours } from '../../directory/doors/advice.ts'
import type { PlaceWithHours } from '../../directory/doors/open-places.ts'
import type { ComingDropIn } from '../../directory/drop-ins/coming.ts'
import type { Named } from '../../directory/services.sql.ts'
import { comingExceptions, type Hours } from '../../directory/hours/hours.ts'
import { sayException, sayWeek } from '../../directory/hours/say.ts'
import { standingOf, type KeptIn, type Standing } from '../../feedback/promise/promise.ts'
import { timeOf } from '../../feedback/promise/say-time.ts'
import type { Shown } from '../../improvements/shown.sql.ts'
import { to, type PublicPage } from '../../paths.ts'
import { bullet } from './parts.ts'

export type About =
  | { kind: 'how-to-give-feedback'; days: number }
  | { kind: 'hours-and-telephones'; places: PlaceWithHours[] }
  | { kind: 'drop-ins'; dropIns: ComingDropIn[] }
  | { kind: 'asked-now'; asked: Asked[] }
  | { kind: 'changes'; changes: Shown[] }
  | { kind: 'promises-kept'; lines: (Named & { kept: KeptIn })[] }

export type Facts = {
  about: About
  /** What it is narrowed down to. */
  of: Translated | null
  opening: Translated | null
  /** For advice: on the foot of every page; where there is none, the organisation's number, without a name. */
  telephones: (Omit<TelephoneWithHours, 'name'> & { name: Translated | null })[]
}

/** So far ahead one is told what one can come to without an appointment. */
export const dropInDays = 30

/** `changeIds`: which improvement each line of its list names, in their order; of other kinds none. */
export type Composed = { title: Translated; text: Translated; changeIds: string[] }

/** So many are told; of more, where they are. */
const most = { items: 6, telephones: 2 }
/** Hours that are otherwise are told so many days ahead. */
const exceptionDays = 30

type Words = { t: Texts; language: Language; today: Day; publicUrl: string }

/** Null where there is nothing to say. `publicUrl`: where the program is found, without a slash at the end. */
export function compose(facts: Facts, { today, publicUrl }: { today: Day; publicUrl: string }): Composed | null {
  if (isEmpty(facts)) return null
  const each = (make: (words: Words) => string): Translated =>
    Object.fromEntries(languages.map((language) => [language, make({ t: texts[language], language, today, publicUrl })])) as Required<Translated>
  const changeIds = facts.about.kind === 'changes' ? facts.about.changes.slice(0, most.items).map(({ id }) => id) : []
  return { title: each((words) => titleOf(facts, words)), text: each((words) => textOf(facts, words)), changeIds }
}

function isEmpty({ about, telephones }: Facts): boolean {
  switch (about.kind) {
    case 'how-to-give-feedback': return false
    case 'hours-and-telephones': return !about.places.length && !telephones.length
    case 'drop-ins': return !about.dropIns.length
    case 'asked-now': return !about.asked.length
    case 'changes': return !about.changes.length
    case 'promises-kept': return !about.lines.length
  }
}

function titleOf({ about, of }: Facts, { t, language, today }: Words): string {
  const name = t.bulletins.kinds[about.kind]
  // After a question mark nothing else is needed.
  const after = (mark: string) => (name.endsWith('?') ? ' ' : mark)
  // A day that is broken over two lines is read twice.
  const day = shortDay(today, language).replaceAll(' ', '\u00a0')
  return of ? `${name}${after(': ')}${inLanguage(of, language)}, ${day}` : `${name}${after(', ')}${day}`
}

function textOf({ about, opening, telephones }: Facts, words: Words): string {
  const { t: { bulletins: { text } }, language, publicUrl } = words
  const { lead, items, more } = body(about, words)
  const rest = items.length - most.items
  return [
    ...(opening?.[language] ? [opening[language].replace(/\s+/g, ' ')] : []),
    [...lead, ...items.slice(0, most.items).map((item) => bullet + item)].join('\n'),
    ...(rest > 0 && more ? [fill(text.more, { address: publicUrl + to(more, language) })] : []),
    [
      fill(text.feedback, { address: publicUrl + to('home', language) }),
      ...telephones.slice(0, about.kind === 'hours-and-telephones' ? most.telephones : 1).map((one) => telephoneLine(one, words)),
    ].join('\n'),
  ].join('\n\n')
}

type Body = { lead: string[]; items: string[]; more: PublicPage | null }

function body(about: About, words: Words): Body {
  const { t, language } = words
  const { text } = t.bulletins
  switch (about.kind) {
    case 'how-to-give-feedback':
      return { lead: [text.how, plural(t.feedback.home.promise, about.days, language), text.receipt], items: [], more: null }
    case 'hours-and-telephones':
      return { lead: [about.places.length ? text.hours : text.telephonesOnly], items: about.places.map((place) => placeLine(place, words)), more: 'places' }
    case 'drop-ins':
      return { lead: [fill(text.dropIns, { days: dropInDays })], items: about.dropIns.map((one) => dropInLine(one, words)), more: 'places' }
    case 'asked-now':
      return { lead: [text.asked], items: about.asked.map(({ question, lastOn }) => fill(text.until, { question: inLanguage(question, language), day: shortDay(lastOn, language) })), more: 'home' }
    case 'changes':
      return { lead: [text.changes], items: about.changes.map((one) => changeLine(one, words)), more: 'changes' }
    case 'promises-kept':
      return { lead: [text.promises], items: about.lines.map(({ name, kept }) => `${inLanguage(name, language)}, ${timeOf(kept, words)}: ${keptWords(kept, words)}`), more: 'promises' }
  }
}

/** What the clients' council disputes is not told as done alone. */
function changeLine({ title, state, late, councilSays }: Shown, { t, language }: Words): string {
  const said = `${inLanguage(title, language)}: ${lower(late ? t.changes.late : t.changes.states[state])}`
  return councilSays === 'not-changed' ? `${said}. ${t.council.tag}` : said
}

function placeLine({ name, address, hours }: PlaceWithHours, words: Words): string {
  const { t: { bulletins: { text } }, language, today } = words
  const where = [name, ...(address ? [address] : [])].map((one) => inLanguage(one, language).replace(/\s+/g, ' ')).join(', ')
  const usual = `${where}: ${weekWords(hours, words)}`
  const otherwise = comingExceptions(hours, today, exceptionDays).map((one) => sayException(one, words)).map(({ days, spans }) => `${days} ${spans}`)
  return otherwise.length ? fill(text.exceptions, { usual, exceptions: otherwise.join('; ') }) : usual
}

const weekWords = (hours: Hours, words: Words): string => sayWeek(hours, words.today, words).map(({ days, spans }) => `${days} ${spans}`).join('; ')

const dropInLine = ({ day, starts, ends, name, place }: ComingDropIn, { language }: Words): string =>
  `${nearDay(day, language)} ${clockHour(starts, language)}–${clockHour(ends, language)}: ${inLanguage(name, language)}, ${inLanguage(place, language)}`

function telephoneLine({ name, number, hours }: Facts['telephones'][number], words: Words): string {
  const { t: { bulletins: { text } }, language } = words
  const said = { name: name ? inLanguage(name, language) : text.advice, number }
  return hours ? fill(text.telephoneHours, { ...said, week: weekWords(hours, words) }) : fill(text.telephone, said)
}

/** Also what was not kept: who tells only of what was is not believed. */
function keptWords(kept: KeptIn, { t: { standing: { head, states } } }: Words): string {
  const parts = [[head.answers, standingOf(kept.answers)], [head.changes, standingOf(kept.changes)], [head.byDay, standingOf(kept.byDay)], [head.goneThrough, kept.goneThrough]] as const
  return parts.filter(([, standing]) => isTold(standing)).map(([what, standing]) => `${lower(what)} – ${lower(states[standing])}`).join('; ')
}

export const isTold = (standing: Standing): boolean => standing !== 'too-few' && standing !== 'nothing-due'

const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)
