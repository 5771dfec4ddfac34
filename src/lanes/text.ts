// What the guide says of a lane: the organisation's own words while they are in force, else the program's.
import { daysAfter, type Day } from '../text/dates.ts'
import { inLanguage, shownLanguage, type Language, type Translated } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { GuidedLane } from './lane.ts'

export const parts = ['question', 'about', 'receiver', 'how', 'clock'] as const
export type Part = (typeof parts)[number]

export type OwnText = Record<Part, Translated> & { lane: GuidedLane; link: string | null; validFrom: Day; validTo: Day | null }

export type ShownText = Record<Part, string> & { lane: GuidedLane; link: string | null; language: Language }

/** `t` is the texts of `language`. */
export function shownText(lane: GuidedLane, own: Pick<OwnText, Part | 'link'> | undefined, t: Texts, language: Language): ShownText {
  if (!own) return { lane, link: null, language, ...t.lanes.guide[lane] }
  const words = Object.fromEntries(parts.map((part) => [part, inLanguage(own[part], language)])) as Record<Part, string>
  return { lane, link: own.link, language: shownLanguage(own.question, language), ...words }
}

/** Of the versions of one lane, newest first: whichever began last and has not ended. */
export const inForce = <Version extends { validFrom: Day; validTo: Day | null }>(versions: readonly Version[], today: Day): Version | undefined =>
  versions.filter(({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo >= today))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0))[0]

/** So many days before its end somebody is told of it. */
const soon = 30

/** Whether the text in force ends soon, and nothing of the organisation's own follows it. */
export function endsSoon<Version extends { validFrom: Day; validTo: Day | null }>(versions: readonly Version[], today: Day): Version | null {
  const now = inForce(versions, today)
  if (!now?.validTo || now.validTo > daysAfter(today, soon)) return null
  return inForce(versions, daysAfter(now.validTo, 1)) ? null : now
}
