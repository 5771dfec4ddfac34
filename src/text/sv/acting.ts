// The texts of ../en/acting.ts in Swedish.
import type { acting as Source } from '../en/acting.ts'

export const acting: typeof Source = {
  title: 'Att vara ställföreträdare',
  lede: 'När någon vars ställföreträdare du är är borta kan du sköta personens arbete på hens vägnar.',
  nobody: 'Ingen vars ställföreträdare du är är borta i dag.',
  awayUntil: 'Borta till och med {day}. Roller:',
  begin: 'Arbeta som ställföreträdare för {name}',
  now: 'Du arbetar nu på hens vägnar.',
  lateTitle: 'Du är inte ställföreträdare för den här personen nu',
  late: 'Personen är tillbaka, eller så är någon annan ställföreträdare nu. Inget har ändrats.',
  meansTitle: 'Vad det innebär',
  means: [
    'Du ser och gör det som den andra får se och göra, så länge personen är borta. Inget annat.',
    'Det som gäller dig själv förblir stängt för dig. Det gäller också det som responsgivaren har skrivit förbi medarbetarna, om du är medarbetare där.',
    'Det som är avsett bara för personen själv, som tack och egna anteckningar, visas inte för dig.',
    'Responsgivaren ser ditt namn och vem du är ställföreträdare för. Det gör också kollegerna.',
    'Personen som du är ställföreträdare för får ett mejl om det. Loggen berättar vad du gjorde på hens vägnar.',
  ],
  banner: 'Du arbetar som ställföreträdare för {name}',
  end: 'Sluta',
  isAway: '{name} är borta till och med {day}, och du är personens ställföreträdare.',
  toStandIn: 'Arbeta som ställföreträdare',
  byDeputy: '{deputy}, ställföreträdare för {name}',
  ownDeputy: 'Du kan inte göra dig själv till någons ställföreträdare. Be en annan administratör.',
  ownAbsence: 'Du är ställföreträdare för den här personen. En annan administratör måste anteckna frånvaron, eftersom du under den kan arbeta på personens vägnar.',
  ownSuperior: 'Du kan inte göra dig själv till någons chef. Be en annan administratör.',
  ownAffair: 'Det här görs inte för egen del och inte på någon annans vägnar. En annan administratör måste göra det.',
  ownName: 'Du kan inte välja dig själv här, för då skulle du få läsa det som kommer in. Be en annan administratör.',
  endFor: 'Sluta vara ställföreträdare för {name}',
}
