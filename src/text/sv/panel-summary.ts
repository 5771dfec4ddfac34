// The texts of ../en/panel-summary.ts in Swedish.
import type { panelSummary as Source } from '../en/panel-summary.ts'

export const panelSummary: typeof Source = {
  title: 'Rådets år', lede: 'Sammandraget av en säsong eller ett år görs automatiskt av det som har sagts och det som det har lett till. Ordföranden eller sekreteraren kompletterar och publicerar det.',
  seasons: 'Säsonger', years: 'Kalenderår', none: 'Ingen säsong har planerats ännu.', published: 'Publicerat den {day}', draft: 'Inte publicerat', withdrawn: 'Borttaget den {day}',
  report: '{panel}: vad som sades och gjordes',
 year: 'Året {year}', file: 'radets-sammandrag', newsFile: 'till-tidningen',
  met: { one: 'Rådet träffades en gång.', other: 'Rådet träffades {count} gånger.' }, members: { one: 'Det har 1 medlem.', other: 'Det har {count} medlemmar.' },
  membersFew: 'Rådet är en liten grupp.', presentFew: 'Några få var på plats.',
  came: { one: 'En sak som rådet sade skickades vidare.', other: '{count} saker som rådet sade skickades vidare.' }, cameNone: 'Inget som rådet har sagt har skickats vidare ännu.', doneCount: { one: 'En av dem är gjord.', other: '{count} av dem är gjorda.' },
  sections: { meetings: 'Möten', traces: 'Vad som sades och vad det ledde till', trial: 'Försök', homework: 'Hemuppgifter', greeting: 'Hälsningar', opening: 'Inledning', closing: 'Till sist' },
  meeting: 'Möte {number}, {day}', theme: 'Temat var: {theme}', present: { one: '1 person var på plats.', other: '{count} personer var på plats.' },
  trace: '{number}. {kind} – {standing}', tried: '”{name}” prövades i {units} {from} – {until}.', units: { one: '1 enhet', other: '{count} enheter' }, triedCame: 'Rådet beslutade: {decision}.', triedWhy: 'Rådet beslutade: {decision}. {why}', titled: 'Det ledde till: {title}.', promised: 'Det utlovades senast {day}.', dueMoved: 'Det utlovades först senast {day}. Dagen flyttades till {due}.', doneOn: 'Det gjordes {day}.', because: 'Varför inte: {why}', late: 'Den utlovade dagen har gått.',
  says: { changed: 'Rådet säger att det har ändrats.', 'not-changed': 'Rådet säger att det inte har ändrats.' }, survey: { draft: 'Frågan finns i ett utkast till en enkät.', asked: 'Frågan ställdes i enkäten ”{name}”.', gone: 'Frågan ställdes inte.' },
  can: 'Sammandraget berättar vad rådet har talat om och vad det har lett till.',
  cannot: {
    membersFew: 'Rådet är en liten grupp, vars medlemmar själva valde att komma med. Det talar inte för alla klienter.',
    members: { one: 'Rådet har 1 medlem, som själv har velat vara med. Det talar inte för alla klienter.', other: 'Rådet har {count} medlemmar, som själva har velat vara med. Det talar inte för alla klienter.' },
    absent: 'Det kan inte tala för dem som inte kan eller vill komma till ett möte, eller som använder ett annat språk.',
    few: 'På en del möten var färre än fem på plats. Det som sades där är vad några få personer tycker.',
  },
  news: {
    title: 'Text till lokaltidningen', lede: 'En lokaltidning får trycka det här som det är.', fi: 'På finska', sv: 'På svenska', copy: 'Kopiera texten', copied: 'Kopierat', written: 'Texten är skriven på finska och svenska.',
    headline: { one: 'Klientrådet skickade en sak vidare', other: 'Klientrådet skickade {count} saker vidare' }, headlineNone: 'Klientrådet har träffats', lead: '{panel}, ett råd av klienter inom socialvården, har gått igenom sin säsong.', leadYear: '{panel}, ett råd av klienter inom socialvården, har gått igenom sitt år.',
    themes: 'Rådet talade om det här: {themes}.', item: '”{remark}” – {came}', more: 'Hela sammandraget: {address}',
    states: { waiting: 'Det här väntar på svar.', refused: 'Det här genomförs inte.', working: 'Det här är på gång.', done: 'Det här är gjort.', 'done-late': 'Det här är gjort, men senare än utlovat.' },
  },
  files: { title: 'Ta med', pdf: 'Som dokument (PDF)', print: 'Skriv ut' },
  desk: {
    formTitle: 'Era egna ord', formText: 'Allt annat görs automatiskt. Lämnar du en punkt tom kommer den inte med i sammandraget.', opening: 'Inledning', openingHint: 'Skriv några meningar på rådets språk.', closing: 'Till sist', closingHint: 'Vad som fastnade i minnet och vem ni tackar. Skriv inga namn på medlemmar.',
    remarks: 'Vad som sades', remark: 'Punkt {number}', remarkHint: 'Så här läser alla det. Skriv inga namn och inget annat som någon kan kännas igen på.', news: 'Text till lokaltidningen', newsHint: 'Görs automatiskt. Om du ändrar den blir den som du skrev den.',
    save: 'Spara', publish: 'Publicera', again: 'Publicera så som det är nu', withdraw: 'Ta bort från de offentliga sidorna', saved: 'Sparat. Ingen annan ser det ännu.', savedPublic: 'Sparat. Alla läser ännu det som publicerades tidigare, tills du publicerar på nytt.', publishedNow: 'Alla kan läsa det nu.', withdrawnNow: 'Det finns inte längre på de offentliga sidorna.',
    see: 'Se den offentliga sidan', publishHint: 'Det som publiceras förblir som det är den dagen, också texten till tidningen. Före det söker programmet efter namn och nummer i texten.', before: 'Så här läser alla sammandraget. Visa det för rådet innan du publicerar det.', back: 'Alla säsonger och år',
  },
  public: { lede: 'Vad som sades och prövades under en säsong eller ett år, vad som lovades och vad det ledde till.', published: 'Publicerat {day}', all: 'Vad som har gjorts på grund av respons' },
}
