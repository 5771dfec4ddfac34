// The texts of ../en/records-desk.ts in Swedish.
import type { recordsDesk as Source } from '../en/records-desk.ts'

export const recordsDesk: typeof Source = {
  title: 'Begäranden om egna uppgifter',
  lede: 'Klienter begär i eget namn att deras uppgifter rättas eller lämnas ut. Varje öppning skrivs i loggen. Öppna bara det som du behandlar.',
  closed: { title: 'Begäranden kan inte behandlas här', text: 'Databasförbindelsen för det här rummet har inte tagits i bruk. Den som driver systemet vet mer.' },
  views: { open: 'Öppna', decided: 'Avgjorda', label: 'Vilka begäranden' },
  none: { open: 'Det finns inga öppna begäranden.', decided: 'Det finns inga avgjorda begäranden.' },
  head: { reference: 'Kod', kind: 'Begäran', unit: 'Enhet', arrived: 'Kom in', due: 'Sista dag', state: 'Läge', decided: 'Avgjord' },
  unitUnknown: 'Inte känd', writeDown: 'Skriv ner en begäran åt en klient', handlersLink: 'Vilka som behandlar begäranden',
  next: 'Fler begäranden',
  one: {
    logged: 'Din öppning skrevs i loggen.', who: 'Den som begär', code: 'Personbeteckning', noCode: 'Inte känd', way: 'Hur den kom', ways: { 'signed-in': 'Med stark identifiering', desk: 'På verksamhetsstället', paper: 'På papper' },
    writtenBy: 'Nedskriven av', checked: 'Identiteten kontrollerades', language: 'Språk', languages: { fi: 'finska', sv: 'svenska', en: 'engelska' }, reply: 'Vill ha beslutet', address: 'Adress eller telefon',
    document: 'Anteckning eller handling', when: 'Dag', wrong: 'Vad det gäller', proposed: 'Vad det borde stå', evidence: 'Vad som visar det',
    asked: 'Vad som begärdes', replies: { here: 'Läser det här', letter: 'Som ett brev', telephone: 'Per telefon' },
    maker: 'Den som begär', turns: { message: 'Meddelande', extension: 'Mer tid', decision: 'Beslut' },
    message: 'Skriv till den som begär', messageHint: 'Meddelandet läses när personen identifierar sig. Om begäran kom på papper, ta kontakt på annat sätt.', send: 'Skicka',
    passOn: 'Flytta till en annan enhet', passOnHint: 'När en annan enhet skrev uppgiften. Sista dagen ändras inte.', unit: 'Enhet', choose: 'Välj enhet', pass: 'Flytta',
    extend: 'Ta mer tid', extendHint: 'Högst två månader, bara om ärendet är svårt eller begärandena är många. Den som begär ser orsaken. Ny sista dag: {day}.', because: 'Varför behövs mer tid?', extendButton: 'Ta mer tid',
    decide: 'Avgör', decideHint: 'Skriv motiveringen så att den som begär förstår den. Om du inte godkänner begäran, berätta varför. Beslutet kan inte ändras efteråt.', outcome: 'Beslut', reasons: 'Motivering och vad som har gjorts', decideButton: 'Spara beslutet', noUnit: 'Flytta först begäran till den enhet som skrev uppgiften.',
    outcomes: { granted: 'Godkänns', partly: 'Godkänns delvis', refused: 'Godkänns inte' },
    print: 'Skriv ut begäran', letter: 'Beslutet som brev', done: 'Sparat.', tooLate: 'Det här går inte längre: begäran har ändrats under tiden.',
  },
  down: {
    title: 'Skriv ner en begäran åt en klient', lede: 'När klienten inte kan eller vill identifiera sig. Kontrollera först vem det är. Skriv klientens ord, inte dina egna.',
    name: 'Namnet på den som begär', code: 'Personbeteckning', codeHint: 'Om den behövs för att hitta rätt uppgifter.', checked: 'Hur kontrollerades identiteten?', checkedHint: 'Till exempel: körkort, pass eller känd sedan tidigare på verksamhetsstället.',
    way: 'Hur kom begäran?', arrived: 'När kom begäran in?', arrivedHint: 'Månaden räknas från den här dagen.', language: 'På vilket språk ges beslutet?', save: 'Spara begäran',
    doneTitle: 'Begäran har skrivits ner', doneText: 'Koden är {reference}. Ge den till den som begär. Beslutet kommer senast {day}.', another: 'Skriv ner en begäran till',
  },
  handlers: {
    title: 'Vilka som behandlar begäranden', lede: 'Enhetens chef behandlar begäranden om egna uppgifter. Du kan utse andra medarbetare vid enheten vid sidan av dig.',
    none: 'Du är inte chef för någon enhet.', named: 'Utsedda', nobody: 'Ingen utöver chefen.', person: 'Vem utses?', choose: 'Välj person', add: 'Utse', remove: 'Ta bort {name}', nobodyLeft: 'Alla medarbetare vid enheten är utsedda.',
  },
}
