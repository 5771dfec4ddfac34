// The texts of ../en/hours.ts in Finnish.
import type { hours as Source } from '../en/hours.ts'

export const hours: typeof Source = {
  title: 'Aukioloajat',
  telephoneTitle: 'Milloin vastaamme',
  today: 'Tänään',
  closed: 'suljettu',
  door: {
    open: 'Avoinna nyt, sulkeutuu {when}',
    always: 'Avoinna nyt ja aina',
    closed: 'Suljettu nyt. Avautuu {when}',
    shut: 'Suljettu toistaiseksi',
  },
  telephone: {
    open: 'Vastaamme nyt. Suljemme {when}',
    always: 'Vastaamme nyt ja kaikkina aikoina',
    closed: 'Emme vastaa nyt. Vastaamme taas {when}',
    shut: 'Emme vastaa toistaiseksi',
  },
  when: { hour: 'klo {hour}', today: 'tänään klo {hour}', tomorrow: 'huomenna klo {hour}', later: '{day} klo {hour}' },
  notOnHolidays: 'Suljettu pyhäpäivinä.',
  coming: 'Poikkeukset',
  closedDay: 'Kaikki toimipaikkamme ovat kiinni',
  holidays: {
    'new-year': 'uudenvuodenpäivä',
    epiphany: 'loppiainen',
    'good-friday': 'pitkäperjantai',
    'easter-sunday': 'pääsiäispäivä',
    'easter-monday': 'toinen pääsiäispäivä',
    'may-day': 'vappu',
    ascension: 'helatorstai',
    pentecost: 'helluntaipäivä',
    'midsummer-eve': 'juhannusaatto',
    midsummer: 'juhannuspäivä',
    'all-saints': 'pyhäinpäivä',
    independence: 'itsenäisyyspäivä',
    'christmas-eve': 'jouluaatto',
    christmas: 'joulupäivä',
    'boxing-day': 'tapaninpäivä',
  },
}
