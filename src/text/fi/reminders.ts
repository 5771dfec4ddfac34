// The texts of ../en/reminders.ts in Finnish.
import type { reminders as Source } from '../en/reminders.ts'

export const reminders: typeof Source = {
  every: 'Muistutusviesti, jos kukaan ei ole reagoinut: kuinka monen työpäivän välein',
  everyHint: 'Luku 1–30. Luvatun päivän jälkeen tieto menee myös esihenkilölle.',
  opens: 'Toimistot avautuvat',
  closes: 'Toimistot sulkeutuvat',
  hoursHint: 'Esimerkiksi 8.00 ja 16.00. Muistutusviestit lähtevät työpäivinä näiden kellonaikojen välillä.',
  notHour: '{label}: kirjoita kellonaika, esimerkiksi 8.00',
  hoursOrder: 'Toimistojen täytyy avautua ennen kuin ne sulkeutuvat',
  hoursTooShort: 'Toimistojen täytyy olla auki vähintään tunnin',
}
