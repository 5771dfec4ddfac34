// The texts of ../en/unusual.ts in Swedish.
import type { unusual as Source } from '../en/unusual.ts'

export const unusual: typeof Source = {
  title: 'Ovanlig läsning',
  lede: 'Regler letar efter det ovanliga i varje dags poster. Att något är ovanligt betyder inte att det var fel: fråga först.',
  link: 'Ovanlig läsning',
  caption: 'Vad som hittades, det nyaste först',
  head: { what: 'Vad som hittades', day: 'Dag', state: 'Läge' },
  empty: 'Inget ovanligt har hittats',
  emptyText: 'När någon öppnar eller söker klart mer respons än vanligt, söker sitt eget namn eller försöker öppna något som inte hör till den personen, visas det här.',
  kinds: { many: 'många', 'own-name': 'eget namn', outside: 'hör inte till personen', searches: 'många sökningar', 'over-weeks': 'många under fyra veckor' },
  lines: {
    many: { one: '{name}: öppnade respons i {count} ärende', other: '{name}: öppnade respons i {count} olika ärenden' },
    'own-name': { one: '{name}: eget namn, en gång', other: '{name}: eget namn, {count} gånger' },
    outside: { one: '{name}: respons i {count} ärende som inte hör till personen', other: '{name}: respons i {count} ärenden som inte hör till personen' },
    searches: { one: '{name}: sökte en gång', other: '{name}: sökte {count} gånger' },
    'over-weeks': { one: '{name}: öppnade {count} ärende på fyra veckor', other: '{name}: öppnade {count} olika ärenden på fyra veckor' },
  },
  why: {
    many: 'Fler olika ärenden på en dag än man öppnar med ett sådant ansvarsområde, och dessutom över tre gånger fler än på personens egen livligaste vanliga dag under fyra veckor före eller över fem gånger fler än man öppnar med ett sådant ansvarsområde.',
    'own-name': 'En sökning efter det egna efternamnet, eller en respons som aldrig hade kommit till personen och vars ord har personens namn.',
    outside: 'Respons i flera ärenden som nekades och aldrig hade kommit till personen, eller i många avslutade ärenden som aldrig hade kommit till personen.',
    searches: 'Fler sökningar med ord på en dag än man behöver med ett sådant ansvarsområde. Den som söker med ord kan få veta vad som står i en respons utan att öppna den.',
    'over-weeks': 'Fler olika ärenden under fyra veckor än man öppnar med ett sådant ansvarsområde, fast ingen enskild dag behöver ha skilt sig från de andra.',
  },
  open: 'Öppen',
  outcomes: { explained: 'Förklarad', 'followed-up': 'Utreds', 'not-unusual': 'Inget ovanligt' },
  outcomeHints: {
    explained: 'Det fanns en orsak som hör till arbetet.',
    'followed-up': 'Saken utreds utanför den här tjänsten.',
    'not-unusual': 'Regeln träffade fel här.',
  },
  outcome: 'Vad det ledde till',
  settle: 'Avgör',
  settledNow: 'Avgjord.',
  settledAlready: 'Någon har redan avgjort det här.',
  settledBy: 'Avgjord av {name} den {day}.',
  own: 'Det här gäller din egen läsning. Någon annan avgör det.',
  cut: 'Det finns {all} poster. Här är de {shown} första. Begränsa loggen för att se de andra.',
  entries: 'Posterna som det gäller',
  back: 'All ovanlig läsning',
  waits: { one: '{count} ovanlig läsning är inte avgjord.', other: '{count} ovanliga läsningar är inte avgjorda.' },
}
