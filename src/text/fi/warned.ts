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
  contact: 'Jos haluat yhteydenoton, kirjoita tämä mieluummin kohtaan Sähköposti tai puhelinnumero. Siinä se on erillään tekstistä, ja se poistetaan aikanaan, kun asia on päättynyt.',
}
