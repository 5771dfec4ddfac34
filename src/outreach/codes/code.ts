// A short code (fi koodi, sv kod): six signs on paper that lead to the form, with what it is about chosen already. It says nothing
// about who uses it, and nobody counts how often. Once made it stays what it is; it may end.
import type { ShortCode } from '../../privacy/short-code.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'

/** What it opens. Tablets come later. */
export type CodeKind = 'feedback' | 'survey'

export const longestCampaign = 80

/** What a code is made of, as it is asked for. */
export type CodeTopic = {
  lineId: string | null
  serviceId: string | null
  unitId: string | null
  placeId: string | null
  /** Of a survey; null: feedback. */
  surveyId: string | null
  /** Null: the reader's own. */
  language: Language | null
  campaign: string | null
}

type Part = { id: string; name: Translated; endedOn: Day | null }

/** A code with what it is about. */
export type Code = {
  code: ShortCode
  line: Part | null
  service: Part | null
  unit: (Part & { supervisorId: string | null }) | null
  place: Part | null
  /** Where it leads to a survey. What has become of it, its own page says. */
  survey: { id: string; name: Translated } | null
  language: Language | null
  campaign: string | null
  madeOn: Day
  madeBy: string
  endedOn: Day | null
}

/** In two groups, as it is printed and read out: K7M 4XP. */
export const inGroups = (code: ShortCode): string => `${code.slice(0, 3)} ${code.slice(3)}`

const over = (part: { endedOn: Day | null }, today: Day): boolean => part.endedOn !== null && part.endedOn <= today

export const hasEnded = (code: Pick<Code, 'endedOn'>, today: Day): boolean => over(code, today)

/** Something of what it is about has ended. A service goes with its line; where the paper hangs leads nowhere, and so cannot end it. */
export const partEnded = (code: Pick<Code, 'line' | 'service' | 'unit'>, today: Day): boolean =>
  [code.line, code.service, code.unit].some((part) => part !== null && over(part, today))

export type Lead = {
  /** Where nothing is left of what it was about, the giver chooses. */
  page: 'form' | 'topic' | 'survey'
  parameters: { id?: string }
  query: { line?: string; service?: string; unit?: string }
  /** Its paper is out of date: the page says so, kindly. */
  ended: boolean
}

/** Where a code leads today: never to nothing, and never to what is there no more. */
export function leadsTo(code: Pick<Code, 'line' | 'service' | 'unit' | 'survey' | 'endedOn'>, today: Day): Lead {
  const line = code.line && !over(code.line, today) ? code.line : null
  const service = code.service && !over(code.service, today) && (line || !code.line) ? code.service : null
  const unit = code.unit && !over(code.unit, today) ? code.unit : null
  if (code.survey) {
    // Its page says by itself when a survey is over.
    return { page: 'survey', parameters: { id: code.survey.id }, query: { ...(line && { line: line.id }), ...(unit && { unit: unit.id }) }, ended: false }
  }
  return {
    page: line || service || unit ? 'form' : 'topic', parameters: {},
    // The form knows the line of a service by itself.
    query: { ...(service ? { service: service.id } : line && { line: line.id }), ...(unit && { unit: unit.id }) },
    ended: hasEnded(code, today) || partEnded(code, today),
  }
}
