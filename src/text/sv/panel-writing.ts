// The texts of ../en/panel-writing.ts in Swedish.
import type { panelWriting as Source } from '../en/panel-writing.ts'

export const panelWriting: typeof Source = {
  done: {
    saved: 'Sparat.', added: 'Tillagt.', removed: 'Borttaget.', back: 'Punkten är på sin plats igen.', begun: 'Promemorian är påbörjad. Alla i rådet kan läsa den.', finished: 'Promemorian är skriven. Nästa möte godkänner den.',
    resumed: 'Du kan fortsätta skriva.', approved: 'Promemorian är godkänd. Ingenting i den ändras längre.', amended: 'Ändringen är i promemorian, och här nedan med sin motivering.', settled: 'Saken är markerad som slutbehandlad.', carried: 'Saken fortsätter i den här promemorian.',
  },
  refused: {
    'changed-meanwhile': 'Någon annan har ändrat det här under tiden. Titta hur det ser ut nu och tryck igen.',
    closed: 'Den här promemorian skrivs inte nu, så ingenting ändrades.', 'not-yet': 'Promemorian påbörjas på mötesdagen.', full: 'Promemorian är full. Ta bort något innan du lägger till.',
    used: 'Något fortsätter redan från den här punkten, så den blir kvar.', unknown: 'Platsen finns inte längre. Titta hur promemorian ser ut nu.', removed: 'Någon annan har tagit bort den här punkten under tiden.',
    'not-yours': 'Du kan läsa promemorian men inte längre skriva i den. Det du skrev finns här: ge det till den som leder rådet.', gone: 'Någon annan har tagit bort detta under tiden. Det du skrev finns här.',
    'no-meeting': 'En promemoria godkänns på nästa möte. Påbörja först det mötets promemoria.', same: 'Ingenting skulle ändras. Skriv den nya texten.', 'has-points': 'Något är skrivet här, så det blir kvar.',
  },
  agenda: {
    title: 'Planera mötet', lede: 'När och var rådet träffas, vad som gås igenom och med vilka frågor.',
    details: 'Tid, plats och tema', theme: 'Mötets tema', day: 'Dag', dayHint: 'Till exempel 18.10.2026. Lämna tomt om dagen inte är bestämd.', from: 'Börjar kl.', until: 'Slutar kl.', timeHint: 'Till exempel 14.00.', where: 'Plats', chair: 'Ordförande', secretary: 'Sekreterare',
    printedAs: 'Som det står i promemorian: ett förnamn eller en roll.', save: 'Spara',
    sections: 'Vad som gås igenom', none: 'Ingenting är planerat ännu.', usual: 'Börja med den vanliga mallen', usualText: 'Öppning, föredragningslista, förra mötet, ett tema, kommande möten, övriga ärenden och en slutrunda. Du kan ändra dem alla.',
    add: 'Lägg till ett avsnitt', edit: 'Redigera', up: 'Flytta upp', down: 'Flytta ner', remove: 'Ta bort', hasPoints: 'Här är redan något skrivet.', questions: { one: '1 fråga', other: '{count} frågor' }, headings: { one: '1 mellanrubrik', other: '{count} mellanrubriker' },
    problems: { day: 'Skriv dagen så här: 18.10.2026.', from: 'Skriv när mötet börjar, till exempel 14.00.', until: 'Skriv när mötet slutar, till exempel 16.00. Det ska vara senare än början.', times: 'Skriv både dagen och när mötet börjar och slutar.', agreed: 'Medlemmarna har fått veta dagen. Skriv en annan dag, eller ställ in mötet i säsongens plan.', held: 'Promemorian är redan påbörjad, så mötet måste ha en dag.' },
  },
  section: {
    now: 'Så här står det nu', nowText: 'Någon annan ändrade detta medan du skrev. Den andras version finns här och din i fälten. Det du sparar ersätter den.', newTitle: 'Nytt avsnitt', title: 'Avsnitt {number}', name: 'Rubrik', lead: 'En mening under rubriken', leadHint: 'Till exempel: Vi närmade oss temat med de här hjälpfrågorna.', part: 'Mötets skede', kind: 'Vad sidan lägger till själv',
    kinds: {
      words: 'Ingenting', recap: 'Vad som är kvar från tidigare möten', theme: 'Ingenting: det här är mötets tema', dates: 'Kommande möten', other: 'Ingenting: övriga ärenden', 'closing-round': 'Ingenting: vad som stannade kvar',
    },
    questions: 'Hjälpfrågor', questionsHint: 'Frågan försvinner när du tömmer fältet.', question: 'Fråga {number}', newQuestion: 'Ny fråga', headings: 'Mellanrubriker för anteckningar', headingsHint: 'Det som sägs samlas under dem. Mellanrubriken försvinner när du tömmer fältet.',
    heading: 'Mellanrubrik {number}', newHeading: 'Ny mellanrubrik', save: 'Spara', saveAndGoOn: 'Spara och lägg till', up: 'Spara och flytta upp', down: 'Spara och flytta ner', headingUsed: 'Något är skrivet under mellanrubriken, så den blir kvar.', titleMissing: 'Skriv en rubrik.', tooMany: 'Det kan finnas högst 30 frågor och 30 mellanrubriker.',
  },
  memo: {
    title: 'Promemoria: möte {number}', present: 'Hur många medlemmar är på plats', presentShort: 'Närvarande', presentHint: 'Bara ett antal: promemorian nämner ingen vid namn.', presentProblem: 'Skriv hur många som är på plats, 0–1000.',
    notBegun: 'Promemorian är inte påbörjad.', beginText: 'Påbörja promemorian när mötet börjar. Flera kan skriva samtidigt.', begin: 'Påbörja promemorian', waitText: 'Promemorian kan påbörjas på mötesdagen, {day}.',
    settings: 'Vem som skriver och hur många som är på plats', membersWrite: 'Också medlemmarna skriver', membersWriteHint: 'Varje medlem som loggar in kan lägga till och ändra punkter medan promemorian skrivs. Ingen ser vem som skrev vad.', save: 'Spara',
    time: 'Tid och plats', chair: 'Ordförande', secretary: 'Sekreterare', members: { one: '1 rådsmedlem', other: '{count} rådsmedlemmar' },
    add: 'Lägg till', newPoint: 'Ny punkt: {under}', change: 'Ändra', states: { said: 'Sagt', open: 'Fortsätter nästa gång', idea: 'En idé som väntar', settled: 'Slutbehandlat' },
    removedNotice: 'Punkten togs bort.', bringBack: 'Ta tillbaka den', finish: 'Allt är skrivet', finishText: 'Efter det här ändras promemorian bara med en motivering, och nästa möte godkänner den.', resume: 'Fortsätt skriva', resumeText: 'Du kan fortsätta skriva i dag, om ingenting har ändrats i efterhand.',
    readOnly: 'Promemorian skrivs av dem som leder rådet. Det som skrivs visas här.', written: 'Promemorian är skriven.', toApproval: 'Ändringar och godkännande', approved: 'Rådet godkände den här promemorian {day}.',
    problems: { words: 'Skriv vad som sades.', tooLong: 'Punkten är för lång: högst {limit} tecken. Dela den i två.' },
  },
  live: {
    saved: 'Sparat kl. {time}', kept: 'Inte sparat: det finns inget nät. Texten är kvar på den här enheten, och bara du kan läsa den när du har loggat in. Vi försöker spara igen.', unkept: 'Inte sparat: det finns inget nät. Håll sidan öppen. Vi försöker spara igen.',
    signedOut: 'Inte sparat: du har loggats ut. Logga in igen, så sparas det du skrev.', signIn: 'Logga in', closed: 'Promemorian är stängd, så den här texten finns bara på den här enheten. Kopiera den eller ta bort den.', away: 'Inte sparat: du kan inte längre skriva i den här promemorian. Texten finns bara på den här enheten.', tooLong: 'Inte sparat: en punkt är för lång. Dela den i två.', full: 'Inte sparat: promemorian är full.',
    backAgain: 'Allt är sparat igen.', waiting: 'Inte sparat ännu', forget: 'Ta bort osparad text från den här enheten', forgotten: 'Den osparade texten togs bort från den här enheten.', clash: 'Någon annan ändrade samma punkt. Båda texterna finns här.', gone: 'Någon annan tog bort punkten. Din text finns här.',
    yours: 'Din', theirs: 'Den andras', keepMine: 'Behåll min', keepTheirs: 'Behåll den andras', keepBoth: 'Behåll båda', ready: 'Klar', more: 'Märk, flytta eller ta bort', written: 'Allt är skrivet: promemorian stängdes.', enter: 'Enter börjar nästa punkt. Det du skriver sparas av sig självt.', leftover: 'Inte sparat i promemorian',
  },
  point: {
    title: 'Ändra en punkt', words: 'Vad som sades', state: 'Vad som händer med det', stateHints: { said: 'Det är antecknat.', open: 'Det gås igenom igen på nästa möte.', idea: 'Den väntar tills någon tar tag i den. Ingen behöver äga den.', settled: 'Vi återkommer inte till det.' },
    at: 'Var den står', save: 'Spara', up: 'Flytta upp', down: 'Flytta ner', remove: 'Ta bort punkten', back: 'Tillbaka till promemorian',
    clashTitle: 'Någon annan ändrade samma punkt', clashText: 'Ingenting går förlorat: den andras text står först, och din är i fältet.', theirs: 'Den andras text', keepMine: 'Behåll min', keepTheirs: 'Behåll den andras', keepBoth: 'Behåll båda',
    removedText: 'Någon annan tog bort punkten. Din text är i fältet: du kan lägga till den som en ny punkt.', addAgain: 'Lägg till som en ny punkt',
  },
  recap: {
    waiting: 'Kvar från tidigare möten', since: 'Från möte {number}, {day}', settle: 'Saken är klar', carry: 'Saken fortsätter', none: 'Ingenting är öppet.', previousMemo: 'Promemorian från möte {number}, {day}', toApprove: 'Skriven. Gå igenom och godkänn den.', approvedOn: 'Godkänd {day}.', notWritten: 'Inte skriven ännu.',
    toCome: 'Kommande möten', dayOpen: 'dagen ännu öppen', noMeetings: 'Inga fler möten är planerade den här säsongen.', perspective: 'Det som är med i alla teman',
  },
  approval: {
    title: 'Ändringar och godkännande: möte {number}', lede: 'Rådet går igenom promemorian på sitt nästa möte och godkänner den som den är eller med ändringar.', points: 'Promemorian', change: 'Ändra', add: 'Lägg till det som blev borta', none: 'Ingenting har ändrats.', history: 'Ändringar',
    approve: 'Godkänn promemorian', approveText: 'Tryck här när rådet är enigt. Efter det ändras ingenting i promemorian.', approvedIn: 'Godkänd {day} på möte {number}.', approvedAfterEnd: 'Godkänd {day} av dem som ledde rådet, efter att det hade avslutats.', approveEnded: 'Rådet har avslutats och inget möte kommer efter det här. Ni som ledde det godkänner promemorian. Därefter ändras inget i den.', notYet: 'Den godkänns på nästa möte, när det mötets promemoria är påbörjad.',
    kinds: { changed: 'Ändrad', added: 'Tillagd', struck: 'Struken' }, before: 'Före', after: 'Efter', why: 'Varför', inMeeting: '{day}, på möte {number}',
    one: 'Ändra promemorian', newOne: 'Lägg till i promemorian', now: 'Nu står det', words: 'Ny text', wordsHint: 'Töm fältet om punkten stryks.', whyHint: 'En mening som alla i rådet kan läsa.', at: 'Var', save: 'Ändra promemorian', whyMissing: 'Skriv varför.', wordsMissing: 'Skriv vad som blev borta.',
  },
}
