// Kirjautuminen organisaation omalla tunnuksella, ja roolit, jotka tulevat sen ryhmistä.
export const singleSignOn = {
  button: 'Kirjaudu: {name}',
  orPassword: 'Tai kirjaudu salasanalla',
  passwordsOffTitle: 'Salasanat eivät ole täällä käytössä',
  passwordsOff: 'Kaikki kirjautuvat tunnuksella ”{name}”. Jos se ei onnistu, kysy tämän palvelun pääkäyttäjältä.',
  yourPassword: 'Kirjaudut tunnuksella ”{name}”. Sen salasana vaihdetaan siellä, mistä tunnus on.',

  signedOutTitle: 'Olet kirjautunut ulos tästä palvelusta',
  signedOut: 'Tunnuksesi ”{name}” on yhä kirjautuneena tällä laitteella. Jos muutkin käyttävät laitetta, kirjaudu ulos siitäkin.',
  signOutThere: 'Kirjaudu ulos myös: {name}',
  signOutYourself: 'Emme saaneet sinua sinne. Sulje selaimen kaikki ikkunat, niin kukaan muu ei pääse sisään tunnuksellasi.',
  signOutTitle: 'Kirjaudu ulos tunnuksestasi',

  again: 'Yritä uudelleen',
  otherWay: 'Kirjautumissivulle',
  trouble: {
    away: {
      title: 'Kirjautuminen ei nyt toimi',
      text: 'Palvelu, joka tuntee tunnuksesi ”{name}”, ei vastaa niin kuin pitäisi. Yritä muutaman minuutin päästä uudelleen. Jos sama jatkuu, kerro siitä tietotekniikan tuelle.',
    },
    denied: {
      title: 'Sinua ei kirjattu sisään',
      text: 'Kirjautuminen tunnuksella ”{name}” keskeytyi: joko keskeytit sen itse tai sen teki palvelu, joka tuntee tunnuksen. Voit yrittää uudelleen.',
    },
    stale: {
      title: 'Tämä kirjautuminen ei enää kelpaa',
      text: 'Se alkoi yli kymmenen minuuttia sitten, tai se on jo käytetty. Aloita alusta.',
    },
    mixed: {
      title: 'Tämä kirjautuminen alkoi muualla',
      text: 'Se alkoi toisessa selaimessa tai toisella välilehdellä, tai yli kymmenen minuuttia sitten. Sinua ei ole kirjattu sisään. Jos joku lähetti sinulle tämän linkin, älä käytä sitä. Aloita alusta.',
    },
    clock: {
      title: 'Kaksi kelloa on eri ajassa',
      text: 'Tämän palvelun kello ja tunnuksesi tuntevan palvelun kello ovat eri ajassa. Kerro siitä tietotekniikan tuelle: kummankin palvelimen kello on tarkistettava.',
    },
    'not-believed': {
      title: 'Vastaukseen ei voinut luottaa',
      text: 'Saatu vastaus ei kuulunut tähän kirjautumiseen, tai sitä ei ollut allekirjoitettu oikein. Sinua ei ole kirjattu sisään. Yritä uudelleen. Jos sama jatkuu, kerro siitä tietotekniikan tuelle.',
    },
    'too-many': {
      title: 'Kirjautumisia on aloitettu liian monta',
      text: 'Verkostasi on aloitettu monta kirjautumista, jotka ovat jääneet kesken. Odota kymmenen minuuttia ja yritä uudelleen.',
    },
  },
  refused: {
    left: {
      title: 'Et voi enää kirjautua tänne',
      text: 'Tunnuksesi ”{name}” toimii, mutta täällä sinut on merkitty lähteneeksi. Jos se ei pidä paikkaansa, kysy tämän palvelun pääkäyttäjältä.',
    },
    'no-role': {
      title: 'Sinulla ei ole roolia täällä',
      text: 'Tunnuksesi ”{name}” toimii, mutta millään ryhmistäsi ei ole roolia tässä palvelussa, eikä kukaan ole antanut sinulle roolia. Kysy tämän palvelun pääkäyttäjältä.',
    },
    'not-verified': {
      title: 'Emme tiedä, onko osoite sinun',
      text: '{name} ei kerro meille, että sähköpostiosoite on todella sinun, joten emme päästä sillä ketään sisään. Näytä tämä sivu tietotekniikan tuelle. Vika ei ole sinussa: palvelu, joka tuntee tunnuksesi, ei kerro, että osoitteesi on tarkistettu.',
    },
    'other-account': {
      title: 'Osoitteesi kuuluu toiseen tunnukseen',
      text: 'Joku, jolla on sama sähköpostiosoite, kirjautuu tänne toisella tunnuksella: ”{name}”. Kysy tämän palvelun pääkäyttäjältä.',
    },
    'no-email': {
      title: 'Sähköpostiosoitteesi puuttuu',
      text: '{name} ei kertonut meille sähköpostiosoitettasi. Ilman sitä emme voi kertoa, kun jokin odottaa sinua. Kerro siitä tietotekniikan tuelle.',
    },
    'groups-untold': {
      title: 'Ryhmäsi puuttuvat',
      text: '{name} ei kertonut meille kaikkia ryhmiäsi, ehkä siksi että niitä on liikaa. Roolisi riippuvat niistä. Kerro siitä tietotekniikan tuelle.',
    },
  },

  desk: {
    title: 'Kertakirjautuminen',
    link: 'Kertakirjautuminen ja ryhmistä tulevat roolit',
    lede: 'Henkilöstö voi kirjautua tunnuksella, joka heillä on muutenkin. Heidän roolinsa täällä voivat tulla ryhmistä, joissa he ovat siellä.',
    isOn: 'Kertakirjautuminen on käytössä: {name}.',
    isOff: 'Kertakirjautuminen ei ole käytössä. Sen ottaa käyttöön asetuksissa se, joka ylläpitää palvelua. Tänne kirjoittamasi odottaa siihen asti.',
    address: 'Kirjautumispalvelun on tunnettava tämä osoite',
    rolesTitle: 'Ryhmistä tulevat roolit',
    rolesText: 'Jokaisella kirjautumisella henkilön roolit sovitetaan hänen ryhmiinsä: uudet alkavat sinä päivänä, ja ne, joiden ryhmää ei enää ole, päättyvät. Käsin annetut roolit jäävät. Viimeinen pääkäyttäjä ja viimeinen palautekoordinaattori pitävät roolinsa.',
    caption: 'Ryhmistä tulevat roolit',
    group: 'Ryhmä',
    groupHint: 'Täsmälleen niin kuin kirjautumispalvelu sen kirjoittaa, isot ja pienet kirjaimet mukaan lukien. Jotkin palvelut käyttävät nimen sijasta pitkää koodia.',
    people: 'Henkilöitä nyt',
    made: 'Lisätty',
    madeBy: '{day}, {name}',
    own: 'Kukaan ei saa roolia sellaisen rivin kautta, jonka hän on itse lisännyt.',
    alone: 'Vain niille, joilla ei ole muuta roolia. Muut saavat muiden ryhmiensä roolit, mutta eivät tätä.',
    none: 'Millään ryhmällä ei ole vielä roolia.',
    addTitle: 'Lisää ryhmälle rooli',
    add: 'Lisää',
    remove: 'Poista',
    removeOf: 'Poista: {group}, {role}',
    removeText: 'Kun poistat ryhmältä roolin, ne, joilla rooli on sen kautta, menettävät sen, kun he seuraavan kerran kirjautuvat. Jos jonkun on menetettävä se heti, merkitse hänet lähteneeksi tai päätä hänen kirjautumisensa.',
    added: 'Ryhmällä on nyt tämä rooli. Ryhmän jäsenet saavat sen, kun he seuraavan kerran kirjautuvat.',
    removed: 'Ryhmällä ei enää ole tätä roolia.',
    problems: {
      group: 'Kirjoita ryhmän nimi.',
      tooLong: 'Ryhmän nimessä on enintään 200 merkkiä.',
      twice: 'Tällä ryhmällä on jo tämä rooli.',
    },
    passwordsTitle: 'Salasanat',
    passwordsAreOn: 'Tänne voi kirjautua myös sähköpostiosoitteella ja salasanalla.',
    passwordsAreOff: 'Salasanat ovat pois käytöstä: tänne kirjaudutaan vain tunnuksella ”{name}”.',
    operator: 'Salasanat on täällä otettu pois käytöstä, mutta ohjelman asetus (LOCAL_SIGN_IN) avaa ne silti.',
    provider: 'Salasanat otettiin täällä pois käytöstä. Ne toimivat silti, koska kertakirjautumista ei enää ole asetettu: muuten kukaan ei pääsisi sisään.',
    switchOff: 'Ota salasanat pois käytöstä',
    switchOffText: 'Silloin kukaan ei voi kirjautua salasanalla, saada käyttöönottolinkkiä eikä valita salasanaa, ja salasanalla kirjautuneet kirjataan ulos. Jos kirjautumispalvelu ei toimi, kukaan ei pääse sisään, ennen kuin se toimii taas tai ohjelma käynnistetään asetuksella LOCAL_SIGN_IN=always.',
    switchOn: 'Ota salasanat taas käyttöön',
    notNow: 'Salasanat voi ottaa pois käytöstä pääkäyttäjä, joka on itse kirjautunut kertakirjautumisella: silloin on varmaa, että joku pääsee yhä sisään.',
    switchedOff: 'Salasanat ovat nyt pois käytöstä.',
    switchedOn: 'Salasanat ovat taas käytössä.',
    cannotLink: 'Salasanat ovat pois käytöstä, joten kenellekään ei voi lähettää linkkiä salasanan valitsemiseen.',
  },

  person: {
    fromGroup: 'Tulee ryhmästä {group}',
    signsIn: 'Henkilö kirjautuu organisaation tunnuksella.',
    endsThere: 'Päättyy ryhmän mukana, ei täällä',
    follows: 'Tämä henkilö lisättiin, kun hän kirjautui ensimmäisen kerran. Hänen nimensä ja sähköpostiosoitteensa seuraavat tunnusta, jolla hän kirjautuu.',
  },
}
