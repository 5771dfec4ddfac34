// What the directory consists of, as the desk edits it. A service line holds services; units give services,
// each at a place in a municipality. Ids are null where nobody or nothing has been named.
import type { Translated } from '../text/language.ts'

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
}

export type PlaceDetails = { name: Translated; address: Translated | null; municipalityId: string | null }

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

/** What can end and come back. Places and municipalities do not end: cases of long ago still name them. */
export type Ending = 'line' | 'service' | 'unit' | 'situation' | 'other'
