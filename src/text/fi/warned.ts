// The texts of ../en/warned.ts in Finnish.
import type { warned as Source } from '../en/warned.ts'

export const warned: typeof Source = {
  found: {
    'personal-code': 'Tekstissäsi on henkilötunnus: {found}.',
    phone: 'Tekstissäsi on puhelinnumero: {found}.',
    email: 'Tekstissäsi on sähköpostiosoite: {found}.',
    address: 'Tekstissäsi on osoite: {found}.',
    plate: 'Tekstissäsi on auton rekisterinumero: {found}.',
    iban: 'Tekstissäsi on tilinumero: {found}.',
    name: 'Tekstissäsi on nimi: {found}.',
  },
  leaveOut: 'Kaikki, jotka lukevat palautteesi, näkevät sen. Jätä se pois, elleivät he tarvitse sitä.',
  names: 'Oma nimesi tai läheisesi nimi voi paljastaa, kuka olet.',
  contact: 'Jos haluat, että sinuun otetaan yhteyttä, kirjoita tieto mieluummin kohtaan Sähköposti tai puhelinnumero. Se säilytetään erillään tekstistä ja poistetaan jonkin ajan kuluttua siitä, kun asia on päättynyt.',
  title: 'Ei ole vielä lähetetty: katso ensin tämä',
  text: 'Mitään ei ole tallennettu. Kysymme tätä kerran, koska sinun ei tarvitse kertoa, kuka olet.',
  published: 'Annoit luvan julkaista palautteesi. Ihminen poistaa nimet ennen sitä, mutta varminta on olla kirjoittamatta niitä.',
  quoted: 'Tekstisi',
  change: 'Muuta tekstiä',
  asItIs: 'Lähetä tällaisena',
}
