// The texts of ../en/report-pictures.ts in Swedish.
import type { reportPictures as Source } from '../en/report-pictures.ts'

export const reportPictures: typeof Source = {
  range: '{low} till {high}',
  days: { one: '{count} dag', other: '{count} dagar' },
  table: 'Siffrorna som tabell',
  sum: '{count} rader: minst {least}, mest {most}.',
  allHidden: '{count} rader, vilkas siffror inte visas.',
  notShown: { one: 'På en rad visas siffran inte.', other: 'På {count} rader visas siffran inte.' },
  inTable: 'Alla siffror finns i tabellen under bilden.',
  nothing: 'Här finns ingen siffra att visa.',
  keys: {
    before: 'perioden före', range: 'det sannolika intervallet', gap: '– visas inte: linjen är bruten där',
  },
  bands: 'Vad märkena betyder',
  explained: {
    summary: 'Vad säger siffran?', summaryOf: 'Vad säger siffran? {name}',
    definition: 'Vad siffran är', source: 'Varifrån den kommer', n: 'Hur många den är räknad på', leftOut: 'Vad som utelämnades', rule: 'Regeln', noneLeftOut: 'Ingenting.',
  },
  periods: {
    title: 'Tidsperiod', kinds: 'Periodens längd', previous: 'Tidigare: {name}', next: 'Senare: {name}', others: 'Andra perioder',
  },
  contents: 'På den här sidan',
  share: {
    link: 'Länk till den här vyn', copy: 'Kopiera länken', copied: 'Länken kopierades',
    everybody: 'Den öppnar samma plats och period för vem du än skickar den till.', desk: 'Den öppnar samma plats och period för kolleger när de har loggat in.',
    page: 'Den öppnar den här sidan för vem du än skickar den till.',
  },
  figures: 'De viktigaste siffrorna',
  caveats: { title: 'Vem rapporten berättar om', can: 'Den berättar om', cannot: 'Den berättar inte om', rule: 'Hur det här räknades ut' },
  explanations: 'Varifrån siffrorna kommer',
  downloads: 'Samma siffror som fil',
  footnotes: 'Anmärkningar',
  printed: 'Utskriven {day}. Nyaste versionen: {address}',
  made: 'Gjord {day}',
  pageOf: 'Sida {page} av {pages}',
}
