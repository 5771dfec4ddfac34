// Who may do what that is about no single case, as one table that is computed by nothing.
import type { Actor } from '../../src/staff/actor.ts'
import * as duties from '../../src/staff/duties.ts'
import { ofCouncils } from './councils.ts'
import { ofDays } from './days.ts'
import { ofDoors } from './doors.ts'
import { ofExchange } from './exchange.ts'
import { ofRecords } from './records.ts'
import { ofReports } from './reports.ts'
import * as surveyDuties from '../../src/staff/survey-duties.ts'
import * as cases from '../../src/staff/roles.ts'
import { holders, letters } from './holders.ts'

const roles = { ...cases, ...duties, ...surveyDuties }
const everybody = letters.join('')

type Improvement = Parameters<typeof roles.mayMoveImprovement>[1]
const improvement = (more: Partial<Improvement>): Improvement =>
  ({ serviceLineId: '1', unitIds: ['A'], ownerRole: 'unit-supervisor', holderId: 'another', createdById: 'another', isShown: false, concernsThem: false, ...more })

/** Each permission that no case is about, and who has it. */
export const ofNoCase: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeOverview: [['the overview', roles.maySeeOverview, 'C']],
  mayTestResponses: [['response tests', roles.mayTestResponses, 'C']],
  mayNarrowCases: [['a list of all they may read', roles.mayNarrowCases, 'ULDCX']],
  readsFirst: [['first answers of others', roles.readsFirst, 'ULDCX']],
  mayEditTemplates: [
    ['templates of all', (actor) => roles.mayEditTemplates(actor, null), 'DC'],
    ['templates of line 1', (actor) => roles.mayEditTemplates(actor, '1'), 'LDC'],
    ['templates of line 2', (actor) => roles.mayEditTemplates(actor, '2'), 'DC'],
  ],
  mayWritePromise: [
    ['what every channel promises', (actor) => roles.mayWritePromise(actor, null), 'DC'],
    ['what line 1 promises', (actor) => roles.mayWritePromise(actor, '1'), 'LDC'],
    ['what line 2 promises', (actor) => roles.mayWritePromise(actor, '2'), 'DC'],
  ],
  maySeePromises: [['what is promised', roles.maySeePromises, 'ULDCXK']],
  maySeeBroken: [['what does not keep a promise right now', roles.maySeeBroken, 'ULDCX']],
  maySeeTemplates: [['templates', roles.maySeeTemplates, 'ULDCXK']],
  mayEditDirectory: [['the directory', roles.mayEditDirectory, 'A']], mayManagePeople: [['people', roles.mayManagePeople, 'A']],
  maySeeRolesGiven: [['roles that open much', roles.maySeeRolesGiven, 'CAP']],
  mayLetRoleBegin: [
    ['one that others gave and got', (actor) => roles.mayLetRoleBegin(actor, { ids: ['another', 'a third'] }), 'CAP'],
    ['one that they gave or got', (actor) => roles.mayLetRoleBegin(actor, { ids: ['another', 'me'] }), '-'],
  ],
  mayEditLanes: [['texts of the guide, to write', roles.mayEditLanes, 'AK']],
  maySeeLanes: [['texts of the guide', roles.maySeeLanes, 'CAK']],
  mayEditWebPages: [['whose web pages are, to say', roles.mayEditWebPages, 'AK']],
  maySeeWebPages: [['whose web pages are', roles.maySeeWebPages, 'CAK']],
  maySeeMail: [['mail', roles.maySeeMail, 'CA']],
  maySeeRehearsal: [['the rehearsal', roles.maySeeRehearsal, 'CA']],
  mayKeepThemes: [['the list of themes', roles.mayKeepThemes, 'C']], maySeeBursts: [['what came many times at once', roles.maySeeBursts, 'C']],
  maySeeThemes: [['what people talk about', roles.maySeeThemes, 'ULDCXG']],
  mayMakeCodes: [
    ['of their unit', (actor) => roles.mayMakeCodes(actor, { unitId: 'A', supervisorId: 'another', serviceLineId: '1' }), 'ULDCAXK'],
    ['of another unit of line 1', (actor) => roles.mayMakeCodes(actor, { unitId: 'B', supervisorId: 'another', serviceLineId: '1' }), 'LDCAK'],
    ['of another unit and another line', (actor) => roles.mayMakeCodes(actor, { unitId: 'B', supervisorId: 'another', serviceLineId: '2' }), 'DCAK'],
    ['of a unit that the directory says is theirs', (actor) => roles.mayMakeCodes(actor, { unitId: 'B', supervisorId: 'me', serviceLineId: null }), 'ULDCAXK'],
    ['of the whole organisation', (actor) => roles.mayMakeCodes(actor, { unitId: null, supervisorId: null, serviceLineId: null }), 'DCAK'],
  ],
  maySeeCodes: [['codes on paper', roles.maySeeCodes, 'ULDCAXK']],
  maySeeDirectory: [['services and units', roles.maySeeDirectory, 'WULDCAXMOGKP']],
  mayReadUnit: [
    ['the page of their unit', (actor) => roles.mayReadUnit(actor, { id: 'A', supervisorId: 'another', lineIds: ['1'] }), 'WUCXMO'],
    ['the page of another unit', (actor) => roles.mayReadUnit(actor, { id: 'B', supervisorId: 'another', lineIds: ['1', '2'] }), 'CO'],
    ['the page of a unit that the directory says is theirs', (actor) => roles.mayReadUnit(actor, { id: 'B', supervisorId: 'me' }), 'ULDCXO'],
  ],
  mayGoThrough: [
    ['their unit', (actor) => roles.mayGoThrough(actor, { id: 'A', supervisorId: 'another' }), 'WUCX'],
    ['another unit', (actor) => roles.mayGoThrough(actor, { id: 'B', supervisorId: 'another' }), 'C'],
    ['a unit that the directory says is theirs', (actor) => roles.mayGoThrough(actor, { id: 'B', supervisorId: 'me' }), 'ULDCX'],
  ],
  mayTakeBack: [
    ['from their unit', (actor) => roles.mayTakeBack(actor, { id: 'A', supervisorId: 'me', lineIds: ['1'] }), 'MO'],
    ['from another unit', (actor) => roles.mayTakeBack(actor, { id: 'B', supervisorId: 'me', lineIds: ['1'] }), 'O'],
    ['of a line, from a unit that gives its services', (actor) => roles.mayTakeBack({ ...actor, roles: actor.roles.map((one) => ({ ...one, unitId: null, serviceLineId: '1' })) }, { id: 'B', supervisorId: null, lineIds: ['2', '1'] }), 'MO'],
    ['of a line, from a unit of another', (actor) => roles.mayTakeBack({ ...actor, roles: actor.roles.map((one) => ({ ...one, unitId: null, serviceLineId: '1' })) }, { id: 'A', supervisorId: null, lineIds: ['2'] }), '-'],
  ],
  maySeePublishing: [['what waits to become public', roles.maySeePublishing, 'WULDCXMO']],
  mayCheckPublication: [
    ['of their unit', (actor) => roles.mayCheckPublication(actor, { unitId: 'A', serviceLineId: '1', preparedByIds: ['another'], concernedIds: [] }), 'CMO'],
    ['of another unit', (actor) => roles.mayCheckPublication(actor, { unitId: 'B', serviceLineId: '2', preparedByIds: ['another'], concernedIds: [] }), 'CO'],
    ['of no unit that is known', (actor) => roles.mayCheckPublication(actor, { unitId: null, serviceLineId: null, preparedByIds: ['another'], concernedIds: [] }), 'CO'],
    ['what they prepared themselves', (actor) => roles.mayCheckPublication(actor, { unitId: 'A', serviceLineId: '1', preparedByIds: ['me'], concernedIds: [] }), '-'],
    ['what whoever works by their hand prepared', (actor) => roles.mayCheckPublication({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } }, { unitId: 'A', serviceLineId: '1', preparedByIds: ['hand'], concernedIds: [] }), '-'],
    ['what concerns them', (actor) => roles.mayCheckPublication(actor, { unitId: 'A', serviceLineId: '1', preparedByIds: ['another'], concernedIds: ['me'] }), '-'],
  ],
  mayTestFindability: [['how easily the form is found', roles.mayTestFindability, 'CKR']],
  mayRemoveTry: [['a try that does not belong there', roles.mayRemoveTry, 'CK']],
  maySeeSurveys: [['which surveys there are', roles.maySeeSurveys, 'ULDCXGK']],
  mayAskSurvey: [
    ['of unit A', (actor) => roles.mayAskSurvey(actor, { unitId: 'A', supervisorId: 'another', serviceLineId: null }), 'UDCX'],
    ['of unit B, which they supervise by name', (actor) => roles.mayAskSurvey(actor, { unitId: 'B', supervisorId: 'me', serviceLineId: null }), 'ULDCX'],
    ['of unit B', (actor) => roles.mayAskSurvey(actor, { unitId: 'B', supervisorId: 'another', serviceLineId: null }), 'DC'],
    ['of line 1', (actor) => roles.mayAskSurvey(actor, { unitId: null, supervisorId: null, serviceLineId: '1' }), 'LDC'],
    ['of the whole organisation', (actor) => roles.mayAskSurvey(actor, { unitId: null, supervisorId: null, serviceLineId: null }), 'DC'],
  ],
  mayEnterAnswers: [
    ['of unit A', (actor) => roles.mayEnterAnswers(actor, { unitId: 'A', supervisorId: 'another', serviceLineId: null }), 'WUDCX'],
    ['of unit B', (actor) => roles.mayEnterAnswers(actor, { unitId: 'B', supervisorId: 'another', serviceLineId: null }), 'DC'],
    ['of unit B, which they supervise by name', (actor) => roles.mayEnterAnswers(actor, { unitId: 'B', supervisorId: 'me', serviceLineId: null }), 'ULDCX'],
    ['of line 2', (actor) => roles.mayEnterAnswers(actor, { unitId: null, supervisorId: null, serviceLineId: '2' }), 'WULDCX'],
  ],
  mayReadFew: [
    ['of unit A', (actor) => roles.mayReadFew(actor, { unitId: 'A', supervisorId: 'another' }), 'UX'],
    ['of unit B, which they supervise by name', (actor) => roles.mayReadFew(actor, { unitId: 'B', supervisorId: 'me' }), 'ULDX'],
    ['of no unit', (actor) => roles.mayReadFew(actor, { unitId: null, supervisorId: null }), '-'],
  ],
  mayTypeSheets: [
    ['of unit A, of a survey of the whole organisation', (actor) => roles.mayTypeSheets(actor, { unitId: null, supervisorId: null, serviceLineId: null }, 'A'), 'WUDCX'],
    ['of unit B', (actor) => roles.mayTypeSheets(actor, { unitId: null, supervisorId: null, serviceLineId: null }, 'B'), 'DC'],
    ['of no unit, of a survey of line 1', (actor) => roles.mayTypeSheets(actor, { unitId: null, supervisorId: null, serviceLineId: '1' }, null), 'LDC'],
  ],
  mayMarkQuestions: [['which questions are clear', roles.mayMarkQuestions, 'R']],
  maySeeEnds: [['whether it is asked when something ends', roles.maySeeEnds, 'ULDCX']],
  mayCountEnds: [
    ['of unit A', (actor) => roles.mayCountEnds(actor, { unitId: 'A', supervisorId: 'another', lineIds: ['1'] }), 'ULDCX'],
    ['of unit B, which they supervise by name', (actor) => roles.mayCountEnds(actor, { unitId: 'B', supervisorId: 'me', lineIds: [] }), 'ULDCX'],
    ['of unit B of line 1 and 2', (actor) => roles.mayCountEnds(actor, { unitId: 'B', supervisorId: 'another', lineIds: ['2', '1'] }), 'LDC'],
    ['of unit B of line 2', (actor) => roles.mayCountEnds(actor, { unitId: 'B', supervisorId: 'another', lineIds: ['2'] }), 'DC'],
  ],
  mayAskNow: [['something on the front page', roles.mayAskNow, 'CK']],
  mayEditBulletins: [['what is told again and again', roles.mayEditBulletins, 'CK']],
  mayReadToldAbove: [
    ['what was told them past a unit', (actor) => roles.mayReadToldAbove(actor, { personId: 'me' }), everybody],
    ['what was told another', (actor) => roles.mayReadToldAbove(actor, { personId: 'another' }), '-'],
  ],
  mayRemoveNote: [
    ['their own note of today', (actor) => roles.mayRemoveNote(actor, { writerId: 'me', writtenOn: '2026-09-16' }, '2026-09-16'), everybody],
    ['their own note of yesterday', (actor) => roles.mayRemoveNote(actor, { writerId: 'me', writtenOn: '2026-09-15' }, '2026-09-16'), '-'],
    ['another’s note of today', (actor) => roles.mayRemoveNote(actor, { writerId: 'another', writtenOn: '2026-09-16' }, '2026-09-16'), '-'],
  ],
  mayRequireSecondFactors: [['of whom a second factor is required', roles.mayRequireSecondFactors, 'A']],
  maySeeRecoveries: [['who has lost their second factor', roles.maySeeRecoveries, 'CA']],
  mayReadAudit: [['the audit', roles.mayReadAudit, 'P']],
  maySettleUnusual: [
    ['what came of another’s unusual reading', (actor) => roles.maySettleUnusual(actor, { personId: 'another' }), 'P'],
    ['what came of their own', (actor) => roles.maySettleUnusual(actor, { personId: 'me' }), '-'],
  ],
  seesAllUpkeep: [['how true all of the directory is', roles.seesAllUpkeep, 'CA']],
  maySeeHistory: [
    ['the history of what another owns', (actor) => roles.maySeeHistory(actor, { ownerId: 'another' }), 'CA'],
    ['of what they own', (actor) => roles.maySeeHistory(actor, { ownerId: 'me' }), everybody],
    ['of what nobody owns', (actor) => roles.maySeeHistory(actor, { ownerId: null }), 'CA'],
  ],
  mayConfirmEntry: [
    ['what another owns', (actor) => roles.mayConfirmEntry(actor, { ownerId: 'another' }), 'A'],
    ['what they own', (actor) => roles.mayConfirmEntry(actor, { ownerId: 'me' }), everybody],
    ['what nobody owns', (actor) => roles.mayConfirmEntry(actor, { ownerId: null }), 'CA'],
  ],
  maySeeImprovements: [['what is changed because of feedback', roles.maySeeImprovements, 'WULDCAXMOGK']],
  maySeeImprovement: [
    ['what everybody sees', (actor) => roles.maySeeImprovement(actor, improvement({ isShown: true, serviceLineId: '2', unitIds: ['B'] })), 'WULDCAXMOGK'],
    ['what is of unit A, and everybody does not see yet', (actor) => roles.maySeeImprovement(actor, improvement({ unitIds: ['A'] })), 'ULDCXMOGK'],
    ['what is of unit B in line 2', (actor) => roles.maySeeImprovement(actor, improvement({ serviceLineId: '2', unitIds: ['B'] })), 'DCOK'],
    ['what they wrote themselves', (actor) => roles.maySeeImprovement(actor, improvement({ serviceLineId: '2', unitIds: ['B'], createdById: 'me' })), 'WULDCAXMOGK'],
    ['what their role answers for', (actor) => roles.maySeeImprovement(actor, improvement({ serviceLineId: '2', unitIds: ['B'], holderId: 'me' })), 'ULDCXOK'],
    ['what the administrator answers for', (actor) => roles.maySeeImprovement(actor, improvement({ serviceLineId: '2', unitIds: ['B'], ownerRole: 'administrator' })), 'DCAOK'],
  ],
  mayWriteImprovement: [
    ['about unit A in line 1', (actor) => roles.mayWriteImprovement(actor, { serviceLineId: '1', unitIds: ['A'] }), 'ULDCX'],
    ['about line 1', (actor) => roles.mayWriteImprovement(actor, { serviceLineId: '1', unitIds: [] }), 'LDC'],
    ['about the whole organisation', (actor) => roles.mayWriteImprovement(actor, { serviceLineId: null, unitIds: [] }), 'DC'],
  ],
  mayMoveImprovement: [
    ['of their unit, for which another answers', (actor) => roles.mayMoveImprovement(actor, improvement({})), 'C'],
    ['what their role answers for', (actor) => roles.mayMoveImprovement(actor, improvement({ holderId: 'me' })), 'ULDCX'],
    ['what the administrator answers for', (actor) => roles.mayMoveImprovement(actor, improvement({ ownerRole: 'administrator' })), 'CA'],
    ['what came from feedback that concerns them', (actor) => roles.mayMoveImprovement(actor, improvement({ holderId: 'me', concernsThem: true })), '-'],
  ],
  mayShowImprovement: [
    ['of unit A', (actor) => roles.mayShowImprovement(actor, improvement({})), 'CMOK'],
    ['of unit B', (actor) => roles.mayShowImprovement(actor, improvement({ unitIds: ['B'] })), 'COK'],
    ['what came from feedback that concerns them', (actor) => roles.mayShowImprovement(actor, improvement({ concernsThem: true })), '-'],
  ],
  maySeeForCouncil: [['what is done, for the council to say whether it has changed', roles.maySeeForCouncil, 'R']],
  maySpeakForCouncil: [
    ['of what everybody sees', (actor) => roles.maySpeakForCouncil(actor, improvement({ isShown: true })), 'R'],
    ['of what everybody does not see', (actor) => roles.maySpeakForCouncil(actor, improvement({})), '-'],
    ['of what they move themselves, a coordinator too', (actor) => roles.maySpeakForCouncil({ ...actor, roles: [...actor.roles, ...holders()['R']!] }, improvement({ isShown: true })), 'WULDAXMOGKRPN'],
    ['of what came from feedback that concerns them', (actor) => roles.maySpeakForCouncil(actor, improvement({ isShown: true, concernsThem: true })), '-'],
    ['in somebody’s name', (actor) => roles.maySpeakForCouncil({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } }, improvement({ isShown: true })), '-'],
  ],
  mayRewordImprovement: [
    ['what everybody sees', (actor) => roles.mayRewordImprovement(actor, improvement({ isShown: true, holderId: 'me', createdById: 'me' })), 'CMOK'],
    ['what they wrote, before everybody sees it', (actor) => roles.mayRewordImprovement(actor, improvement({ createdById: 'me' })), everybody],
    ['what their role answers for, before everybody sees it', (actor) => roles.mayRewordImprovement(actor, improvement({ holderId: 'me' })), 'ULDCXMOK'],
  ],
  mayChooseOwner: [['who owns an entry', roles.mayChooseOwner, 'CA']],
  mayArrangeSignIn: [['how people sign in', roles.mayArrangeSignIn, 'A']],
  mayRecover: [
    ['a worker who has lost it', (actor) => roles.mayRecover(actor, { personId: 'another', roles: holders()['W']! }), 'A'],
    ['a coordinator who has lost it', (actor) => roles.mayRecover(actor, { personId: 'another', roles: holders()['C']! }), 'A'],
    ['an administrator who has lost it', (actor) => roles.mayRecover(actor, { personId: 'another', roles: holders()['A']! }), 'CA'],
    ['a worker whose password is new too', (actor) => roles.mayRecover(actor, { personId: 'another', roles: holders()['W']!, needsTwo: true }), 'CA'],
    ['themselves', (actor) => roles.mayRecover(actor, { personId: 'me', roles: holders()['A']! }), '-'],
    ['whoever works by their hand', (actor) => roles.mayRecover({ ...actor, deputy: { personId: 'hand', name: '', roles: [] } }, { personId: 'hand', roles: holders()['A']! }), '-'],
  ],
  ...ofReports, ...ofDays, ...ofDoors, ...ofCouncils, ...ofExchange, ...ofRecords,
}
