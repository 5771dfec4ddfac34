// What each role may do, for people to read: for every permission who has it, and of what. It decides nothing; that it says
// what roles.ts, duties.ts, and the duties of surveys, reports, days, doors, exports, records, times of keeping and councils decide is proved by a test, for every role and every permission.
import { mayHaveScope, roles, type Grant, type Role } from '../actor.ts'
import type * as councils from '../council-duties.ts'
import type * as days from '../day-duties.ts'
import type * as doors from '../door-duties.ts'
import type * as duties from '../duties.ts'
import type * as exchange from '../exchange-duties.ts'
import type * as records from '../record-duties.ts'
import type * as reports from '../report-duties.ts'
import type * as retention from '../retention-duties.ts'
import type * as rights from '../rights-duties.ts'
import type * as surveys from '../survey-duties.ts'
import type * as cases from '../roles.ts'

/** A permission about cases, or about none. */
export type CasePermission = Exclude<keyof typeof cases, 'firstTurnFor' | 'isOf'>
export type Duty = keyof typeof duties | keyof typeof surveys | keyof typeof reports | keyof typeof days | keyof typeof doors | keyof typeof exchange | keyof typeof records | keyof typeof retention | keyof typeof rights | keyof typeof councils
export type Permission = CasePermission | Duty

/** What a grant is of. */
export type ScopeKind = 'unit' | 'line' | 'all'
export const scopeKindOf = ({ unitId, serviceLineId }: Pick<Grant, 'unitId' | 'serviceLineId'>): ScopeKind => (unitId ? 'unit' : serviceLineId ? 'line' : 'all')
export const scopeKindsOf = (role: Role): ScopeKind[] => (mayHaveScope(role) ? ['unit', 'line', 'all'] : ['all'])

/** `own`: what comes to themselves. `yes`: a thing that there is one of. */
export type Reach = ScopeKind | 'own' | 'yes'

/** `scope`: what the role is of. `from-line`: where it is of a service line or of everything. `of-unit`: where it is of a unit. */
type Says = 'own' | 'all' | 'yes' | 'scope' | 'from-line' | 'of-unit'
type Holders = Partial<Record<Role, Says>>

const reads: Holders = { worker: 'own', supervisor: 'scope', coordinator: 'all' }
const watches: Holders = { supervisor: 'scope', coordinator: 'all' }
const coordinates: Holders = { coordinator: 'all' }
const everybody = (says: Says): Holders => Object.fromEntries(roles.map((role) => [role, says]))

export const ofCases: Record<CasePermission, Holders> = {
  mayReadCase: reads, mayReadWhy: reads, mayAnswer: reads, mayPassOn: reads, mayMarkLane: reads, maySetAside: reads, maySayThreat: reads, mayLiftThreat: reads, mayMarkThemes: reads, mayTellKind: reads, maySeeContact: reads, mayThrowAttachmentAway: reads, mayNote: reads, mayDecideSide: reads, mayPreparePublication: reads,
  mayTalkFirst: watches, mayCommentPublication: watches, mayNoteConcern: watches, mayReadFirst: watches, maySeeWhoRead: watches, mayDecideWhoJoins: watches,
  mayRoute: coordinates, mayDecideAside: coordinates, mayCorrectKind: coordinates, maySeeToldAbove: coordinates,
  // Whatever somebody's role is.
  mayReadToldAbove: {}, mayRemoveNote: {},
}

