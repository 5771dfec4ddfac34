// The texts of ../en/survey-compared.ts in Finnish.
import type { surveyCompared as Source } from '../en/survey-compared.ts'

export const surveyCompared: typeof Source = {
  link: 'Vertaa ajan mittaan',
  title: 'Ajan mittaan: {name}',
  lede: 'Miten vastaukset samoihin kysymyksiin ovat muuttuneet kerrasta toiseen yhdessä paikassa. Paikkoja ja ihmisiä ei koskaan verrata toisiinsa.',
  back: 'Takaisin kyselyyn',
  toResults: 'Viimeisimmän kerran tulokset',
  what: 'Mitä verrataan',
  choose: 'Näytä tämä',
  theme: '{theme}, {count} kysymystä yhdessä',
  measures: { agree: 'Samaa mieltä', recommend: 'Suositteluindeksi', smileys: 'Iloisia kasvoja' },
  ofSurvey: 'kyselyssä ”{name}”',
  set: 'Samat kansalliset kysymykset on esitetty tässä paikassa myös muissa kyselyissä. Nekin ovat tässä, kukin oman kyselynsä nimellä.',
  earlier: { one: 'Yksi aiempi kerta on jätetty tästä pois. Sen tulokset ovat omalla sivullaan.', other: '{count} aiempaa kertaa on jätetty tästä pois. Niiden tulokset ovat omilla sivuillaan.' },
  verdicts: { more: 'Muutos on suurempi kuin sattuma yksin todennäköisesti tekisi.', chance: 'Tämä voi olla sattumaa.', few: 'Vastauksia on liian vähän vertailtavaksi.' },
  newest: 'Edelliseen kertaan ({from}) verrattuna: {change}.',
  changes: { agree: '{points} prosenttiyksikköä', recommend: '{points} pistettä', smileys: '{points} prosenttiyksikköä' },
  allHidden: 'Minään näistä kerroista täältä ei ole tarpeeksi vastauksia, jotta niistä voisi näyttää mitään.',
  nothingNow: 'Täältä ei ole tarpeeksi vastauksia kahdelta kerralta, joten muutosta ei kerrota.',
  range: '{low}…{high}',
  head: { asked: 'Kysyttiin', said: 'Kertoi mielipiteensä', mean: 'Keskiarvo, asteikko 1–5', change: 'Muutos edellisestä kerrasta', list: 'Kysymys', values: 'Kullakin kerralla, aikaisin ensin' },
  sinceThen: 'kerrasta {days}',
  first: 'Ennen tätä ei ole mihin verrata.',
  noMeanRange: 'väliä ei tiedetä',
  notAsked: 'Tätä ei kysytty.',
  other: {
    kind: 'Siihen vastattiin silloin eri tavalla.', options: 'Vaihtoehdot olivat silloin toiset.', most: 'Silloin sai valita eri määrän.', 'asked-of': 'Sitä kysyttiin silloin eri ihmisiltä.',
    words: 'Toisessa kyselyssä kaikki sen sanat olivat toiset, eikä kukaan ole sanonut, että se kysyy samaa.',
  },
  notCompared: 'Ei verrata. {why}',
  reworded: 'Uusin sanoin',
  wording: {
    title: 'Sanat ovat muuttuneet', text: 'Kyselyn tekijän mukaan tässä kysytään samaa. Silti jo toiset sanat voivat muuttaa sitä, mitä ihmiset vastaavat.',
    of: 'Kieli: {language}', help: 'Ohje. Kieli: {language}', none: 'ei mitään ({days})',
  },
  picture: {
    text: 'Jokainen piste on yksi kysymiskerta ja pystyviiva sen läpi todennäköinen väli. {points}',
    point: '{days}: {value}, todennäköisesti {range}.', smallPoint: '{days}: alle 20 vastausta.', gap: '{days}: ei pistettä.',
    legend: 'n: kuinka moni kertoi mielipiteensä. Täysi piste: vähintään 20 vastausta. Avoin piste: vähemmän. Pystyviiva: todennäköinen väli. Katkoviiva: sanat muuttuivat. Ei pistettä: vastauksia ei ole tarpeeksi, tai tätä ei kysytty.',
    marks: 'Kirjain kertoo, mitä seurasi ja minä päivänä.',
  },
  followed: {
    title: 'Mitä siitä seurasi', told: '{day}, kerran {days} jälkeen:', done: '{day}, tehty kerran {days} takia:', none: 'Vielä ei ole kerrottu, mitä seurasi.',
    caution: 'Se, että jokin tuli toisen jälkeen, ei vielä osoita, että se johtui siitä. Muutkin asiat ovat muuttuneet.',
  },
  all: 'Kaikki, mitä voi verrata',
  alone: {
    title: 'Mitä ei voi verrata', once: 'Kysyttiin vain kerran: {days}.', 'no-number': 'Vastattiin omin sanoin tai valitsemalla muusta kuin asteikosta. Sitä ei yksi luku kerro, joten lue kunkin kerran tulokset.',
  },
  how: 'Miten tätä luetaan',
  howText: [
    'Todennäköinen väli: jos kaikki vastanneiden kaltaiset olisivat vastanneet, luku olisi tällä välillä 95:ssä sadasta tällaisesta kyselystä. Mitä vähemmän vastauksia, sitä leveämpi väli on.',
    'Muutoksen sanotaan olevan suurempi kuin sattuma todennäköisesti tekisi, kun ”ei muutosta lainkaan” on välin ulkopuolella. Kahdestakymmenestä asiasta, jotka eivät ole muuttuneet, noin yksi näyttää muuttuneelta.',
    'Näistä luvuista ei näe, ketkä vastasivat molemmilla kerroilla. Jos heitä oli monta, muutokset ovat varmempia kuin tässä sanotaan.',
    'Jokainen päättää itse, vastaako. Tästä ei tiedetä, mitä muut ajattelevat.',
    'Alle {count} vastauksesta ei näytetä mitään, eikä siitä voi päätellä, oliko vastauksia vähän vai ei yhtään. Alle 20 vastauksesta kerrotaan lukumäärät eikä prosentteja, eikä mitään verrata.',
    'Useasta samaa aihetta koskevasta kysymyksestä kerrotaan keskiarvo. Sen väli on niin leveä kuin jos vastaukset kaikkiin niihin liikkuisivat yhdessä.',
  ],
  empty: {
    title: 'Vertailtavaa ei vielä ole',
    none: 'Mikään kysymiskerta ei ole vielä sulkeutunut.', one: 'Tuloksia on yhdeltä kerralta. Kun samaa kysytään uudelleen, niitä voi verrata.', noneSame: 'Mitään yhdellä luvulla kerrottavaa kysymystä ei ole kysytty samalla tavalla useammin kuin kerran.',
  },
  file: {
    get: 'Hae taulukko tiedostona', name: 'ajan-mittaan',
    columns: {
      question: 'Mitä kysyttiin', survey: 'Kysely', first: 'Ensimmäinen päivä', last: 'Viimeinen päivä', state: 'Tila', said: 'Kertoi mielipiteensä', measure: 'Mittari', value: 'Arvo', error: 'Keskivirhe', low: 'Todennäköinen väli alkaen', high: 'Todennäköinen väli asti',
      mean: 'Keskiarvo', meanLow: 'Keskiarvo alkaen', meanHigh: 'Keskiarvo asti', since: 'Muutos siitä kierroksesta, joka alkoi', change: 'Muutos', changeLow: 'Muutos alkaen', changeHigh: 'Muutos asti', meanChange: 'Keskiarvon muutos', meanChangeLow: 'Keskiarvon muutos alkaen', meanChangeHigh: 'Keskiarvon muutos asti', verdict: 'Sanoin', wording: 'Niin kuin se kysyttiin',
    },
    states: { 'shown': 'näytetään', 'small': 'alle 20: ei verrata', 'gap': 'ei tarpeeksi vastauksia', 'not-asked': 'ei kysytty', 'other': 'kysyttiin toisin' },
    measures: { agree: 'samaa mieltä olevien osuus, %', recommend: 'indeksi, −100…100', smileys: 'iloisten kasvojen osuus, %' },
  },
}
