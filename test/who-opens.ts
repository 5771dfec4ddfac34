// Which role gets an answer at which address of the desk, where what the address names is somebody else's: a case of another
// unit, a colleague, another's template. Written down by hand: a new address fails until it is named here.
import { councilForms, councilPages } from './who-opens-council.ts'
import { doorForms, doorPages } from './who-opens-doors.ts'
import { dayForms, dayPages } from './who-opens-days.ts'
import { directoryForms, directoryPages } from './who-opens-directory.ts'
import { improvementForms, improvementPages } from './who-opens-improvements.ts'
import { reportForms, reportPages } from './who-opens-reports.ts'
import { surveyRoutes } from './who-opens-surveys.ts'

/**
 * Worker and supervisor of one unit, coordinator, administrator, moderator and management of the same unit, communications,
 * a member of the clients' council, the data protection officer.
 */
export const lettersOf = {
  worker: 'W', supervisor: 'S', coordinator: 'C', administrator: 'A', moderator: 'M', management: 'G', communications: 'K', council: 'R', 'data-protection': 'P',
} as const

const all = 'WSCAMGKRP'
const nobody = ''

/** Pages that are shown (200). */
const pages: Record<string, string> = {
  // Leads to the first page of one's own.
  '/desk': nobody,
  '/desk/account': all,
  '/desk/account/roles': all,
  '/desk/roles': all,
  '/desk/roles-given': 'CAP',
  // To who reads none it says so.
  '/desk/cases': all,
  '/desk/cases/:id': 'C', '/desk/cases/:id/attachments/:attachment': 'C',
  '/desk/search': 'WSC',
  '/desk/overview': 'C',
  '/desk/promises': 'SCK',
  '/desk/promises/:line': 'SCK',
  '/desk/response-tests': 'C',
  '/desk/response-tests/:id': 'C',
  '/desk/directory': 'WSCAMGKP',
  '/desk/who': 'WSCAMGKP',
  '/desk/questions': 'WSCAMGKP',
  '/desk/questions/:line/:kind': 'A',
  '/desk/organisation': 'A',
  '/desk/organisation/intervals': 'A',
  '/desk/organisation/fewest-told': 'A',
  '/desk/rehearsal': 'CA',
  '/desk/mail': 'CA',
  // Read in a demonstration only.
  '/desk/mail/:id': nobody,
  '/desk/style': all,
  '/desk/lanes': 'CAK',
  '/desk/lanes/:lane': 'AK',
  '/desk/asked': 'CK', '/desk/asked/new': 'CK', '/desk/asked/:id': 'CK',
  '/desk/bulletins': 'CK', '/desk/bulletins/new': 'CK', '/desk/bulletins/:id': 'CK',
  '/desk/findability': 'CKR',
  '/desk/outreach/pages': 'CAK',
  '/desk/outreach/pages/:id': 'AK',
  '/desk/outreach/snippet': 'CAK',
  '/desk/publishing': 'WSCM',
  // The moderator is one of another unit.
  '/desk/publishing/:id': 'C',
  '/desk/cases/:id/publishing': 'C',
  '/desk/thanks': all,
  // Of one unit it leads there.
  '/desk/unit': 'CAGKRP',
  '/desk/unit/:id': 'C',
  '/desk/guide': all,
  '/desk/note': all,
  '/desk/templates': 'SCK',
  '/desk/templates/new': 'C',
  '/desk/templates/:id': 'C',
  '/desk/outreach': 'SCAK',
  '/desk/outreach/new': 'SCAK',
  '/desk/outreach/many': 'CAK',
  '/desk/outreach/codes/:code': 'SCAK',
  '/desk/outreach/codes/:code/print/:product': 'SCAK',
  // Where the program does not know its own address it leads to the page that says so.
  '/desk/outreach/codes/:code/pdf/:product': nobody,
  '/desk/people': 'A',
  '/desk/people/new': 'A',
  '/desk/people/:id': 'A',
  '/desk/people/:id/may': 'A',
  '/desk/people/:id/hand-over': 'A',
  '/desk/people/:id/roles/:grant': 'A',
  '/desk/stand-in': all,
  '/desk/account/audit': all,
  '/desk/account/second-factors': all,
  '/desk/account/second-factors/app': all,
  // A factor of somebody else is none.
  '/desk/account/second-factors/:factor/remove': nobody,
  '/desk/account/second-factors/:factor/rename': nobody,
  '/desk/audit': 'P',
  '/desk/audit/export': 'P',
  '/desk/audit/unusual': 'P',
  '/desk/audit/unusual/:id': nobody,
  '/desk/organisation/second-factors': 'A',
  '/desk/organisation/single-sign-on': 'A',
  '/desk/recoveries': 'CA',
  // Nobody asks.
  '/desk/recoveries/:id': nobody,
  ...directoryPages,
  ...improvementPages,
  ...reportPages,
  ...dayPages,
  ...councilPages,
  ...doorPages,
}

