// The texts of ../en/sending-warned.ts in Finnish.
import type { sendingWarned as Source } from '../en/sending-warned.ts'

export const sendingWarned: typeof Source = {
  title: 'Ei ole vielä lähetetty: katso ensin tämä',
  text: 'Siitä ei ole tallennettu mitään. Kysymme tätä kerran, koska sinun ei tarvitse kertoa, kuka olet.',
  published: 'Annoit luvan julkaista palautteesi. Ihminen poistaa nimet ennen sitä, mutta varminta on olla kirjoittamatta niitä.',
  quoted: 'Tekstisi',
  change: 'Muuta tekstiä',
  asItIs: 'Lähetä tällaisena',
}
