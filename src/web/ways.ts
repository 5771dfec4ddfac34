// The ways on the desk: which pages there are, and who finds them in the menu.
import { desk } from '../paths.ts'

export type Place = 'cases' | 'overview' | 'directory' | 'people' | 'questions' | 'organisation' | 'mail' | 'account' | 'lanes' | 'unit' | 'thanks' | 'templates' | 'reports' | 'roles' | 'audit' | 'who' | 'publishing' | 'findability' | 'asked' | 'improvements' | 'bulletins' | 'web-pages' | 'outreach' | 'survey-entry' | 'council-word' | 'keys' | 'surveys' | 'survey-review' | 'satisfaction' | 'survey-report' | 'report-exports' | 'data-exports' | 'retention' | 'records' | 'rights' | 'feedback-imports' | 'silence' | 'themes' | 'talk' | 'monitoring' | 'days' | 'rooms' | 'panels' | 'roles-given' | 'unit-trials' | 'unit-greetings' | 'write-down' | 'read-out' | 'paper-forms'

/** Everybody but the clients' council. */
const staff = ['worker', 'supervisor', 'coordinator', 'administrator', 'moderator', 'management', 'communications', 'data-protection']

/** `of`: it is reached from another, the first of these that somebody has. */
type Way = { place: Place; href: string; text: `desk${string}`; roles?: string[]; of?: readonly Place[] }

