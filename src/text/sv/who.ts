// The texts of ../en/who.ts in Swedish.
import type { who as Source } from '../en/who.ts'

export const who: typeof Source = {
  title: 'Vem sköter det',
  lede: 'För växeln och alla andra: enligt uppgift, namn eller enhet. Frånvaro och ställföreträdare som de är i dag.',
  search: 'Uppgift, namn, enhet eller kod',
  searchHint: 'Till exempel: utkomststöd, Ojakoski, Kvarnby, eller koden på en affisch. Aldrig en klients namn.',
  find: 'Sök',
  nothing: 'Ingen hittades',
  nothingText: 'Pröva ett kortare ord eller enhetens namn.',
  tasks: 'Uppgifter',
  people: 'Människor',
  units: 'Enheter',
  service: 'Tjänst',
  unit: 'Enhet',
  today: 'Till vem det går i dag',
  nobody: 'Ingen kan nås',
  name: 'Namn',
  takesCare: 'Sköter',
  contact: 'Kontaktuppgifter',
  where: 'Enhet',
  absent: 'Borta till och med {day}',
  deputy: 'Ställföreträdare: {name}',
  noDeputy: 'Ingen ställföreträdare',
  supervisor: 'Chef',
  more: { one: 'En till. Precisera sökningen.', other: '{count} till. Precisera sökningen.' },
}
