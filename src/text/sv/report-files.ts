// The texts of ../en/report-files.ts in Swedish.
import type { reportFiles as Source } from '../en/report-files.ts'

export const reportFiles: typeof Source = {
  aboutSheet: 'Om filen',
  about: {
    title: 'Rubrik',
    place: 'Plats',
    period: 'Tidsperiod',
    madeOn: 'Gjord den',
    empty: 'En tom cell',
    licence: 'Licens',
  },
  notShownColumn: 'Visas inte',
  empty: 'När cellen för ett tal är tom visas talet inte. Det betyder inte noll.',
  licence: 'Creative Commons Erkännande 4.0 (CC BY 4.0): du får använda, ändra och sprida uppgifterna fritt när du anger källan: {organisation}.',
}
