// The texts of ../en/survey-around.ts in Swedish.
import type { surveyAround as Source } from '../en/survey-around.ts'

export const surveyAround: typeof Source = {
  list: {
    title: 'Enkäter',
    lede: 'Vad vi frågar just nu. Du behöver inget namn och ingen inloggning, och du får hoppa över vilken fråga som helst.',
    open: 'Öppna just nu',
    none: 'Ingen enkät är öppen för alla just nu.',
    noneText: 'Du kan ge respons när som helst.',
    until: 'Öppen till och med {day}',
    code: 'Har du ord på en lapp, eller ett svar som du har börjat på?',
    codeLabel: 'Dina ord',
    codeHint: 'Tre ord från lappen som du fick, eller fyra ord om du har börjat svara. Stora bokstäver, mellanslag och bindestreck har ingen betydelse.',
    go: 'Fortsätt',
    past: 'Vad tidigare enkäter ledde till',
    resultsOn: 'Resultat {day}',
    told: 'Det har berättats vad som ändras.',
    home: 'Enkäter som du kan svara på nu',
    all: 'Alla enkäter',
    give: 'Ge respons',
  },

  codes: {
    missing: 'Skriv orden.',
    unknown: 'Vi känner inte till de här orden. Titta på lappen en gång till: där finns tre ord. Ett påbörjat svar har fyra.',
    used: 'Någon har redan svarat med den här lappen. Varje lapp räcker till ett svar. Om det inte var du, eller om du har mer att säga, ge vanlig respons: då behövs ingen lapp.',
    expired: 'Tiden för den här lappen är ute. Du kan ändå ge vanlig respons. Den kräver ingen lapp, och du får svar.',
    otherRound: 'Den här lappen hör till en annan enkät eller till en tidigare omgång. Skriv orden på sidan Enkäter: de leder rätt.',
    busy: 'Många ord har prövats från ditt nätverk. Vänta tio minuter och försök igen.',
    gone: 'Ingenting finns sparat under de här fyra orden. Det har skickats eller raderats, eller så har de 30 dagarna gått.',
    receipt: 'Sex ord är ett kvitto. Det öppnar ditt samtal om respons.',
    openReceipt: 'Öppna samtalet',
  },

  over: {
    unknown: 'Det finns ingen sådan enkät',
    unknownText: 'Kanske adressen blev avklippt på vägen. Alla öppna enkäter finns på en sida.',
    soon: 'Den här enkäten är inte öppen ännu',
    soonText: 'Den öppnas {day}.',
    ended: 'Den här enkäten har avslutats',
    endedText: 'Den kunde besvaras till och med {day}. Tack till alla som svarade.',
    promised: 'Resultaten finns här senast {day}.',
    while: 'Enkäten avslutades medan du svarade',
    whileText: 'Den kunde besvaras till och med {day}, och därför togs dina svar inte emot. Det du skrev är inte borta: du kan skicka det som respons, och då får du svar.',
    draft: 'Enkäten som du hade börjat svara på är inte längre öppen. Det du skrev är inte borta: du kan skicka det som respons, och då får du svar.',
    nothing: 'Du hade inte skrivit något med egna ord.',
    more: 'Du kan ge respons när som helst. Du får svar.',
  },

  reminder: { summary: 'Svara', description: 'Du ville bli påmind om det här.', fileName: 'paminnelse.ics' },

  paper: {
    invite: 'Svara på en kort enkät och berätta vad du tycker.',
    anonymous: 'Utan namn och inloggning.',
    answered: 'Före den första frågan läser du varför vi frågar, vem som går igenom svaren och när du ser resultaten.',
    promiseTitle: 'Så förblir du anonym',
    promise: 'Vi sparar inte vem som svarade, när eller med vilken apparat. Resultat visas först när tillräckligt många har svarat.',
    guess: 'Du får hoppa över vilken fråga som helst.',
  },

  desk: { survey: 'Enkät', surveyHint: 'Då leder koden till den här enkäten, för enheten som du väljer, och inte till responsformuläret.', noSurvey: 'Ingen: responsformuläret', about: 'Enkät: {survey}', open: 'Öppna det som koden leder till' },
}
