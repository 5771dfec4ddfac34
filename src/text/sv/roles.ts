// The texts of ../en/roles.ts in Swedish.
import type { roles as Source } from '../en/roles.ts'

export const roles: typeof Source = {
  lastCoordinator: 'Då skulle responsen inte nå någon. Gör först någon annan till responskoordinator tills vidare. Det räcker först när personen har valt ett lösenord.',
  scopeOfAll: 'Responskoordinatorns och administratörens roll gäller alltid hela organisationen. Välj hela organisationen eller en annan roll.',
  waitsTitle: 'Ditt lösenord är rätt, men du kan inte logga in ännu',
  noRole: 'Du har ingen roll här just nu. Be en administratör för den här tjänsten om en roll.',
  roleBegins: 'Din roll börjar {day}. Du kan logga in från och med den dagen.',
  savedTitle: 'Ditt lösenord har sparats',
  savedText: 'Nu kan du logga in med det.',
}
