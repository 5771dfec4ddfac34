// What the catalogue says to people is what the program decides: for every role, whatever it is of, and every permission.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofACase } from '../../../test/permissions/cases.ts'
import { ofNoCase } from '../../../test/permissions/duties.ts'
import { texts } from '../../text/texts.ts'
import { languages } from '../../text/language.ts'
import { roles, type Actor, type Role } from '../actor.ts'
import * as councilDuties from '../council-duties.ts'
import * as dayDuties from '../day-duties.ts'
import * as doorDuties from '../door-duties.ts'
import * as everyDuty from '../duties.ts'
import * as exchangeDuties from '../exchange-duties.ts'
import * as recordDuties from '../record-duties.ts'
import * as reportDuties from '../report-duties.ts'
import * as retentionDuties from '../retention-duties.ts'
import * as rightsDuties from '../rights-duties.ts'
import * as surveyDuties from '../survey-duties.ts'
import * as cases from '../roles.ts'
import { isOfCases, ofEverybody, permissions, reachOf, scopeKindsOf, sentencesOf, type Permission, type Reach, type ScopeKind } from './catalogue.ts'

const duties = { ...everyDuty, ...surveyDuties, ...reportDuties, ...dayDuties, ...doorDuties, ...exchangeDuties, ...recordDuties, ...retentionDuties, ...rightsDuties, ...councilDuties }
const functions = { ...cases, ...duties } as Record<string, unknown>

const scopes = { unit: { unitId: 'A', serviceLineId: null }, line: { unitId: null, serviceLineId: '1' }, all: { unitId: null, serviceLineId: null } }
const as = (role: Role, scope: ScopeKind): Actor => ({ personId: 'me', name: role, language: 'fi', roles: [{ role, ...scopes[scope] }] })

const elsewhere = { handlerId: 'another', escalatedToId: null, parties: [], keptFromIds: [], unitId: 'B', serviceLineId: '2', reader: 'handler' as const }
const ofLine = { ...elsewhere, serviceLineId: '1' }
const ofUnit = { ...ofLine, unitId: 'A' }
const own = { ...elsewhere, handlerId: 'me' }

/** How far a permission about cases reaches, found by asking it. */
function foundInCases(permission: string, actor: Actor): Reach | null {
  const may = (of: typeof elsewhere) => ofACase[permission]!.may(actor, of, '')
  return may(elsewhere) ? 'all' : may(ofLine) ? 'line' : may(ofUnit) ? 'unit' : may(own) ? 'own' : null
}

const units = { elsewhere: { id: 'B', lineIds: ['2'] }, ofLine: { id: 'B', lineIds: ['2', '1'] }, ofUnit: { id: 'A', lineIds: ['1'] } }
const named = (supervisorId: string) => (which: keyof typeof units) => ({ ...units[which], supervisorId })
const widest = (may: (where: 'elsewhere' | 'ofLine' | 'ofUnit') => boolean): Reach | null =>
  (may('elsewhere') ? 'all' : may('ofLine') ? 'line' : may('ofUnit') ? 'unit' : null)
const unitOf = named('another')
const lineOf = { elsewhere: '2', ofLine: '1', ofUnit: '' }
const surveyOf = (where: keyof typeof lineOf) =>
  (where === 'ofUnit' ? { unitId: 'A', supervisorId: 'another', serviceLineId: null } : { unitId: null, supervisorId: null, serviceLineId: lineOf[where] })

const improvements = {
  elsewhere: { serviceLineId: '2', unitIds: ['B'] }, ofLine: { serviceLineId: '1', unitIds: ['B'] }, ofUnit: { serviceLineId: '1', unitIds: ['A'] },
}
type Asked = Parameters<typeof duties.mayMoveImprovement>[1]
/** Of what somebody else answers for, by place; else of what their own role answers for. */
function ofImprovement(may: (of: Asked) => boolean): Reach | null {
  const of = (where: keyof typeof improvements, ownerRole: Asked['ownerRole'] = 'unit-supervisor', holderId = 'another'): Asked =>
    ({ ...improvements[where], ownerRole, holderId, createdById: 'another', isShown: false, concernsThem: false })
  const own = (['unit-supervisor', 'administrator'] as const).some((ownerRole) => may(of('elsewhere', ownerRole, 'me')))
  return widest((where) => may(of(where))) ?? (own ? 'own' : null)
}

