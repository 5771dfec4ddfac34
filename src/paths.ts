// Every address of the program, as typed values. Public pages speak the reader's language in their
// addresses too; a page keeps its name across languages, which is how the language switch finds it.
import { councilDesk } from './council-paths.ts'
import { dayDesk } from './day-paths.ts'
import { doorDesk } from './door-paths.ts'
import { recordDesk } from './record-paths.ts'
import { reportDesk } from './report-paths.ts'
import { surveyDesk } from './survey-paths.ts'
import { publicPages } from './public-pages.ts'
import type { Language } from './text/language.ts'

export type PublicPage = keyof typeof publicPages
export const publicPageNames = Object.keys(publicPages) as PublicPage[]

/** The route pattern of a public page in one language, for the router. */
export const pattern = (page: PublicPage, language: Language): string =>
  `/${language}${publicPages[page][language] && `/${publicPages[page][language]}`}`

/** The address of a public page: to('line', 'fi', { line: id }, { kind: 'thanks' }). */
export function to(
  page: PublicPage,
  language: Language,
  parameters: Record<string, string> = {},
  query: Record<string, string | undefined> = {},
): string {
  const path = pattern(page, language).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
  const search = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]))
  return search.size ? `${path}?${search}` : path
}

export const desk = {
  home: '/desk',
  signIn: '/desk/sign-in',
  signOut: '/desk/sign-out',
  forgotPassword: '/desk/forgot-password',
  linkAskedFor: '/desk/forgot-password/asked',
  setUp: '/desk/set-up/:token',
  account: '/desk/account',
  password: '/desk/account/password',
  sessions: '/desk/account/sessions',
  cases: '/desk/cases',
  case: '/desk/cases/:id', attachment: '/desk/cases/:id/attachments/:attachment',
  overview: '/desk/overview',
  casePublishing: '/desk/cases/:id/publishing',
  publishing: '/desk/publishing',
  publication: '/desk/publishing/:id',
  asked: '/desk/asked',
  newAsked: '/desk/asked/new',
  oneAsked: '/desk/asked/:id',
  bulletins: '/desk/bulletins',
  newBulletin: '/desk/bulletins/new',
  oneBulletin: '/desk/bulletins/:id',
  bulletinEnd: '/desk/bulletins/:id/end',
  findability: '/desk/findability',
  findabilityRemove: '/desk/findability/remove',
  directory: '/desk/directory',
  people: '/desk/people',
  newPerson: '/desk/people/new',
  person: '/desk/people/:id',
  questions: '/desk/questions',
  organisation: '/desk/organisation',
  mail: '/desk/mail',
  message: '/desk/mail/:id',
  style: '/desk/style',
  promises: '/desk/promises',
  linePromise: '/desk/promises/:line',
  responseTests: '/desk/response-tests',
  responseTest: '/desk/response-tests/:id',
  // Opened by a link in a mail, without signing in.
  confirmContact: '/confirm/:token',
  confirmMail: '/desk/account/mail/:token',
  ownContact: '/desk/account/contact',
  ownName: '/desk/account/name',
  rehearsal: '/desk/rehearsal',
  lanes: '/desk/lanes',
  lane: '/desk/lanes/:lane',
  units: '/desk/unit',
  unit: '/desk/unit/:id',
  thanks: '/desk/thanks',
  guide: '/desk/guide',
  note: '/desk/note',
  templates: '/desk/templates', newTemplate: '/desk/templates/new', template: '/desk/templates/:id',
  addressBook: '/desk/address-book',
  office: '/desk/address-book/:id',
  intervals: '/desk/organisation/intervals',
  search: '/desk/search',
  savedViews: '/desk/cases/views',
  several: '/desk/cases/several',
  standIn: '/desk/stand-in',
  standDown: '/desk/stand-in/end',
  reports: '/desk/reports',
  feedbackReport: '/desk/reports/feedback',
  feedbackReportFile: '/desk/reports/feedback/file',
  fewestTold: '/desk/organisation/fewest-told',
  reportExports: '/desk/reports/exports',
  reportExport: '/desk/reports/exports/:id',
  silence: '/desk/reports/silence',
  roles: '/desk/roles', rolesGiven: '/desk/roles-given',
  ownRoles: '/desk/account/roles',
  secondStep: '/desk/sign-in/second',
  secondSetUp: '/desk/sign-in/second/set-up',
  lostFactor: '/desk/sign-in/second/lost',
  secondFactors: '/desk/account/second-factors',
  secondFactorRules: '/desk/organisation/second-factors',
  recoveries: '/desk/recoveries',
  recovery: '/desk/recoveries/:id',
  // To the provider of single sign-on, back from it, and out of it.
  single: '/desk/sign-in/single',
  singleBack: '/desk/sign-in/single/back',
  singleOut: '/desk/sign-in/single/out',
  singleSignOn: '/desk/organisation/single-sign-on',
  audit: '/desk/audit',
  auditExport: '/desk/audit/export',
  unusual: '/desk/audit/unusual',
  unusualOne: '/desk/audit/unusual/:id',
  ownAudit: '/desk/account/audit',
  who: '/desk/who',
  situations: '/desk/directory/situations',
  everydayWords: '/desk/directory/words',
  wordsOfOne: '/desk/directory/words/:id',
  firstSteps: '/desk/directory/begin',
  ptv: '/desk/directory/ptv',
  ptvWaiting: '/desk/directory/ptv/waiting',
  ptvLines: '/desk/directory/ptv/lines',
  ptvExport: '/desk/directory/ptv/export',
  volumes: '/desk/directory/volumes',
  volumesWaiting: '/desk/directory/volumes/waiting',
  volumesRemove: '/desk/directory/volumes/remove',
  upkeep: '/desk/directory/upkeep',
  history: '/desk/directory/history/:id',
  improvements: '/desk/improvements',
  newImprovement: '/desk/improvements/new',
  newsletter: '/desk/improvements/newsletter',
  improvement: '/desk/improvements/:id',
  themes: '/desk/themes',
  newTheme: '/desk/themes/new',
  theme: '/desk/themes/:id',
  themesToMark: '/desk/themes/to-mark', bursts: '/desk/bursts', burst: '/desk/bursts/:id',
  themesReport: '/desk/reports/themes',
  webPages: '/desk/outreach/pages',
  webSite: '/desk/outreach/pages/:id',
  snippet: '/desk/outreach/snippet',
  surveyReport: '/desk/reports/surveys',
  surveyReportFile: '/desk/reports/surveys/file',
  satisfaction: '/desk/reports/satisfaction',
  satisfactionAim: '/desk/reports/satisfaction/:line/aim',
  ...surveyDesk,
  ...dayDesk,
  ...doorDesk, ...recordDesk,
  ...councilDesk,
  ...reportDesk,
  outreach: '/desk/outreach',
  newCode: '/desk/outreach/new',
  manyCodes: '/desk/outreach/many',
  code: '/desk/outreach/codes/:code',
  printedCode: '/desk/outreach/codes/:code/print/:product',
  codePdf: '/desk/outreach/codes/:code/pdf/:product',
} as const

