// The invented county of the demonstration: its name, its way in and its municipalities. No place, person,
// address or number in this folder is real.
import type { Language } from '../src/text/language.ts'

/** Content written in every language of the program. */
export type Trilingual = Record<Language, string>

export const organisation = {
  name: {
    fi: 'Koivurannan hyvinvointialue',
    sv: 'Björkstrands välfärdsområde',
    en: 'Koivuranta Wellbeing Services County',
  },
  phone: '010 000 0100',
  website: 'https://koivuranta.example',
  coordinator: 'tarja-kuusivaara',
  answerWithinWorkingDays: 5,
} as const satisfies { name: Trilingual; [more: string]: unknown }

export type MunicipalityKey = 'koivuranta' | 'harjula' | 'myllykyla' | 'saarisalmi'

/** Harjula has a Finnish name only, as in life; English has no names of its own. */
export const municipalities: { key: MunicipalityKey; name: Trilingual }[] = [
  { key: 'koivuranta', name: { fi: 'Koivuranta', sv: 'Björkstrand', en: 'Koivuranta' } },
  { key: 'harjula', name: { fi: 'Harjula', sv: 'Harjula', en: 'Harjula' } },
  { key: 'myllykyla', name: { fi: 'Myllykylä', sv: 'Kvarnby', en: 'Myllykylä' } },
  { key: 'saarisalmi', name: { fi: 'Saarisalmi', sv: 'Ösund', en: 'Saarisalmi' } },
]
