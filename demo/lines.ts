// The seven service lines, in the order in which the public pages offer them.
import type { Trilingual } from './organisation.ts'

export type LineKey =
  | 'working-age' | 'families' | 'child-welfare' | 'family-law' | 'substance' | 'disability' | 'older'

export type DemoLine = {
  key: LineKey
  name: Trilingual
  description: Trilingual
  /** Key of the person who answers for the line when no unit is known. */
  manager: string
}

export const lines: DemoLine[] = [
  {
    key: 'working-age',
    name: {
      fi: 'Työikäisten palvelut',
      sv: 'Service för personer i arbetsför ålder',
      en: 'Services for people of working age',
    },
    description: {
      fi: 'Kun rahat eivät riitä, asunto on vaarassa, työkyky on hukassa tai kaikki kasaantuu. Et tarvitse lähetettä.',
      sv: 'När pengarna inte räcker, bostaden är hotad, orken att arbeta är borta eller allt hopar sig. Du ' +
        'behöver ingen remiss.',
      en: 'When money runs out, your home is at risk, you cannot manage work or everything piles up. You need no ' +
        'referral.',
    },
    manager: 'petri-lahdenmaki',
  },
  {
    key: 'families',
    name: {
      fi: 'Lapsiperheiden palvelut',
      sv: 'Service för barnfamiljer',
      en: 'Services for families with children',
    },
    description: {
      fi: 'Apua arkeen, vanhemmuuteen, eroon ja lapsen huoliin, ennen kuin voimat loppuvat.',
      sv: 'Hjälp med vardagen, föräldraskapet, en skilsmässa eller barnets bekymmer, innan krafterna tar slut.',
      en: 'Help with everyday life, being a parent, a divorce or a child’s worries, before your strength runs out.',
    },
    manager: 'leena-salmensivu',
  },
  {
    key: 'child-welfare',
    name: { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child welfare' },
    description: {
      fi: 'Tukea lapselle, nuorelle ja perheelle silloin, kun lapsen turva tai kasvu on vaarassa. Myös lapsi saa ' +
        'antaa palautetta.',
      sv: 'Stöd för barnet, den unga och familjen när barnets trygghet eller utveckling är hotad. Också barn får ' +
        'ge respons.',
      en: 'Support for a child, a young person and the family when the child’s safety or growth is at risk. ' +
        'Children may give feedback too.',
    },
    manager: 'leena-salmensivu',
  },
  {
    key: 'family-law',
    name: { fi: 'Perheoikeudelliset palvelut', sv: 'Familjerättsliga tjänster', en: 'Family law services' },
    description: {
      fi: 'Lastenvalvojan palvelut: lapsen huolto, asuminen ja tapaamiset, elatus, vanhemmuus ja adoptio.',
      sv: 'Barnatillsyningsmannens tjänster: vårdnad, boende och umgänge, underhåll, föräldraskap och adoption.',
      en: 'The child welfare officer’s services: custody, where a child lives and whom they meet, maintenance, ' +
        'parenthood and adoption.',
    },
    manager: 'leena-salmensivu',
  },
  {
    key: 'substance',
    name: {
      fi: 'Päihde- ja riippuvuuspalvelut',
      sv: 'Missbruks- och beroendetjänster',
      en: 'Substance use and addiction services',
    },
    description: {
      fi: 'Apua, kun alkoholi, huumeet, lääkkeet tai pelaaminen vie mukanaan. Myös läheisille. Sinun ei tarvitse ' +
        'olla selvin päin, kun pyydät apua.',
      sv: 'Hjälp när alkohol, droger, läkemedel eller spel tar över. Också för närstående. Du behöver inte vara ' +
        'nykter för att be om hjälp.',
      en: 'Help when alcohol, drugs, medicines or gambling take over. For close ones too. You need not be sober ' +
        'to ask.',
    },
    manager: 'petri-lahdenmaki',
  },
  {
    key: 'disability',
    name: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability services' },
    description: {
      fi: 'Apua ja tukea, jotta voit elää omannäköistäsi elämää: avustaja, liikkuminen, asuminen, päivätoiminta.',
      sv: 'Hjälp och stöd för att du ska kunna leva ditt eget liv: assistent, rörlighet, boende, dagverksamhet.',
      en: 'Help and support to live your own life: an assistant, getting around, housing, day activities.',
    },
    manager: 'hannele-kotisuvanto',
  },
  {
    key: 'older',
    name: { fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' },
    description: {
      fi: 'Kotihoito, ateriat, turvapuhelin, omaishoito ja asuminen. Myös läheinen voi kysyä ja antaa palautetta.',
      sv: 'Hemvård, måltider, trygghetstelefon, närståendevård och boende. Också närstående kan fråga och ge respons.',
      en: 'Home care, meals, a safety phone, care by a relative, and housing. Family and friends can ask and give ' +
        'feedback too.',
    },
    manager: 'katariina-nybonde',
  },
]