/** Forms that are taken: by these at most, whatever stands in them. */
const forms: Record<string, string> = {
  '/desk/who': 'WSCAMGKP',
  '/desk/sign-out': all,
  '/desk/account': all,
  '/desk/account/contact': all,
  '/desk/account/name': all,
  '/desk/account/password': all,
  '/desk/account/sessions': all,
  '/desk/cases/:id': 'C',
  '/desk/cases/views': 'WSC',
  '/desk/cases/several': 'WSC',
  '/desk/search': 'WSC',
  '/desk/promises/:line': 'C',
  '/desk/response-tests': 'C',
  '/desk/response-tests/:id': 'C',
  '/desk/questions/:line/:kind': 'A',
  '/desk/questions/:line/:kind/use-common': 'A',
  '/desk/organisation': 'A',
  '/desk/organisation/intervals': 'A',
  '/desk/organisation/fewest-told': 'A',
  '/desk/rehearsal': 'CA',
  '/desk/outreach/new': 'SCAK',
  '/desk/outreach/many': 'CAK',
  // The code is of a unit that the supervisor has nothing to do with.
  '/desk/outreach/codes/:code': 'CAK',
  '/desk/mail': 'CA',
  '/desk/mail/:id': nobody,
  '/desk/lanes/:lane': 'AK',
  // Whoever sees them tries an address.
  '/desk/outreach/pages': 'CAK',
  '/desk/outreach/pages/:id': 'AK',
  // A letter of somebody else is none.
  // The moderator is one of another unit.
  '/desk/asked/new': 'CK',
  '/desk/asked/:id': 'CK',
  '/desk/bulletins/new': 'CK',
  '/desk/bulletins/:id': 'CK',
  '/desk/bulletins/:id/end': 'CK',
  '/desk/findability': 'CKR',
  '/desk/findability/remove': 'CK',
  '/desk/publishing/:id': 'C',
  '/desk/cases/:id/publishing': 'C',
  '/desk/thanks': nobody,
  '/desk/unit/:id': 'C',
  // Nobody moderates here but whoever moderates that unit.
  '/desk/unit/:id/take-back': nobody,
  '/desk/note': all,
  '/desk/templates/new': 'C',
  '/desk/templates/:id': 'C',
  '/desk/templates/:id/end': 'C',
  '/desk/people/new': 'A',
  '/desk/people/:id': 'A',
  '/desk/people/:id/roles': 'A',
  '/desk/people/:id/roles/preview': 'A',
  '/desk/people/:id/roles/:grant': 'A',
  '/desk/people/:id/roles/:grant/end': 'A',
  '/desk/people/:id/absences': 'A',
  '/desk/people/:id/absences/:absence/remove': 'A',
  '/desk/people/:id/set-up-link': 'A',
  '/desk/people/:id/signed-out': 'A',
  '/desk/people/:id/left': 'A', '/desk/people/:id/back': 'A',
  '/desk/people/:id/workdays': 'A',
  '/desk/people/:id/hand-over': 'A',
  '/desk/stand-in': all,
  '/desk/stand-in/end': all,
  '/desk/account/second-factors/app': all,
  '/desk/account/second-factors/passkey': all,
  '/desk/account/second-factors/passkey-options': all,
  '/desk/account/second-factors/proof-options': all,
  '/desk/account/second-factors/:factor/remove': all,
  '/desk/account/second-factors/:factor/rename': all,
  '/desk/audit/export': 'P',
  '/desk/audit/unusual/:id': 'P',
  '/desk/organisation/second-factors': 'A',
  '/desk/organisation/single-sign-on': 'A',
  '/desk/organisation/single-sign-on/:id/remove': 'A',
  '/desk/organisation/single-sign-on/passwords': 'A',
  '/desk/recoveries/:id': 'CA',
  '/desk/roles-given/:id': 'CAP',
  ...directoryForms,
  ...improvementForms,
  ...reportForms,
  ...dayForms,
  ...councilForms,
  ...doorForms,
}

/** By method and address. */
export const whoOpens: Record<string, string> = Object.fromEntries([
  ...Object.entries(surveyRoutes), ...Object.entries(pages).map(([path, who]) => [`GET ${path}`, who]), ...Object.entries(forms).map(([path, who]) => [`POST ${path}`, who]),
])
