// What the directory consists of, as the desk edits it. A service line holds services; units give services,
// each at a place in a municipality. Ids are null where nobody or nothing has been named.
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { AccessibilityFeature, PlaceKind } from './place-kinds.ts'
import type { Coordinates } from './forms/coordinates.ts'

export type LineDetails = {
  name: Translated
  description: Translated | null
  position: number
  managerId: string | null
}

/** What a client is told of a service besides its name and description. */
export type ServiceGuide = {
  forWhom: Translated | null
  howToBegin: Translated | null
  cost: Translated | null
  easyLanguage: Translated | null
  /** As BCP 47 tags. */
  languages: string[]
  /** To ring first. */
  telephoneId: string | null
}

export type ServiceDetails = ServiceGuide & {
  serviceLineId: string
  name: Translated
  description: Translated | null
  everydayWords: Translated | null
  handlerId: string | null
  position: number
  /** Who handles feedback about it in a municipality, where the unit names nobody. */
  municipalities?: { municipalityId: string; handlerId: string }[]
  /** The units that give the service, and who handles feedback about it there. */
  units: { unitId: string; handlerId: string | null }[]
}

export type UnitDetails = {
  name: Translated
  municipalityId: string | null
  placeId: string | null
  supervisorId: string | null
  phone: string | null
  email: string | null
  /** Its first day; null: it has been there as long as anybody knows. */
  madeOn: Day | null
}

export type PlaceDetails = {
  name: Translated
  kind: PlaceKind
  description: Translated | null
  address: Translated | null
  municipalityId: string | null
  /** Both or neither. */
  coordinates: Coordinates | null
  directions: Translated | null
  transport: Translated | null
  accessibility: AccessibilityFeature[]
  accessibilityNote: Translated | null
}

/** A telephone that is called for advice. Without a unit it is of all the organisation. */
export type TelephoneDetails = {
  name: Translated
  number: string
  description: Translated | null
  cost: Translated | null
  unitId: string | null
  /** On the foot of every public page. */
  alwaysShown: boolean
  position: number
}

export type MunicipalityDetails = { name: Translated; code: string | null }

export type OtherDetails = {
  organiser: Translated
  name: Translated
  description: Translated | null
  howToBegin: Translated | null
  everydayWords: Translated | null
  phone: string | null
  /** An address for each language that has a page of its own. */
  website: Translated | null
  position: number
}

export type SituationDetails = {
  name: Translated
  description: Translated | null
  acute: boolean
  position: number
  /** Ids of what helps then, the first shown first. */
  help: string[]
}

/** What can end and come back. Municipalities do not end: cases of long ago still name them. */
export type Ending = 'line' | 'service' | 'unit' | 'place' | 'telephone' | 'situation' | 'other' | 'step' | 'drop-in'