/** Of a council on which another sits; else of one on which they do. */
const ofSeats = (may: typeof duties.maySeePanel, part: 'chair' | 'secretary' | 'member') => (actor: Actor): Reach | null =>
  (may(actor, { seats: [{ personId: 'another', part }] }) ? 'all' : may(actor, { seats: [{ personId: 'me', part }] }) ? 'own' : null)

/** Those that are of something; the others are there or not. */
const scoped: Record<string, (actor: Actor) => Reach | null> = {
  mayReadUnit: (actor) => widest((where) => duties.mayReadUnit(actor, unitOf(where))),
  mayGoThrough: (actor) => widest((where) => duties.mayGoThrough(actor, unitOf(where))),
  mayTakeBack: (actor) => widest((where) => duties.mayTakeBack(actor, unitOf(where))),
  mayCheckPublication: (actor) => widest((where) => duties.mayCheckPublication(actor, { unitId: unitOf(where).id, serviceLineId: unitOf(where).lineIds.at(-1) ?? null, preparedByIds: ['another'], concernedIds: [] })),
  mayEditTemplates: (actor) => (duties.mayEditTemplates(actor, null) ? 'all' : widest((where) => where === 'ofLine' && duties.mayEditTemplates(actor, lineOf[where]))),
  mayLetDataGo: (actor) => ((['administrator', 'data-protection'] as const).some((askedAs) => duties.mayLetDataGo(actor, { askedById: 'another', askedAs })) ? 'yes' : null),
  mayLetCopyGo: (actor) => (duties.mayLetCopyGo(actor, { madeById: 'another' }) ? 'yes' : null),
  maySettleUnusual: (actor) => (duties.maySettleUnusual(actor, { personId: 'another' }) ? 'yes' : null),
  maySeeHistory: (actor) => (duties.maySeeHistory(actor, { ownerId: null }) ? 'yes' : null),
  mayConfirmEntry: (actor) => (duties.mayConfirmEntry(actor, { ownerId: null }) ? 'yes' : null),
  mayLetRoleBegin: (actor) => (duties.mayLetRoleBegin(actor, { ids: ['another'] }) ? 'yes' : null),
  mayRecover: (actor) => (duties.mayRecover(actor, { personId: 'another', roles: as('administrator', 'all').roles }) ? 'yes' : null),
  maySeeImprovement: (actor) => ofImprovement((of) => duties.maySeeImprovement(actor, of)),
  mayWriteImprovement: (actor) => ofImprovement((of) => duties.mayWriteImprovement(actor, of)),
  mayMoveImprovement: (actor) => ofImprovement((of) => duties.mayMoveImprovement(actor, of)),
  mayShowImprovement: (actor) => ofImprovement((of) => duties.mayShowImprovement(actor, of)),
  mayRewordImprovement: (actor) => ofImprovement((of) => duties.mayRewordImprovement(actor, of)),
  maySpeakForCouncil: (actor) => (duties.maySpeakForCouncil(actor, { ...improvements.elsewhere, ownerRole: 'coordinator', holderId: 'another', createdById: 'another', isShown: true, concernsThem: false }) ? 'yes' : null),
  mayMakeCodes: (actor) => widest((where) => duties.mayMakeCodes(actor, { unitId: unitOf(where).id, supervisorId: 'another', serviceLineId: unitOf(where).lineIds.at(-1)! })),
  mayAskSurvey: (actor) => widest((where) => duties.mayAskSurvey(actor, surveyOf(where))),
  mayHoldDay: (actor) => widest((where) => duties.mayHoldDay(actor, surveyOf(where))),
  mayHostDay: (actor) => widest((where) => duties.mayHostDay(actor, { ...surveyOf(where), hostIds: ['another'] })),
  mayKeepRoom: (actor) => widest((where) => duties.mayKeepRoom(actor, surveyOf(where))),
  mayAnswerForUnit: (actor) => widest((where) => duties.mayAnswerForUnit(actor, unitOf(where))),
  mayTryInUnit: (actor) => widest((where) => duties.mayTryInUnit(actor, unitOf(where))),
  mayGreetForUnit: (actor) => widest((where) => duties.mayGreetForUnit(actor, unitOf(where))),
  maySeePanel: ofSeats(duties.maySeePanel, 'member'),
  mayLeadPanel: ofSeats(duties.mayLeadPanel, 'chair'),
  mayNotePoints: ofSeats((actor, panel) => duties.mayNotePoints(actor, { ...panel, membersWrite: true }), 'member'),
  maySeeNeeds: ofSeats(duties.maySeeNeeds, 'secretary'),
  mayTypeSheets: (actor) => widest((where) => duties.mayTypeSheets(actor, surveyOf(where), where === 'ofUnit' ? 'A' : null)),
  mayCountEnds: (actor) => widest((where) => duties.mayCountEnds(actor, { unitId: unitOf(where).id, supervisorId: 'another', lineIds: unitOf(where).lineIds })),
  mayMonitor: (actor) => widest((where) => duties.mayMonitor(actor, where === 'ofUnit' ? { serviceLineId: null, unitId: 'A', supervisorId: 'another', lineIds: ['1'] } : { serviceLineId: lineOf[where], unitId: null, supervisorId: null, lineIds: [] })),
  mayHandleRecords: (actor) => widest((where) => duties.mayHandleRecords(actor, { ...unitOf(where), handlerIds: [] })),
  mayNameHandlers: (actor) => widest((where) => duties.mayNameHandlers(actor, { ...unitOf(where), handlerIds: [] })),
  mayEnterAnswers: (actor) => (duties.mayEnterAnswers(actor, { unitId: null, supervisorId: null, serviceLineId: '2' }) ? 'all' : null),
  mayReadFew: (actor) => widest((where) => where === 'ofUnit' && duties.mayReadFew(actor, { unitId: 'A', supervisorId: 'another' })),
  maySetAims: (actor) => (duties.maySetAims(actor, '2') ? 'all' : widest((where) => where === 'ofLine' && duties.maySetAims(actor, lineOf[where]!))),
  mayWritePromise: (actor) => (duties.mayWritePromise(actor, null) ? 'all' : widest((where) => where === 'ofLine' && duties.mayWritePromise(actor, lineOf[where]))),
}

