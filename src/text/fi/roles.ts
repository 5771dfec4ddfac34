// The texts of ../en/roles.ts in Finnish.
import type { roles as Source } from '../en/roles.ts'

export const roles: typeof Source = {
  names: {
    worker: 'Työntekijä',
    supervisor: 'Esihenkilö',
    coordinator: 'Palautekoordinaattori',
    administrator: 'Pääkäyttäjä',
    moderator: 'Moderaattori',
    management: 'Johto',
    communications: 'Viestintä',
    council: 'Asiakasraadin jäsen',
    'data-protection': 'Tietosuojavastaava',
  },
  hints: {
    worker: 'Lukee hänelle tulevat palautteet ja vastaa niihin.',
    supervisor: 'Lukee vastuualueensa palautteet ja vastaa niihin.',
    coordinator: 'Lukee kaikki palautteet, vastaa niihin ja ohjaa ne eteenpäin.',
    administrator: 'Hoitaa palvelujen, yksiköiden ja henkilöiden tietoja sekä asetuksia. Ei lue palautteita.',
    moderator: 'Tarkistaa, mitä näytetään kaikille, lukee, mitä yksiköiden luettavaksi on hyväksytty, ja ottaa kummankin pois, jos siitä voi tunnistaa jonkun. Ei lue palautteita.',
    management: 'Näkee, kuinka paljon palautetta tulee ja miten siihen vastataan, pyöristettyinä lukuina. Ei lue palautteita.',
    communications: 'Kirjoittaa oppaan tekstejä, tekee koodeja, julisteita ja lappuja ja näkee vastauspohjat ja lupaukset. Ei lue palautteita.',
    council: 'Lukee sen, mikä on julkaistu kaikille. Ei lue palautteita.',
    'data-protection': 'Näkee, kuka on avannut mitäkin. Ei lue palautteita. Samalla henkilöllä ei voi olla muita rooleja.',
  },
  scopeHint: 'Yksikköön tai palvelutehtävään voi rajata työntekijän, esihenkilön, moderaattorin ja johdon roolin. Muut koskevat aina koko organisaatiota.',
  lastCoordinator: 'Sen jälkeen palaute ei tavoittaisi ketään. Tee ensin joku muu palautekoordinaattoriksi toistaiseksi. Se riittää vasta, kun hän on valinnut salasanan.',
  scopeOfAll: 'Tämä rooli koskee aina koko organisaatiota. Valitse koko organisaatio tai jokin muu rooli.',
  waitsTitle: 'Salasanasi on oikein, mutta et voi vielä kirjautua',
  noRole: 'Sinulla ei ole nyt roolia täällä. Pyydä roolia tämän palvelun pääkäyttäjältä.',
  roleBegins: 'Roolisi alkaa {day}. Voit kirjautua siitä päivästä alkaen.',
  savedTitle: 'Salasanasi on tallennettu',
  savedText: 'Nyt voit kirjautua sillä.',
}