export const councilWordPath = (id: string): string => desk.oneCouncilWord.replace(':id', id)
export const bulletinPath = (id: string): string => desk.oneBulletin.replace(':id', id)
export const setUpPath = (token: string): string => desk.setUp.replace(':token', token)
export const confirmMailPath = (token: string): string => desk.confirmMail.replace(':token', token)
export const confirmPath = (token: string): string => desk.confirmContact.replace(':token', token)
export const casePath = (id: string): string => desk.case.replace(':id', id)
export const attachmentPath = (id: string, attachmentId: string): string => `${casePath(id)}/attachments/${attachmentId}`
export const responseTestPath = (id: string): string => desk.responseTest.replace(':id', id)
/** Of a service line; `whole`: of the whole organisation. */
export const linePromisePath = (line: string): string => desk.linePromise.replace(':line', line)
export const lanePath = (lane: string): string => desk.lane.replace(':lane', lane)
export const unitPath = (id: string, rest = ''): string => desk.unit.replace(':id', id) + rest
export const templatePath = (id: string, rest = ''): string => desk.template.replace(':id', id) + rest
/** Of the person who has lost their second factor. */
export const recoveryPath = (id: string): string => desk.recovery.replace(':id', id)
export const messagePath = (id: string): string => desk.message.replace(':id', id)
export const burstPath = (id: string): string => desk.burst.replace(':id', id)
export const monitoringPath = (period: string, place: string): string => desk.monitoringReport.replace(':period', period).replace(':of', place)
export const themePath = (id: string): string => desk.theme.replace(':id', id)
export const improvementPath = (id: string, rest = ''): string => desk.improvement.replace(':id', id) + rest

/** Of one of the sites whose pages link here. */
export const webSitePath = (id: string): string => desk.webSite.replace(':id', id)

export const unusualPath = (id: string): string => desk.unusualOne.replace(':id', id)

/** The address of a person, or of something that is done with them: personPath(id, '/roles'). */
export const personPath = (id: string, rest = ''): string => desk.person.replace(':id', id) + rest

/** Where it is written what the organisation wants of a line. */
export const aimPath = (line: string): string => desk.satisfactionAim.replace(':line', line)

export const reportExportPath = (id: string, rest = ''): string => desk.reportExport.replace(':id', id) + rest

/** The address of a file of open data, of no language: published-figures.csv. It never changes. */
export const openDataFile = (name: string, language?: Language): string => `/open-data/${name}${language && language !== 'fi' ? `?language=${language}` : ''}`

/** The address on paper: as short as it gets, and of no language. */
export const shortAddress = '/q'
/** The address of a code at the desk, or of something that is done with it: codePath(code, '/print/poster-a4'). */
export const codePath = (code: string, rest = ''): string => desk.code.replace(':code', code) + rest
