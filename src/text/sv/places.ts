// The texts of ../en/places.ts in Swedish.
import type { places as Source } from '../en/places.ts'

export const places: typeof Source = {
  title: 'Platser',
  lede: 'Dörrar som du kan gå in genom, och var de andra finns.',
  kinds: { 'meeting-place': 'Träffpunkter', 'service-point': 'Servicepunkter', library: 'Bibliotek', office: 'Verksamhetsställen', other: 'Andra platser' },
  none: 'Det finns inga uppgifter om platser ännu.',
  address: 'Adress',
  municipality: 'Kommun',
  map: 'Visa på kartan (OpenStreetMap öppnas)',
  directions: 'Så hittar du fram',
  transport: 'Så tar du dig hit',
  accessibility: 'Tillgänglighet',
  features: {
    'step-free': 'Inga trappsteg vid dörren',
    'door-opener': 'Dörren öppnas av sig själv eller med en knapp',
    lift: 'Hiss',
    toilet: 'Tillgänglig toalett',
    parking: 'Tillgänglig parkering nära dörren',
    'induction-loop': 'Induktionsslinga för hörapparater',
    'guide-dog': 'Ledarhundar och assistanshundar är välkomna',
    'quiet-room': 'Ett lugnt rum, om du ber om det',
  },
  untold: 'Det finns inga uppgifter om hur tillgänglig platsen är. Ring innan du kommer och fråga.',
  here: 'Här möter du',
  feedback: 'Ge respons på den här platsen',
  allPlaces: 'Alla platser',
}
