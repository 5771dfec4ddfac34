// Which themes a text of the invented county is about, by the sentences that it is put together from: as somebody would have marked it who read it.
import type { ThemeKey } from './themes.ts'
import type { LineKey } from './lines.ts'

const rules: [ThemeKey, RegExp][] = [
  ['reachability', /puhelimeen|puhelin(?!nume)|soit(in|ti|ettu|to)|takaisinsoit|tavoit|ei vasta|vastasi heti|chat|telefon(?!nummer)|ringde|ringa upp|\bnå\b|svarade genast|phone|call(ed)? back|\breach/i],
  ['waiting', /jono|odot(?!ustil)|viikk(oja|oa)|kuukau(tta|sia)|ajan saami|sain ajan|kesti|nopeasti|nopeammin|myöhäs|vuoro|väntade|vänta\b|kö(n|er)\b|veckor|snabb|för sent|waited|queue|weeks|sooner|quick|late\b/i],
  ['encounter', /ystäväll|kunnioit|kuunnel|kuunteli|kiire|tyly|kohtel|kohda|lempe|kauniisti|rauhassa|huumori|päänsä yli|\bväliä|hävetä|vänlig|respekt|lyssna|bråttom|bemött|varma|friendly|respect|listened|kind(ly|ness)|hurry|rude/i],
  ['information', /kerrott|ilmoit|selit|neuvon|tiedot|tietoa|kirje|opas|ohjeet|ymmärtän|selväks|selvää|berätta(de|s)|förklara|brev|information|fick inte veta|explained|letter|informed|tell us|told\b/i],
  ['say', /kysyttiin|mitä (itse )?halu|suunnitelma|toivo(ttiin|n,? että minu)|päättää|mielipi|valita|mukana (suun|pää)|själv (vill|få)|frågade (vad|oss)|planen|own wish|asked what|our plan|the plan/i],
  ['kept', /sovit|luvat|lupa|muistut|hoiti lupaa|kommit överens|lova|utlova|promise|agreed/i],
  ['staff-change', /vaihtu|vaihtaa|sama tuttu|eri ihmise|sijai(s|n)|uusi työntekijä|oma työntekijä|ny (vårdare|medarbetare)|byt(s|tes|te) (ut|igen)?|tre olika|samma bekant|different (people|workers)|new worker|changes? every/i],
  ['decision', /päätö|hakemu|liitte|perustel|beslut|ansök|bilag|decision|application|attachment/i],
  ['money', /lasku|maksu|maksaa|maksetaan|raha|velka|velat|tukea|tuki\b|tuen\b|räkning|avgift|pengar|skuld|bill|money|debt|\bfee/i],
  ['digital', /nett|netiss|verk(ko|ossa)|sivulla|sivuil|lomak|sovellu|nätet|blankett|webb|sidan|online|form\b|website|\bweb/i],
  ['premises', /odotustil|\btilat|huone|hissi|\bovi|ovelle|pyörätuol|asun(non|to|toa|nossa)|esteet|vastaanotto voisi|väntrum|lokal|rullstol|dörr|bostad|waiting room|lift\b|wheelchair|\broom|flat\b|door/i],
  ['safety', /turva|pelot|vaara|lääk|yksin yöll|trygg|rädd|läkemedel|safe|afraid|medicin/i],
  ['language', /tulk|ruotsi|selkokie|virastokie|isompi teksti|på svenska|bara på finska|tolk|lättläst|interpret|in Swedish|plain (language|words)|larger print/i],
  ['relatives', /omais|lähei|äiti|äidi|\bisä|koko perhe|anhörig|mamma|pappa|familjen|relatives|mother|father|family/i],
  ['everyday', /ateria|ruoka|ruoan|siivo|suihku|ulos|ulkoil|musiik|tekemis|ryhmä|retk|kahvi|iltapala|mat(en)?\b|måltid|städ|promenad|musik|grupp|meal|food|clean|music|walk|group/i],
]
const ofLines: [LineKey, ThemeKey, RegExp][] = [
  ['disability', 'transport', /kyyti|kyydi|taksi|matka|matko|kuljet|färdtjänst|taxi|resor|skjuts|ride|taxi|transport/i],
  ['older', 'visits', /käynnin aika|aamukäyn|kello\b|kellonai|besöket|morgonbes|visit/i],
]

/** At most three: nobody ticks more. */
export function themesOf(text: string, line: LineKey | null): ThemeKey[] {
  const own = ofLines.filter(([of, , said]) => of === line && said.test(text)).map(([, key]) => key)
  return [...own, ...rules.filter(([, said]) => said.test(text)).map(([key]) => key)].slice(0, 3)
}
