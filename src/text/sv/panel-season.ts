// Rådets plan: säsonger, möten och hur en dag bestäms.
export const panelSeason = {
  named: 'Alla läser det här på rådets sida. Lämna bort det här: {words}',
  season: {
    none: 'Ingen säsong har planerats ännu.', theme: 'Tema', noTheme: 'Inget tema ännu', agree: 'Bestäm en dag', toCalendar: 'Till kalendern', change: 'Ändra dag eller tema', cancel: 'Ställ in', addMeeting: 'Lägg till ett möte', changeSeason: 'Ändra säsongen', newSeason: 'Ny säsong', others: 'Andra säsonger',
    name: 'Säsongens namn', nameHint: 'Till exempel Hösten 2026.', from: 'Första dagen', until: 'Sista dagen', dayHint: 'Till exempel 16.9.2026.', perspective: 'Synvinkel som finns med i alla teman', perspectiveHint: 'Till exempel: var och en är expert på sina egna angelägenheter.',
    problems: { name: 'Ge säsongen ett namn.', day: 'Skriv dagen, till exempel 16.9.2026.', order: 'Den sista dagen ska komma efter den första.', overlaps: 'Det finns redan en annan säsong under den tiden.' },
  },
  meeting: {
    theme: 'Mötets tema', day: 'Dag', from: 'Börjar', until: 'Slutar', clockHint: 'Till exempel 14.00.', where: 'Plats', whereHint: 'Också adressen, så att man hittar fram.', openDay: 'Du kan lämna dagen öppen. Då berättar medlemmarna vilka dagar som passar.', whenLede: 'Medlemmarna får veta om dagen, tiden eller platsen ändras.',
    cancelTitle: 'Ställ in mötet', cancelText: 'Medlemmarna får veta att mötet är inställt. Orsaken ser de på säsongens sida.', why: 'Varför', whyHint: 'Skriv kort. Medlemmarna läser detta.', keep: 'Ställ inte in',
    problems: { agreed: 'En dag som är bestämd kan inte lämnas tom. Skriv en annan dag eller ställ in mötet.', day: 'Skriv dagen, till exempel 16.9.2026.', past: 'Den dagen har redan varit.', from: 'Skriv när mötet börjar, till exempel 14.00.', until: 'Skriv när mötet slutar, till exempel 16.00.', order: 'Mötet ska sluta senare än det börjar.', why: 'Skriv orsaken med högst 300 tecken.' },
  },
  dates: {
    title: 'Bestäm en dag tillsammans', agreed: 'Dagen är bestämd', notYet: 'Dagen är inte bestämd ännu. Berätta vilka dagar som passar dig.', noDates: 'Inga dagar har föreslagits ännu.', yours: 'Hur passar dessa dagar dig?', yoursText: 'För de andra medlemmarna visas bara hur många en dag passar. I en liten grupp går det att gissa. Sekreteraren ser också vem som svarade vad. Du kan ändra ditt svar senare.', forMember: 'Hur passar dagarna? Medlem: {called}',
    suits: { suits: 'Passar', 'if-needed': 'Vid behov', 'does-not': 'Passar inte' }, save: 'Spara mitt svar', counts: 'Hur många en dag passar', best: 'Passar flest', alike: 'Passar lika många', tie: 'Flera dagar passar lika många. Välj tillsammans en av dem.', who: 'Vem svarade vad', silent: { one: '1 har inte svarat.', other: '{count} har inte svarat.' },
    choose: 'Välj den här dagen', withdraw: 'Ta bort', forOther: 'Anteckna en medlems svar', forOtherText: 'Om en medlem svarade per telefon eller på papper.', whom: 'Medlem', open: 'Öppna', propose: 'Föreslå en dag', proposeOne: 'Lägg till dagen', toPlan: 'Till säsongens plan', problems: { nothing: 'Välj ett svar för minst en dag.' },
  },
}
