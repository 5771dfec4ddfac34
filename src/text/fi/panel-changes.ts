// The texts of ../en/panel-changes.ts in Finnish.
import type { panelChanges as Source } from '../en/panel-changes.ts'

export const panelChanges: typeof Source = {
  origin: { of: 'Lähtöisin raadin kokouksesta: {panel}, {month}.', undated: 'Lähtöisin raadin kokouksesta: {panel}.', memo: 'Lue kokouksen muistio' },
  kinds: { improvement: 'Toimenpide', question: 'Kysymys kyselyyn', greeting: 'Terveiset', homework: 'Kotitehtävä', trial: 'Muistilistan kokeilu', note: 'Viesti henkilökunnalle' },
  standings: { waiting: 'Odottaa vastausta', refused: 'Ei toteudu', working: 'Työn alla', done: 'Tehty', 'done-late': 'Tehty luvattua myöhemmin' },
  point: {
    title: 'Mitä sanottiin', of: 'Tapaamisesta: {meeting}', came: 'Mitä siitä seurasi', none: 'Tästä ei ole vielä seurannut mitään.',
    sendTitle: 'Lähetä eteenpäin', sendText: 'Joku henkilökunnasta ottaa asian hoitaakseen tai kertoo, miksi ei. Vastaus tulee tälle sivulle.',
    kind: 'Mitä tästä pitäisi seurata?', words: 'Mitä lähetetään', wordsHint: 'Kirjoita niin, että myös se ymmärtää, joka ei ollut paikalla. Ei nimiä eikä muuta, mistä jonkun voisi tunnistaa.',
    send: 'Lähetä', sent: 'Asia on lähetetty eteenpäin. Vastaus tulee tälle sivulle.', already: 'Tämä odottaa jo vastausta. Sitä ei lähetetty toiseen kertaan.',
    options: {
      improvement: 'Toimenpide', improvementHint: 'Jokin pitäisi tehdä toisin.', question: 'Kysymys kyselyyn', questionHint: 'Tästä pitäisi kysyä muiltakin.',
      note: 'Viesti niille, jotka hoitavat palautteita', noteHint: 'Heidän olisi hyvä tietää tämä.',
    },
    ownTitle: 'Voit tehdä tämän myös itse', write: 'Kirjoita toimenpiteeksi', join: 'Lisää toimenpiteeseen, joka on jo olemassa', joinField: 'Toimenpide', joinButton: 'Lisää', joined: 'Asia on nyt osa sitä toimenpidettä.',
    askTitle: 'Lisää kysymykseksi kyselyyn', askField: 'Kysely', askText: 'Kysymys', askButton: 'Lisää kysymys', asked: 'Kysymys on nyt kyselyn luonnoksessa.',
    otherTitle: 'Tai tee tästä', greeting: 'Terveiset yksiköille', homework: 'Kotitehtävä', trial: 'Muistilista, jota yksiköt kokeilevat', idea: 'Tämä on ajatus, jota kukaan ei ole vielä ottanut hoitaakseen.', take: 'Ota ajatus hoidettavaksi', taken: 'Ajatus on otettu hoidettavaksi. Siihen palataan seuraavassa tapaamisessa.',
    notYours: 'Sitä ei voitu lisätä sinne.',
  },
  list: {
    title: 'Mitä siitä seurasi', lede: 'Mitä raadin sanomasta on seurannut. Uusin on ensin.', open: 'Mitä siitä seurasi?', none: 'Mitään ei ole vielä lähetetty eteenpäin. Avaa jokin muistion kohta: sieltä sen voi lähettää.', noneSuch: 'Tällä rajauksella ei löytynyt mitään.',
    wordTitle: 'Raadilta kysytään', wordText: 'Nämä on merkitty tehdyiksi. Puhukaa siitä: onko asia todella muuttunut?', say: 'Sano, onko se muuttunut',
    ideas: 'Odottavat ajatukset', ideasText: 'Kukaan ei ole vielä ottanut näitä hoitaakseen. Raadin puheenjohtaja tai sihteeri voi ottaa.', all: 'Kaikki', season: 'Kausi', state: 'Tilanne', show: 'Näytä', filter: 'Rajaa luetteloa',
    sentOn: 'Lähetetty {day}', answeredOn: 'Vastattu {day}', madeOn: 'Alkanut {day}', dueBy: 'Luvattu viimeistään {day}', late: 'Luvattu päivä on mennyt.', moved: 'Luvattiin ensin viimeistään {day}, nyt viimeistään {due}', doneOn: 'Tehty {day}', promisedBy: 'Luvattu oli {day}',
    answer: 'Vastaus', why: 'Miksi ei', states: {
      considered: 'Se on otettu harkittavaksi.', decided: 'Se on päätetty tehdä.', 'under-way': 'Sitä tehdään.', done: 'Se on merkitty tehdyksi.', 'not-done': 'Sitä ei tehdä.',
    },
    notShown: 'Se ei ole vielä julkisilla sivuilla.', says: { changed: 'Raati sanoo: se on muuttunut.', 'not-changed': 'Raati sanoo: se ei ole muuttunut.' },
    survey: { draft: 'Se on kyselyn ”{name}” luonnoksessa.', asked: 'Se kysyttiin kyselyssä ”{name}”.', gone: 'Se jätettiin pois kyselystä ”{name}”.' },
    note: 'Henkilökunta on lukenut sen.', see: 'Katso: {name}', pointGone: 'Kohta on poistettu muistiosta.', toPoint: 'Katso muistion kohta',
  },
  proposals: {
    waits: { one: '1 asia asiakasraadilta odottaa vastausta', other: '{count} asiaa asiakasraadeilta odottaa vastausta' },
    title: 'Asiakasraadeilta', lede: 'Raadit ovat lähettäneet nämä henkilökunnalle. Ota asia hoidettavaksi tai kerro, miksi ei: raati lukee vastauksesi. Ehdottajaa ei kerrota, eikä raadin muita asioita näy täällä.',
    none: 'Mikään ei odota.', waiting: 'Odottavat', answered: 'Vastatut', head: { what: 'Mitä', panel: 'Raati', since: 'Lähetetty' }, count: { one: '1 asia odottaa vastausta', other: '{count} asiaa odottaa vastausta' },
    words: 'Mitä raati sanoo', take: 'Ota hoidettavaksi', write: 'Kirjoita toimenpiteeksi', or: 'Tai lisää toimenpiteeseen, joka on jo olemassa', question: 'Kysymys', questionHint: 'Siihen vastataan omin sanoin. Voit muotoilla sitä vielä luonnoksessa. Raadin oma kieli riittää; ennen kysymistä se kirjoitetaan suomeksi.',
    noSurveys: 'Ei ole kyselyä, johon voisit lisätä kysymyksen. Tee ensin kysely.', makeSurvey: 'Tee kysely', noteAnswer: 'Vastauksesi', noteHint: 'Kerro, mitä teet asialle tai kenelle välitit sen. Älä kirjoita asiakkaiden nimiä.', noteButton: 'Olen lukenut tämän ja välittänyt sen eteenpäin',
    refuseTitle: 'Ei oteta hoidettavaksi', why: 'Miksi ei', whyHint: 'Raati lukee tämän sellaisenaan. Selkeästi ja ilman nimiä.', refuse: 'Vastaa, ettei asiaa oteta hoidettavaksi',
    done: { refused: 'Raati voi nyt lukea, miksi ei.', taken: 'Asia on otettu hoidettavaksi. Raati näkee sen.' }, gone: 'Joku on jo vastannut tähän.', answer: 'Vastaus', came: 'Mitä siitä seurasi', seeImprovement: 'Katso toimenpide', seeSurvey: 'Katso kysely',
    problems: { why: 'Kirjoita, miksi asiaa ei oteta hoidettavaksi.', long: 'Tekstissä voi olla enintään {limit} merkkiä.', improvement: 'Valitse toimenpide.', survey: 'Valitse kysely.', words: 'Kirjoita, mitä lähetetään.', kind: 'Valitse, mitä tästä pitäisi seurata.', notYours: 'Et voi muuttaa tätä toimenpidettä.' },
  },
  thoughts: {
    title: 'Tapaamisten välillä', lede: 'Lue, mitä uutta on, ja kirjoita ajatus seuraavaan tapaamiseen. Kaikki raadissa näkevät ajatuksen. Siihen ei merkitä, kuka sen kirjoitti.',
    newest: 'Uusimmat', none: 'Täällä ei ole vielä mitään.', all: 'Katso kaikki', commentOne: 'Kommentoi tätä', comment: 'Kirjoita tästä ajatus', read: 'Luettavaa', untitled: 'Palaute, {month}',
    places: {
      published: 'Julkaistut palautteet', changes: 'Te sanoitte, me teimme', statistics: 'Tilastot', silence: 'Hiljaisuuskartta', surveys: 'Kyselyjen tulokset', drafts: 'Tarkistettavat kyselyluonnokset', bulletins: 'Tiedotteet', other: 'Jokin muu',
    },
    about: {
      published: 'Mitä asiakkaat ovat sanoneet ja mitä heille on vastattu.', changes: 'Mitä palautteen takia on tehty.', statistics: 'Kuinka paljon palautetta tulee ja miten siihen vastataan.', silence: 'Mistä palautetta tulee vähän.',
      surveys: 'Mitä on kysytty ja mitä on vastattu.', drafts: 'Kysymykset, jotka raatia pyydetään tarkistamaan, ennen kuin niitä kysytään muilta.', bulletins: 'Mitä odotustiloissa ja uutiskirjeissä kerrotaan.', other: 'Mitä sinulla on mielessä.',
    },
    writeTitle: 'Kirjoita ajatus', aboutField: 'Mistä ajatus kertoo?', words: 'Ajatuksesi', wordsHint: 'Lause tai pari riittää. Älä kirjoita nimiä. Omaasikaan ei tallenneta. Raati on pieni: joku voi tunnistaa sinut siitä, mitä kirjoitat.', button: 'Tallenna ajatus',
    done: 'Ajatuksesi on tallessa seuraavaa tapaamista varten.', undo: 'Peru ajatus', undoText: 'Voit perua sen tällä sivulla neljännestunnin ajan. Sen jälkeen vain raadin puheenjohtaja tai sihteeri voi jättää sen sivuun.', undone: 'Ajatus on peruttu.', tooLate: 'Sitä ei voi enää perua.',
    waiting: 'Ajatukset seuraavaan tapaamiseen', waitingNone: 'Seuraavaan tapaamiseen ei ole vielä ajatuksia.', onDay: '{place}, viikolla, joka alkoi {day}',
    take: 'Ota tapaamiseen', aside: 'Jätä sivuun', meeting: 'Mihin tapaamiseen', taken: 'Ajatus on nyt tapaamisen muistiossa.', setAside: 'Ajatus on jätetty sivuun.', noMeeting: 'Suunnittele ensin tapaaminen ja sen asialista. Sitten ajatukset voi ottaa sinne.',
    earlier: 'Läpikäydyt ajatukset', states: { taken: 'Otettu tapaamiseen', aside: 'Jätetty sivuun' }, changed: 'Joku muu on jo käsitellyt tämän ajatuksen.',
    problems: { words: 'Kirjoita ajatuksesi.', long: 'Ajatuksessa voi olla enintään {limit} merkkiä.', about: 'Valitse, mistä ajatus kertoo.' },
  },
}
