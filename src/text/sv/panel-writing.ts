// The texts of ../en/panel-writing.ts in Swedish.
import type { panelWriting as Source } from '../en/panel-writing.ts'

export const panelWriting: typeof Source = {
  done: {
    saved: 'Sparat.', added: 'Tillagt.', removed: 'Borttaget.', back: 'Punkten är på sin plats igen.', begun: 'Promemorian är påbörjad. Alla i rådet kan läsa den.', finished: 'Promemorian är skriven. Den godkänns på nästa möte.',
    resumed: 'Du kan fortsätta skriva.', approved: 'Promemorian är godkänd. Den kan inte längre ändras.', amended: 'Ändringen finns i promemorian. Motiveringen står nedan.', settled: 'Saken är markerad som klar.', carried: 'Saken fortsätter i den här promemorian.',
  },
  refused: {
    'changed-meanwhile': 'Någon annan har ändrat det här under tiden. Se hur det ser ut nu och tryck igen.',
    closed: 'Den här promemorian skrivs inte nu, så ingenting ändrades.', 'not-yet': 'Promemorian påbörjas på mötesdagen.', full: 'Promemorian är full. Ta bort något innan du lägger till.',
    used: 'Något fortsätter redan från den här punkten. Därför kan den inte tas bort.', unknown: 'Platsen finns inte längre. Se hur promemorian ser ut nu.', removed: 'Någon annan har tagit bort den här punkten under tiden.',
    'not-yours': 'Du kan läsa promemorian men inte längre skriva i den. Det du skrev finns här: ge det till den som leder rådet.', gone: 'Någon annan har tagit bort detta under tiden. Det du skrev finns här.',
    'no-meeting': 'En promemoria godkänns på nästa möte. Påbörja först det mötets promemoria.', same: 'Ingenting skulle ändras. Skriv den nya texten.', 'has-points': 'Här är något skrivet. Därför kan det inte tas bort.',
  },
  agenda: {
    title: 'Planera mötet', lede: 'När och var rådet träffas, vad som gås igenom och med vilka frågor.',
    details: 'Tid, plats och tema', theme: 'Mötets tema', day: 'Dag', dayHint: 'Till exempel 18.10.2026. Lämna tomt om dagen inte är bestämd.', from: 'Börjar kl.', until: 'Slutar kl.', timeHint: 'Till exempel 14.00.', where: 'Plats', chair: 'Ordförande', secretary: 'Sekreterare',
    printedAs: 'Så som det ska stå i promemorian: ett förnamn eller en roll.', save: 'Spara',
    sections: 'Vad som gås igenom', none: 'Ingenting är planerat ännu.', usual: 'Börja med den vanliga mallen', usualText: 'Öppning, föredragningslista, förra mötet, ett tema, kommande möten, övriga ärenden och en slutrunda. Du kan ändra dem alla.',
    add: 'Lägg till ett avsnitt', edit: 'Redigera', up: 'Flytta upp', down: 'Flytta ner', remove: 'Ta bort', hasPoints: 'Här är redan något skrivet.', questions: { one: '1 fråga', other: '{count} frågor' }, headings: { one: '1 mellanrubrik', other: '{count} mellanrubriker' },
    problems: { day: 'Skriv dagen så här: 18.10.2026.', from: 'Skriv när mötet börjar, till exempel 14.00.', until: 'Skriv när mötet slutar, till exempel 16.00. Mötet ska sluta senare än det börjar.', times: 'Skriv både dagen och när mötet börjar och slutar.', held: 'Promemorian är redan påbörjad. Därför måste mötet ha en dag.', agreed: 'Medlemmarna har fått veta dagen. Skriv en annan dag, eller ställ in mötet i säsongens plan.', },
  },
  section: {
    now: 'Så här står det nu', nowText: 'Någon annan ändrade detta medan du skrev. Den andras version finns här och din i fälten. Det du sparar ersätter den.', newTitle: 'Nytt avsnitt', title: 'Avsnitt {number}', name: 'Rubrik', lead: 'En mening under rubriken', leadHint: 'Till exempel: Vi närmade oss temat med de här hjälpfrågorna.', part: 'Mötets skede', kind: 'Vad som läggs till automatiskt',
    kinds: {
      words: 'Ingenting', recap: 'Vad som är kvar från tidigare möten', theme: 'Ingenting: det här är mötets tema', dates: 'Kommande möten', other: 'Ingenting: övriga ärenden', 'closing-round': 'Ingenting: vad som fastnade i minnet',
    },
    questions: 'Hjälpfrågor', questionsHint: 'Frågan försvinner när du tömmer fältet.', question: 'Fråga {number}', newQuestion: 'Ny fråga', headings: 'Mellanrubriker för anteckningar', headingsHint: 'Det som sägs samlas under dem. Mellanrubriken försvinner när du tömmer fältet.',
    heading: 'Mellanrubrik {number}', newHeading: 'Ny mellanrubrik', save: 'Spara', saveAndGoOn: 'Spara och lägg till', up: 'Spara och flytta upp', down: 'Spara och flytta ner', headingUsed: 'Något är skrivet under mellanrubriken. Därför kan den inte tas bort.', titleMissing: 'Skriv en rubrik.', tooMany: 'Det kan finnas högst 30 frågor och 30 mellanrubriker.',
  },
  memo: {
    title: 'Promemoria: möte {number}', present: 'Hur många medlemmar är på plats', presentShort: 'Närvarande', presentHint: 'Bara ett antal: medlemmarna räknas inte upp vid namn i promemorian.', presentProblem: 'Skriv hur många som är på plats, 0–1000.',
    notBegun: 'Promemorian är inte påbörjad.', beginText: 'Påbörja promemorian när mötet börjar. Flera kan skriva samtidigt.', begin: 'Påbörja promemorian', waitText: 'Promemorian kan påbörjas på mötesdagen, {day}.',
    settings: 'Vem som skriver och hur många som är på plats', membersWrite: 'Också medlemmarna skriver', membersWriteHint: 'Varje medlem som loggar in kan lägga till och ändra punkter medan promemorian skrivs. Det antecknas inte vem som skrev vad.', save: 'Spara',
    time: 'Tid och plats', chair: 'Ordförande', secretary: 'Sekreterare', members: { one: '1 rådsmedlem', other: '{count} rådsmedlemmar' },
    add: 'Lägg till', newPoint: 'Ny punkt: {under}', change: 'Ändra', states: { said: 'Sagt', open: 'Fortsätter nästa gång', idea: 'En idé som väntar', settled: 'Klart' },
    removedNotice: 'Punkten togs bort.', bringBack: 'Återställ den', finish: 'Allt är skrivet', finishText: 'Efter det här måste ändringar motiveras. Promemorian godkänns på nästa möte.', resume: 'Fortsätt skriva', resumeText: 'Du kan fortsätta skriva i dag, om ingenting har ändrats i efterhand.',
    readOnly: 'Ordföranden och sekreteraren skriver promemorian. Texten visas här efter hand.', written: 'Promemorian är skriven.', toApproval: 'Ändringar och godkännande', approved: 'Rådet godkände den här promemorian {day}.',
    problems: { words: 'Skriv vad som sades.', tooLong: 'Punkten är för lång: högst {limit} tecken. Dela den i två.' },
  },
  live: {
    saved: 'Sparat kl. {time}', kept: 'Inte sparat: ingen nätförbindelse. Texten finns krypterad på den här enheten. Den öppnas bara när du har loggat in. Vi försöker spara igen.', unkept: 'Inte sparat: ingen nätförbindelse. Håll sidan öppen. Vi försöker spara igen.',
    signedOut: 'Inte sparat: du har loggats ut. Logga in igen, så sparas det du skrev.', signIn: 'Logga in', closed: 'Promemorian är stängd, så den här texten finns bara på den här enheten. Kopiera den eller ta bort den.', away: 'Inte sparat: du kan inte längre skriva i den här promemorian. Texten finns bara på den här enheten.', tooLong: 'Inte sparat: en punkt är för lång. Dela den i två.', full: 'Inte sparat: promemorian är full.',
    backAgain: 'Allt är sparat igen.', waiting: 'Inte sparat ännu', forget: 'Ta bort osparad text från den här enheten', forgetSure: 'Ska den osparade texten tas bort från den här enheten? Den går inte att få tillbaka.', forgotten: 'Den osparade texten togs bort från den här enheten.', clash: 'Någon annan ändrade samma punkt. Båda texterna finns här.', gone: 'Någon annan tog bort punkten. Din text finns här.',
    yours: 'Din', theirs: 'Den andras', keepMine: 'Behåll min', keepTheirs: 'Behåll den andras', keepBoth: 'Behåll båda', addAgain: 'Lägg till som en ny punkt', leaveOut: 'Lämna bort', ready: 'Klar', more: 'Märk, flytta eller ta bort', written: 'Allt är skrivet: promemorian stängdes.', enter: 'Enter börjar nästa punkt. Det du skriver sparas automatiskt.', leftover: 'Inte sparat i promemorian',
  },
  point: {
    title: 'Ändra en punkt', words: 'Vad som sades', state: 'Hur det går vidare', stateHints: { said: 'Det är antecknat.', open: 'Vi återkommer till det på nästa möte.', idea: 'Den väntar tills någon tar tag i den. Ingen behöver ta ansvar för den ännu.', settled: 'Vi återkommer inte till det.' },
    at: 'Var den står', save: 'Spara', up: 'Flytta upp', down: 'Flytta ner', remove: 'Ta bort punkten', back: 'Tillbaka till promemorian',
    clashTitle: 'Någon annan ändrade samma punkt', clashText: 'Ingenting går förlorat: den andras text står först, och din är i fältet.', theirs: 'Den andras text', keepMine: 'Behåll min', keepTheirs: 'Behåll den andras', keepBoth: 'Behåll båda',
    removedText: 'Någon annan tog bort punkten. Din text är i fältet: du kan lägga till den som en ny punkt.', addAgain: 'Lägg till som en ny punkt',
  },
  recap: {
    promises: 'Lovat åt alla', morePromises: { one: 'och 1 till på den offentliga sidan', other: 'och {count} till på den offentliga sidan' },
    waiting: 'Kvar från tidigare möten', since: 'Från möte {number}, {day}', settle: 'Saken är klar', carry: 'Saken fortsätter', none: 'Ingenting är öppet.', previousMemo: 'Promemorian från möte {number}, {day}', toApprove: 'Promemorian är skriven. Gå igenom den och godkänn den.', approvedOn: 'Godkänd {day}.', notWritten: 'Inte skriven ännu.',
    toCome: 'Kommande möten', dayOpen: 'dagen ännu öppen', noMeetings: 'Inga fler möten är planerade den här säsongen.', perspective: 'Synvinkel i alla teman', beginsWith: 'Mötet börjar med det här',
  },
  approval: {
    title: 'Ändringar och godkännande: möte {number}', lede: 'Rådet går igenom promemorian på sitt nästa möte och godkänner den som den är eller med ändringar.', points: 'Promemorian', change: 'Ändra', add: 'Lägg till det som saknas', none: 'Ingenting har ändrats.', history: 'Ändringar',
    approve: 'Godkänn promemorian', approveText: 'Tryck här när rådet har godkänt promemorian. Efter det kan den inte längre ändras.', approvedIn: 'Godkänd {day} på möte {number}.', notYet: 'Promemorian godkänns på nästa möte, när det mötets promemoria är påbörjad.', toMemo: 'Till promemorian från möte {number}', noNext: 'Nästa möte är inte planerat ännu.', toSeason: 'Till säsongens plan', publish: 'Publicera promemorian', approvedAfterEnd: 'Godkänd {day} av dem som ledde rådet, efter att det hade avslutats.', approveEnded: 'Rådet har avslutats och inget möte kommer efter det här. Ni som ledde det godkänner promemorian. Därefter ändras inget i den.',
    kinds: { changed: 'Ändrad', added: 'Tillagd', struck: 'Struken' }, before: 'Före', after: 'Efter', why: 'Varför', inMeeting: '{day}, på möte {number}',
    one: 'Ändra promemorian', newOne: 'Lägg till i promemorian', now: 'Nu står det', words: 'Ny text', wordsHint: 'Töm fältet om punkten stryks.', whyHint: 'En mening räcker. Alla i rådet kan läsa den.', at: 'Var', save: 'Ändra promemorian', whyMissing: 'Skriv varför.', wordsMissing: 'Skriv det som saknas.',
  },
}
