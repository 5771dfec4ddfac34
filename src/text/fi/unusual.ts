// The texts of ../en/unusual.ts in Finnish.
import type { unusual as Source } from '../en/unusual.ts'

export const unusual: typeof Source = {
  title: 'Poikkeava lukeminen',
  lede: 'Säännöt etsivät poikkeamia kunkin päivän merkinnöistä. Poikkeama ei tarkoita, että jotain on tehty väärin: kysy ensin.',
  link: 'Poikkeava lukeminen',
  caption: 'Mitä löytyi, uusin ensin',
  head: { what: 'Mitä löytyi', day: 'Päivä', state: 'Tila' },
  empty: 'Mitään poikkeavaa ei ole löytynyt',
  emptyText: 'Kun joku avaa palautteita tai hakee niitä selvästi tavallista enemmän, hakee omaa nimeään tai yrittää avata sellaista, mikä ei kuulu hänelle, se näkyy täällä.',
  kinds: { many: 'monta palautetta', 'own-name': 'oma nimi', outside: 'ei kuulu hänelle', searches: 'monta hakua', 'over-weeks': 'monta palautetta neljässä viikossa' },
  lines: {
    many: { one: '{name}: avasi {count} palautteen', other: '{name}: avasi {count} eri palautetta' },
    'own-name': { one: '{name}: oma nimi kerran', other: '{name}: oma nimi {count} kertaa' },
    outside: { one: '{name}: {count} palaute, joka ei kuulu hänelle', other: '{name}: {count} palautetta, jotka eivät kuulu hänelle' },
    searches: { one: '{name}: haki kerran', other: '{name}: haki {count} kertaa' },
    'over-weeks': { one: '{name}: avasi neljässä viikossa {count} palautteen', other: '{name}: avasi neljässä viikossa {count} eri palautetta' },
  },
  why: {
    many: 'Enemmän eri palautteita yhden päivän aikana kuin tällaisella vastuualueella avataan, ja lisäksi yli kolme kertaa enemmän kuin hänen omana vilkkaimpana tavallisena päivänään neljän edellisen viikon aikana tai yli viisi kertaa enemmän kuin tällaisella vastuualueella avataan.',
    'own-name': 'Haku omalla sukunimellä tai palaute, joka ei ollut koskaan tullut hänelle ja jonka sanoissa on hänen nimensä.',
    outside: 'Useita palautteita, joihin pääsy evättiin ja jotka eivät olleet koskaan tulleet hänelle, tai monta päättynyttä palautetta, jotka eivät olleet koskaan tulleet hänelle.',
    searches: 'Enemmän sanahakuja yhden päivän aikana kuin tällaisella vastuualueella tarvitaan. Sanoilla hakemalla voi saada selville, mitä palautteessa on, vaikka ei avaa sitä.',
    'over-weeks': 'Enemmän eri palautteita neljän viikon aikana kuin tällaisella vastuualueella avataan. Yksikään päivä ei välttämättä ole erottunut muista.',
  },
  open: 'Avoin',
  outcomes: { explained: 'Selitys löytyi', 'followed-up': 'Selvitetään', 'not-unusual': 'Ei poikkeavaa' },
  outcomeHints: {
    explained: 'Siihen oli työhön kuuluva syy.',
    'followed-up': 'Asiaa selvitetään tämän palvelun ulkopuolella.',
    'not-unusual': 'Sääntö osui tässä väärään.',
  },
  outcome: 'Mitä asiasta seurasi',
  settle: 'Merkitse ratkaistuksi',
  settledNow: 'Merkitty ratkaistuksi.',
  settledAlready: 'Joku on jo ratkaissut tämän.',
  settledBy: 'Ratkaissut: {name}, {day}.',
  own: 'Tämä koskee omaa lukemistasi. Joku muu ratkaisee sen.',
  cut: 'Merkintöjä on {all}. Tässä niistä on {shown} ensimmäistä. Loput näet rajaamalla lokia.',
  entries: 'Merkinnät, joista on kyse',
  back: 'Kaikki poikkeamat',
  waits: { one: '{count} poikkeama odottaa ratkaisua.', other: '{count} poikkeamaa odottaa ratkaisua.' },
}
