// The texts of ../en/council.ts in Finnish.
import type { council as Source } from '../en/council.ts'

export const council: typeof Source = {
  title: 'Onko se muuttunut?',
  lede: 'Tässä on, mitä kaikille kerrotaan palautteen takia tehdyn. Sano asiakasraadin puolesta, onko se todella muuttunut. Puhukaa siitä ensin raadissa: se on teidän kaikkien sana.',
  what: 'Näet tässä saman kuin kaikki: et palautteita etkä sitä, kuka niitä on antanut.',
  none: 'Mitään ei ole vielä merkitty tehdyksi.',
  head: { title: 'Mitä tehtiin', month: 'Tehty', says: 'Raati sanoo' },
  notYet: 'Ei vielä mitään',
  tags: { changed: 'Raati: on muuttunut', 'not-changed': 'Raati: ei ole muuttunut' },
  publicPage: 'Katso julkinen sivu',
  form: {
    title: 'Mitä raati sanoo?', again: 'Raati voi sanoa toisin', says: 'Onko se muuttunut?', changed: 'Kyllä, se on muuttunut', notChanged: 'Ei, se ei ole muuttunut',
    why: 'Miksi', whyHint: 'Kaikki lukevat tämän raadin nimissä, eikä kukaan näe, kuka sen kirjoitti. Älä kirjoita mitään, mistä jonkun voisi tunnistaa: ei nimiä eikä yksittäisiä tapahtumia. Tarvitaan, jos se ei ole muuttunut.',
    button: 'Sano raadin puolesta',
  },
  done: 'Kaikki näkevät nyt, mitä raati sanoo.',
  notAsked: 'Sitä ei ole enää merkitty tehdyksi, joten tätä ei nyt kysytä.',
  history: 'Mitä raati on sanonut',
  removed: 'Perustelu otettiin pois, koska siitä olisi voinut tunnistaa jonkun.',
  problems: {
    says: 'Valitse, onko se muuttunut.', why: 'Kirjoita, miksi raati sanoo, ettei se ole muuttunut.', long: 'Perustelussa voi olla enintään {limit} merkkiä.',
    shape: 'Jätä pois puhelinnumerot, osoitteet ja tunnukset: kaikki lukevat tämän.',
  },
  shown: {
    title: 'Mitä asiakasraati sanoo', changed: 'Asiakasraati vahvistaa, että tämä on muuttunut.', 'not-changed': 'Asiakasraati kiistää, että tämä olisi muuttunut.',
    written: 'Kirjoitettu kielellä: {language}', in: 'Sanottu: {month}',
  },
  tag: 'Asiakasraati kiistää tämän',
  event: { changed: 'Asiakasraati vahvisti, että se on muuttunut', 'not-changed': 'Asiakasraati kiisti, että se olisi muuttunut' },
  desk: {
    disputed: 'Asiakasraati ei näe muutosta. Katso, pitäisikö työtä jatkaa: merkitse se silloin taas työn alle ja kerro miksi.',
    earlier: 'Aiemmin', who: 'Raati puhuu yhtenä. Älä yritä selvittää, kuka kirjoitti: raadin jäsenet ovat asiakkaita.',
    take: 'Ota perustelu pois', takeText: 'Vain, jos siitä voisi tunnistaa jonkun. Se, mitä raati sanoo, jää, ja kaikki näkevät, että perustelu otettiin pois.', taken: 'Perustelu on otettu pois.',
  },
}
