// What people's lives are like, and what helps then: the doors of the front page.
import type { Trilingual } from './organisation.ts'
import type { OtherKey } from './others.ts'
import type { ServiceKey } from './services.ts'

export type DemoSituation = { name: Trilingual; description: Trilingual; acute?: true; help: (ServiceKey | OtherKey)[] }

export const situations: DemoSituation[] = [
  {
    name: { fi: 'Tarvitsen apua nyt heti', sv: 'Jag behöver hjälp genast', en: 'I need help right now' },
    description: {
      fi: 'Kun et voi odottaa huomiseen: väkivalta, ei yöpaikkaa, lapsi vaarassa, läheinen ei pärjää.',
      sv: 'När du inte kan vänta till i morgon: våld, ingen plats att sova, ett barn i fara, en närstående som inte klarar sig.',
      en: 'When it cannot wait until tomorrow: violence, nowhere to sleep, a child in danger, somebody close who cannot cope.',
    },
    acute: true,
    help: ['crisis-line', 'social-guidance', 'open-care-support', 'detox-referral', 'supplementary-assistance', 'shelter'],
  },
  {
    name: { fi: 'Rahat, työ ja arki', sv: 'Pengar, arbete och vardag', en: 'Money, work and everyday life' },
    description: {
      fi: 'Työikäisen tuki, kun raha ei riitä, velat painavat tai arki ei suju.',
      sv: 'Stöd i arbetsför ålder när pengarna inte räcker, skulderna tynger eller vardagen inte fungerar.',
      en: 'Support at working age when money is short, debts weigh or everyday life does not work.',
    },
    help: ['adult-social-work', 'social-guidance', 'supplementary-assistance', 'social-credit', 'debt-referral', 'basic-assistance', 'social-rehabilitation', 'rehabilitative-work', 'employment-services', 'supported-housing'],
  },
  {
    name: { fi: 'Perhe ja lapset', sv: 'Familj och barn', en: 'Family and children' },
    description: {
      fi: 'Kun perhe tarvitsee lepoa, neuvoa tai apua kotiin, tai lapsesta on huoli.',
      sv: 'När familjen behöver vila, råd eller hjälp hemma, eller när du är orolig för ett barn.',
      en: 'When a family needs rest, advice or help at home, or you are worried about a child.',
    },
    help: ['family-home-service', 'family-work', 'family-counselling', 'family-social-work', 'open-care-support', 'support-persons', 'peer-groups', 'divorce-support'],
  },
  {
    name: { fi: 'Ero ja lapsen asiat', sv: 'Skilsmässa och barnets angelägenheter', en: 'Separation and what concerns the child' },
    description: {
      fi: 'Huolto, asuminen, tapaamiset ja elatus, kun vanhemmat eivät asu yhdessä.',
      sv: 'Vårdnad, boende, umgänge och underhåll när föräldrarna inte bor tillsammans.',
      en: 'Custody, residence, contact and maintenance when parents do not live together.',
    },
    help: ['custody', 'divorce-support', 'family-mediation', 'supervised-contact', 'parenthood'],
  },
  {
    name: { fi: 'Ikääntyminen ja läheisen hoiva', sv: 'Att bli äldre och vården av en närstående', en: 'Growing old, and caring for somebody close' },
    description: {
      fi: 'Apua kotiin, turvaa ja asumista, kun voimat vähenevät.',
      sv: 'Hjälp hemma, trygghet och boende när krafterna tryter.',
      en: 'Help at home, safety and housing when strength fails.',
    },
    help: ['client-guidance', 'home-care', 'support-services', 'informal-care', 'service-housing', 'memory-association'],
  },
  {
    name: { fi: 'Vamma tai pitkäaikainen sairaus', sv: 'Funktionsnedsättning eller långvarig sjukdom', en: 'Disability or long-term illness' },
    description: {
      fi: 'Apu liikkumiseen, asumiseen ja omaan elämään.',
      sv: 'Hjälp att röra sig, bo och leva sitt eget liv.',
      en: 'Help with getting about, with housing, and with a life of one’s own.',
    },
    help: ['personal-assistance', 'mobility-support', 'housing-support', 'day-activities', 'short-term-care', 'informal-care'],
  },
  {
    name: { fi: 'Päihteet ja riippuvuudet', sv: 'Alkohol, droger och beroenden', en: 'Alcohol, drugs and addictions' },
    description: {
      fi: 'Sinulle, joka käytät tai pelaat liikaa, ja sinulle, jonka läheinen tekee niin.',
      sv: 'För dig som dricker, använder eller spelar för mycket, och för dig vars närstående gör det.',
      en: 'For you who drink, use or gamble too much, and for you whose close one does.',
    },
    help: ['outpatient-rehabilitation', 'detox-referral', 'recovery-housing', 'close-ones'],
  },
  {
    name: { fi: 'Uusi täällä', sv: 'Ny på orten', en: 'New here' },
    description: {
      fi: 'Kun olet juuri muuttanut tai et vielä tunne Suomen palveluja.',
      sv: 'När du nyss har flyttat hit eller ännu inte känner de finländska tjänsterna.',
      en: 'When you have just moved here, or do not know Finnish services yet.',
    },
    help: ['immigrant-services', 'social-guidance', 'needs-assessment', 'basic-assistance', 'employment-services'],
  },
]
