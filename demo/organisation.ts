// The invented county of the demonstration: its name, its way in, what it says in its own words, and its
// municipalities. No place, person, address or number in this folder is real.
import type { OrganisationTextKey } from '../src/directory/organisation-texts.ts'
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
  remindEveryWorkingDays: 2,
  texts: {
    urgentHelp: {
      fi: 'Palautetta ei lueta ympäri vuorokauden. Hätätilanteessa soita 112. Jos tarvitset kiireellistä apua ' +
        'sosiaalihuollosta, soita sosiaalipäivystykseen: 010 000 0116.',
      sv: 'Responsen läses inte dygnet runt. I en nödsituation ring 112. Om du behöver brådskande hjälp av ' +
        'socialvården, ring socialjouren: 010 000 0116.',
      en: 'Feedback is not read around the clock. In an emergency call 112. If you need urgent help from social ' +
        'services, call the emergency social services: 010 000 0116.',
    },
    dataProtection: {
      fi: 'Koivurannan tietosuojavastaava on Ville Kivirinne: 010 000 0140, tietosuoja@koivuranta.example.',
      sv: 'Dataskyddsombudet i Björkstrand är Ville Kivirinne: 010 000 0140, tietosuoja@koivuranta.example.',
      en: 'The data protection officer of Koivuranta is Ville Kivirinne: 010 000 0140, tietosuoja@koivuranta.example.',
    },
    ombudsperson: {
      fi: 'Koivurannan sosiaaliasiavastaava: 010 000 0130, arkisin kello 9–11. Hän neuvoo maksutta, on yksiköistä riippumaton ja voi auttaa ' +
        'sinua tekemään muistutuksen.',
      sv: 'Socialombudet i Björkstrand: 010 000 0130, vardagar klockan 9–11. Socialombudet ger råd gratis, är oberoende av enheterna och kan ' +
        'hjälpa dig att göra en anmärkning.',
      en: 'The social services ombudsperson of Koivuranta: 010 000 0130, weekdays 9–11. The advice is free of charge and independent of the ' +
        'units, and you can get help with a formal complaint.',
    },
  },
} as const satisfies {
  name: Trilingual; texts: Partial<Record<OrganisationTextKey, Trilingual>>; [more: string]: unknown
}

export type MunicipalityKey = 'koivuranta' | 'harjula' | 'myllykyla' | 'saarisalmi'

/** Harjula has a Finnish name only, as in life; English has no names of its own. */
export const municipalities: { key: MunicipalityKey; name: Trilingual }[] = [
  { key: 'koivuranta', name: { fi: 'Koivuranta', sv: 'Björkstrand', en: 'Koivuranta' } },
  { key: 'harjula', name: { fi: 'Harjula', sv: 'Harjula', en: 'Harjula' } },
  { key: 'myllykyla', name: { fi: 'Myllykylä', sv: 'Kvarnby', en: 'Myllykylä' } },
  { key: 'saarisalmi', name: { fi: 'Saarisalmi', sv: 'Ösund', en: 'Saarisalmi' } },
]
