// The texts of ../en/panel-summary.ts in Swedish.
import type { panelSummary as Source } from '../en/panel-summary.ts'

export const panelSummary: typeof Source = {
  title: 'Rådets år', lede: 'Sammandraget av en säsong eller ett år görs automatiskt av det som har sagts och det som det har lett till. Den som leder rådet lägger till egna ord och publicerar det.',
  seasons: 'Säsonger', years: 'Kalenderår', none: 'Ingen säsong har planerats ännu.', published: 'Publicerat den {day}', draft: 'Inte publicerat', withdrawn: 'Borttaget den {day}',
  report: '{panel}: vad som sades och gjordes', of: 'Sammandrag: {season}', year: 'Året {year}', file: 'radets-sammandrag', newsFile: 'till-tidningen',
  met: { one: 'Rådet träffades en gång.', other: 'Rådet träffades {count} gånger.' }, members: { one: 'Det har 1 medlem.', other: 'Det har {count} medlemmar.' },
  came: { one: 'En sak som rådet sade skickades vidare.', other: '{count} saker som rådet sade skickades vidare.' }, cameNone: 'Inget som rådet har sagt har skickats vidare ännu.', doneCount: { one: 'En av dem är gjord.', other: '{count} av dem är gjorda.' },
  sections: { meetings: 'Möten', traces: 'Vad som sades och vad det ledde till', trial: 'Försök', homework: 'Hemuppgifter', greeting: 'Hälsningar', opening: 'Till en början', closing: 'Till sist' },
  meeting: 'Möte {number}, {day}', theme: 'Temat var: {theme}', present: { one: '1 person var på plats.', other: '{count} personer var på plats.' },
  trace: '{number}. {kind} – {standing}', tried: '”{name}” prövades i {units} {from} – {until}.', units: { one: '1 enhet', other: '{count} enheter' }, triedCame: 'Rådet beslutade: {decision}.', triedWhy: 'Rådet beslutade: {decision}. {why}', titled: 'Det blev: {title}.', promised: 'Det utlovades senast {day}.', dueMoved: 'Det utlovades först senast {day}. Dagen flyttades till {due}.', doneOn: 'Det gjordes {day}.', because: 'Varför inte: {why}', late: 'Den utlovade dagen har gått.',
  says: { changed: 'Rådet säger att det har ändrats.', 'not-changed': 'Rådet säger att det inte har ändrats.' }, survey: { draft: 'Frågan finns i ett utkast till en enkät.', asked: 'Frågan ställdes i enkäten ”{name}”.', gone: 'Frågan ställdes inte.' },
  can: 'Sammandraget berättar vad rådet har talat om och vad det har lett till.',
  cannot: {
    members: { one: 'Rådet har 1 medlem, som själv har velat vara med. Det talar inte för alla klienter.', other: 'Rådet har {count} medlemmar, som själva har velat vara med. Det talar inte för alla klienter.' },
    absent: 'Det kan inte tala för dem som inte kan eller vill komma till ett möte, eller som använder ett annat språk.',
    few: 'På en del möten var färre än fem på plats: det som sades där är några fås ord.',
  },
  news: {
    title: 'Text till lokaltidningen', lede: 'En lokaltidning får trycka det här som det är.', fi: 'På finska', sv: 'På svenska', copy: 'Kopiera texten', copied: 'Kopierat', written: 'Texten är skriven på finska och svenska.',
    headline: { one: 'Klientrådet skickade en sak vidare', other: 'Klientrådet skickade {count} saker vidare' }, headlineNone: 'Klientrådet har träffats', lead: '{panel}, ett råd av klienter inom socialvården, har gått igenom sin säsong.', leadYear: '{panel}, ett råd av klienter inom socialvården, har gått igenom sitt år.',
    themes: 'Rådet talade om det här: {themes}.', item: '”{remark}” – {came}', more: 'Hela sammandraget: {address}',
    states: { waiting: 'Det här väntar på svar.', refused: 'Det här blir inte av.', working: 'Det här är under arbete.', done: 'Det här är gjort.', 'done-late': 'Det här är gjort, men senare än utlovat.' },
  },
  files: { title: 'Ta med', pdf: 'Som dokument (PDF)', print: 'Skriv ut' },
  desk: {
    formTitle: 'Era egna ord', formText: 'Allt annat görs automatiskt. Lämnar du en punkt tom kommer den inte med i sammandraget.', opening: 'Till en början', openingHint: 'Några meningar på rådets språk.', closing: 'Till sist', closingHint: 'Vad som stannade kvar i tankarna och vem ni tackar. Inga namn på medlemmar.',
    remarks: 'Vad som sades', remark: 'Punkt {number}', remarkHint: 'Så som alla läser det. Inga namn, inget som någon kan kännas igen på.', news: 'Text till lokaltidningen', newsHint: 'Görs automatiskt. Om du ändrar den blir den som du skrev den.',
    save: 'Spara', publish: 'Publicera', again: 'Publicera så som det är nu', withdraw: 'Ta bort från de offentliga sidorna', saved: 'Sparat. Ingen annan ser det ännu.', savedPublic: 'Sparat. Alla läser ännu det som publicerades tidigare, tills du publicerar på nytt.', publishedNow: 'Alla kan läsa det nu.', withdrawnNow: 'Det finns inte längre på de offentliga sidorna.',
    see: 'Se den offentliga sidan', publishHint: 'Det som publiceras förblir som det är den dagen, liksom texten till tidningen. Först söker programmet efter namn och nummer i det.', before: 'Så här läser alla det. Publicera när rådet har sett det.', back: 'Alla säsonger och år',
  },
  public: { lede: 'Vad som sades och prövades under en säsong eller ett år, vad som lovades och vad det ledde till.', published: 'Publicerat {day}', all: 'Vad som har gjorts på grund av respons' },
}
