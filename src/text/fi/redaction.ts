// The texts of ../en/redaction.ts in Finnish.
import type { redaction as Source } from '../en/redaction.ts'

export const redaction: typeof Source = {
  inItsPlace: {
    name: 'nimi', worker: 'työntekijän nimi', 'personal-code': 'henkilötunnus', phone: 'puhelinnumero', email: 'sähköpostiosoite', address: 'osoite',
    plate: 'rekisterinumero', iban: 'tilinumero', date: 'päivä', place: 'paikka', passage: 'poistettu',
  },
  kinds: {
    name: 'Nimi', worker: 'Työntekijän nimi', 'personal-code': 'Henkilötunnus', phone: 'Puhelinnumero', email: 'Sähköpostiosoite', address: 'Osoite',
    plate: 'Auton rekisterinumero', iban: 'Tilinumero', date: 'Päivämäärä', place: 'Harvinainen paikka',
  },
  decide: {
    text: 'Teksti ja se, mistä jonkun voisi tunnistaa',
    mark: 'Ehdotus {number}',
    markEnds: 'päättyy',
    legend: 'Mitä poistetaan',
    hint: 'Numerot ovat samat kuin tekstissä. Mitä et valitse, se jää.',
    perhaps: 'Ehkä: lue virke sen ympäriltä.',
    goes: 'Poistetaan aina. Vain kiitoksessa voi olla työntekijän nimi.',
    goesCode: 'Poistetaan aina. Kenenkään henkilötunnusta ei julkaista.',
    goesThanks: 'Poistetaan aina. Sukunimeä ei julkaista, ja etunimi vain, jos työntekijä on antanut luvan.',
    stays: 'Voi jäädä: tämä työntekijä on antanut luvan etunimeensä julkaistuissa kiitoksissa.',
    goesTitle: 'Poistetaan joka tapauksessa',
    none: 'Tekstistä ei löytynyt mitään, mistä jonkun voisi tunnistaa. Lue teksti silti itse: tarinasta voi tunnistaa ihmisen ilman nimeäkin.',
    story: 'Löytyy vain se, mikä näyttää nimeltä tai numerolta. Tarinasta voi tunnistaa ihmisen ilman kumpaakaan. Lue koko teksti kuin joku, joka tuntee paikan.',
    also: 'Mitä muuta poistetaan',
    alsoHint: 'Kirjoita jokainen kohta omalle rivilleen juuri niin kuin se on tekstissä.',
    notThere: 'Tätä ei ole tekstissä näin kirjoitettuna: {words}',
    stale: 'Teksti tai ehdotukset ovat muuttuneet sen jälkeen, kun avasit sivun. Käy ne läpi uudelleen.',
  },
  consent: {
    title: 'Nimesi julkaistuissa kiitoksissa',
    label: 'Etunimeni saa olla julkaistuissa kiitoksissa',
    hint: 'Kun kiitos julkaistaan, etunimesi poistetaan, ellet anna tässä lupaa. Sukunimesi poistetaan aina. Moitteista, ehdotuksista ja kysymyksistä nimesi poistetaan aina.',
    mayStand: 'Etunimi julkaistuissa kiitoksissa',
    yes: 'Saa olla, lupa annettu {day}',
    no: 'Poistetaan',
    save: 'Tallenna valinta',
    saved: 'Tallennettu. Valinta koskee tästä lähtien julkaistavia kiitoksia.',
  },
}
