// The texts of ../en/roles.ts in Finnish.
import type { roles as Source } from '../en/roles.ts'

export const roles: typeof Source = {
  lastCoordinator: 'Sen jälkeen palaute ei tavoittaisi ketään. Tee ensin joku muu palautekoordinaattoriksi toistaiseksi. Se riittää vasta, kun hän on valinnut salasanan.',
  scopeOfAll: 'Palautekoordinaattorin ja pääkäyttäjän rooli koskee aina koko organisaatiota. Valitse koko organisaatio tai jokin muu rooli.',
  waitsTitle: 'Salasanasi on oikein, mutta et voi vielä kirjautua',
  noRole: 'Sinulla ei ole nyt roolia täällä. Pyydä roolia tämän palvelun pääkäyttäjältä.',
  roleBegins: 'Roolisi alkaa {day}. Voit kirjautua siitä päivästä alkaen.',
  savedTitle: 'Salasanasi on tallennettu',
  savedText: 'Nyt voit kirjautua sillä.',
}
