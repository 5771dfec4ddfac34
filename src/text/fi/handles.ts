// The texts of ../en/handles.ts in Finnish.
import type { handles as Source } from '../en/handles.ts'

export const handles: typeof Source = {
  title: 'Kuka hoitaa mitäkin',
  lede: 'Etsi asian, työntekijän nimen tai yksikön mukaan. Nimeltä kerrotaan vain ne, jotka ovat suostuneet siihen.',
  search: 'Mistä on kyse tai ketä etsit?',
  searchHint: 'Esimerkiksi: velat, Virtanen, lastenvalvoja. Emme tallenna, mitä haet.',
  found: { one: 'Yksi yksikkö', other: '{count} yksikköä' },
  more: { one: 'Yksi lisää. Etsi useammalla sanalla.', other: '{count} lisää. Etsi useammalla sanalla.' },
  nothing: 'Näillä sanoilla ei löytynyt ketään',
  nothingText: 'Kokeile muita sanoja. Voit myös soittaa meille, tai me soitamme sinulle.',
  allSupervisors: 'Kaikki esihenkilöt yksiköittäin',
  supervisor: 'Kuka täällä vastaa',
  services: 'Mitä täältä saa ja keneltä',
  askUnit: 'Kysy yksiköstä.',
  noServices: 'Ei ole vielä kerrottu, mitä täältä saa.',
}
