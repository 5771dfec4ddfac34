// The texts of ../en/panel-changes.ts in Swedish.
import type { panelChanges as Source } from '../en/panel-changes.ts'

export const panelChanges: typeof Source = {
  origin: { of: 'Från ett rådsmöte: {panel}, {month}.', undated: 'Från ett rådsmöte: {panel}.', memo: 'Läs promemorian från mötet' },
  kinds: { improvement: 'Åtgärd', question: 'Fråga till en enkät', greeting: 'Hälsning', homework: 'Hemuppgift', trial: 'Försök med en minneslista', note: 'Meddelande till personalen' },
  standings: { waiting: 'Väntar på svar', refused: 'Genomförs inte', working: 'På gång', done: 'Gjort', 'done-late': 'Gjort senare än utlovat' },
  point: {
    title: 'Vad som sades', of: 'Från {meeting}', came: 'Vad det ledde till', none: 'Det här har inte lett till något ännu.',
    sendTitle: 'Skicka vidare', sendText: 'Någon i personalen tar sig an saken eller berättar varför inte. Svaret kommer på den här sidan.',
    kind: 'Vad borde det leda till?', words: 'Det här skickas', wordsHint: 'Skriv så att också den som inte var med förstår. Inga namn, inget som någon kan kännas igen på.',
    send: 'Skicka', sent: 'Det är skickat vidare. Svaret kommer på den här sidan.', already: 'Det här väntar redan på svar. Det skickades inte två gånger.',
    options: {
      improvement: 'En åtgärd', improvementHint: 'Något borde göras på ett annat sätt.', question: 'En fråga till en enkät', questionHint: 'Också andra borde få frågan.',
      note: 'Ett meddelande till dem som sköter responsen', noteHint: 'Det är bra om de känner till det här.',
    },
    ownTitle: 'Du kan också göra det själv', write: 'Skriv det som en åtgärd', join: 'Lägg till det i en åtgärd som redan finns', joinField: 'Åtgärd', joinButton: 'Lägg till', joined: 'Det är nu en del av den åtgärden.',
    askTitle: 'Lägg till det som en fråga i en enkät', askField: 'Enkät', askText: 'Frågan', askButton: 'Lägg till frågan', asked: 'Frågan finns nu i enkätens utkast.',
    otherTitle: 'Eller gör av det här', greeting: 'En hälsning till enheterna', homework: 'En hemuppgift', trial: 'Gör en minneslista som enheterna prövar', idea: 'Det här är en idé som ingen har tagit tag i ännu.', take: 'Ta tag i idén', taken: 'Någon har tagit tag i idén. Den tas upp på nästa möte.',
    notYours: 'Det kunde inte läggas till där.',
  },
  list: {
    title: 'Vad det ledde till', lede: 'Vad rådets ord har lett till. Det nyaste kommer först.', open: 'Vad ledde det till?', none: 'Inget har skickats vidare ännu. Öppna en punkt i en promemoria: därifrån kan den skickas.', noneSuch: 'Inget hittades med den här begränsningen.',
    wordTitle: 'Rådet tillfrågas', wordText: 'De här är märkta som gjorda. Tala om det: har det verkligen blivit en ändring?', say: 'Säg om det har ändrats',
    ideas: 'Idéer som väntar', ideasText: 'Ingen har tagit tag i de här ännu. Ordföranden eller sekreteraren kan göra det.', all: 'Alla', season: 'Säsong', state: 'Läge', show: 'Visa', filter: 'Begränsa listan',
    sentOn: 'Skickat {day}', answeredOn: 'Besvarat {day}', madeOn: 'Började {day}', dueBy: 'Utlovat senast {day}', late: 'Den utlovade dagen har gått.', moved: 'Först utlovat senast {day}, nu senast {due}', doneOn: 'Gjort {day}', promisedBy: 'Det var utlovat till {day}',
    answer: 'Svaret', why: 'Varför inte', states: {
      considered: 'Det har tagits upp och övervägs.', decided: 'Det är beslutat att det ska göras.', 'under-way': 'Arbetet pågår.', done: 'Det är märkt som gjort.', 'not-done': 'Det blir inte gjort.',
    },
    notShown: 'Det finns inte på de offentliga sidorna ännu.', says: { changed: 'Rådet säger: det har ändrats.', 'not-changed': 'Rådet säger: det har inte ändrats.' },
    survey: { draft: 'Frågan finns i utkastet till enkäten ”{name}”.', asked: 'Frågan ställdes i enkäten ”{name}”.', gone: 'Frågan lämnades bort ur enkäten ”{name}”.' },
    note: 'Personalen har läst det.', see: 'Se {name}', pointGone: 'Punkten har tagits bort ur promemorian.', toPoint: 'Se punkten i promemorian',
  },
  proposals: {
    waits: { one: '1 ärende från ett klientråd väntar på svar', other: '{count} ärenden från klientråden väntar på svar' },
    title: 'Från klientråden', lede: 'Råden har skickat det här till personalen. Ta dig an saken eller berätta varför inte: rådet läser ditt svar. Här står inte vem som kom med förslaget, och inget annat om rådet syns här.',
    none: 'Inget väntar.', waiting: 'Väntar', answered: 'Besvarade', head: { what: 'Vad', panel: 'Råd', since: 'Skickat' }, count: { one: '1 ärende väntar på svar', other: '{count} ärenden väntar på svar' },
    words: 'Vad rådet säger', take: 'Ta tag i det', write: 'Skriv det som en åtgärd', or: 'Eller lägg till det i en som redan finns', question: 'Frågan', questionHint: 'Den besvaras med egna ord. Du kan formulera om den i utkastet. Rådets eget språk räcker; den skrivs på finska innan den ställs.',
    noSurveys: 'Det finns ingen enkät som du kan lägga till frågan i. Gör en enkät först.', makeSurvey: 'Gör en enkät', noteAnswer: 'Ditt svar', noteHint: 'Berätta vad du gör åt saken eller till vem du har fört den vidare. Skriv inga namn på klienter.', noteButton: 'Jag har läst det och fört det vidare',
    refuseTitle: 'Tas inte upp', why: 'Varför inte', whyHint: 'Rådet läser det här som det står. Skriv enkelt och utan namn.', refuse: 'Svara att det inte tas upp',
    done: { refused: 'Rådet kan nu läsa varför inte.', taken: 'Någon har tagit tag i det. Rådet ser det.' }, gone: 'Någon har redan svarat på det här.', answer: 'Svaret', came: 'Vad det ledde till', seeImprovement: 'Se åtgärden', seeSurvey: 'Se enkäten',
    problems: { why: 'Skriv varför det inte tas upp.', long: 'Texten får ha högst {limit} tecken.', improvement: 'Välj en åtgärd.', survey: 'Välj en enkät.', words: 'Skriv det som ska skickas.', kind: 'Välj vad det borde leda till.', notYours: 'Du får inte ändra den åtgärden.' },
  },
  thoughts: {
    title: 'Mellan mötena', lede: 'Läs vad som är nytt och skriv ner en tanke till nästa möte. Alla i rådet ser tanken. Det antecknas inte vem som skrev den.',
    newest: 'Det nyaste', none: 'Här finns inget ännu.', all: 'Se alla', commentOne: 'Kommentera detta', comment: 'Skriv en tanke om det här', read: 'Att läsa', untitled: 'Respons, {month}',
    places: {
      published: 'Publicerad respons', changes: 'Ni sade, vi gjorde', statistics: 'Statistik', silence: 'Tystnadskarta', surveys: 'Resultat av enkäter', drafts: 'Utkast till enkäter att granska', bulletins: 'Meddelanden', other: 'Något annat',
    },
    about: {
      published: 'Vad klienter har sagt och vad de har fått för svar.', changes: 'Vad som har gjorts på grund av respons.', statistics: 'Hur mycket respons som kommer och hur den besvaras.', silence: 'Varifrån det kommer lite respons.',
      surveys: 'Vad som har frågats och vad som har svarats.', drafts: 'Frågor som rådet ombeds granska innan andra får dem.', bulletins: 'Vad som berättas i väntrum och nyhetsbrev.', other: 'Det du tänker på.',
    },
    writeTitle: 'Skriv en tanke', aboutField: 'Vad handlar den om?', words: 'Din tanke', wordsHint: 'En mening eller två räcker. Skriv inga namn. Ditt sparas inte heller. Ett råd är litet: någon kan känna igen dig på det du skriver.', button: 'Spara tanken',
    done: 'Din tanke är sparad till nästa möte.', undo: 'Ta tillbaka tanken', undoText: 'Du kan ta tillbaka den på den här sidan i en kvart. Efter det kan bara ordföranden eller sekreteraren lägga den åt sidan.', undone: 'Tanken är tagen tillbaka.', tooLate: 'Den kan inte längre tas tillbaka.',
    waiting: 'Tankar till nästa möte', waitingNone: 'Det finns inga tankar till nästa möte ännu.', onDay: '{place}, veckan som började {day}',
    take: 'Ta med till mötet', aside: 'Lägg åt sidan', meeting: 'Vilket möte', taken: 'Tanken finns nu i mötets promemoria.', setAside: 'Tanken är lagd åt sidan.', noMeeting: 'Planera först ett möte och dess föredragningslista. Sedan kan tankarna tas med dit.',
    earlier: 'Tankar som har gåtts igenom', states: { taken: 'Tagen till ett möte', aside: 'Lagd åt sidan' }, changed: 'Någon annan har redan gått igenom den här tanken.',
    problems: { words: 'Skriv din tanke.', long: 'En tanke får ha högst {limit} tecken.', about: 'Välj vad den handlar om.' },
  },
}
