// The texts of ../en/report-pictures.ts in Finnish.
import type { reportPictures as Source } from '../en/report-pictures.ts'

export const reportPictures: typeof Source = {
  range: '{low}…{high}',
  days: { one: '{count} päivä', other: '{count} päivää' },
  table: 'Luvut taulukkona',
  sum: '{count} riviä: pienin {least}, suurin {most}.',
  allHidden: '{count} riviä, joiden lukuja ei näytetä.',
  notShown: { one: 'Yhden rivin lukua ei näytetä.', other: 'Lukua ei näytetä {count} rivistä.' },
  inTable: 'Kaikki luvut ovat kuvan alla taulukossa.',
  nothing: 'Tässä ei ole näytettävää lukua.',
  keys: {
    before: 'edellinen jakso', range: 'todennäköinen väli', gap: '– ei näytetä: viiva on siitä poikki',
  },
  bands: 'Mitä merkit tarkoittavat',
  explained: {
    summary: 'Mitä tämä luku kertoo?', summaryOf: 'Mitä tämä luku kertoo? {name}',
    definition: 'Mikä luku on', source: 'Mistä se on saatu', n: 'Kuinka monesta se on laskettu', leftOut: 'Mitä jätettiin pois', rule: 'Sääntö', noneLeftOut: 'Ei mitään.',
  },
  periods: {
    title: 'Ajanjakso', kinds: 'Jakson pituus', previous: 'Aiempi: {name}', next: 'Myöhempi: {name}', others: 'Muut jaksot',
  },
  contents: 'Tällä sivulla',
  share: {
    link: 'Linkki tähän näkymään', copy: 'Kopioi linkki', copied: 'Linkki kopioitiin',
    everybody: 'Se avaa saman paikan ja jakson kenelle tahansa, jolle lähetät sen.', desk: 'Se avaa saman paikan ja jakson työkaverille, kun hän on kirjautunut.',
    page: 'Se avaa tämän sivun kenelle tahansa, jolle lähetät sen.',
  },
  figures: 'Tärkeimmät luvut',
  caveats: { title: 'Kenestä tämä raportti kertoo', can: 'Se kertoo näistä', cannot: 'Se ei kerro näistä', rule: 'Miten tämä pääteltiin' },
  explanations: 'Mistä luvut tulevat',
  downloads: 'Samat luvut tiedostona',
  footnotes: 'Huomautukset',
  printed: 'Tulostettu {day}. Uusin versio: {address}',
  made: 'Tehty {day}',
  pageOf: 'Sivu {page}/{pages}',
}