/** Who sees which way. What they may do there is decided by the page itself. */
const ways: Way[] = [
  { place: 'cases', href: desk.cases, text: 'deskCases', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'write-down', of: ['cases'], href: desk.writeDown, text: 'deskWriteDown', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'read-out', of: ['cases'], href: desk.readOut, text: 'deskReadOut', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'paper-forms', of: ['cases'], href: desk.formRuns, text: 'deskPaperForms', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'overview', href: desk.overview, text: 'deskOverview', roles: ['coordinator'] },
  { place: 'reports', href: desk.reports, text: 'deskReports', roles: staff },
  { place: 'improvements', href: desk.improvements, text: 'deskImprovements', roles: staff.filter((role) => role !== 'data-protection') },
  { place: 'directory', href: desk.directory, text: 'deskDirectory', roles: staff },
  { place: 'who', of: ['directory'], href: desk.who, text: 'deskWho', roles: staff },
  { place: 'questions', of: ['directory'], href: desk.questions, text: 'deskQuestions', roles: ['coordinator', 'administrator'] },
  { place: 'people', href: desk.people, text: 'deskPeople', roles: ['administrator'] },
  { place: 'organisation', href: desk.organisation, text: 'deskOrganisation', roles: ['administrator'] },
  { place: 'mail', of: ['organisation', 'overview'], href: desk.mail, text: 'deskMail', roles: ['coordinator', 'administrator'] },
  { place: 'keys', of: ['organisation', 'overview'], href: desk.keys, text: 'deskKeys', roles: ['coordinator', 'administrator'] },
  { place: 'lanes', of: ['directory'], href: desk.lanes, text: 'deskLanes', roles: ['coordinator', 'administrator', 'communications'] },
  { place: 'web-pages', of: ['outreach'], href: desk.webPages, text: 'deskWebPages', roles: ['coordinator', 'administrator', 'communications'] },
  { place: 'unit', href: desk.units, text: 'deskUnit', roles: ['worker', 'supervisor', 'coordinator', 'moderator'] },
  { place: 'unit-trials', of: ['unit'], href: desk.unitTrials, text: 'deskTrials', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'unit-greetings', of: ['unit'], href: desk.unitGreetings, text: 'deskGreetings', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'publishing', of: ['outreach'], href: desk.publishing, text: 'deskPublishing', roles: ['worker', 'supervisor', 'coordinator', 'moderator'] },
  { place: 'thanks', of: ['unit'], href: desk.thanks, text: 'deskThanks', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'outreach', href: desk.outreach, text: 'deskOutreach', roles: ['coordinator', 'supervisor', 'administrator', 'communications'] },
  { place: 'surveys', href: desk.surveys, text: 'deskSurveys', roles: ['supervisor', 'coordinator', 'management', 'communications'] },
  { place: 'survey-review', of: ['surveys'], href: desk.surveyReview, text: 'deskSurveyReview', roles: ['council', 'supervisor', 'coordinator', 'management', 'communications'] },
  { place: 'days', of: ['surveys'], href: desk.days, text: 'deskDays', roles: staff },
  { place: 'rooms', of: ['surveys', 'days'], href: desk.rooms, text: 'deskRooms', roles: ['supervisor', 'coordinator', 'administrator'] },
  { place: 'panels', href: desk.panels, text: 'deskPanels', roles: ['council', ...staff] },
  { place: 'themes', of: ['reports'], href: desk.themes, text: 'deskThemes', roles: ['coordinator'] },
  { place: 'talk', of: ['reports'], href: desk.themesReport, text: 'deskTalk', roles: ['coordinator', 'supervisor', 'management'] },
  { place: 'templates', href: desk.templates, text: 'deskTemplates', roles: ['coordinator', 'supervisor', 'communications'] },
  { place: 'satisfaction', of: ['reports'], href: desk.satisfaction, text: 'deskSatisfaction', roles: staff },
  { place: 'survey-report', of: ['reports'], href: desk.surveyReport, text: 'deskSurveyReport', roles: staff },
  { place: 'report-exports', of: ['reports'], href: desk.reportExports, text: 'deskReportExports', roles: ['supervisor', 'coordinator', 'management'] },
  { place: 'monitoring', of: ['reports'], href: desk.monitoring, text: 'deskMonitoring', roles: ['supervisor', 'coordinator'] },
  { place: 'silence', of: ['reports'], href: desk.silence, text: 'deskSilence', roles: ['supervisor', 'coordinator', 'management', 'communications'] },
  { place: 'asked', of: ['outreach'], href: desk.asked, text: 'deskAsked', roles: ['communications', 'coordinator'] },
  { place: 'bulletins', of: ['outreach'], href: desk.bulletins, text: 'deskBulletins', roles: ['communications', 'coordinator'] },
  { place: 'findability', of: ['outreach'], href: desk.findability, text: 'deskFindability', roles: ['council', 'communications', 'coordinator'] },
  { place: 'survey-entry', of: ['surveys', 'unit'], href: desk.surveyEntry, text: 'deskSurveyEntry', roles: ['worker', 'supervisor', 'coordinator'] },
  { place: 'council-word', href: desk.councilWord, text: 'deskCouncilWord', roles: ['council'] },
  { place: 'roles', href: desk.roles, text: 'deskRoles', roles: ['council'] },
  { place: 'roles-given', of: ['people', 'audit', 'overview'], href: desk.rolesGiven, text: 'deskRolesGiven', roles: ['administrator', 'coordinator', 'data-protection'] },
  { place: 'data-exports', of: ['organisation', 'audit'], href: desk.dataExports, text: 'deskDataExports', roles: ['administrator', 'data-protection'] },
  { place: 'retention', of: ['organisation', 'audit'], href: desk.retention, text: 'deskRetention', roles: ['administrator', 'data-protection'] },
  { place: 'feedback-imports', of: ['organisation', 'overview'], href: desk.feedbackImports, text: 'deskFeedbackImports', roles: ['coordinator', 'administrator'] },
  { place: 'records', of: ['cases', 'audit'], href: desk.records, text: 'deskRecords', roles: ['worker', 'supervisor', 'data-protection'] },
  { place: 'rights', of: ['organisation', 'audit'], href: desk.rights, text: 'deskRights', roles: ['administrator', 'data-protection'] },
  { place: 'audit', href: desk.audit, text: 'deskAudit', roles: ['data-protection'] },
]

/** What of the desk somebody with these roles finds in its menu. */
export const waysOf = (roles: readonly string[]) => ways.filter((way) => !way.roles || way.roles.some((role) => roles.includes(role)))

/** What of them stands in the menu: what belongs to another way stands on its page, unless that is not open to them. */
export const inMenu = (roles: readonly string[]): Way[] => {
  const seen = waysOf(roles)
  return seen.filter((way) => !headAmong(way, seen))
}

/** The way of the menu that a page belongs to. */
export function headOf(place: Place | undefined, roles: readonly string[]): Place | undefined {
  const seen = waysOf(roles)
  const way = ways.find((one) => one.place === place)
  return way ? headAmong(way, seen) ?? (seen.includes(way) ? place : way.of?.[0] ?? place) : place
}

/** What stands beside each other under one way of the menu, the way itself first; nothing where it stands alone. */
export function beside(place: Place | undefined, roles: readonly string[]): Way[] {
  const head = headOf(place, roles)
  const seen = waysOf(roles)
  const under = head ? seen.filter((way) => headAmong(way, seen) === head) : []
  return under.length ? [...seen.filter((way) => way.place === head), ...under] : []
}

const headAmong = ({ of }: Way, seen: readonly Way[]): Place | undefined => of?.find((head) => seen.some(({ place }) => place === head))
