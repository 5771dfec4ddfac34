// Places of the invented county as clients need them. The county lies in the open sea, so that no map shows a real door.
import type { AccessibilityFeature, PlaceKind } from '../src/directory/place-kinds.ts'
import type { Trilingual } from './organisation.ts'
import type { UnitKey } from './units.ts'

type About = {
  kind?: PlaceKind; at?: [number, number]; description?: Trilingual; directions?: Trilingual; transport?: Trilingual
  accessibility?: AccessibilityFeature[]; note?: Trilingual
}

/** By a unit that is there. */
export const aboutPlaces: Partial<Record<UnitKey, About>> = {
  'social-station': {
    at: [61.7012, 19.9021], accessibility: ['step-free', 'door-opener', 'lift', 'toilet', 'parking', 'induction-loop', 'guide-dog'],
    directions: {
      fi: 'Punatiilinen talo torin ja kirkon välissä. Sisään koivujen puolelta, ilmoittautuminen heti ovesta vasemmalla.',
      sv: 'Det röda tegelhuset mellan torget och kyrkan. Ingång från björksidan, anmälan genast till vänster.',
      en: 'The red brick house between the square and the church. Enter from the side with the birches; the desk is on your left.',
    },
    transport: { fi: 'Bussit 1 ja 4, pysäkki Tori, 150 metriä.', sv: 'Buss 1 och 4, hållplats Torget, 150 meter.', en: 'Buses 1 and 4, stop Tori, 150 metres.' },
  },
  'myllykyla-service-point': {
    kind: 'library', at: [61.6211, 19.7513], accessibility: ['step-free', 'toilet', 'guide-dog', 'quiet-room'],
    description: {
      fi: 'Kirjaston yhteydessä. Voit istua lehtisalissa ja tulla juttelemaan, kun olet valmis.',
      sv: 'I biblioteket. Du kan sitta i tidningsrummet och komma och prata när du är redo.',
      en: 'In the library. You can sit in the reading room, and come and talk when you are ready.',
    },
    directions: {
      fi: 'Vanhan myllyn vieressä, kirjaston pääovesta. Palvelupiste on lehtisalin takana, vihreä ovi.',
      sv: 'Bredvid den gamla kvarnen, genom bibliotekets huvuddörr. Servicepunkten är bakom tidningsrummet, den gröna dörren.',
      en: 'Beside the old mill, through the library’s main door. The service point is behind the reading room: the green door.',
    },
    transport: { fi: 'Palvelubussi tiistaisin ja torstaisin.', sv: 'Servicebussen på tisdagar och torsdagar.', en: 'The service bus on Tuesdays and Thursdays.' },
  },
  kipina: {
    kind: 'meeting-place', at: [61.7055, 19.9102], accessibility: ['step-free', 'toilet', 'guide-dog'],
    description: {
      fi: 'Kahvia, seuraa ja joku, jolta kysyä. Kukaan ei kysy nimeäsi, eikä sinun tarvitse olla asiakas.',
      sv: 'Kaffe, sällskap och någon att fråga. Ingen frågar vad du heter, och du behöver inte vara klient.',
      en: 'Coffee, company, and somebody to ask. Nobody asks your name, and you need not be a client.',
    },
    directions: {
      fi: 'Vanha paloasema, jossa on korkea letkutorni. Sisään suuresta punaisesta ovesta.',
      sv: 'Den gamla brandstationen med det höga slangtornet. Ingång genom den stora röda dörren.',
      en: 'The old fire station with the tall hose tower. Enter through the big red door.',
    },
    note: { fi: 'Yläkertaan on vain portaat; kaikki tapahtuu alakerrassa.', sv: 'Till övervåningen går bara trappor; allt ordnas på nedre våningen.', en: 'There are only stairs to the upper floor; everything happens downstairs.' },
  },
  senioriluotsi: {
    kind: 'service-point', at: [61.7003, 19.9044], accessibility: ['step-free', 'door-opener', 'toilet', 'parking', 'induction-loop'],
    directions: { fi: 'Torin kulmassa, apteekin vieressä.', sv: 'I hörnet av torget, bredvid apoteket.', en: 'At the corner of the square, beside the pharmacy.' },
  },
  tuulimylly: {
    kind: 'service-point', at: [61.7101, 19.8931], accessibility: ['step-free', 'lift', 'toilet', 'parking'],
    description: { fi: 'Perhekeskus: leikkihuone on auki kaikille koko päivän.', sv: 'Familjecentret: lekrummet är öppet för alla hela dagen.', en: 'The family centre: its playroom is open to everybody all day.' },
  },
  ankkuripaikka: { at: [61.6989, 19.9188], accessibility: ['step-free', 'guide-dog', 'quiet-room'] },
  lintukoto: { at: [61.5502, 20.1044], accessibility: ['step-free', 'toilet'] },
}
