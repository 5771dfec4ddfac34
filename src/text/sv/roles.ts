// The texts of ../en/roles.ts in Swedish.
import type { roles as Source } from '../en/roles.ts'

export const roles: typeof Source = {
  names: {
    worker: 'Medarbetare',
    supervisor: 'Chef',
    coordinator: 'Responskoordinator',
    administrator: 'Administratör',
    moderator: 'Moderator',
    management: 'Ledning',
    communications: 'Kommunikation',
    council: 'Medlem i klientrådet',
    'data-protection': 'Dataskyddsombud',
  },
  hints: {
    worker: 'Läser och besvarar den respons som kommer till personen.',
    supervisor: 'Läser och besvarar responsen om den verksamhet som personen ansvarar för.',
    coordinator: 'Läser all respons, besvarar den och skickar den vidare.',
    administrator: 'Sköter tjänster, enheter, personer och inställningar. Läser inte respons.',
    moderator: 'Kontrollerar det som ska visas för alla, läser det som har godkänts för enheterna, och tar bort vartdera om det visar vem någon är. Läser inte respons.',
    management: 'Ser hur mycket respons det kommer och hur den besvaras, i avrundade tal. Läser inte respons.',
    communications: 'Skriver guidens texter, skapar koder, affischer och lappar och ser svarsmallarna och löftena. Läser inte respons.',
    council: 'Läser det som är publicerat för alla. Läser inte respons.',
    'data-protection': 'Ser vem som har öppnat vad. Läser inte respons. Samma person kan inte ha andra roller.',
  },
  scopeHint: 'Rollerna medarbetare, chef, moderator och ledning kan gälla en enhet eller en serviceuppgift. De andra gäller alltid hela organisationen.',
  lastCoordinator: 'Då skulle responsen inte nå någon. Gör först någon annan till responskoordinator tills vidare. Det räcker först när personen har valt ett lösenord.',
  scopeOfAll: 'Den här rollen gäller alltid hela organisationen. Välj hela organisationen eller en annan roll.',
  waitsTitle: 'Ditt lösenord är rätt, men du kan inte logga in ännu',
  noRole: 'Du har ingen roll här just nu. Be en administratör för den här tjänsten om en roll.',
  roleBegins: 'Din roll börjar {day}. Du kan logga in från och med den dagen.',
  savedTitle: 'Ditt lösenord har sparats',
  savedText: 'Nu kan du logga in med det.',
}
