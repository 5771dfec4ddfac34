// The texts of ../en/account.ts in Finnish.
import type { account as Source } from '../en/account.ts'

export const account: typeof Source = {
  forgot: {
    link: 'Unohditko salasanasi?',
    title: 'Unohtunut salasana',
    lede: 'Kirjoita sähköpostiosoite, jolla kirjaudut. Lähetämme siihen linkin, jolla valitset uuden salasanan.',
    submit: 'Lähetä linkki',
    wholeAddress: 'Kirjoita koko osoite, myös @-merkki ja kaikki sen jälkeen.',
    askAgain: 'Pyydä uusi linkki',
    askedTitle: 'Katso sähköpostisi',
    asked: 'Jos joku kirjautuu tänne kirjoittamallasi osoitteella, siihen on lähdössä viesti. Viestin tuloon voi mennä muutama minuutti. Linkki uuteen salasanaan toimii kerran ja tunnin ajan.',
    demo: 'Tämä on esittely. Sähköpostit luetaan työpöydän sivulla Sähköpostit: kirjaudu palautekoordinaattorina tai pääkäyttäjänä.',
    tooManyTitle: 'Linkkiä on pyydetty liian monta kertaa',
    tooMany: 'Verkostasi on pyydetty monta linkkiä. Odota kymmenen minuuttia ja yritä uudelleen.',
    noMailTitle: 'Tämä palvelu ei lähetä sähköpostia',
    noMail: 'Pyydä tämän palvelun pääkäyttäjältä uusi linkki. Sillä valitset uuden salasanan.',
  },

  nothing: {
    title: 'Jos viestiä ei tule',
    unwanted: 'Katso myös roskapostista.',
    address: 'Tarkista, että osoite on se, jolla kirjaudut.',
    again: 'Kirjoita se uudelleen',
    newest: 'Samaan osoitteeseen lähtee vain muutama viesti tunnissa. Niistä uusimman linkki toimii.',
    administrator: 'Pyydä linkki tämän palvelun pääkäyttäjältä.',
  },

  sessions: {
    title: 'Missä olet kirjautuneena',
    lede: 'Jokainen rivi on kirjautuminen, joka on yhä voimassa tällä tai toisella laitteella. Näet vain ajat, sillä palvelu ei tallenna kenenkään laitteen osoitetta eikä selaimen nimeä.',
    caption: 'Voimassa olevat kirjautumiset',
    signIn: 'Kirjautuminen',
    begun: 'Kirjauduit {when}',
    lastSeen: 'Käytetty viimeksi',
    action: 'Toiminto',
    end: 'Kirjaa ulos',
    endOf: 'Kirjaa ulos: kirjauduttu {when}',
    thisOne: 'Käytät tätä nyt',
    onlyHere: 'Olet kirjautuneena vain täällä.',
    more: { one: 'Näiden lisäksi on yksi vanhempi kirjautuminen.', other: 'Näiden lisäksi on {count} vanhempaa kirjautumista.' },
    strange: 'Jos et tunnista jotakin näistä, kirjaa se ulos ja vaihda salasanasi.',
    endOthers: 'Kirjaudu ulos kaikilta muilta laitteilta',
    endAll: 'Kirjaudu ulos kaikkialta, myös täältä',
    ended: 'Laite on kirjattu ulos.',
    notThere: 'Laite oli jo kirjattu ulos.',
    othersEnded: 'Sinut on kirjattu ulos kaikilta muilta laitteilta.',
    everywhereTitle: 'Sinut on kirjattu ulos kaikkialta',
    everywhereText: 'Tunnuksellasi ei ole nyt kirjautuneena mikään laite.',
  },
}
