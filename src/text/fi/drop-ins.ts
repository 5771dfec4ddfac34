// The texts of ../en/drop-ins.ts in Finnish.
import type { dropIns as Source } from '../en/drop-ins.ts'

export const dropIns: typeof Source = {
  title: 'Toistuvat ajat',
  none: 'Toistuvista ajoista ei ole vielä kerrottu.',
  nameHint: 'Kuka siellä on: ”Sosiaalityöntekijä kirjastossa”.',
  descriptionHint: 'Missä asiassa voi tulla, ja tarvitseeko aikaa tai nimeä.',
  place: 'Missä se on',
  when: 'Milloin se on',
  often: 'Kuinka usein',
  everyWeek: 'Joka viikko',
  everyWeeks: '{interval} viikon välein',
  inMonth: 'Kuukauden {nth}',
  weekday: 'Viikonpäivä',
  hours: 'Alkaa ja päättyy',
  starts: 'Alkaa klo',
  ends: 'Päättyy klo',
  order: 'Loppuajan täytyy olla alkuajan jälkeen',
  firstDay: 'Alkaen',
  firstDayHint: 'Jos väliin jää viikkoja, ensimmäinen on tämän päivän viikolla.',
  lastDay: 'Saakka',
  lastDayHint: 'Tyhjä: toistaiseksi.',
  unit: 'Yksikkö, joka on paikalla',
  service: 'Palvelu, jonka siellä tapaa',
}
