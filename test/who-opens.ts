// Which role gets an answer at which address of the desk, where what the address names is somebody else's: a case of another
// unit, a colleague, another's template. Written down by hand: a new address fails until it is named here.

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
  // To who reads none it says so.
  '/desk/cases': all,
  '/desk/cases/:id': 'C',
  '/desk/search': 'WSC',
  '/desk/overview': 'C',
  '/desk/promises': 'SCK',
  '/desk/promises/:line': 'SCK',
  '/desk/response-tests': 'C',
  '/desk/response-tests/:id': 'C',
  '/desk/directory': 'WSCAMGKP',
  '/desk/directory/line/new': 'A',
  '/desk/directory/line/:id': 'A',
  '/desk/directory/service/new': 'A',
  '/desk/directory/service/:id': 'A',
  '/desk/directory/unit/new': 'A',
  '/desk/directory/unit/:id': 'A',
  '/desk/directory/place/new': 'A',
  '/desk/directory/place/:id': 'A',
  '/desk/directory/municipality/new': 'A',
  '/desk/directory/municipality/:id': 'A',
  '/desk/questions': 'WSCAMGKP',
  '/desk/questions/:line/:kind': 'A',
  '/desk/organisation': 'A',
  '/desk/organisation/intervals': 'A',
  '/desk/rehearsal': 'CA',
  '/desk/address-book': 'WSCAMGKP',
  '/desk/address-book/:id': 'A',
  '/desk/mail': 'CA',
  // Read in a demonstration only.
  '/desk/mail/:id': nobody,
  '/desk/style': all,
  '/desk/lanes': 'CAK',
  '/desk/lanes/:lane': 'AK',
  '/desk/thanks': all,
  // Of one unit it leads there.
  '/desk/unit': 'CAGKRP',
  '/desk/unit/:id': 'C',
  '/desk/guide': all,
  '/desk/note': all,
  '/desk/templates': 'SCK',
  '/desk/templates/new': 'C',
  '/desk/templates/:id': 'C',
  '/desk/figures': 'G',
  '/desk/people': 'A',
  '/desk/people/new': 'A',
  '/desk/people/:id': 'A',
  '/desk/people/:id/may': 'A',
  '/desk/people/:id/hand-over': 'A',
  '/desk/people/:id/roles/:grant': 'A',
}

/** Forms that are taken: by these at most, whatever stands in them. */
const forms: Record<string, string> = {
  '/desk/sign-out': all,
  '/desk/account': all,
  '/desk/account/contact': all,
  '/desk/account/password': all,
  '/desk/account/sessions': all,
  '/desk/cases/:id': 'C',
  '/desk/cases/views': 'WSC',
  '/desk/cases/several': 'WSC',
  '/desk/search': 'WSC',
  '/desk/promises/:line': 'C',
  '/desk/response-tests': 'C',
  '/desk/response-tests/:id': 'C',
  '/desk/directory/line/new': 'A',
  '/desk/directory/line/:id': 'A',
  '/desk/directory/line/:id/end': 'A',
  '/desk/directory/line/:id/take-back': 'A',
  '/desk/directory/service/new': 'A',
  '/desk/directory/service/:id': 'A',
  '/desk/directory/service/:id/end': 'A',
  '/desk/directory/service/:id/take-back': 'A',
  '/desk/directory/unit/new': 'A',
  '/desk/directory/unit/:id': 'A',
  '/desk/directory/unit/:id/end': 'A',
  '/desk/directory/unit/:id/take-back': 'A',
  '/desk/directory/place/new': 'A',
  '/desk/directory/place/:id': 'A',
  '/desk/directory/municipality/new': 'A',
  '/desk/directory/municipality/:id': 'A',
  '/desk/questions/:line/:kind': 'A',
  '/desk/questions/:line/:kind/use-common': 'A',
  '/desk/organisation': 'A',
  '/desk/organisation/intervals': 'A',
  '/desk/rehearsal': 'CA',
  '/desk/address-book/:id': 'A',
  '/desk/address-book/:id/end': 'A',
  '/desk/address-book/:id/take-back': 'A',
  '/desk/mail': 'CA',
  '/desk/mail/:id': nobody,
  '/desk/lanes/:lane': 'AK',
  // A letter of somebody else is none.
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
  '/desk/people/:id/left': 'A',
  '/desk/people/:id/back': 'A',
  '/desk/people/:id/workdays': 'A',
  '/desk/people/:id/hand-over': 'A',
}

/** By method and address. */
export const whoOpens: Record<string, string> = Object.fromEntries([
  ...Object.entries(pages).map(([path, who]) => [`GET ${path}`, who]), ...Object.entries(forms).map(([path, who]) => [`POST ${path}`, who]),
])
