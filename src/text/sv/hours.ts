// The texts of ../en/hours.ts in Swedish.
import type { hours as Source } from '../en/hours.ts'

export const hours: typeof Source = {
  title: 'Öppettider',
  telephoneTitle: 'När vi svarar',
  today: 'I dag',
  closed: 'stängt',
  door: {
    open: 'Öppet nu, stänger {when}',
    always: 'Öppet nu och alltid',
    closed: 'Stängt nu. Öppnar {when}',
    shut: 'Stängt tills vidare',
  },
  telephone: {
    open: 'Vi svarar nu. Vi stänger {when}',
    always: 'Vi svarar nu och dygnet runt',
    closed: 'Vi svarar inte nu. Vi svarar igen {when}',
    shut: 'Vi svarar inte tills vidare',
  },
  when: { hour: 'kl. {hour}', today: 'i dag kl. {hour}', tomorrow: 'i morgon kl. {hour}', later: '{day} kl. {hour}' },
  notOnHolidays: 'Stängt på helgdagar.',
  coming: 'Undantag',
  closedDay: 'Alla våra verksamhetsställen är stängda',
  holidays: {
    'new-year': 'nyårsdagen',
    epiphany: 'trettondagen',
    'good-friday': 'långfredagen',
    'easter-sunday': 'påskdagen',
    'easter-monday': 'annandag påsk',
    'may-day': 'första maj',
    ascension: 'Kristi himmelsfärdsdag',
    pentecost: 'pingstdagen',
    'midsummer-eve': 'midsommaraftonen',
    midsummer: 'midsommardagen',
    'all-saints': 'alla helgons dag',
    independence: 'självständighetsdagen',
    'christmas-eve': 'julaftonen',
    christmas: 'juldagen',
    'boxing-day': 'annandag jul',
  },
}
