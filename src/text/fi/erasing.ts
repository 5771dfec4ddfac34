// The texts of ../en/erasing.ts in Finnish.
import type { erasing as Source } from '../en/erasing.ts'

export const erasing: typeof Source = {
  mark: 'poistettu pyynnöstä {day}',
  inTurn: 'Tästä on poistettu pyynnöstä kohta, joka koski jotakuta. Emme kerro sinulle, kuka sitä pyysi.',
  link: 'Poista tai kerro, miksi ei', back: 'Osuma',
  title: 'Poista osumasta {number}', lede: 'Poistettu on poissa pysyvästi: tekstistä, muodoista, joita muut voivat lukea, jäljennöksistä ja löydöksistä. Sen paikalle jää merkintä ja päivä. Toinen ihminen lukee sen ensin.',
  backups: 'Ennen poistoa otetuissa varmuuskopioissa se on siihen asti, kun kopiot hävitetään.',
  asked: 'Mitä tehdään?', ways: { part: 'Nämä kohdat poistetaan', all: 'Koko teksti poistetaan', keep: 'Mitään ei poisteta' },
  passages: 'Kohdat', passagesHint: 'Jokainen kohta omalle rivilleen juuri niin kuin se on tekstissä. Älä poista enempää kuin sen, mikä koskee pyytäjää.',
  because: 'Miksi se säilytetään?', becauseHint: 'Tarvitaan vain, jos mitään ei poisteta. Kerro se myös päätöksessä.', choose: 'Valitse syy', save: 'Tallenna',
  becauses: {
    duty: 'Sitä tarvitaan lakisääteiseen velvoitteeseen tai yleisen edun mukaiseen tehtävään (tietosuoja-asetus, 17 artiklan 3 kohta, b)', claims: 'Sitä tarvitaan oikeudelliseen vaateeseen tai todisteeksi (tietosuoja-asetus, 17 artiklan 3 kohta, e)', archive: 'Sitä tarvitaan arkistointiin, tutkimukseen tai tilastoihin (tietosuoja-asetus, 17 artiklan 3 kohta, d)',
    expression: 'Sitä tarvitaan sananvapauden ja tiedonvälityksen vuoksi (tietosuoja-asetus, 17 artiklan 3 kohta, a)', 'no-ground': 'Mikään poistamisen peruste ei täyty (tietosuoja-asetus, 17 artiklan 1 kohta)',
  },
  standing: { term: 'Asia', open: 'Asia on avoin.', closed: 'Asia on päätetty.', keptBack: 'Siinä on jotain kesken, tai sen poistaminen on estetty: siitä ei nyt poisteta mitään.', threat: 'Se on merkitty uhkaukseksi.' },
  problems: {
    way: 'Valitse, mitä tehdään.', passages: 'Kirjoita, mitä poistetaan, jokainen kohta omalle rivilleen.', short: 'Kohdassa on vähintään kaksi kirjainta.', because: 'Valitse, miksi se säilytetään.', own: 'Tämä voi olla oma asiasi: sinulla on sama nimi. Joku muu tekee sen.',
    waits: 'Tämän tekstin kohta odottaa jo toista ihmistä.', held: 'Tämän asian poistaminen on estetty viranomaista, tuomioistuinta tai tarkistusta varten. Lopeta esto ensin tai kerro, miksi teksti säilytetään.',
    'kept-back': 'Asiassa on jotain kesken: jatkotoimi, suunnitelma tai tieto, jota joku odottaa. Tekstiä voidaan tarvita siihen. Hoida se ensin tai kerro, miksi teksti säilytetään.',
    'of-case': 'Tämä asia on ollut sinulla, se koskee yksikköäsi tai linjaasi tai se koskee sinua. Joku muu lukee kohdan ja päättää.',
    needed: 'Tämä teksti on vielä toisessa avoimessa pyynnössä tai jäljennöksessä, joka odottaa luovuttamista. Käsittele se ensin.', searching: 'Haku on käynnissä. Yritä uudelleen, kun se on valmis.', changed: 'Kohtaa ei enää ole tekstissä. Mitään ei poistettu.', declined: 'Pyyntöä ei hyväksytty. Sen perusteella ei poisteta mitään.',
  },
  elsewhere: {
    feedback: 'Tätä tekstiä ei voi poistaa tässä.', answer: 'Keskeneräinen vastaus on kirjoittajansa: pyydä häntä poistamaan kohta.', beside: 'Asian ohessa oleva poistuu asian mukana. Jos sen on poistuttava aiemmin, ohjelman ylläpitäjä tekee sen käsin.', note: 'Tätä tekstiä ei voi poistaa tässä lainkaan.',
    contact: 'Yhteystiedot poistuvat itsestään jonkin ajan kuluttua asian päättämisestä. Palautteen antaja voi poistaa ne heti kuitillaan.', thanks: 'Kiitoksen välittäjä ottaa sen takaisin asian sivulla.', published: 'Poista kohta itse palautteesta: se poistuu kaikesta, mitä siitä on julkaistu. Tai moderoija poistaa sivun julkisuudesta.',
    improvement: 'Toimenpiteen vastuuhenkilö kirjoittaa sen uudelleen. Aiemmat sanamuodot jäävät historiaan, ja ohjelman ylläpitäjä poistaa ne käsin.', survey: 'Kyselyn tekstit säilyvät niin kuin ne laskettiin. Poista lainaus näkyvistä kyselyn sivulla. Ohjelman ylläpitäjä poistaa tekstin käsin.',
    day: 'Palautepäivän vetäjä kirjoittaa raportin uudelleen. Ohjelman ylläpitäjä poistaa toiveen tai keskustelun käsin.', council: 'Julkaistu muistio korjataan uudella kappaleella, jonka yhteydessä valitaan, että jonkun voisi tunnistaa aiemmasta. Aiemmin otetut kappaleet jäävät niille, joilla ne ovat.', unit: 'Asiaan vastaava ottaa tekstin takaisin yksiköltä.', organisation: 'Koordinaattori kirjoittaa tekstin uudelleen.',
  },
  given: 'Luovutettuja tai ladattuja tiedostoja, kuten vientejä ja tulosteita, tämä ei muuta. Kerro poistosta niille, joilla ne ovat (tietosuoja-asetus, 19 artikla).',
  list: 'Poistettavat kohdat', of: 'Kohta {day}', nothing: 'Mitään ei ole vielä ehdotettu poistettavaksi. Käy osumat läpi: jokaisesta pyytäjää koskevasta voit poistaa kohdan tai kertoa, miksi et poista.',
  states: { asked: 'Odottaa toista ihmistä', 'let-go': 'Poistetaan', done: 'Poistettu', refused: 'Ei hyväksytty', kept: 'Säilytetään', lapsed: 'Raukesi' },
  second: {
    title: 'Poistettava kohta, pyyntö {reference}', waiting: 'Poistettavat kohdat, jotka odottavat toista ihmistä', noneWait: 'Yksikään kohta ei odota.', look: 'Katso pyynnön {reference} kohta', by: 'Ehdotti',
    text: 'Teksti, jossa poistettava on merkitty', all: 'Koko teksti poistetaan.', decide: 'Poistetaanko se?', decideText: 'Lue koko teksti. Koskeeko kohta pyytäjää, eikä sitä ole syytä säilyttää vaateen, velvoitteen tai todisteen vuoksi? Voiko joku pyytää poistoa peitelläkseen jotain? Jos voi, älä hyväksy poistoa. Poistettua ei saa takaisin.',
    letGo: 'Poista', refuse: 'Älä poista', waits: 'Toinen tietosuojavastaava tai pääkäyttäjä katsoo sen. Ehdottaja ei voi hyväksyä poistoa.', over: 'Asia on päätetty. Sanoja ei säilytetä tässä.', asked: 'Ehdotettu', decided: 'Päätetty', ofHit: 'Missä se on', kept: 'Miksi se säilytetään',
  },
}
