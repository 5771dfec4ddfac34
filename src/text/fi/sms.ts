// The texts of ../en/sms.ts in Finnish.
import type { sms as Source } from '../en/sms.ts'

export const sms: typeof Source = {
  receipt: 'Kiitos! Vastaamme viimeistään {day}. Vastaus on täällä: {address} Linkin kuusi sanaa ovat kuittitunnuksesi. Säilytä tämä viesti: muuta tietä vastaukseen ei ole. Numerosi poistetaan nyt.',
  help: 'Kun haluat antaa palautetta, kirjoita {word} ja sitten asiasi.',
  stopped: 'Emme lähetä sinulle enää tekstiviestejä. Jos muutat mielesi, lähetä ALOITA.',
  started: 'Saat taas tekstiviestejämme. Jos et halua niitä, lähetä LOPETA.',
}
