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
    title: 'Publicera promemorian', lede: 'Det som publiceras kan alla läsa. Därför gås det först igenom, så att ingen känns igen.',
    notApproved: 'Rådet har inte godkänt promemorian ännu. Den kan publiceras efter det.', steps: 'Så här går det till',
    look: 'Gå igenom', lookText: 'Varje ställe där någon kunde kännas igen.', lookAgain: 'Gå igenom på nytt', preview: 'Se hur den kommer att se ut',
    lookedBy: 'Genomgången {day}. Allt är avgjort.', unsettled: { one: 'Ett ställe ska ännu avgöras.', other: '{count} ställen ska ännu avgöras.' },
    changedSince: 'Promemorian har ändrats efter genomgången. Gå igenom den på nytt.',
    publishTitle: 'Publicera', correctTitle: 'Publicera en rättad version', register: 'Diarienummer', registerHint: 'Om handlingen har ett nummer i ert diarium.',
    changed: 'Vad som har ändrats och varför', changedHint: 'Det här läser alla bredvid promemorian. Nämn ingen.', earlierGoes: 'I den tidigare versionen kunde någon kännas igen: ta bort texten', publish: 'Publicera promemorian nu',
    another: 'Du har själv gått igenom promemorian. Den andra som leder rådet publicerar den, så att två har läst den.', alone: 'Du leder rådet ensam och kan därför publicera det som du själv har gått igenom.',
    history: 'Vad som har publicerats', noHistory: 'Ingenting ännu.', show: 'Läs som alla andra',
    backTitle: 'Dra tillbaka', backText: 'Texten i alla versioner tas genast bort. Det syns fortfarande att det fanns en promemoria och varför den drogs tillbaka.', because: 'Varför', back: 'Dra tillbaka promemorian',
    done: { published: 'Promemorian är publicerad.', back: 'Promemorian drogs tillbaka.', looked: 'Sparat. Se hur den kommer att se ut och publicera den sedan.' },
    problems: { because: 'Välj varför promemorian dras tillbaka.', register: 'Ett diarienummer har högst 60 tecken.', changed: 'Skriv vad som har ändrats och varför.', changedLong: 'Skriv högst 600 tecken.', changedNames: 'Lämna bort det här: {words}' },
    refusals: { 'not-approved': 'Rådet har inte godkänt den här promemorian.', 'not-looked': 'Ingen har ännu gått igenom promemorian.', 'changed-meanwhile': 'Någon ändrade något under tiden. Se på den igen.', unsettled: 'Någon kunde ännu kännas igen i promemorian. Gå igenom den på nytt.', another: 'Den andra som leder rådet ska publicera den.', nothing: 'Ingenting är publicerat längre.' },
  },
  look: {
    title: 'Gå igenom promemorian', lede: 'Ändra det som kunde avslöja vem någon är. Ändringen gäller bara det som publiceras: det som antecknades på mötet blir som det skrevs.',
    found: { one: 'Ett ställe att avgöra', other: '{count} ställen att avgöra' }, nothing: 'I texten hittades ingenting som kunde avslöja vem någon är. Läs den ändå: bara en människa ser vad en berättelse avslöjar.',
    head: 'I början', words: 'Så som alla läser det', never: 'Det här publiceras aldrig: {words}. Skriv det på ett annat sätt.', perhaps: 'Kunde någon kännas igen på det här: {words}?', stands: 'Det avslöjar ingen. Det kan stå kvar.',
    out: 'Publicera inte det här', change: 'Ändra eller lämna bort', left: 'Publiceras inte', edited: 'Ändrad', save: 'Spara',
    problem: { never: 'Ändra det här: {words}', perhaps: 'Ändra det här eller bekräfta det: {words}', long: 'Skriv högst {limit} tecken.' },
    is: { where: 'Plats', chair: 'Ordförande', secretary: 'Sekreterare', title: 'Rubrik', lead: 'Mening under rubriken', question: 'Hjälpfråga', heading: 'Mellanrubrik', point: 'Punkt som antecknats', date: 'Kommande tema', perspective: 'Synvinkel' },
  },
  preview: { title: 'Så ser promemorian ut', notYet: 'Ännu inte publicerad.', back: 'Tillbaka till publiceringen' },
  public: {
    title: 'Klientråd', many: 'Alla klientråd', lede: 'I ett klientråd berättar de som använder tjänsterna hur tjänsterna borde fungera. Här hittar du vad de har sagt, och hur du kan komma med eller skicka något till rådet.',
    none: 'Det finns inget klientråd ännu.', home: 'Klientråd', joining: 'Så kommer du med', send: 'Skicka något till rådet', sendText: 'Du behöver inte berätta vem du är.',
    members: 'Vilka som sitter i rådet', count: { one: '1 medlem', other: '{count} medlemmar' }, few: 'En liten grupp. Färre än fem räknas inte upp här, så att ingen känns igen.', notNamed: 'Bara rådet självt vet vilka de är.',
    next: 'Följande möten', noNext: 'Det följande mötet är inte avtalat ännu.', season: 'Säsongens teman: {season}', memos: 'Promemorior', noMemos: 'Ingen promemoria har publicerats ännu.', ended: 'Rådet avslutades {day}.',
    promiseLink: 'Vad klientrådet har sagt', feeds: 'Följ med i en flödesläsare', memosOf: 'Klientrådens promemorior', language: 'Rådets möten och promemorior är på det här språket: {language}.', all: 'Visa alla klientråd', own: 'Om det här rådet',
  },
  page: {
    contents: 'I promemorian', pdf: 'Promemorian som PDF', docx: 'Promemorian för redigering (Word, LibreOffice)', noPdf: 'En PDF kan inte göras just nu. Du kan skriva ut sidan i stället.', history: 'Versioner', old: 'Det här är en tidigare version. Det finns en nyare.', newest: 'Läs den nyaste versionen',
    backOn: 'Promemorian drogs tillbaka {day}.', because: { recognised: 'Någon hade kunnat kännas igen i den.', 'not-agreed': 'Rådet hade inte kommit överens om det.', mistake: 'Den publicerades av misstag.' },
    goneOn: 'Texten togs bort {day}.', council: 'Tillbaka till rådet', approved: 'Rådet har godkänt promemorian.',
  },
  letter: {
    title: 'Skicka något till rådet', lede: 'Vad borde klientrådet tala om? Berätta med egna ord.', who: 'Det läses av rådets ordförande och sekreterare. De väljer vad som tas upp på ett möte. Det som gäller en tjänst kan de förmedla som respons. De kan inte svara dig, för de vet inte vem du är.',
    next: 'Rådet möts nästa gång {day}.', notFeedback: 'Vill du ha svar på något som har hänt dig?', feedback: 'Ge respons i stället', text: 'Ditt ärende', hint: 'Skriv inga namn eller personbeteckningar.', send: 'Skicka till rådet', danger: 'Är du eller någon annan i fara nu? Rådet läser det här först senare.', sendAnyway: 'Skicka ändå till rådet',
    sent: 'Ditt ärende skickades till rådet', sentText: 'Ordföranden och sekreteraren läser det före nästa möte. Rådets promemorior publiceras på de här sidorna.', back: 'Till rådets sida',
    problems: { missing: 'Skriv vad rådet borde tala om.', long: 'Skriv högst {limit} tecken. Resten kan du skicka för sig.', other: 'Blanketten har redan skickats med andra ord. Tryck en gång till, så skickas också de här.' },
  },
  letters: {
    waits: { one: '1 brev till rådet väntar', other: '{count} brev till rådet väntar' },
    title: 'Skickat till rådet', lede: 'Ingen vet vem som har skrivit det här. Det som har behandlats raderas efter 30 dagar.', none: 'Ingenting väntar på att läsas.', came: 'Kom {day}', take: 'Ta till ett möte', meeting: 'Till vilket möte', noMeeting: 'Det finns inget möte att ta det till. Planera ett möte först.',
    aside: 'Lägg åt sidan', hand: 'Förmedla som respons', handHint: 'Om det gäller en tjänst och någon vill ha svar. Det behandlas då som all annan respons och försvinner från den här sidan.', kind: 'Vad det är', back: 'Ta upp på nytt', dealt: 'Behandlat', taken: 'Taget till ett möte', wasAside: 'Lagt åt sidan', erased: 'Raderas {day}',
    where: 'Vad alla ser', showsWhere: 'På den offentliga sidan står var de följande mötena hålls', showsWhereHint: 'Den som väntar där skulle se vilka som sitter i rådet.', publicPage: 'Rådets offentliga sida',
    done: { take: 'Det finns nu bland mötets övriga ärenden.', aside: 'Det lades åt sidan.', hand: 'Det förmedlades som respons.', back: 'Det väntar igen.', where: 'Sparat nu.' },
    problems: { meeting: 'Välj ett möte.', kind: 'Välj vad det är.', gone: 'Någon har behandlat det här under tiden.', section: 'Mötet har ingen plats för övriga ärenden, eller så är det över. Välj ett annat.', wrong: 'Det här kan inte förmedlas som det är.' },
  },
}
