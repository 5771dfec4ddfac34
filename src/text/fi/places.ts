// The texts of ../en/places.ts in Finnish.
import type { places as Source } from '../en/places.ts'

export const places: typeof Source = {
  title: 'Paikat',
  lede: 'Ovet, joista voit kävellä sisään, ja missä muut ovat.',
  kinds: { 'meeting-place': 'Kohtaamispaikat', 'service-point': 'Palvelupisteet', library: 'Kirjastot', office: 'Toimipaikat', other: 'Muut paikat' },
  none: 'Paikoista ei ole vielä kerrottu.',
  address: 'Osoite',
  municipality: 'Kunta',
  map: 'Näytä kartalla (avautuu OpenStreetMap)',
  directions: 'Näin löydät perille',
  transport: 'Näin pääset perille',
  accessibility: 'Esteettömyys',
  features: {
    'step-free': 'Ovella ei ole portaita',
    'door-opener': 'Ovi avautuu itsestään tai napista',
    lift: 'Hissi',
    toilet: 'Esteetön vessa',
    parking: 'Esteetön pysäköintipaikka oven lähellä',
    'induction-loop': 'Induktiosilmukka kuulolaitteille',
    'guide-dog': 'Opas- ja avustajakoirat ovat tervetulleita',
    'quiet-room': 'Rauhallinen huone, kun pyydät',
  },
  untold: 'Tämän paikan esteettömyydestä ei ole kerrottu. Soita ennen kuin tulet ja kysy.',
  here: 'Täällä tapaat',
  feedback: 'Anna palautetta tästä paikasta',
  allPlaces: 'Kaikki paikat',
}
