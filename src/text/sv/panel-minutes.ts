// The texts of ../en/panel-minutes.ts in Swedish.
import type { panelMinutes as Source } from '../en/panel-minutes.ts'

export const panelMinutes: typeof Source = {
  memo: {
    title: 'Klientrådets möte nummer {number}', name: 'Promemoria', when: 'Tid', where: 'Plats', chair: 'Ordförande', secretary: 'Sekreterare', present: 'Närvarande',
    members: { one: '1 rådsmedlem', other: '{count} rådsmedlemmar' }, asked: 'Temat togs upp med hjälp av de här frågorna:', discussed: 'Det här sades:', noDay: 'Dagen är öppen',
    by: 'Promemorian skrevs av {name}', leftOut: { one: 'Rådet behåller en punkt för sig självt. Den finns inte i promemorian.', other: 'Rådet behåller {count} punkter för sig självt. De finns inte i promemorian.' },
    register: 'Diarienummer {number}', release: 'Version {number}, publicerad {day}', file: 'promemoria', page: 'Sida {page} ({pages})',
  },
  desk: {
    title: 'Publicera promemorian', lede: 'Vem som helst kan läsa det som publiceras. Därför ändrar eller tar ni först bort det som någon kunde kännas igen på.',
    notApproved: 'Rådet har inte godkänt promemorian ännu. Den kan publiceras först efter godkännandet.', steps: 'Så här går det till',
    look: 'Gå igenom', lookText: 'Avgör varje ställe där någon kunde kännas igen.', lookAgain: 'Gå igenom på nytt', preview: 'Se hur den kommer att se ut',
    lookedBy: 'Genomgången {day}. Allt är avgjort.', unsettled: { one: 'Ett ställe ska ännu avgöras.', other: '{count} ställen ska ännu avgöras.' },
    changedSince: 'Promemorian har ändrats efter genomgången. Gå igenom den på nytt.',
    publishTitle: 'Publicera', correctTitle: 'Publicera en rättad version', register: 'Diarienummer', registerHint: 'Om handlingen har ett nummer i ert diarium.',
    changed: 'Vad som har ändrats och varför', changedHint: 'Det här visas för alla vid promemorian. Nämn ingen vid namn.', earlierGoes: 'I den tidigare versionen kunde någon kännas igen: ta bort texten', publish: 'Publicera promemorian nu',
    another: 'Du har själv gått igenom promemorian. Den andra som leder rådet publicerar den, så att två personer har läst den.', alone: 'Du leder rådet ensam och kan därför publicera det som du själv har gått igenom.',
    history: 'Vad som har publicerats', noHistory: 'Ingenting ännu.', show: 'Läs som alla andra',
    backTitle: 'Dra tillbaka', backText: 'Texten i alla versioner tas genast bort från de här sidorna. Det syns fortfarande att det fanns en promemoria och varför den drogs tillbaka. Någon kan redan ha sparat texten.', because: 'Varför', back: 'Dra tillbaka promemorian',
    done: { published: 'Promemorian är publicerad.', back: 'Promemorian drogs tillbaka.', looked: 'Sparat. Se hur den kommer att se ut och publicera den sedan.' },
    problems: { because: 'Välj varför promemorian dras tillbaka.', register: 'Ett diarienummer har högst 60 tecken.', changed: 'Skriv vad som har ändrats och varför.', changedLong: 'Skriv högst 600 tecken.', changedNames: 'Lämna bort det här: {words}' },
    refusals: { 'not-approved': 'Rådet har inte godkänt den här promemorian.', 'not-looked': 'Ingen har ännu gått igenom promemorian.', 'changed-meanwhile': 'Någon ändrade något under tiden. Se på den igen.', unsettled: 'Någon kunde ännu kännas igen i promemorian. Gå igenom den på nytt.', another: 'Den andra som leder rådet ska publicera den.', nothing: 'Ingenting är publicerat längre.' },
  },
  look: {
    title: 'Gå igenom promemorian', lede: 'Ändra det som kunde avslöja vem någon är. Ändringen gäller bara det som publiceras. Rådets egen promemoria blir som den är.',
    found: { one: 'Ett ställe att avgöra', other: '{count} ställen att avgöra' }, nothing: 'Programmet hittade ingenting som kunde avslöja vem någon är. Läs texten ändå: bara en människa märker vad en berättelse avslöjar.',
    head: 'I början', words: 'Så som alla läser det', never: 'Det här publiceras aldrig: {words}. Skriv det på ett annat sätt.', perhaps: 'Kunde någon kännas igen på det här: {words}?', stands: 'Det avslöjar ingen. Det kan stå kvar.',
    out: 'Publicera inte det här', change: 'Ändra eller lämna bort', left: 'Publiceras inte', edited: 'Ändrad', save: 'Spara',
    problem: { never: 'Ändra det här: {words}', perhaps: 'Ändra det här eller bekräfta det: {words}', long: 'Skriv högst {limit} tecken.' },
    is: { where: 'Plats', chair: 'Ordförande', secretary: 'Sekreterare', title: 'Rubrik', lead: 'Mening under rubriken', question: 'Hjälpfråga', heading: 'Mellanrubrik', point: 'Punkt som antecknats', date: 'Kommande tema', perspective: 'Synvinkel' },
  },
  preview: { title: 'Så ser promemorian ut', notYet: 'Ännu inte publicerad.', back: 'Tillbaka till publiceringen' },
  public: {
    title: 'Klientråd', many: 'Alla klientråd', lede: 'I ett klientråd berättar de som använder servicen hur den borde fungera. Här ser du vad de har sagt. Du kan också skicka något till rådet eller se hur du kommer med.',
    none: 'Det finns inget klientråd ännu.', home: 'Klientråd', joining: 'Så kommer du med', send: 'Skicka något till rådet', sendText: 'Du behöver inte berätta vem du är.',
    members: 'Medlemmarna', count: { one: '1 medlem', other: '{count} medlemmar' }, few: 'Medlemmarna är färre än fem.', notNamed: 'Den här sidan berättar inte vilka de är.',
    next: 'Kommande möten', noNext: 'Nästa möte är inte bestämt ännu.', season: 'Säsongens teman: {season}', memos: 'Promemorior', noMemos: 'Ingen promemoria har publicerats ännu.', summaries: 'Vad det som rådet sade ledde till', ended: 'Rådet avslutades {day}.',
    promiseLink: 'Vad klientrådet har sagt', feeds: 'Följ med i en flödesläsare', memosOf: 'Klientrådens promemorior', language: 'Rådets möten och promemorior är på det här språket: {language}.', all: 'Se alla klientråd', own: 'Om det här rådet',
  },
  page: {
    contents: 'I promemorian', pdf: 'Promemorian som PDF', docx: 'Promemorian för redigering (Word, LibreOffice)', noPdf: 'En PDF kan inte göras just nu. Du kan skriva ut sidan i stället.', history: 'Versioner', old: 'Det här är en tidigare version. Det finns en nyare.', newest: 'Läs den nyaste versionen',
    backOn: 'Promemorian drogs tillbaka {day}.', because: { recognised: 'Någon hade kunnat kännas igen i den.', 'not-agreed': 'Rådet hade inte kommit överens om det.', mistake: 'Den publicerades av misstag.' },
    goneOn: 'Texten togs bort {day}.', council: 'Tillbaka till rådet', approved: 'Rådet har godkänt promemorian.',
  },
  letter: {
    title: 'Skicka något till rådet', lede: 'Vad borde klientrådet tala om? Berätta med egna ord.', who: 'Rådets ordförande och sekreterare läser ditt meddelande. De väljer vad som tas upp på ett möte. Om det gäller en service kan de förmedla det som respons. De kan inte svara dig, eftersom vi inte frågar vem du är. Det som har behandlats raderas efter 30 dagar, och det övriga efter ett år.',
    next: 'Rådet träffas nästa gång {day}.', notFeedback: 'Vill du ha svar på något som har hänt dig?', feedback: 'Ge respons i stället', text: 'Ditt meddelande', hint: 'Skriv inga namn eller personbeteckningar.', send: 'Skicka till rådet', danger: 'Är du eller någon annan i fara nu? Rådet läser det här först senare.', sendAnyway: 'Skicka ändå till rådet',
    sent: 'Ditt meddelande skickades till rådet', sentText: 'Rådets ordförande och sekreterare läser det och väljer vad som tas upp på ett möte. Rådets promemorior publiceras på de här sidorna.', back: 'Till rådets sida',
    problems: { missing: 'Skriv vad rådet borde tala om.', long: 'Skriv högst {limit} tecken. Resten kan du skicka för sig.', other: 'Blanketten har redan skickats med andra ord. Tryck en gång till, så skickas också de här.' },
  },
  letters: {
    title: 'Skickat till rådet', lede: 'Den som skickar behöver inte berätta sitt namn. Det som har behandlats raderas efter 30 dagar, och det övriga efter ett år.', none: 'Allt är behandlat.', came: 'Kom {day}', take: 'Ta upp på ett möte', meeting: 'På vilket möte', noMeeting: 'Det finns inget kommande möte. Planera först ett möte, sedan kan du ta upp saken där.',
    aside: 'Lägg åt sidan', hand: 'Förmedla som respons', handHint: 'Om det gäller en service. Det behandlas då som all annan respons och försvinner från den här sidan.', kind: 'Vad det är', back: 'Ta upp på nytt', dealt: 'Behandlat', taken: 'Togs upp på ett möte', wasAside: 'Lagt åt sidan', erased: 'Raderas {day}',
    publicPage: 'Rådets offentliga sida',
    done: { take: 'Det finns nu bland mötets övriga ärenden.', aside: 'Det lades åt sidan.', hand: 'Det förmedlades som respons.', back: 'Det väntar igen.' },
    problems: { meeting: 'Välj ett möte.', kind: 'Välj vad det är.', gone: 'Någon har behandlat det här under tiden.', section: 'Mötet har ingen plats för övriga ärenden, eller så är det över. Välj ett annat.', wrong: 'Det här kan inte förmedlas som det är.' },
  },
}
