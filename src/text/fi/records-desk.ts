// The texts of ../en/records-desk.ts in Finnish.
import type { recordsDesk as Source } from '../en/records-desk.ts'

export const recordsDesk: typeof Source = {
  title: 'Omia tietoja koskevat pyynnöt',
  lede: 'Asiakkaat pyytävät nimellään, että heidän tietojaan korjataan tai annetaan. Jokainen avaus kirjataan lokiin. Avaa vain se, jota käsittelet.',
  closed: { title: 'Pyyntöjä ei voi käsitellä täällä', text: 'Tämän huoneen tietokantayhteyttä ei ole otettu käyttöön. Ylläpito tietää lisää.' },
  views: { open: 'Avoimet', decided: 'Päätetyt', label: 'Mitkä pyynnöt' },
  none: { open: 'Avoimia pyyntöjä ei ole.', decided: 'Päätettyjä pyyntöjä ei ole.' },
  head: { reference: 'Tunnus', kind: 'Pyyntö', unit: 'Yksikkö', arrived: 'Saapui', due: 'Määräaika', state: 'Tilanne', decided: 'Päätetty' },
  unitUnknown: 'Ei tiedossa', writeDown: 'Kirjaa pyyntö asiakkaan puolesta', handlersLink: 'Ketkä käsittelevät pyynnöt',
  next: 'Lisää pyyntöjä',
  one: {
    logged: 'Avauksesi kirjattiin lokiin.', who: 'Pyytäjä', code: 'Henkilötunnus', noCode: 'Ei tiedossa', way: 'Miten tuli', ways: { 'signed-in': 'Tunnistautuneena', desk: 'Toimipisteessä', paper: 'Paperilla' },
    writtenBy: 'Kirjasi', checked: 'Henkilöllisyys tarkistettiin', language: 'Kieli', languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' }, reply: 'Haluaa päätöksen', address: 'Osoite tai puhelin',
    document: 'Kirjaus tai asiakirja', when: 'Päivä', wrong: 'Mistä on kyse', proposed: 'Mitä siinä pitäisi lukea', evidence: 'Mikä osoittaa sen',
    asked: 'Mitä pyydettiin', replies: { here: 'Lukee sen täältä', letter: 'Kirjeenä', telephone: 'Puhelimitse' },
    maker: 'Pyytäjä', turns: { message: 'Viesti', extension: 'Lisäaika', decision: 'Päätös' },
    message: 'Kirjoita pyytäjälle', messageHint: 'Pyytäjä lukee viestin, kun hän tunnistautuu. Jos pyyntö tuli paperilla, ota yhteyttä muulla tavalla.', send: 'Lähetä',
    passOn: 'Siirrä toiseen yksikköön', passOnHint: 'Kun tiedon kirjasi toinen yksikkö. Määräaika ei muutu.', unit: 'Yksikkö', choose: 'Valitse yksikkö', pass: 'Siirrä',
    extend: 'Ota lisäaikaa', extendHint: 'Enintään kaksi kuukautta, vain jos asia on vaikea tai pyyntöjä on paljon. Pyytäjä näkee syyn. Uusi määräaika: {day}.', because: 'Miksi lisäaikaa tarvitaan?', extendButton: 'Ota lisäaikaa',
    decide: 'Päätä', decideHint: 'Kirjoita perustelut niin, että pyytäjä ymmärtää ne. Jos et hyväksy pyyntöä, kerro miksi. Päätöstä ei voi muuttaa jälkikäteen.', outcome: 'Päätös', reasons: 'Perustelut ja mitä on tehty', decideButton: 'Tallenna päätös', noUnit: 'Siirrä pyyntö ensin yksikölle, joka kirjasi tiedon.',
    outcomes: { granted: 'Hyväksytään', partly: 'Hyväksytään osittain', refused: 'Ei hyväksytä' },
    print: 'Tulosta pyyntö', letter: 'Päätös kirjeenä', done: 'Tallennettu.', tooLate: 'Tätä ei voi enää tehdä: pyyntö on muuttunut sillä välin.',
  },
  down: {
    title: 'Kirjaa pyyntö asiakkaan puolesta', lede: 'Kun asiakas ei voi tai halua tunnistautua. Tarkista ensin, kuka hän on. Kirjaa hänen sanansa, ei omiasi.',
    name: 'Pyytäjän nimi', code: 'Henkilötunnus', codeHint: 'Jos se tarvitaan, jotta oikeat tiedot löytyvät.', checked: 'Miten henkilöllisyys tarkistettiin?', checkedHint: 'Esimerkiksi: ajokortti, passi tai vanha tuttu toimipisteessä.',
    way: 'Miten pyyntö tuli?', arrived: 'Milloin pyyntö saapui?', arrivedHint: 'Kuukauden määräaika alkaa tästä päivästä.', language: 'Millä kielellä päätös annetaan?', save: 'Kirjaa pyyntö',
    doneTitle: 'Pyyntö on kirjattu', doneText: 'Tunnus on {reference}. Anna se pyytäjälle. Päätös tulee viimeistään {day}.', another: 'Kirjaa toinen pyyntö',
  },
  handlers: {
    title: 'Ketkä käsittelevät pyynnöt', lede: 'Yksikön esihenkilö käsittelee omia tietoja koskevat pyynnöt. Voit nimetä rinnallesi muita yksikön työntekijöitä.',
    none: 'Et ole minkään yksikön esihenkilö.', named: 'Nimetyt', nobody: 'Ei ketään esihenkilön lisäksi.', person: 'Kenet nimetään?', choose: 'Valitse henkilö', add: 'Nimeä', remove: 'Poista {name}', nobodyLeft: 'Kaikki yksikön työntekijät on nimetty.',
  },
}
