// Raadin suunnitelma: kaudet, tapaamiset ja päivän sopiminen.
export const panelSeason = {
  named: 'Kaikki lukevat tämän raadin sivulta. Jätä tämä pois: {words}',
  season: {
    none: 'Kautta ei ole vielä suunniteltu.', theme: 'Teema', noTheme: 'Teema on auki', agree: 'Sovi päivä', toCalendar: 'Kalenteriin', change: 'Muuta päivää tai teemaa', cancel: 'Peru', addMeeting: 'Lisää tapaaminen', changeSeason: 'Muuta kautta', newSeason: 'Uusi kausi', others: 'Muut kaudet',
    name: 'Kauden nimi', nameHint: 'Esimerkiksi Syksy 2026.', from: 'Ensimmäinen päivä', until: 'Viimeinen päivä', dayHint: 'Esimerkiksi 16.9.2026.', perspective: 'Näkökulma, joka on mukana kaikissa teemoissa', perspectiveHint: 'Esimerkiksi: jokainen on oman asiansa asiantuntija.',
    problems: { name: 'Anna kaudelle nimi.', day: 'Kirjoita päivä, esimerkiksi 16.9.2026.', order: 'Viimeisen päivän pitää olla ensimmäisen jälkeen.', overlaps: 'Samaan aikaan on jo toinen kausi.' },
  },
  meeting: {
    theme: 'Teema', day: 'Päivä', from: 'Alkaa', until: 'Päättyy', clockHint: 'Esimerkiksi 14.00.', where: 'Paikka', whereHint: 'Myös osoite, jotta perille löytää.', openDay: 'Voit jättää päivän auki. Silloin jäsenet kertovat, mitkä päivät heille sopivat.', whenLede: 'Jäsenille kerrotaan, jos päivä, aika tai paikka muuttuu.',
    cancelTitle: 'Peru tapaaminen', cancelText: 'Jäsenille kerrotaan, että tapaaminen on peruttu. Syyn he näkevät kauden sivulla.', why: 'Miksi', whyHint: 'Kerro lyhyesti. Jäsenet lukevat tämän.', keep: 'Älä peru',
    problems: { agreed: 'Sovittua päivää ei voi tyhjentää. Kirjoita toinen päivä tai peru tapaaminen.', day: 'Kirjoita päivä, esimerkiksi 16.9.2026.', past: 'Tämä päivä on jo mennyt.', from: 'Kirjoita, milloin tapaaminen alkaa, esimerkiksi 14.00.', until: 'Kirjoita, milloin tapaaminen päättyy, esimerkiksi 16.00.', order: 'Tapaamisen pitää päättyä vasta alkamisen jälkeen.', why: 'Kerro syy enintään 300 merkillä.' },
  },
  dates: {
    title: 'Päivän sopiminen', agreed: 'Päivä on sovittu', notYet: 'Päivää ei ole vielä sovittu. Kerro, mitkä päivät sinulle sopivat.', noDates: 'Päiviä ei ole vielä ehdotettu.', yours: 'Miten nämä päivät sopivat sinulle?', yoursText: 'Muille jäsenille näytetään vain, kuinka monelle päivä sopii. Pienessä ryhmässä vastauksesi voi arvata. Sihteeri näkee myös, kuka vastasi mitä. Voit muuttaa vastaustasi myöhemmin.', forMember: 'Miten nämä päivät sopivat? Jäsen: {called}',
    suits: { suits: 'Sopii', 'if-needed': 'Tarvittaessa', 'does-not': 'Ei sovi' }, save: 'Tallenna vastaus', counts: 'Kuinka monelle päivä sopii', best: 'Sopii useimmille', alike: 'Sopii yhtä monelle', tie: 'Useampi päivä sopii yhtä monelle. Valitkaa yhdessä jokin niistä.', who: 'Kuka vastasi mitä', silent: { one: '1 ei ole vastannut.', other: '{count} ei ole vastannut.' },
    choose: 'Valitse tämä päivä', withdraw: 'Poista', forOther: 'Kirjaa jäsenen vastaus', forOtherText: 'Jos jäsen vastasi puhelimessa tai paperilla.', whom: 'Jäsen', open: 'Avaa', propose: 'Ehdota päivää', proposeOne: 'Lisää päivä', toPlan: 'Kauden suunnitelmaan', problems: { nothing: 'Valitse vastaus ainakin yhteen päivään.' },
  },
}
