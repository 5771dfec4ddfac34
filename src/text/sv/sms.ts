// The texts of ../en/sms.ts in Swedish.
import type { sms as Source } from '../en/sms.ts'

export const sms: typeof Source = {
  receipt: 'Tack! Vi svarar senast {day}. Svaret finns här: {address} Spara de sex orden i länken, ditt kvitto: den som har dem kan läsa svaret, och någon annan väg finns inte. Ditt nummer raderas nu.',
  urgent: 'Ring 112 i en nödsituation.',
  help: 'Om du vill ge respons, skriv {word} och sedan ditt ärende.',
  stopped: 'Vi skickar dig inga fler textmeddelanden. Om du ändrar dig, skicka BÖRJA.',
  started: 'Du får våra textmeddelanden igen. Om du inte vill ha dem, skicka SLUTA.',
  section: {
    title: 'Kom som textmeddelande',
    came: 'Numret finns inte här. Ordet som meddelandet började med visas inte.',
    receipt: 'Kvittot går till numret, om det går att svara på. Utländska och korta nummer blir oftast utan: den som skrev från ett sådant kan inte läsa ett svar.',
  },
  length: {
    title: 'Hur långt det är som textmeddelande',
    parts: { one: 'Ett textmeddelande', other: '{count} textmeddelanden' },
    letters: '{letters} tecken',
    changed: 'Telefoner har inte de här tecknen, och andra kommer i stället: {letters}',
    hint: 'Påminnelsen till medlemmar som får textmeddelanden. Ett rymmer 160 tecken ur telefonernas alfabet (GSM-7) och vart och ett av flera 153. Å, ä och ö hör till det.',
    see: 'Se längden',
  },
  ways: {
    title: 'Textmeddelanden',
    smpp: 'De går ut och kommer in genom operatörens meddelandecentral (SMPP).',
    gateway: 'De går ut genom en förmedlingstjänst.',
    shown: 'Det här är en demonstration: de visas bara här.',
    none: 'De går inte ut: inget sätt är angivet. Serverns administratör anger SMPP_URL eller SMS_GATEWAY_URL.',
    hours: 'Det som ingen just har bett om går ut bara kl. {from}–{until}.',
    comes: 'Ett textmeddelande som börjar med något av de här orden blir respons: {words}. Avsändaren får kvittot, och numret raderas.',
    closed: 'Inga kommer in: det finns ingen väg för dem.',
  },
}
