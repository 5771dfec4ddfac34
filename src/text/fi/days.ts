// The texts of ../en/days.ts in Finnish.
import type { days as Source } from '../en/days.ts'

export const days: typeof Source = {
  title: 'Palautepäivät',
  lede: 'Pop up -tapahtuma, jossa ihmiset antavat palautetta pisteillä: tabletilla, paperilla ja kahvin lomassa. Täällä suunnittelet päivän, pidät sen ja kerrot, mitä siitä seurasi.',
  add: 'Suunnittele palautepäivä',
  none: 'Palautepäiviä ei ole vielä suunniteltu.',
  noStop: 'Aikaa ja paikkaa ei ole vielä',
  organisers: 'Järjestäjät',
  waysLabel: 'Mitä voit tehdä',
  head: { day: 'Päivä', when: 'Milloin', state: 'Tilanne' },
  states: { planned: 'Suunnitteilla', ready: 'Valmis, alkaa {day}', on: 'Käynnissä {day} alkaen', closed: 'Päätetty {day}' },
  refused: {
    title: 'Et ole nyt tämän päivän vetäjä',
    text: 'Mitään ei tallennettu. Joku on ehkä poistanut sinut päivän vetäjistä tai muuttanut rooliasi, kun kirjoitit.',
    ask: 'Kysy päivän suunnittelijalta ({name}) tai palautekoordinaattorilta. He voivat lisätä sinut takaisin vetäjäksi, ja voit lähettää tämän silloin.',
    askCoordinator: 'Kysy palautekoordinaattorilta. Hän voi lisätä sinut takaisin vetäjäksi, ja voit lähettää tämän silloin.',
    kept: 'Tämän kirjoitit. Kopioi se ennen kuin jatkat: sitä ei ole muualla.',
  },
  ways: {
    plan: { name: 'Suunnitelma', about: 'Milloin, missä ja kuka järjestää.' },
    stations: { name: 'Pisteet', about: 'Mitä missäkin kysytään, sanakortit ja teemat.' },
    promise: { name: 'Lupaus', about: 'Mitä vastaajille luvataan.' },
    kit: { name: 'Tulosteet', about: 'Julisteet, kyltit, kortit ja lomakkeet.' },
    tablets: { name: 'Tabletit', about: 'Ota tabletit päivän käyttöön ja näe, mitä niissä vielä on.' },
    now: { name: 'Kävijät', about: 'Laske kävijöitä.' },
    notes: { name: 'Keskustelut', about: 'Mitä sanottiin, ääneen luettuna ja hyväksyttynä.' },
    paper: { name: 'Kortit ja lomakkeet', about: 'Näppäile, mitä paperilla annettiin.' },
    close: { name: 'Päätä päivä', about: 'Kun kaikki on tallessa.' },
    wishes: { name: 'Toiveet', about: 'Lue, järjestä ja vastaa.' },
    report: { name: 'Raportti', about: 'Mitä päivästä seurasi, kaikkien luettavaksi.' },
  },
}
