// How much feedback there is, of what, and from whom. Skewed as in life: some services hear much, and some
// lines so little that a figure must be held back, which is there to be seen.
import type { Language } from '../src/text/language.ts'
import type { LineKey } from './lines.ts'
import type { OfferedKind } from '../src/feedback/case.ts'
import type { ServiceKey } from './services.ts'
import type { Channel, Reader, Speaker } from './stories/draft.ts'
import type { UnitKey } from './units.ts'

export const howMany = 2400
export const overDays = 730

export const lineWeights: Record<LineKey, number> = {
  'working-age': 34,
  older: 36,
  disability: 14,
  families: 11,
  'child-welfare': 2,
  substance: 2,
  'family-law': 0.2,
}

/**
 * Of which so little comes that whoever wrote would be recognised: nothing of it is published word by word, and the silence map says that
 * few came. Whoever wrote of it lately, besides the stories by hand, did not say of which service: in no calendar year are there five.
 */
export const quietLine: LineKey = 'family-law'
export const quietForDays = 400

/** Within a line; a service that is not named weighs 1. */
export const serviceWeights: Partial<Record<ServiceKey, number>> = {
  'home-care': 12,
  'service-housing': 3,
  'support-services': 3,
  'adult-social-work': 5,
  'social-guidance': 4,
  'supplementary-assistance': 3,
  'social-rehabilitation': 2,
  'family-work': 3,
  'family-home-service': 2,
  'mobility-support': 4,
  'personal-assistance': 3,
  'open-care-support': 3,
  custody: 3,
  'outpatient-rehabilitation': 2,
  adoption: 0.2,
  parenthood: 0.3,
}

/** Among the units that give a service; one that is not named weighs 1. */
export const unitWeights: Partial<Record<UnitKey, number>> = {
  'social-station': 5,
  'harjula-team': 2,
  kipina: 2,
  tuulimylly: 3,
  'disability-guidance': 3,
  'emergency-services': 0.1,
}

/** Feedback that names no unit, as a share. */
export const withoutUnit = 0.08

/** One in so many of these does not know which service it is about either, and stays with the coordinator; of the last weeks the coordinator has found out. */
export const topicOpenOf = 8
export const topicFoundAfterDays = 60

export const kindWeights: Record<OfferedKind, number> = { thanks: 37, criticism: 36, suggestion: 16, question: 11 }

/** A QR code leads to the web form, so what came through one counts as web. */
export const channelWeights: Record<Channel, number> = {
  web: 52, paper: 15, kiosk: 12, sms: 10, phone: 4, 'feedback-day': 4, 'in-person': 2, email: 1, api: 0,
}

/** Two in a hundred write in other languages, for which there are no phrases here; English stands for them. */
export const languageWeights: Record<Language, number> = { fi: 82, sv: 12, en: 6 }

export const readerWeights: Record<Reader, number> = { handler: 88, supervisor: 12 }

/** `unsaid`: the giver did not tell. */
export const speakerWeights: Record<LineKey, Record<Speaker | 'unsaid', number>> = {
  'working-age': { client: 62, 'close-person': 6, 'on-behalf': 2, helped: 4, unsaid: 26 },
  families: { client: 66, 'close-person': 6, 'on-behalf': 4, helped: 0, unsaid: 24 },
  'child-welfare': { client: 52, 'close-person': 20, 'on-behalf': 4, helped: 2, unsaid: 22 },
  'family-law': { client: 72, 'close-person': 6, 'on-behalf': 0, helped: 0, unsaid: 22 },
  substance: { client: 56, 'close-person': 20, 'on-behalf': 0, helped: 2, unsaid: 22 },
  disability: { client: 44, 'close-person': 20, 'on-behalf': 6, helped: 14, unsaid: 16 },
  older: { client: 24, 'close-person': 46, 'on-behalf': 8, helped: 6, unsaid: 16 },
}

/** Shares of all feedback. */
export const publishShare = 0.35
export const onTimeShare = 0.87
/** Of the answered: the giver came back and wrote more. */
export const replyShare = 0.08
/** Of the answered: the giver came back and said that they were heard, or that they were not. */
export const heardShare = 0.4
export const notHeardShare = 0.08

/**
 * Trouble in one unit that was noticed and put right: between these days criticism is so many times as
 * likely there as otherwise, and once it is over it is rarer than before.
 */
export const dip = {
  unit: 'home-care-saarisalmi' satisfies UnitKey,
  fromDaysAgo: 450,
  toDaysAgo: 330,
  criticismTimes: 4,
  afterwardsTimes: 0.6,
}
