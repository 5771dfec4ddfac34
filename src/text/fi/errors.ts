// The texts of ../en/errors.ts in Finnish.
import type { errors as Source } from '../en/errors.ts'

export const errors: typeof Source = {
  400: {
    title: 'Tätä ei voitu lukea',
    text: 'Lähettämäsi ei tullut perille ehjänä. Palaa takaisin, tarkista kirjoittamasi ja yritä uudelleen.',
  },
  404: {
    title: 'Tällaista sivua ei ole',
    text: 'Osoite voi olla vanha tai väärin kirjoitettu. Aloita etusivulta.',
  },
  405: {
    title: 'Tätä ei voi tehdä täällä',
    text: 'Sivu ei ota vastaan sitä, mitä sille lähetettiin. Aloita etusivulta.',
  },
  409: {
    title: 'Tätä ei voi tehdä nyt',
    text: 'Jokin on muuttunut sivun avaamisen jälkeen. Palaa takaisin ja lataa sivu uudelleen.',
  },
  411: {
    title: 'Tätä ei voitu lukea',
    text: 'Selaimesi lähetti viestin tavalla, jota emme osaa lukea. Kokeile toista selainta tai soita meille.',
  },
  413: {
    title: 'Tämä on liian pitkä',
    text: 'Lähetit enemmän kuin järjestelmä ottaa kerralla vastaan, emmekä voineet lukea sitä. Palaa takaisin ja katso, onko tekstisi tallella. Lähetä se osissa, enintään 10 000 merkkiä kerralla.',
  },
  415: {
    title: 'Tätä ei voitu lukea',
    text: 'Selaimesi lähetti viestin tavalla, jota emme osaa lukea. Kokeile toista selainta tai soita meille.',
  },
  429: {
    title: 'Liian monta kerralla',
    text: 'Sitä pyydetään juuri nyt hyvin paljon. Odota hetki ja yritä uudelleen.',
  },
  500: {
    title: 'Jokin meni meillä vikaan',
    text: 'Virhe ei johtunut sinusta. Yritä hetken päästä uudelleen. Jos vika jatkuu, kerro siitä meille esimerkiksi puhelimitse.',
  },
  503: {
    title: 'Palvelu on hetken poissa käytöstä',
    text: 'Emme voi juuri nyt tallentaa mitään. Yritä hetken päästä uudelleen.',
  },
  kept: 'Kirjoittamasi ei ole kadonnut. Se on tässä. Kopioi se varmuuden vuoksi tai yritä uudelleen.',
  typed: 'Kirjoittamasi',
  again: 'Yritä uudelleen',
  home: 'Etusivulle',
  reference: 'Virheen tunnus: {reference}',
  desk: {
    noPage: 'Osoite voi olla vanha tai väärin kirjoitettu, tai sivu ei kuulu rooliisi.',
    home: 'Työpöydälle',
  },
  403: {
    title: 'Lomake tuli muulta sivulta',
    text: 'Turvallisuutesi vuoksi otamme vastaan vain omilta sivuiltamme lähetettyjä lomakkeita. Ehkä käytit sivun käännöstä tai tallennettua kopiota. Avaa sivu sen omasta osoitteesta.',
  },
}
