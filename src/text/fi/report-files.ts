// The texts of ../en/report-files.ts in Finnish.
import type { reportFiles as Source } from '../en/report-files.ts'

export const reportFiles: typeof Source = {
  aboutSheet: 'Tietoja',
  about: {
    title: 'Otsikko',
    place: 'Paikka',
    period: 'Jakso',
    madeOn: 'Tehty',
    empty: 'Tyhjä solu',
    licence: 'Käyttölupa',
  },
  notShownColumn: 'Ei näytetä',
  empty: 'Kun luvun solu on tyhjä, lukua ei näytetä. Tyhjä ei tarkoita nollaa.',
  licence: 'Creative Commons Nimeä 4.0 (CC BY 4.0): saat käyttää, muokata ja jakaa tietoa vapaasti, kun kerrot lähteen: {organisation}.',
}
