// The texts of ../en/own.ts in Finnish.
import type { own as Source } from '../en/own.ts'

export const own: typeof Source = {
  guide: {
    title: 'Palautteen pyytäminen ja vastaanottaminen',
    short: 'Lyhyt opas ja sanoja, joita voit lainata.',
    lede: 'Palaute voi kirpaista, vaikka se olisi reilua. Tämä sivu on niitä hetkiä varten, ja niitä, jotka tulevat ennen.',
    parts: {
      first: {
        title: 'Kun palaute kirpaisee',
        text: 'Hengitä ensin. Sinun ei tarvitse vastata tänään, eikä sinun tarvitse olla samaa mieltä.\n\nLue palaute kerran, laita se syrjään ja lue uudelleen huomenna. Toisella kerralla se on usein pienempi kuin miltä se tuntui.\n\nJos se jää pyörimään mieleesi, puhu työtoverille tai esihenkilölle. Se on osa työtä eikä heikkoutta.',
      },
      read: {
        title: 'Mitä ihminen oikeastaan sanoo?',
        text: 'Joku kertoo, miltä asia hänestä tuntui. Sen hän tietää paremmin kuin kukaan. Sinä ehkä tiedät paremmin, miksi niin kävi. Kumpikin voi olla totta.\n\nEtsi, mitä ihminen olisi tarvinnut ja jäi vaille: aikaa, tietoa, mahdollisuutta vaikuttaa, sitä että häntä uskotaan. Yleensä jokin niistä on sinun käsissäsi.',
      },
      fair: {
        title: 'Kun palaute ei ole reilua',
        text: 'Joskus viha kuuluu päätökselle, jonolle tai laille, ja sinä satuit seisomaan lähimpänä. Sinun ei tarvitse kantaa sitä, mikä ei ole sinun.\n\nOle varovainen, jos tekee mieli selvittää, kuka kirjoitti. Joka tunnistetaan, ei kirjoita enää, ja sana kiertää.\n\nJos sinua on solvattu tai uhattu, kerro heti esihenkilöllesi. Sellaista sinun ei tarvitse sietää.',
      },
      together: {
        title: 'Yhdessä',
        text: 'Yksi palaute on yhden ihmisen hetki. Se, mikä toistuu, on koko yksikön asia eikä vain sinun.\n\nKäykää palaute läpi yhdessä ja aloittakaa siitä, mikä onnistui. Valitkaa yksi asia kokeiltavaksi ja sopikaa, milloin katsotte sitä uudelleen.',
      },
    },
    samplesTitle: 'Sanoja, joita voit lainata',
    samplesLede: 'Pyytäminen on helpointa, kun se on lyhyt ja toinen saa vapaasti kieltäytyä.',
    samples: {
      ask: { when: 'Tapaamisen lopuksi', say: 'Ennen kuin lähdet: oliko tänään jotain, mikä meni hyvin, tai jotain, mitä olisin voinut tehdä toisin? Voit sanoa sen minulle tai kirjoittaa myöhemmin ilman nimeä.' },
      slip: { when: 'Kun annat lapun', say: 'Tässä on tapa antaa meille palautetta. Nimeä ei tarvitse kertoa. Saat vastauksen kuittitunnuksella, eikä palaute saa huonontaa palveluasi.' },
      hard: { when: 'Vaikean päätöksen jälkeen', say: 'Ymmärrän, ettei tämä ollut se, mitä toivoit. Jos jokin siinä, miten kohtasin sinut, tuntui väärältä, haluaisin tietää sen. Voit myös kirjoittaa esihenkilölleni.' },
      thanks: { when: 'Kun joku moittii kasvokkain', say: 'Kiitos, että sanoit tämän minulle. Haluaisin miettiä sitä ennen kuin vastaan. Voinko palata siihen ensi kerralla?' },
    },
    whoTitle: 'Kuka näkee mitä',
    who: 'Sinulle tulleet kiitokset ja oma muistiinpanosi ovat sivuilla, jotka vain sinä voit avata. Niistä ei saa kukaan luetteloa eikä lukua, eikä mitään täällä lasketa työntekijöittäin. Rehellisesti sanottuna: palvelimen ylläpitäjä, jolla on sekä tietokanta että sen avaintiedosto, voisi teknisesti avata tekstit. Esihenkilö, koordinaattori ja pääkäyttäjä eivät voi tehdä sitä tällä ohjelmalla.',
  },
  note: {
    title: 'Mitä otan tästä',
    short: 'Muistiinpano vain sinulle itsellesi.',
    lede: 'Mikä jäi mieleesi, ja mitä haluaisit kokeilla? Tämä on vain sinua varten.',
    label: 'Oma muistiinpanoni',
    hint: 'Älä kirjoita mitään, mistä antajan tai asiakkaan voisi tunnistaa.',
    keep: 'Säilytä',
    kept: 'Muistiinpanosi on tallessa.',
    emptied: 'Muistiinpanosi on nyt tyhjä. Siitä ei ole täällä enää mitään.',
    whoTitle: 'Kuka voisi lukea tämän?',
    who: 'Mikään tämän ohjelman sivu, luettelo tai tuloste ei näytä muistiinpanoasi muille kuin sinulle. Se säilytetään salattuna. Rehellisesti sanottuna: palvelimen ylläpitäjä, jolla on sekä tietokanta että sen avaintiedosto, voisi teknisesti avata sen. Varmuuskopioissa aiempi versio säilyy niin kauan kuin kopioita säilytetään.',
    problems: {
      changed: 'Muistiinpanoasi on sillä välin muutettu toisessa ikkunassa. Tähän kirjoittamasi on tallella. Katso ensin toinen ikkuna. Jos säilytät tämän nyt, se korvaa toisen.',
      tooLong: 'Teksti on liian pitkä. Siinä saa olla enintään {limit} merkkiä. Mitään ei ole leikattu pois.',
    },
  },
}
