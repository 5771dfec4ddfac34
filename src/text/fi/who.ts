// The texts of ../en/who.ts in Finnish.
import type { who as Source } from '../en/who.ts'

export const who: typeof Source = {
  title: 'Kuka hoitaa',
  lede: 'Vaihteelle ja kaikille muille: tehtävän, nimen tai yksikön mukaan. Poissaolot ja sijaiset tämän päivän mukaan.',
  search: 'Tehtävä, nimi, yksikkö tai koodi',
  searchHint: 'Esimerkiksi: toimeentulotuki, Ojakoski, Myllykylä, tai julisteen koodi. Ei koskaan asiakkaan nimeä.',
  find: 'Etsi',
  nothing: 'Haulla ei löytynyt ketään',
  nothingText: 'Kokeile lyhyempää sanaa tai yksikön nimeä.',
  tasks: 'Tehtävät',
  people: 'Ihmiset',
  units: 'Yksiköt',
  service: 'Palvelu',
  unit: 'Yksikkö',
  today: 'Kenelle se menee tänään',
  nobody: 'Ketään ei tavoiteta',
  name: 'Nimi',
  takesCare: 'Hoitaa',
  contact: 'Yhteystiedot',
  where: 'Yksikkö',
  absent: 'Poissa {day} asti',
  deputy: 'Sijainen: {name}',
  noDeputy: 'Ei sijaista',
  supervisor: 'Esihenkilö',
  more: { one: 'Yksi lisää. Tarkenna hakua.', other: '{count} lisää. Tarkenna hakua.' },
}
