// The texts of ../en/privacy-notice.ts in Finnish.
import type { privacyNotice as Source } from '../en/privacy-notice.ts'

export const privacyNotice: typeof Source = {
  title: 'Tietosuojaseloste',
  lede: 'Mitä teemme sillä, mitä kirjoitat, miksi saamme tehdä niin ja mitä oikeuksia sinulla on.',
  officer: 'Keneltä voit kysyä tietosuojasta',
  basis: 'Miksi tietoja käsitellään',
  purpose: {
    title: 'Mihin tietoja käytetään',
    paragraphs: [
      'Vastaamme sinulle, parannamme palveluja ja seuraamme, että palautteisiin vastataan ajoissa. Palautetta ei käytetä päätöksiin, jotka koskevat sinua.',
      'Mikään kone ei tee sinua koskevia päätöksiä.',
    ],
  },
  data: {
    title: 'Mitä tietoja meillä on',
    paragraphs: [
      'Se, mitä kirjoitat ja valitset lomakkeella, saamasi vastaukset sekä kuvat ja äänitteet, jos lisäät niitä. Jos jätät sähköpostiosoitteen tai puhelinnumeron, se on erillään tekstistäsi.',
      'Sinun ei tarvitse kertoa, kuka olet. Sosiaalipalveluja koskeva palaute voi silti kertoa sinusta jotakin. Siksi käsittelemme kaikkea palautetta salassa pidettävänä.',
      'Kyselyiden vastaukset tallennetaan ilman nimeä ja erillään palautteista.',
      'Emme tallenna IP-osoitettasi emmekä laitteesi tietoja. Sivut, joilla palautetta annetaan ja luetaan, eivät käytä evästeitä. Vain Omat tietosi -sivut, joilla asioit omalla nimelläsi, käyttävät yhtä. Selain näyttää sen vain niille.',
    ],
  },
  readers: {
    title: 'Kuka tiedot näkee',
    paragraphs: [
      'Se, joka vastaa palvelusta, hänen esihenkilönsä ja palautekoordinaattori. Lomake kertoo ennen lähettämistä, kenelle palaute menee. Järjestelmä kirjaa, kuka henkilökunnasta on avannut minkäkin palautteen.',
      'Ne, jotka hoitavat organisaation tietokoneita, sähköpostia ja tekstiviestejä sen lukuun.',
      'Jos annat luvan, osa palautteesta voidaan julkaista. Sitä ennen siitä poistetaan nimet ja muu, mistä sinut voisi tunnistaa.',
    ],
  },
  time: {
    title: 'Kuinka kauan',
    paragraphs: [
      '{keeping} Kellonaika poistetaan, kun asia on päättynyt. Jäljelle jää päivä.',
      'Sähköpostiosoite tai puhelinnumero poistetaan {contactDays} päivää sen jälkeen, kun asia on päättynyt.',
    ],
  },
  rights: {
    title: 'Mitä oikeuksia sinulla on',
    paragraphs: [
      'Voit pyytää nähdä, mitä tietoja meillä on sinusta, ja pyytää, että ne korjataan, poistetaan tai että niiden käyttöä rajoitetaan. Voit myös vastustaa niiden käsittelyä. Laki kertoo, milloin pyyntöön voidaan suostua.',
      'Keskustelusi näet itse milloin tahansa kuittitunnuksesi kuudella sanalla. Ilman sanoja emme usein tiedä, mikä palaute on sinun. Kerro silloin, milloin ja mistä kirjoitit, niin etsimme sen.',
      'Saat vastauksen kuukaudessa. Jos pyyntö on vaikea, vastaus voi kestää kolme kuukautta. Silloin kerromme sinulle syyn.',
    ],
  },
  complaint: {
    title: 'Jos et ole tyytyväinen',
    paragraphs: [
      'Voit tehdä valituksen tietosuojavaltuutetulle, joka valvoo tietosuojaa Suomessa: www.tietosuoja.fi.',
    ],
  },
}