export const ofDuties: Record<Duty, Holders> = {
  maySeeOverview: { coordinator: 'yes' },
  mayTestResponses: { coordinator: 'yes' },
  mayNarrowCases: { coordinator: 'yes', supervisor: 'yes' },
  readsFirst: { coordinator: 'yes', supervisor: 'yes' },
  mayReadUnit: { coordinator: 'all', worker: 'of-unit', supervisor: 'of-unit', moderator: 'scope' },
  mayGoThrough: { coordinator: 'all', worker: 'of-unit', supervisor: 'of-unit' },
  mayTakeBack: { moderator: 'scope' },
  maySeePublishing: { worker: 'yes', supervisor: 'yes', coordinator: 'yes', moderator: 'yes' },
  mayCheckPublication: { coordinator: 'all', moderator: 'scope' },
  mayTestFindability: { council: 'yes', communications: 'yes', coordinator: 'yes' },
  mayRemoveTry: { communications: 'yes', coordinator: 'yes' },
  maySeeSurveys: { supervisor: 'yes', coordinator: 'yes', communications: 'yes', management: 'yes' },
  mayAskSurvey: { coordinator: 'all', supervisor: 'scope' },
  mayEnterAnswers: { coordinator: 'all', supervisor: 'all', worker: 'all' },
  mayReadFew: { supervisor: 'of-unit' },
  mayTypeSheets: { coordinator: 'all', supervisor: 'scope', worker: 'of-unit' },
  maySeeDays: Object.fromEntries(roles.filter((role) => role !== 'council').map((role) => [role, 'yes'])),
  mayHoldDay: { coordinator: 'all', supervisor: 'scope' },
  mayHostDay: { coordinator: 'all', supervisor: 'scope' },
  maySeeRooms: { coordinator: 'yes', administrator: 'yes', supervisor: 'yes' },
  mayKeepRoom: { coordinator: 'all', administrator: 'all', supervisor: 'scope' },
  maySeePanels: everybody('yes'),
  mayKeepPanels: { coordinator: 'yes' },
  mayAnswerCouncil: { coordinator: 'yes' },
  mayAskForCouncil: { coordinator: 'yes', supervisor: 'yes' },
  // Their own are those on which they sit.
  maySeePanel: everybody('own'),
  mayLeadPanel: everybody('own'),
  mayNotePoints: everybody('own'),
  maySeeNeeds: everybody('own'),
  mayAnswerForUnit: { coordinator: 'all', supervisor: 'of-unit' },
  mayTryInUnit: { worker: 'of-unit', supervisor: 'of-unit' },
  mayGreetForUnit: { coordinator: 'all', worker: 'of-unit', supervisor: 'of-unit' },
  mayMarkQuestions: { council: 'yes' },
  maySeeEnds: { coordinator: 'yes', supervisor: 'yes' },
  mayCountEnds: { coordinator: 'all', supervisor: 'scope' },
  mayMonitor: { coordinator: 'all', supervisor: 'scope' },
  mayAskNow: { communications: 'yes', coordinator: 'yes' },
  mayEditBulletins: { communications: 'yes', coordinator: 'yes' },
  mayEditTemplates: { coordinator: 'all', supervisor: 'from-line' },
  maySeeTemplates: { coordinator: 'yes', supervisor: 'yes', communications: 'yes' },
  mayWritePromise: { coordinator: 'all', supervisor: 'from-line' },
  maySeePromises: { coordinator: 'yes', supervisor: 'yes', communications: 'yes' },
  maySeeBroken: { coordinator: 'yes', supervisor: 'yes' },
  maySeeReports: Object.fromEntries(roles.filter((role) => role !== 'council').map((role) => [role, 'yes'])),
  maySeeLost: { coordinator: 'yes', 'data-protection': 'yes' },
  maySetAims: { coordinator: 'all', management: 'from-line' },
  mayExportReports: { coordinator: 'yes', supervisor: 'yes', management: 'yes' },
  mayWriteDown: { worker: 'yes', supervisor: 'yes', coordinator: 'yes' },
  mayKeepThemes: { coordinator: 'yes' }, maySeeBursts: { coordinator: 'yes' },
  maySeeThemes: { coordinator: 'yes', supervisor: 'yes', management: 'yes' },
  mayEditLanes: { administrator: 'yes', communications: 'yes' },
  maySeeLanes: { coordinator: 'yes', administrator: 'yes', communications: 'yes' },
  mayEditWebPages: { administrator: 'yes', communications: 'yes' },
  maySeeWebPages: { coordinator: 'yes', administrator: 'yes', communications: 'yes' },
  maySeeMail: { coordinator: 'yes', administrator: 'yes' },
  maySeeRehearsal: { coordinator: 'yes', administrator: 'yes' },
  mayEditDirectory: { administrator: 'yes' },
  mayManagePeople: { administrator: 'yes' },
  maySeeRolesGiven: { administrator: 'yes', coordinator: 'yes', 'data-protection': 'yes' },
  mayLetRoleBegin: { administrator: 'yes', coordinator: 'yes', 'data-protection': 'yes' },
  mayMakeCodes: { communications: 'all', coordinator: 'all', administrator: 'all', supervisor: 'scope' },
  maySeeCodes: { communications: 'yes', coordinator: 'yes', administrator: 'yes', supervisor: 'yes' },
  maySeeDirectory: Object.fromEntries(roles.filter((role) => role !== 'council').map((role) => [role, 'yes'])),
  mayRequireSecondFactors: { administrator: 'yes' },
  // A coordinator for an administrator, and where two are needed.
  maySeeRecoveries: { administrator: 'yes', coordinator: 'yes' },
  mayRecover: { administrator: 'yes', coordinator: 'yes' },
  mayArrangeSignIn: { administrator: 'yes' },
  mayManageKeys: { administrator: 'yes' },
  maySeeKeys: { administrator: 'yes', coordinator: 'yes' },
  maySeeDataExports: { administrator: 'yes', 'data-protection': 'yes' },
  mayAskForData: { administrator: 'yes', 'data-protection': 'yes' },
  mayLetDataGo: { administrator: 'yes', 'data-protection': 'yes' },
  mayImportFeedback: { coordinator: 'yes', administrator: 'yes' },
  mayHandleRecords: { supervisor: 'of-unit', 'data-protection': 'all' },
  mayNameHandlers: { supervisor: 'of-unit' },
  mayWriteRequestDown: { worker: 'yes', supervisor: 'yes', 'data-protection': 'yes' },
  maySeeRetention: { administrator: 'yes', 'data-protection': 'yes' },
  mayChooseRetention: { administrator: 'yes', 'data-protection': 'yes' },
  mayHoldCases: { 'data-protection': 'yes' },
  maySeeRights: { administrator: 'yes', 'data-protection': 'yes' },
  mayHandleRights: { 'data-protection': 'yes' },
  mayLetCopyGo: { administrator: 'yes', 'data-protection': 'yes' },
  mayReadAudit: { 'data-protection': 'yes' },
  maySettleUnusual: { 'data-protection': 'yes' },
  seesAllUpkeep: { administrator: 'yes', coordinator: 'yes' },
  // An owner does so of their own, whatever their role is.
  maySeeHistory: { administrator: 'yes', coordinator: 'yes' },
  mayConfirmEntry: { administrator: 'yes', coordinator: 'yes' },
  mayChooseOwner: { administrator: 'yes', coordinator: 'yes' },
  maySeeImprovements: Object.fromEntries(roles.filter((role) => role !== 'council' && role !== 'data-protection').map((role) => [role, 'yes'])),
  maySeeImprovement: { coordinator: 'all', communications: 'all', administrator: 'own', supervisor: 'scope', moderator: 'scope', management: 'scope' },
  mayWriteImprovement: { coordinator: 'all', supervisor: 'scope' },
  // Their own are those whose role they hold.
  mayMoveImprovement: { coordinator: 'all', supervisor: 'own', administrator: 'own' },
  mayShowImprovement: { coordinator: 'all', communications: 'all', moderator: 'scope' },
  maySeeForCouncil: { council: 'yes' },
  maySpeakForCouncil: { council: 'yes' },
  mayRewordImprovement: { coordinator: 'all', communications: 'all', moderator: 'scope', supervisor: 'own', administrator: 'own' },
}

/** What anybody may, whatever their role: what a giver told them past a unit, and their own note. */
export const ofEverybody = ['mayReadToldAbove', 'mayRemoveNote'] as const

export const permissions = [...Object.keys(ofCases), ...Object.keys(ofDuties)] as Permission[]

/** How far a permission reaches by a role that is of something; null where the role does not have it. */
export function reachOf(permission: Permission, role: Role, scope: ScopeKind): Reach | null {
  const says = ({ ...ofCases, ...ofDuties })[permission][role]
  if (!says) return null
  if (says === 'scope') return scope
  if (says === 'from-line') return scope === 'unit' ? null : scope
  if (says === 'of-unit') return scope === 'unit' ? scope : null
  return says
}

export type Sentence = { permission: Permission; reach: Reach }

export const sentencesOf = (role: Role, scope: ScopeKind): Sentence[] => permissions.flatMap((permission) => {
  const reach = reachOf(permission, role, scope)
  return reach ? [{ permission, reach }] : []
})

export const isOfCases = (permission: Permission): permission is CasePermission => Object.hasOwn(ofCases, permission)
