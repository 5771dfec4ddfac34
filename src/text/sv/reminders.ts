// The texts of ../en/reminders.ts in Swedish.
import type { reminders as Source } from '../en/reminders.ts'

export const reminders: typeof Source = {
  every: 'Påminnelse om ingen har reagerat: med hur många arbetsdagars mellanrum',
  everyHint: 'Från 1 till 30. Efter den utlovade dagen får också chefen veta.',
  opens: 'Kontoren öppnar',
  closes: 'Kontoren stänger',
  hoursHint: 'Till exempel 8.00 och 16.00. Påminnelser skickas på arbetsdagar mellan de här klockslagen.',
  notHour: '{label}: skriv ett klockslag, till exempel 8.00',
  hoursOrder: 'Kontoren måste öppna innan de stänger',
  hoursTooShort: 'Kontoren måste vara öppna i minst en timme',
}
