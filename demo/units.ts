// The fifteen units of the county and its emergency social services: where they are, which services they
// give, and who answers. Kept by key, so that a misspelt service is a compile error.
import type { MunicipalityKey, Trilingual } from './organisation.ts'
import type { ServiceKey } from './services.ts'

type UnitContent = {
  name: Trilingual
  municipality: MunicipalityKey
  place: { name: Trilingual; address: { fi: string; sv: string } }
  phone: string
  email: string
  services: ServiceKey[]
  /** Key of the supervisor, who handles every service of the unit that has no handler of its own. */
  supervisor: string
  handlers?: Partial<Record<ServiceKey, string>>
  /** Too few people and too sharp moments for public figures. */
  noPublicStatistics?: true
}

export type UnitKey = keyof typeof byKey
export type DemoUnit = UnitContent & { key: UnitKey }

const byKey = {
  'social-station': {
    name: {
      fi: 'Koivurannan sosiaaliasema',
      sv: 'Björkstrands socialstation',
      en: 'Koivuranta Social Services Station',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Koivurannan toimitalo', sv: 'Verksamhetshuset i Björkstrand', en: 'Koivuranta service building' },
      address: { fi: 'Tuohikatu 3, Koivuranta', sv: 'Nävergatan 3, Björkstrand' },
    },
    phone: '010 000 0101',
    email: 'sosiaaliasema@koivuranta.example',
    services: [
      'social-guidance', 'needs-assessment', 'adult-social-work', 'social-counselling', 'social-rehabilitation',
      'rehabilitative-work', 'supplementary-assistance', 'social-credit', 'supported-housing', 'immigrant-services',
      'debt-referral',
    ],
    supervisor: 'samuli-ojakoski',
    handlers: {
      'adult-social-work': 'noora-varvikkolahti',
      'social-credit': 'noora-varvikkolahti',
      'social-guidance': 'roosa-hongankallas',
      'immigrant-services': 'nadia-pajukallas',
    },
  },
  'harjula-team': {
    name: {
      fi: 'Aikuissosiaalityön tiimi, Harjula',
      sv: 'Teamet för vuxensocialarbete, Harjula',
      en: 'Adult social work team, Harjula',
    },
    municipality: 'harjula',
    place: {
      name: { fi: 'Harjulan virastotalo', sv: 'Ämbetshuset i Harjula', en: 'Harjula office building' },
      address: { fi: 'Mäntymäentie 12, Harjula', sv: 'Tallbacksvägen 12, Harjula' },
    },
    phone: '010 000 0102',
    email: 'aikuiset.harjula@koivuranta.example',
    services: [
      'social-guidance', 'needs-assessment', 'adult-social-work', 'social-counselling', 'rehabilitative-work',
      'supplementary-assistance',
    ],
    supervisor: 'anniina-koskenpirtti',
  },
  'myllykyla-service-point': {
    name: {
      fi: 'Myllykylän lähipalvelupiste',
      sv: 'Närservicepunkten i Kvarnby',
      en: 'Myllykylä local service point',
    },
    municipality: 'myllykyla',
    place: {
      name: { fi: 'Myllykylän kirjastotalo', sv: 'Bibliotekshuset i Kvarnby', en: 'Myllykylä library building' },
      address: { fi: 'Ratasraitti 1, Myllykylä', sv: 'Hjulstråket 1, Kvarnby' },
    },
    phone: '010 000 0103',
    email: 'myllykyla@koivuranta.example',
    services: [
      'social-guidance', 'needs-assessment', 'adult-social-work', 'supplementary-assistance', 'family-work',
      'family-social-work', 'personal-assistance', 'mobility-support',
    ],
    supervisor: 'gun-britt-kvarnudd',
  },
  kipina: {
    name: { fi: 'Kohtaamispaikka Kipinä', sv: 'Träffpunkten Kipinä', en: 'Kipinä meeting place' },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Vanha paloasema', sv: 'Gamla brandstationen', en: 'The old fire station' },
      address: { fi: 'Letkukuja 5, Koivuranta', sv: 'Slanggränden 5, Björkstrand' },
    },
    phone: '010 000 0104',
    email: 'kipina@koivuranta.example',
    services: ['social-guidance', 'social-rehabilitation', 'debt-referral'],
    supervisor: 'samuli-ojakoski',
    handlers: { 'social-guidance': 'elias-vuorenkorpi', 'social-rehabilitation': 'elias-vuorenkorpi' },
  },
  tuulimylly: {
    name: {
      fi: 'Lapsiperheiden palvelut Tuulimylly',
      sv: 'Tuulimylly, service för barnfamiljer',
      en: 'Tuulimylly services for families',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Perhekeskus Tuulimylly', sv: 'Familjecentret Tuulimylly', en: 'Tuulimylly family centre' },
      address: { fi: 'Vehnäpolku 8, Koivuranta', sv: 'Vetestigen 8, Björkstrand' },
    },
    phone: '010 000 0105',
    email: 'tuulimylly@koivuranta.example',
    services: [
      'family-home-service', 'family-work', 'family-social-work', 'support-persons', 'peer-groups', 'divorce-support',
    ],
    supervisor: 'jenni-virtalampi',
    handlers: { 'family-work': 'malin-aspkulla', 'family-home-service': 'malin-aspkulla' },
  },
  lintukoto: {
    name: { fi: 'Perheneuvola Lintukoto', sv: 'Familjerådgivningen Lintukoto', en: 'Lintukoto family counselling' },
    municipality: 'harjula',
    place: {
      name: { fi: 'Lintukodon talo', sv: 'Lintukoto-huset', en: 'The Lintukoto house' },
      address: { fi: 'Peipontie 2, Harjula', sv: 'Bofinksvägen 2, Harjula' },
    },
    phone: '010 000 0106',
    email: 'lintukoto@koivuranta.example',
    services: ['family-counselling', 'divorce-support', 'peer-groups'],
    supervisor: 'paula-heinasuvanto',
  },
  'open-care': {
    name: { fi: 'Lastensuojelun avohuolto', sv: 'Barnskyddets öppenvård', en: 'Child welfare, open care' },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Rannan toimitalo, 2. kerros', sv: 'Strandhuset, våning 2', en: 'Ranta building, 2nd floor' },
      address: { fi: 'Laiturikatu 14, Koivuranta', sv: 'Bryggatan 14, Björkstrand' },
    },
    phone: '010 000 0107',
    email: 'lastensuojelu.avohuolto@koivuranta.example',
    services: ['open-care-support', 'intensive-family-work'],
    supervisor: 'markku-tuulenkari',
    handlers: { 'intensive-family-work': 'oona-sarvilampi' },
  },
  'substitute-and-after-care': {
    name: {
      fi: 'Lastensuojelun sijaishuolto ja jälkihuolto',
      sv: 'Barnskyddets vård utom hemmet och eftervård',
      en: 'Child welfare, substitute care and after-care',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Rannan toimitalo, 3. kerros', sv: 'Strandhuset, våning 3', en: 'Ranta building, 3rd floor' },
      address: { fi: 'Laiturikatu 14, Koivuranta', sv: 'Bryggatan 14, Björkstrand' },
    },
    phone: '010 000 0108',
    email: 'sijaishuolto@koivuranta.example',
    services: ['substitute-care', 'after-care'],
    supervisor: 'riikka-havukumpu',
  },
  'family-law-unit': {
    name: {
      fi: 'Perheoikeudellinen yksikkö',
      sv: 'Familjerättsliga enheten',
      en: 'Family law unit',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Rannan toimitalo, 1. kerros', sv: 'Strandhuset, våning 1', en: 'Ranta building, 1st floor' },
      address: { fi: 'Laiturikatu 14, Koivuranta', sv: 'Bryggatan 14, Björkstrand' },
    },
    phone: '010 000 0109',
    email: 'lastenvalvojat@koivuranta.example',
    services: ['custody', 'parenthood', 'supervised-contact', 'family-mediation', 'adoption'],
    supervisor: 'kirsi-marketta-saukkovuori-lintumaenpaa',
    handlers: { 'supervised-contact': 'susanna-niittypuro' },
  },
  ankkuripaikka: {
    name: {
      fi: 'Päihde- ja riippuvuuspalvelut Ankkuripaikka',
      sv: 'Ankkuripaikka, missbruks- och beroendetjänster',
      en: 'Ankkuripaikka substance use and addiction services',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Ankkuripaikka', sv: 'Ankkuripaikka', en: 'Ankkuripaikka' },
      address: { fi: 'Köysiradankatu 7, Koivuranta', sv: 'Linbanegatan 7, Björkstrand' },
    },
    phone: '010 000 0110',
    email: 'ankkuripaikka@koivuranta.example',
    services: ['outpatient-rehabilitation', 'detox-referral', 'recovery-housing', 'close-ones'],
    supervisor: 'jarmo-hiidenvirta',
    handlers: { 'outpatient-rehabilitation': 'mika-tervasalmi' },
  },
  'disability-guidance': {
    name: {
      fi: 'Vammaispalvelujen asiakasohjaus',
      sv: 'Funktionshinderservicens klienthandledning',
      en: 'Client guidance in disability services',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Koivurannan toimitalo, 2. kerros', sv: 'Verksamhetshuset i Björkstrand, våning 2', en: 'Koivuranta service building, 2nd floor' },
      address: { fi: 'Tuohikatu 3, Koivuranta', sv: 'Nävergatan 3, Björkstrand' },
    },
    phone: '010 000 0111',
    email: 'vammaispalvelut@koivuranta.example',
    services: ['personal-assistance', 'mobility-support', 'housing-support', 'short-term-care'],
    supervisor: 'aino-maria-peltoranta',
    handlers: { 'mobility-support': 'kalle-hopeasuo' },
  },
  paivansini: {
    name: {
      fi: 'Kehitysvammaisten asumisyksikkö Päivänsini',
      sv: 'Boendeenheten Päivänsini för personer med intellektuell funktionsnedsättning',
      en: 'Päivänsini, a home for people with intellectual disabilities',
    },
    municipality: 'saarisalmi',
    place: {
      name: { fi: 'Päivänsinin pihapiiri', sv: 'Päivänsini gård', en: 'The Päivänsini yard' },
      address: { fi: 'Niittyvillantie 20, Saarisalmi', sv: 'Ängsullsvägen 20, Ösund' },
    },
    phone: '010 000 0112',
    email: 'paivansini@koivuranta.example',
    services: ['housing-support', 'day-activities', 'short-term-care'],
    supervisor: 'camilla-osternas',
  },
  senioriluotsi: {
    name: {
      fi: 'Ikäihmisten asiakasohjaus Senioriluotsi',
      sv: 'Klienthandledningen för äldre Seniorlotsen',
      en: 'Senioriluotsi guidance for older people',
    },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Torikulman palvelupiste', sv: 'Servicepunkten Torghörnet', en: 'Market corner service point' },
      address: { fi: 'Siikatori 1, Koivuranta', sv: 'Siktorget 1, Björkstrand' },
    },
    phone: '010 000 0113',
    email: 'senioriluotsi@koivuranta.example',
    services: ['client-guidance', 'support-services', 'informal-care'],
    supervisor: 'marja-terttu-pihlajasuo',
  },
  'home-care-saarisalmi': {
    name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvården, Ösund', en: 'Home care, Saarisalmi' },
    municipality: 'saarisalmi',
    place: {
      name: { fi: 'Saarisalmen hyvinvointitalo', sv: 'Välfärdshuset i Ösund', en: 'Saarisalmi wellbeing house' },
      address: { fi: 'Lossirannantie 6, Saarisalmi', sv: 'Färjstrandsvägen 6, Ösund' },
    },
    phone: '010 000 0114',
    email: 'kotihoito.saarisalmi@koivuranta.example',
    services: ['home-care', 'support-services'],
    supervisor: 'hilkka-rautapuro',
    handlers: { 'home-care': 'sari-pohjankaisla' },
  },
  lehtola: {
    name: { fi: 'Palvelukoti Lehtola', sv: 'Servicehemmet Lehtola', en: 'Lehtola care home' },
    municipality: 'myllykyla',
    place: {
      name: { fi: 'Lehtolan koti', sv: 'Lehtola-hemmet', en: 'The Lehtola home' },
      address: { fi: 'Vuokkorinne 4, Myllykylä', sv: 'Vitsippsbrinken 4, Kvarnby' },
    },
    phone: '010 000 0115',
    email: 'lehtola@koivuranta.example',
    services: ['service-housing'],
    supervisor: 'sirkku-ahdekivi',
  },
  'emergency-services': {
    name: { fi: 'Sosiaalipäivystys', sv: 'Socialjouren', en: 'Emergency social services' },
    municipality: 'koivuranta',
    place: {
      name: { fi: 'Päivystyskeskus', sv: 'Jourcentralen', en: 'Emergency centre' },
      address: { fi: 'Majakkakatu 1, Koivuranta', sv: 'Fyrgatan 1, Björkstrand' },
    },
    phone: '010 000 0116',
    email: 'sosiaalipaivystys@koivuranta.example',
    // It meets people of nearly every line, so it gives one service of each.
    services: [
      'social-guidance', 'family-social-work', 'open-care-support', 'detox-referral', 'housing-support',
      'client-guidance',
    ],
    supervisor: 'timo-ruuhivaara',
    noPublicStatistics: true,
  },
} satisfies Record<string, UnitContent>

export const units: DemoUnit[] = Object.entries<UnitContent>(byKey)
  .map(([key, unit]) => ({ key: key as UnitKey, ...unit }))
