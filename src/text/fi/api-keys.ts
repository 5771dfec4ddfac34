// The texts of ../en/api-keys.ts in Finnish.
import type { apiKeys as Source } from '../en/api-keys.ts'

export const apiKeys: typeof Source = {
  title: 'Muiden järjestelmien avaimet',
  lede: 'Avaimella organisaation toinen järjestelmä voi kertoa tälle itse jotakin, esimerkiksi kuinka monta asiakkuutta viime kuussa päättyi, tai välittää palautteen, joka annettiin siellä. Sillä ei pääse lukemaan palautteita eikä vastauksia.',
  list: 'Avaimet',
  head: { name: 'Järjestelmä', begins: 'Avaimen alku', scopes: 'Mihin se kelpaa', made: 'Tehty', used: 'Käytetty viimeksi', state: 'Tila', action: 'Toiminnot' },
  never: 'Ei koskaan',
  endedOn: 'Päätetty {day}',
  none: 'Avaimia ei ole vielä.',
  end: 'Päätä',
  endOf: 'Päätä avain: {name}, {begins}…',
  replace: 'Vaihda',
  replaceOf: 'Vaihda avain: {name}, {begins}…',
  hint: 'Päätä avain, jota ei enää tarvita. Vaihda avain, joka voi olla väärissä käsissä, ja muutkin avaimet silloin tällöin.',
  ended: 'Avain on päätetty. Kaikki, mitä sillä lähetetään, torjutaan.',
  wasOver: 'Avain oli jo päätetty tai vaihdettu. Tee uusi, jos järjestelmä tarvitsee sellaista yhä.',
  readOnly: 'Ylläpitäjä tekee, vaihtaa ja päättää avaimet.',
  inUse: 'Käytössä',
  lastsUntil: 'Vaihdettu, kelpaa vielä {day}',
  lasted: 'Vaihdettu, kelpasi {day} asti',
  perMinute: { one: '{count} pyyntö minuutissa', other: '{count} pyyntöä minuutissa' },
  scopes: {
    'relationship-changes': { label: 'Kertoo, kuinka monta asiakkuutta päättyi ja kuinka monen työntekijä vaihtui', short: 'Päättymiset ja työntekijän vaihdot' },
    open311: { label: 'Lähettää palautteita Open311-rajapinnalla (GeoReport v2)', short: 'Palautteet Open311-rajapinnalla' },
  },

  make: {
    title: 'Tee avain',
    name: 'Mille järjestelmälle?',
    nameHint: 'Esimerkiksi ”Asiakastietojärjestelmä”. Esihenkilöt näkevät nimen niiden lukujen vieressä, jotka tulevat avaimella.',
    nameMissing: 'Kirjoita, mille järjestelmälle avain on.',
    scopes: 'Mitä sillä saa tehdä?',
    scopesMissing: 'Valitse, mitä avaimella saa tehdä.',
    perMinute: 'Montako pyyntöä sillä saa tulla minuutissa?',
    perMinuteHint: 'Jos jätät kentän tyhjäksi: {usual}. Kirjoita muu luku, jos järjestelmä tarvitsee enemmän tai selvästi vähemmän.',
    perMinuteNone: 'Jos jätät kentän tyhjäksi, määrää ei rajoiteta.',
    perMinuteWrong: 'Kirjoita kokonaisluku 1–{most}, tai jätä kenttä tyhjäksi.',
    button: 'Tee avain',
  },

  change: {
    title: 'Vaihda avain: {name}',
    lede: 'Saat uuden avaimen, joka kelpaa samaan kuin vanha ({begins}…).',
    until: 'Mihin päivään asti vanha avain kelpaa?',
    untilHint: 'Kirjoita päivä muodossa 30.9.2026, enintään {days} päivän päähän. Silloin ehdit viedä uuden avaimen järjestelmään katkotta. Jos vanha avain voi olla väärissä käsissä, jätä kenttä tyhjäksi: vanha päättyy heti.',
    wrongDay: 'Kirjoita päivä muodossa 30.9.2026. Se on tänään tai enintään {days} päivän päässä.',
    button: 'Vaihda avain',
    back: 'Älä vaihda',
  },

  made: {
    title: 'Avain: {name}',
    text: 'Kopioi se nyt ja vie se järjestelmään. Se näytetään vain tämän kerran, eikä sitä löydä myöhemmin mistään: jos avain katoaa, se vaihdetaan.',
    label: 'Avain',
    how: 'Järjestelmä lähettää avaimen otsakkeessa Authorization: Bearer, ja Open311-rajapinnalla viestin rungossa nimellä api_key, ei koskaan osoitteessa. Ohjelmille tarkoitettu kuvaus kertoo, mitä lähetetään.',
    description: 'Kuvaus ohjelmille',
    back: 'Avaimiin',
  },
}
