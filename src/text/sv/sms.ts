// The texts of ../en/sms.ts in Swedish.
import type { sms as Source } from '../en/sms.ts'

export const sms: typeof Source = {
  receipt: 'Tack! Vi svarar senast {day}. Svaret finns här: {address} De sex orden i länken är ditt kvitto. Spara meddelandet: det är enda vägen till svaret. Ditt nummer raderas nu.',
  help: 'Om du vill ge respons, skriv {word} och sedan ditt ärende.',
  stopped: 'Vi skickar dig inga fler textmeddelanden. Om du ändrar dig, skicka BÖRJA.',
  started: 'Du får våra textmeddelanden igen. Om du inte vill ha dem, skicka SLUTA.',
}
