// The texts of ../en/threats.ts in Finnish.
import type { threats as Source } from '../en/threats.ts'

export const threats: typeof Source = {
  desk: {
    title: 'Tämä uhkaa minua tai jotakuta muuta',
    text: 'Sinun ei tarvitse lukea tätä uudestaan eikä vastata tähän. Kun painat, palaute menee esihenkilöllesi tai häntä ylemmäs. Antajalle luvattu päivä pysyy.',
    notAnger: 'Viha, karkeat sanat ja terävä kritiikki eivät ole uhkaus. Se, joka saa palautteen seuraavaksi, voi poistaa merkinnän.',
    press: 'Merkitse uhkaukseksi ja anna pois',
    who: 'Tällä ohjelmalla kukaan ei saa selville, kuka tämän kirjoitti. Ohjelma tietää yhteystiedon vain, jos antaja jätti sen, ja näyttää sen vain, jos hän jakoi sen. Siitä, mitä poliisi saa lain mukaan pyytää, päättää organisaatio etkä sinä.',
    marked: 'Tämä on merkitty uhkaukseksi',
    markedText: '{name} merkitsi tämän {date}. Antajan tekstit on taitettu piiloon. Avaa ne vain, jos sinun täytyy. Antajalle vastataan niin kuin luvattiin, ja hän lukee keskustelustaan, että viesti ymmärrettiin uhkaukseksi.',
    lift: 'Ei ole uhkaus: poista merkintä',
    liftHint: 'Palaute ei palaa tämän vuoksi sille, joka teki merkinnän.',
    folded: 'Merkitty uhkaukseksi: avaa, mitä antaja kirjoitti',
    own: 'Teit merkinnän itse. Joku muu poistaa sen.',
    says: {
      marked: 'Palaute on merkitty uhkaukseksi, eikä sinun tarvitse enää lukea sitä tai vastata siihen.',
      noted: 'Palaute on merkitty uhkaukseksi. Se, jolla se on, voi antaa sen pois samalla painikkeella.',
      stays: 'Palaute on merkitty uhkaukseksi. Ketään muuta ei löytynyt: pyydä joku avuksesi ja kerro pääkäyttäjälle.',
      lifted: 'Merkintä on poistettu.',
    },
    done: 'Palaute ei ole enää sinulla: joku muu vastaa siihen.',
  },
  giver: {
    title: 'Viestisi ymmärrettiin uhkaukseksi',
    text: 'Kenenkään ei tarvitse sietää uhkailua työssään, joten asiasi on nyt toisella ihmisellä. Sitä hoidetaan edelleen, ja sinulle luvattu päivä pysyy.',
    stays: 'Kenenkään ei tarvitse sietää uhkailua työssään. Asiaasi hoidetaan silti, ja sinulle luvattu päivä pysyy.',
    over: 'Kenenkään ei tarvitse sietää uhkailua työssään. Saamasi vastaus on silti sinun, ja voit kirjoittaa uudelleen.',
    otherwise: 'Ehkä tarkoitit jotain muuta. Saat olla niin vihainen ja kriittinen kuin olet. Voit sanoa asian alla uudestaan toisin.',
    toThem: 'Viesti menee tälle toiselle ihmiselle.',
    known: 'Emme yritä täällä selvittää, kuka olet. Tiedämme sinusta vain sen, mitä olet itse kertonut. Jos joku on vaarassa, henkilöstö voi kääntyä poliisin puoleen.',
  },
  counts: {
    title: 'Henkilöstöön kohdistuneet uhkaukset',
    text: 'Noin kuinka usein viesti on merkitty uhkaukseksi, päättyneinä puolivuosina, sen palvelulinjan mukaan, johon se ensin tuli. Huolehdi siitä, ettei kukaan jää yksin, ja ota asia puheeksi työsuojelun kanssa.',
    hint: 'Luvut ovat {fewest} tapauksen tarkkuudella, eikä alle {fewest} tapauksesta kerrota. Merkinnät, jotka joku toinen oli poistanut puolivuoden loppuun mennessä, eivät ole mukana. Kenenkään nimeä ei ole tässä, eikä mistään tästä pääse palautteeseen.',
    nothing: 'Minään puolivuotena niitä ei ollut niin montaa, että niistä kerrottaisiin. Vähempikin voi olla liikaa: kysy yksiköistä.',
    line: 'Palvelulinja', about: 'Noin', whole: 'Yhteensä', none: 'Ei linjaa',
  },
  events: { 'threat-marked': 'Merkittiin uhkaukseksi', 'threat-lifted': 'Ei uhkaus: merkintä poistettiin' },
}
