// What the rules know of Finnish. Plainer words are those that the clients' council of a county would say; a list like this is never
// finished. Endings carry what other languages say in words of their own, so most are beginnings.
import type { LanguageWords } from './hint.ts'
import { wholeWords } from './spans.ts'

export const finnish: LanguageWords = {
  join: wholeWords('ja|sekä|eikä|tai|taikka'),
  oneThing: [wholeWords('silloin tällöin|ja niin edelleen|ja muut|ja vastaavat|aika ja paikka|isä ja äiti|äiti ja isä|yötä ja päivää|enemmän tai vähemmän')],
  // Two of the same case, in which there is something: about services and benefits. And whatever "tai" joins.
  perhapsOne: [
    ...['st[aä]', 'ss[aä]', 'll[aä]', 'lt[aä]', 'lle', 'ksi'].map((ending) => new RegExp(`\\p{L}+${ending}\\s+(?:ja|sekä)\\s+(?:\\p{L}+\\s)?\\p{L}+${ending}(?!\\p{L})`, 'giu')),
    wholeWords('tai|taikka'),
  ],
  leading: wholeWords([
    'eikö(?:s|hän)?', 'enkö', 'etkö(?:s)?', 'emmekö', 'ettekö', 'eivätkö', 'kai', 'varmaan(?:kin)?', 'tietysti', 'tietenkin', 'luonnollisesti', 'epäilemättä', 'totta kai',
    '(?:on|ovat|oli|olivat|olet|olette|sait|saitte|ei)h[aä]n', 'oletko samaa mieltä(?: siitä)?', 'oletteko samaa mieltä(?: siitä)?', 'myönnätkö', 'kuten tiedät', 'useimmat ihmiset', 'kaikkihan',
    'asiantuntijoiden mielestä', 'tutkimusten mukaan', 'erinomai(?:nen|sen|sta|set|sia)', 'loistava\\p{L}*', 'upea\\p{L}*', 'ihana\\p{L}*', 'mahtava\\p{L}*',
    '(?:ammattitaitoi|ystävälli|osaava|laaduk)\\p{L}+ (?:henkilökuntamme|henkilöstömme|työntekijämme|palvelumme|palveluamme|palvelustamme|työntekijöitämme|työntekijöistämme)',
  ].join('|')),
  leaning: wholeWords('(?:kuinka|miten) (?:tyytyväi\\p{L}+|hyvin|hyvä|hyvää|paljon|hyödylli\\p{L}+)'),
  no: wholeWords('en|et|ei|ett(?:en|et|ei|emme|ette|eivät)|emme|ette|eivät|ilman|älä|älkää'),
  noInside: new RegExp('(?<!\\p{L})(?:(?!asunno)\\p{L}{3,}(?:t(?:on|ön)|ttom\\p{L}+|ttöm\\p{L}+)|epä\\p{L}{4,}|kiel(?:s|t)\\p{L}+|puut(?:t|u)\\p{L}+)(?!\\p{L})', 'giu'),
  notNo: wholeWords('en osaa sanoa|ei vai|vai ei'),
  absolute: wholeWords('aina|koskaan|ikinä|milloinkaan|kaik(?:ki|en|kia|kiin|ille|ilta|ista|issa|ki(?:en|a))|joka kerta|jokai(?:nen|sen|sta|sessa|selle)|täysin|kukaan|ketään|mitään|ehdottomasti|pelkästään|yksikään'),
  notAbsolute: wholeWords('mitä kaikkea|kaiken kaikkiaan'),
  officialese: [
    ['palvelutarpeen arvioin', 'selvitys siitä, mitä apua tarvitset'], ['asiakassuunnitelma', 'suunnitelma avustasi'], ['asiakkuu', 'aika, jona olet saanut apua'], ['asiakasprosessi', 'miten asiasi etenee'],
    ['palveluprosessi', 'miten asiasi etenee'], ['palvelukokonaisuu', 'apu, jota saat'], ['palveluvalikoima', 'palvelut'], ['palveluntuottaja', 'se, joka antaa palvelun'], ['palveluohjau', 'neuvonta'],
    ['toimenpi', 'mitä tehdään'], ['toimeenp', 'tehdä'], ['toteut(?:t|u)', 'tehdä, tapahtua'], ['edellyttä', 'vaatia, tarvita'], ['mahdollist', 'auttaa, antaa tilaisuus'], ['huomioi', 'ottaa huomioon, muistaa'],
    ['osallista', 'ottaa mukaan'], ['osallisuu', 'se, että saat olla mukana'], ['osallisuuden toteutu', 'se, että saat olla mukana'], ['itsemääräämisoikeu', 'oikeus päättää omista asioista'],
    ['vuorovaikutu', 'puhuminen, kohtaaminen'], ['kohtaamisen laatu', 'miten sinua kohdeltiin'], ['saavutettavuu', 'se, miten helposti saat yhteyden tai pääset sisään'], ['saatavuu', 'se, saatko apua'],
    ['tavoitettavuu', 'se, saatko yhteyden'], ['oikea-aikai', 'silloin, kun tarvitset'], ['viivytykset', 'nopeasti'], ['suoriutu', 'pärjätä, selvitä'], ['tosiasialli', 'todellinen, oikeasti'], ['koskien', 'jostakin, -sta'],
    ['liittyen', 'jostakin, -sta'], ['osalta', '-ssa, -sta'], ['suhteen', '-ssa, -sta'], ['kautta', '-lta, -sta, -lla'], ['mukaisesti', 'niin kuin'], ['perusteella', 'koska'], ['lisäksi ottaen', 'myös'],
    ['tiedottami', 'kertominen'], ['informoi', 'kertoa'], ['konsultoi', 'kysyä neuvoa'], ['implemento', 'ottaa käyttöön'], ['resurssi', 'aika, raha, väki'], ['fasilito', 'auttaa'], ['moniammatilli', 'eri alojen työntekijät yhdessä'],
    ['asianosai', 'ne, joita asia koskee'], ['viranomai', 'virasto, työntekijä'], ['etuuskäsittely', 'etuuden hakeminen'], ['päätöksentekoprosessi', 'miten asiasta päätetään'], ['hallinnoi', 'hoitaa'],
    ['intervent', 'apu'], ['yksilölliset tarpe', 'mitä juuri sinä tarvitset'], ['elämänhallin', 'arjessa pärjääminen'], ['kokonaisvaltai', 'kaikki huomioon ottaen'], ['kohdentu', 'osua, mennä'], ['jalkaut', 'mennä ihmisten luo'],
  ],
  unknown: [
    'muutoksenhak', 'oikaisuvaatimu', 'sosiaaliasiavastaav', 'asiavastaav', 'palvelutehtäv', 'omatyöntekij', 'sosiaalinen luotot', 'toimeentulotu', 'täydentävä tuki', 'täydentävää tukea', 'lähityöntekij', 'etuu(?:s|d|t|k)',
    'kuntoutta', 'avohuol', 'sijaishuol', 'jälkihuol', 'palvelusetel', 'valtakirj', 'turvakiel', 'edunvalvo', 'henkilökohtainen budjetti', 'asiointipalvelu',
  ],
  words: { many: 15, tooMany: 22 },
}
