// The texts of ../en/panel-writing.ts in Finnish.
import type { panelWriting as Source } from '../en/panel-writing.ts'

export const panelWriting: typeof Source = {
  done: {
    saved: 'Tallennettu.', added: 'Lisätty.', removed: 'Poistettu.', back: 'Kohta on taas paikallaan.', begun: 'Muistio on aloitettu. Kaikki raadissa voivat lukea sitä.', finished: 'Muistio on kirjoitettu. Se hyväksytään seuraavassa tapaamisessa.',
    resumed: 'Voit jatkaa kirjoittamista.', approved: 'Muistio on hyväksytty. Sitä ei voi enää muuttaa.', amended: 'Muutos on muistiossa. Perustelu on alla.', settled: 'Asia on merkitty käsitellyksi.', carried: 'Asia jatkuu tässä muistiossa.',
  },
  refused: {
    'changed-meanwhile': 'Joku toinen on sillä välin muuttanut tätä. Katso, miltä se nyt näyttää, ja paina uudelleen.',
    closed: 'Tätä muistiota ei kirjoiteta nyt, joten mitään ei muutettu.', 'not-yet': 'Muistion voi aloittaa tapaamispäivänä.', full: 'Muistio on täynnä. Poista jotakin, ennen kuin lisäät.',
    used: 'Tästä kohdasta jatkuu jo jokin asia, joten sitä ei voi poistaa.', unknown: 'Tätä paikkaa ei enää ole. Katso, miltä muistio nyt näyttää.', removed: 'Joku toinen on sillä välin poistanut tämän kohdan.',
    'no-meeting': 'Muistio hyväksytään seuraavassa tapaamisessa. Aloita ensin sen muistio.',
    'not-yours': 'Voit lukea tätä muistiota, mutta et enää kirjoittaa siihen. Kirjoittamasi on tässä: anna se raadin vetäjälle.', gone: 'Joku muu on poistanut tämän välillä. Kirjoittamasi on tässä.', same: 'Mikään ei muuttuisi. Kirjoita uusi teksti.', 'has-points': 'Tähän on kirjoitettu jotakin, joten tätä ei voi poistaa.',
  },
  agenda: {
    title: 'Suunnittele tapaaminen', lede: 'Milloin ja missä raati kokoontuu, mitä käydään läpi ja millä kysymyksillä.',
    details: 'Aika, paikka ja teema', theme: 'Tapaamisen teema', day: 'Päivä', dayHint: 'Esimerkiksi 18.10.2026. Jätä tyhjäksi, jos päivästä ei ole sovittu.', from: 'Alkaa klo', until: 'Päättyy klo', timeHint: 'Esimerkiksi 14.00.', where: 'Paikka', chair: 'Puheenjohtaja', secretary: 'Sihteeri',
    printedAs: 'Niin kuin sen pitää näkyä muistiossa: etunimi tai rooli.', save: 'Tallenna',
    sections: 'Mitä käydään läpi', none: 'Mitään ei ole vielä suunniteltu.', usual: 'Aloita tavallisesta pohjasta', usualText: 'Avaus, asialista, viime tapaaminen, teema, seuraavat tapaamiset, muut asiat ja loppukierros. Voit muuttaa niitä kaikkia.',
    add: 'Lisää osio', edit: 'Muokkaa', up: 'Siirrä ylös', down: 'Siirrä alas', remove: 'Poista', hasPoints: 'Tähän on jo kirjoitettu.', questions: { one: '1 kysymys', other: '{count} kysymystä' }, headings: { one: '1 väliotsikko', other: '{count} väliotsikkoa' },
    problems: { day: 'Kirjoita päivä muodossa 18.10.2026.', from: 'Kirjoita, milloin tapaaminen alkaa, esimerkiksi 14.00.', until: 'Kirjoita, milloin tapaaminen päättyy, esimerkiksi 16.00. Sen pitää olla alkamisen jälkeen.', times: 'Kirjoita sekä päivä että alkamis- ja päättymisaika.', held: 'Muistio on jo aloitettu, joten tapaamisella pitää olla päivä.', agreed: 'Jäsenille on kerrottu tästä päivästä. Kirjoita toinen päivä tai peru tapaaminen kauden suunnitelmassa.', },
  },
  section: {
    now: 'Näin se on nyt', nowText: 'Joku muu muutti tätä, kun kirjoitit. Hänen versionsa on tässä ja sinun kentissä. Se, minkä tallennat, tulee sen tilalle.', newTitle: 'Uusi osio', title: 'Osio {number}', name: 'Otsikko', lead: 'Lause otsikon alla', leadHint: 'Esimerkiksi: Teemaa lähestyttiin seuraavien apukysymysten kautta.', part: 'Tapaamisen vaihe', kind: 'Mitä muistioon tulee itsestään',
    kinds: {
      words: 'Ei mitään', recap: 'Mitä aiemmista tapaamisista on jäljellä', theme: 'Ei mitään: tämä on tapaamisen teema', dates: 'Tulevat tapaamiset', other: 'Ei mitään: muut asiat', 'closing-round': 'Ei mitään: mitä jäi mieleen',
    },
    questions: 'Apukysymykset', questionsHint: 'Kysymys poistuu, kun tyhjennät kentän.', question: 'Kysymys {number}', newQuestion: 'Uusi kysymys', headings: 'Väliotsikot muistiinpanoille', headingsHint: 'Se, mitä sanotaan, kirjataan näiden alle. Väliotsikko poistuu, kun tyhjennät kentän.',
    heading: 'Väliotsikko {number}', newHeading: 'Uusi väliotsikko', save: 'Tallenna', saveAndGoOn: 'Tallenna ja lisää', up: 'Tallenna ja siirrä ylös', down: 'Tallenna ja siirrä alas', headingUsed: 'Tämän väliotsikon alle on kirjoitettu, joten sitä ei voi poistaa.', titleMissing: 'Kirjoita otsikko.', tooMany: 'Kysymyksiä voi olla enintään 30 ja väliotsikoita enintään 30.',
  },
  memo: {
    title: 'Muistio: {number}. tapaaminen', present: 'Montako jäsentä on paikalla', presentShort: 'Läsnä', presentHint: 'Pelkkä luku: muistiossa ei luetella jäseniä nimeltä.', presentProblem: 'Kirjoita, montako on paikalla: 0–1000.',
    notBegun: 'Muistiota ei ole aloitettu.', beginText: 'Aloita muistio, kun tapaaminen alkaa. Sitä voi kirjoittaa moni yhtä aikaa.', begin: 'Aloita muistio', waitText: 'Muistion voi aloittaa tapaamispäivänä, {day}.',
    settings: 'Kuka kirjoittaa ja montako on paikalla', membersWrite: 'Myös jäsenet kirjoittavat', membersWriteHint: 'Jokainen jäsen, joka kirjautuu sisään, voi lisätä ja muuttaa kohtia, kun muistiota kirjoitetaan. Muistioon ei merkitä, kuka kirjoitti mitäkin.', save: 'Tallenna',
    time: 'Aika ja paikka', chair: 'Puheenjohtaja', secretary: 'Sihteeri', members: { one: '1 raatilainen', other: '{count} raatilaista' },
    add: 'Lisää', newPoint: 'Uusi kohta: {under}', change: 'Muuta', states: { said: 'Sanottu', open: 'Jatkuu ensi kerralla', idea: 'Idea, joka odottaa', settled: 'Käsitelty loppuun' },
    removedNotice: 'Kohta poistettiin.', bringBack: 'Palauta se', finish: 'Kaikki on kirjoitettu', finishText: 'Tämän jälkeen muutokset pitää perustella. Muistio hyväksytään seuraavassa tapaamisessa.', resume: 'Jatka kirjoittamista', resumeText: 'Voit jatkaa kirjoittamista tänään, jos mitään ei ole muutettu jälkikäteen.',
    readOnly: 'Muistiota kirjoittavat raadin puheenjohtaja ja sihteeri. Teksti ilmestyy tähän sitä mukaa kuin sitä kirjoitetaan.', written: 'Muistio on kirjoitettu.', toApproval: 'Muutokset ja hyväksyminen', approved: 'Raati hyväksyi tämän muistion {day}.',
    problems: { words: 'Kirjoita, mitä sanottiin.', tooLong: 'Kohta on liian pitkä: enintään {limit} merkkiä. Jaa se kahteen.' },
  },
  live: {
    saved: 'Tallennettu klo {time}', kept: 'Ei tallennettu: verkkoyhteyttä ei ole. Teksti on tallessa tällä laitteella salattuna. Se aukeaa vain, kun sinä olet kirjautunut. Tallennusta yritetään uudelleen.', unkept: 'Ei tallennettu: verkkoyhteyttä ei ole. Pidä tämä sivu auki. Tallennusta yritetään uudelleen.',
    signedOut: 'Ei tallennettu: istuntosi on päättynyt. Kirjaudu uudelleen, niin kirjoittamasi tallentuu.', signIn: 'Kirjaudu', closed: 'Muistio on suljettu, joten tämä teksti on vain tällä laitteella. Kopioi se tai poista se.', away: 'Ei tallennettu: et voi enää kirjoittaa tähän muistioon. Teksti on vain tällä laitteella.', tooLong: 'Ei tallennettu: kohta on liian pitkä. Jaa se kahteen.', full: 'Ei tallennettu: muistio on täynnä.',
    backAgain: 'Kaikki on taas tallennettu.', waiting: 'Ei vielä tallennettu', forget: 'Poista tallentamaton teksti tältä laitteelta', forgetSure: 'Poistetaanko tallentamaton teksti tältä laitteelta? Sitä ei saa takaisin.', forgotten: 'Tallentamaton teksti poistettiin tältä laitteelta.', clash: 'Joku toinen muutti samaa kohtaa. Molemmat tekstit ovat tässä.', gone: 'Joku toinen poisti tämän kohdan. Tekstisi on tässä.',
    yours: 'Sinun', theirs: 'Toisen', keepMine: 'Pidä minun', keepTheirs: 'Pidä toisen', keepBoth: 'Pidä molemmat', addAgain: 'Lisää uutena kohtana', leaveOut: 'Jätä pois', ready: 'Valmis', more: 'Merkitse, siirrä tai poista', written: 'Kaikki on kirjoitettu: muistio suljettiin.', enter: 'Enter aloittaa seuraavan kohdan. Kirjoittamasi tallentuu itsestään.', leftover: 'Ei tallennettu muistioon',
  },
  point: {
    title: 'Muuta kohtaa', words: 'Mitä sanottiin', state: 'Mitä sille tapahtuu', stateHints: { said: 'Se on kirjattu.', open: 'Siihen palataan seuraavassa tapaamisessa.', idea: 'Se odottaa, kunnes joku tarttuu siihen. Kenenkään ei tarvitse ottaa sitä hoitaakseen.', settled: 'Siihen ei enää palata.' },
    at: 'Missä se on', save: 'Tallenna', up: 'Siirrä ylös', down: 'Siirrä alas', remove: 'Poista kohta', back: 'Takaisin muistioon',
    clashTitle: 'Joku toinen muutti samaa kohtaa', clashText: 'Mitään ei katoa: toisen teksti on ensin, ja sinun on kentässä.', theirs: 'Toisen teksti', keepMine: 'Pidä minun', keepTheirs: 'Pidä toisen', keepBoth: 'Pidä molemmat',
    removedText: 'Joku toinen poisti tämän kohdan. Tekstisi on kentässä: voit lisätä sen uutena kohtana.', addAgain: 'Lisää uutena kohtana',
  },
  recap: {
    promises: 'Luvattu kaikille', morePromises: { one: 'ja vielä 1 julkisella sivulla', other: 'ja vielä {count} julkisella sivulla' },
    waiting: 'Aiemmista tapaamisista jäi', since: '{number}. tapaamisesta {day}', settle: 'Asia on käsitelty', carry: 'Asiaa jatketaan', none: 'Mitään ei ole jäänyt auki.', previousMemo: '{number}. tapaamisen muistio, {day}', toApprove: 'Muistio on kirjoitettu. Käykää se läpi ja hyväksykää.', approvedOn: 'Hyväksytty {day}.', notWritten: 'Kesken.',
    toCome: 'Tulevat tapaamiset', dayOpen: 'päivä vielä auki', noMeetings: 'Tälle kaudelle ei ole enää suunniteltu tapaamisia.', perspective: 'Näkökulma kaikissa teemoissa', beginsWith: 'Tästä kokous alkaa',
  },
  approval: {
    title: 'Muutokset ja hyväksyminen: {number}. tapaaminen', lede: 'Raati käy muistion läpi seuraavassa tapaamisessa ja hyväksyy sen sellaisenaan tai muutettuna.', points: 'Muistio', change: 'Muuta', add: 'Lisää se, mikä jäi pois', none: 'Mitään ei ole muutettu.', history: 'Muutokset',
    approve: 'Hyväksy muistio', approveText: 'Paina tätä, kun raati on hyväksynyt muistion. Sen jälkeen sitä ei voi enää muuttaa.', approvedIn: 'Hyväksytty {day}, {number}. tapaamisessa.', notYet: 'Muistio hyväksytään seuraavassa tapaamisessa, kun sen muistio on aloitettu.', toMemo: '{number}. tapaamisen muistioon', noNext: 'Seuraavaa kokousta ei ole vielä suunniteltu.', toSeason: 'Kauden suunnitelmaan', publish: 'Julkaise muistio', approvedAfterEnd: 'Raatia vetäneet hyväksyivät muistion {day}, kun raati oli päättynyt.', approveEnded: 'Raati on päättynyt, eikä tämän jälkeen ole tapaamista. Te, jotka vedätte sitä, hyväksytte muistion. Sen jälkeen mikään siinä ei muutu.',
    kinds: { changed: 'Muutettu', added: 'Lisätty', struck: 'Poistettu' }, before: 'Ennen', after: 'Nyt', why: 'Miksi', inMeeting: '{day}, {number}. tapaamisessa',
    one: 'Muuta muistiota', newOne: 'Lisää muistioon', now: 'Nyt siinä lukee', words: 'Uusi teksti', wordsHint: 'Tyhjennä kenttä, jos kohta poistetaan.', whyHint: 'Yksi lause riittää. Kaikki raadissa voivat lukea sen.', at: 'Mihin', save: 'Muuta muistiota', whyMissing: 'Kirjoita, miksi.', wordsMissing: 'Kirjoita, mitä jäi pois.',
  },
}