function found(permission: Permission, actor: Actor): Reach | null {
  if (permission === 'mayReadToldAbove' || permission === 'mayRemoveNote') return null
  if (isOfCases(permission)) return foundInCases(permission, actor)
  const ask = scoped[permission]
  return ask ? ask(actor) : (functions[permission] as (actor: Actor) => boolean)(actor) ? 'yes' : null
}

test('no permission is without a sentence, and no sentence without a permission', () => {
  const there = Object.keys(functions).filter((name) => name !== 'firstTurnFor' && name !== 'isOf')
  assert.deepEqual(there.filter((name) => !permissions.includes(name as Permission)), [])
  for (const language of languages) assert.deepEqual(Object.keys(texts[language].access.may).sort(), [...permissions].sort())
  assert.deepEqual([...Object.keys(ofACase), ...Object.keys(ofNoCase)].filter((name) => !permissions.includes(name as Permission)), [])
})

for (const role of roles) {
  for (const scope of scopeKindsOf(role)) {
    test(`${role}, of ${scope}: the sentences say exactly what the program allows`, () => {
      for (const permission of permissions) {
        assert.equal(reachOf(permission, role, scope), found(permission, as(role, scope)), permission)
      }
    })
  }
}

test('what anybody may is said of everybody, and is so even without a role', () => {
  const nobody: Actor = { personId: 'me', name: '', language: 'fi', roles: [] }
  assert.ok(cases.mayReadToldAbove(nobody, { personId: 'me' }))
  assert.ok(cases.mayRemoveNote(nobody, { writerId: 'me', writtenOn: '2026-09-16' }, '2026-09-16'))
  assert.ok(!duties.mayReadUnit(nobody, named('me')('elsewhere')), 'that the directory names somebody opens nothing without a role')
  assert.ok(duties.mayReadUnit({ ...nobody, roles: [{ role: 'supervisor', unitId: 'C', serviceLineId: null }] }, named('me')('elsewhere')))
  const also = permissions.filter((permission) => !ofEverybody.some((one) => one === permission))
  for (const permission of also) assert.equal(found(permission, nobody), null, permission)
})

test('nobody but a worker, a supervisor and a coordinator is told that they read feedback', () => {
  for (const role of roles) {
    const reads = scopeKindsOf(role).some((scope) => sentencesOf(role, scope).some(({ permission }) => isOfCases(permission)))
    assert.equal(reads, ['worker', 'supervisor', 'coordinator'].includes(role), role)
  }
})
