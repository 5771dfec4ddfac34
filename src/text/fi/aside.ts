// The texts of ../en/aside.ts in Finnish.
import type { aside as Source } from '../en/aside.ts'

export const aside: typeof Source = {
  views: { 'set-aside': 'Sivuun siirretyt' },
  empty: { 'set-aside': 'Mitään ei ole siirretty sivuun.' },
  tags: { asked: 'Odottaa toista katsojaa: sivuun?', aside: 'Siirretty sivuun' },
  lede: {
    text: 'Näitä ei pidetty palautteeksi tarkoitettuina, tai sama viesti tuli yhä uudestaan. Mitään niistä ei poisteta ennen muuta palautetta: jokaisen voi tuoda takaisin, ja antaja voi sanoa, että se oli tarkoitettu.',
    unitsTitle: 'Kuinka usein sitä on pyydetty yksiköittäin 12 kuukauden aikana',
    unitsHint: 'Jos sitä pyydetään usein tai antajat sanovat, että viesti oli tarkoitettu, katso, mitä sivuun on siirretty.',
    unit: '{unit}: pyydetty {asked}, toinen katsoja torjunut {refused}, antajan mukaan tarkoitettu {meant}',
    noUnit: 'Ei yksikköä',
  },
  desk: {
    title: 'Tämä ei ole palautetta',
    hint: 'Mainoksille, lomakkeen kokeiluille ja näppäimistön hakkaamiselle. Kritiikkiä, karkeita sanoja tai muualle kuuluvaa asiaa ei siirretä sivuun: niihin vastataan. Mitään ei poisteta, ja antaja näkee tämän ja voi sanoa, että viesti oli tarkoitettu.',
    hintAlone: 'Se poistuu työlistoilta, ja sen määräaika pysähtyy.',
    hintSecond: 'Koska viesti voi koskea omaa työpaikkaasi, palautekoordinaattori katsoo sen ensin. Siihen asti luvattu päivä on voimassa ja palaute on yhä sinulla.',
    because: 'Mikä se on?',
    reasons: { advertisement: 'Mainos', trial: 'Lomakkeen kokeilu', mash: 'Merkityksetöntä näppäilyä', again: 'Sama viesti yhä uudestaan' },
    press: 'Siirrä sivuun', pressAsk: 'Pyydä siirtämään sivuun',
    notices: {
      asked: { title: 'Tätä pyydetään siirtämään sivuun', text: '{asked} sanoo, ettei tätä ole tarkoitettu palautteeksi: {because}. Asian päättää palautekoordinaattori, joka ei ole täällä töissä. Siihen asti tämä on työtä niin kuin muukin.' },
      aside: { title: 'Tämä on siirretty sivuun', text: '{because}. Niin sanoi {asked}, ja asian päätti {decided}. Tämä ei ole millään työlistalla eikä missään luvussa. Antaja voi sanoa, että viesti oli tarkoitettu.' },
    },
    yes: 'Ei ole palautetta: siirrä sivuun', no: 'On palautetta: siihen vastataan',
    back: { asked: 'Peru pyyntö', aside: 'Tuo takaisin' },
    says: {
      done: 'Viesti on siirretty sivuun.', asked: 'Palautekoordinaattori katsoo tämän. Siihen asti palaute on sinulla niin kuin ennenkin.', kept: 'Se on nyt sivussa.', refused: 'Siihen vastataan niin kuin muuhunkin palautteeseen.',
      back: 'Tätä käsitellään niin kuin muutakin palautetta. Jos se oli sivussa, luvattu päivä on voimassa. Aikaa on kuitenkin vähintään kaksi työpäivää.',
    },
    problems: {
      because: 'Valitse, mikä se on.', closed: 'Se on päättynyt.', answered: 'Siihen on vastattu, joten se oli palautetta.',
      spoken: 'Antajalle vastataan puhuen tai kirjeellä, eikä hän voisi sanoa, että viesti oli tarkoitettu. Vastaa siihen.', meant: 'Antaja on sanonut, että se oli tarkoitettu. Siihen vastataan.',
      drafting: 'Joku kirjoittaa siihen vastausta, ja luonnos katoaisi. Puhu ensin hänen kanssaan.',
      own: 'Pyysit tätä itse. Joku muu päättää.', over: 'Tämä on jo päätetty, tai siihen on vastattu. Katso, miltä se näyttää nyt.',
    },
  },
  giver: {
    again: { title: 'Laskemme tämän kerran, muiden samanlaisten kanssa', text: 'Monta viestiä tuli kerralla lähes samoin sanoin, ja pidimme niitä yhtenä, joka lähetettiin yhä uudestaan. Yksi niistä lasketaan, ja siihen vastataan. Sinun viestisi on sivussa. Jos kirjoitit sen omasta puolestasi, kerro se: silloin se lasketaan. Mitään siitä ei poisteta tämän vuoksi.' },
    title: 'Emme pitäneet tätä palautteeksi tarkoitettuna',
    text: 'Viestisi näytti mainokselta, lomakkeen kokeilulta tai vahingossa painetuilta näppäimiltä. Siirsimme sen sivuun, eikä kukaan vastaa siihen nyt. Mitään siitä ei poisteta tämän vuoksi.',
    meant: 'Se oli tarkoitettu',
    hint: 'Yksi painallus riittää. Sinun ei tarvitse selittää mitään. Viesti menee silloin toiselle ihmiselle vastattavaksi, eikä sitä siirretä uudestaan sivuun.',
    said: 'Kiitos. Palautettasi käsitellään, ja näet alta, mihin mennessä saat vastauksen.',
    gone: 'Tätä ei voitu tehdä. Avaa keskustelu uudelleen.',
  },
  events: {
    'aside-asked': 'Kysyttiin, onko tämä palautetta', 'set-aside': 'Siirrettiin sivuun: ei lasketa, eikä siihen vastata', 'aside-refused': 'Toinen katsoja: tämä on palautetta',
    'brought-back': 'Tuotiin takaisin', meant: 'Antaja sanoo, että viesti oli tarkoitettu. Uusi käsittelijä: {handler}',
  },
  figures: 'Noin {count} viestiä siirrettiin sivuun, koska niitä ei ollut tarkoitettu palautteeksi tai koska sama viesti lähetettiin yhä uudestaan ja se lasketaan kerran. Niitä ei ole missään näistä luvuista.',
}
