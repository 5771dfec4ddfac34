// All texts of the program by language. English gives the shape; a message missing from another language
// fails the build. One file per subject and language, plain strings, so that a translator finds their way.
import { common as commonEn } from './en/common.ts'
import { feedback as feedbackEn } from './en/feedback.ts'
import { conversation as conversationEn } from './en/conversation.ts'
import { directory as directoryEn } from './en/directory.ts'
import { staff as staffEn } from './en/staff.ts'
import { account as accountEn } from './en/account.ts'
import { cases as casesEn } from './en/cases.ts'
import { overview as overviewEn } from './en/overview.ts'
import { mail as mailEn } from './en/mail.ts'
import { mailDesk as mailDeskEn } from './en/mail-desk.ts'
import { legal as legalEn } from './en/legal.ts'
import { errors as errorsEn } from './en/errors.ts'
import { roles as rolesEn } from './en/roles.ts'
import { reminders as remindersEn } from './en/reminders.ts'
import { afterwards as afterwardsEn } from './en/afterwards.ts'
import { answering as answeringEn } from './en/answering.ts'
import { finding as findingEn } from './en/finding.ts'
import { lanes as lanesEn } from './en/lanes.ts'
import { own as ownEn } from './en/own.ts'
import { reachable as reachableEn } from './en/reachable.ts'
import { responseTests as responseTestsEn } from './en/response-tests.ts'
import { routing as routingEn } from './en/routing.ts'
import { standing as standingEn } from './en/standing.ts'
import { workers as workersEn } from './en/workers.ts'
import { acting as actingEn } from './en/acting.ts'
import { access as accessEn } from './en/access.ts'
import { secondFactors as secondFactorsEn } from './en/second-factors.ts'
import { singleSignOn as singleSignOnEn } from './en/single-sign-on.ts'
import { audit as auditEn } from './en/audit.ts'
import { hours as hoursEn } from './en/hours.ts'
import { doors as doorsEn } from './en/doors.ts'
import { places as placesEn } from './en/places.ts'
import { who as whoEn } from './en/who.ts'
import { placesDesk as placesDeskEn } from './en/places-desk.ts'
import { firstSteps as firstStepsEn } from './en/first-steps.ts'
import { dropIns as dropInsEn } from './en/drop-ins.ts'
import { callBack as callBackEn } from './en/call-back.ts'
import { handles as handlesEn } from './en/handles.ts'
import { ptv as ptvEn } from './en/ptv.ts'
import { volumes as volumesEn } from './en/volumes.ts'
import { upkeep as upkeepEn } from './en/upkeep.ts'
import { published as publishedEn } from './en/published.ts'
import { publishing as publishingEn } from './en/publishing.ts'
import { codes as codesEn } from './en/codes.ts'
import { printed as printedEn } from './en/printed.ts'
import { common as commonFi } from './fi/common.ts'
import { feedback as feedbackFi } from './fi/feedback.ts'
import { conversation as conversationFi } from './fi/conversation.ts'
import { directory as directoryFi } from './fi/directory.ts'
import { staff as staffFi } from './fi/staff.ts'
import { account as accountFi } from './fi/account.ts'
import { cases as casesFi } from './fi/cases.ts'
import { overview as overviewFi } from './fi/overview.ts'
import { mail as mailFi } from './fi/mail.ts'
import { mailDesk as mailDeskFi } from './fi/mail-desk.ts'
import { legal as legalFi } from './fi/legal.ts'
import { errors as errorsFi } from './fi/errors.ts'
import { roles as rolesFi } from './fi/roles.ts'
import { reminders as remindersFi } from './fi/reminders.ts'
import { afterwards as afterwardsFi } from './fi/afterwards.ts'
import { answering as answeringFi } from './fi/answering.ts'
import { finding as findingFi } from './fi/finding.ts'
import { lanes as lanesFi } from './fi/lanes.ts'
import { own as ownFi } from './fi/own.ts'
import { reachable as reachableFi } from './fi/reachable.ts'
import { responseTests as responseTestsFi } from './fi/response-tests.ts'
import { routing as routingFi } from './fi/routing.ts'
import { standing as standingFi } from './fi/standing.ts'
import { workers as workersFi } from './fi/workers.ts'
import { acting as actingFi } from './fi/acting.ts'
import { access as accessFi } from './fi/access.ts'
import { secondFactors as secondFactorsFi } from './fi/second-factors.ts'
import { singleSignOn as singleSignOnFi } from './fi/single-sign-on.ts'
import { audit as auditFi } from './fi/audit.ts'
import { hours as hoursFi } from './fi/hours.ts'
import { doors as doorsFi } from './fi/doors.ts'
import { places as placesFi } from './fi/places.ts'
import { who as whoFi } from './fi/who.ts'
import { placesDesk as placesDeskFi } from './fi/places-desk.ts'
import { firstSteps as firstStepsFi } from './fi/first-steps.ts'
import { dropIns as dropInsFi } from './fi/drop-ins.ts'
import { callBack as callBackFi } from './fi/call-back.ts'
import { handles as handlesFi } from './fi/handles.ts'
import { ptv as ptvFi } from './fi/ptv.ts'
import { volumes as volumesFi } from './fi/volumes.ts'
import { upkeep as upkeepFi } from './fi/upkeep.ts'
import { published as publishedFi } from './fi/published.ts'
import { publishing as publishingFi } from './fi/publishing.ts'
import { codes as codesFi } from './fi/codes.ts'
import { printed as printedFi } from './fi/printed.ts'
import { common as commonSv } from './sv/common.ts'
import { feedback as feedbackSv } from './sv/feedback.ts'
import { conversation as conversationSv } from './sv/conversation.ts'
import { directory as directorySv } from './sv/directory.ts'
import { staff as staffSv } from './sv/staff.ts'
import { account as accountSv } from './sv/account.ts'
import { cases as casesSv } from './sv/cases.ts'
import { overview as overviewSv } from './sv/overview.ts'
import { mail as mailSv } from './sv/mail.ts'
import { mailDesk as mailDeskSv } from './sv/mail-desk.ts'
import { legal as legalSv } from './sv/legal.ts'
import { errors as errorsSv } from './sv/errors.ts'
import { roles as rolesSv } from './sv/roles.ts'
import { reminders as remindersSv } from './sv/reminders.ts'
import { afterwards as afterwardsSv } from './sv/afterwards.ts'
import { answering as answeringSv } from './sv/answering.ts'
import { finding as findingSv } from './sv/finding.ts'
import { lanes as lanesSv } from './sv/lanes.ts'
import { own as ownSv } from './sv/own.ts'
import { reachable as reachableSv } from './sv/reachable.ts'
import { responseTests as responseTestsSv } from './sv/response-tests.ts'
import { routing as routingSv } from './sv/routing.ts'
import { standing as standingSv } from './sv/standing.ts'
import { workers as workersSv } from './sv/workers.ts'
import { acting as actingSv } from './sv/acting.ts'
import { access as accessSv } from './sv/access.ts'
import { secondFactors as secondFactorsSv } from './sv/second-factors.ts'
import { singleSignOn as singleSignOnSv } from './sv/single-sign-on.ts'
import { audit as auditSv } from './sv/audit.ts'
import { hours as hoursSv } from './sv/hours.ts'
import { doors as doorsSv } from './sv/doors.ts'
import { places as placesSv } from './sv/places.ts'
import { who as whoSv } from './sv/who.ts'
import { placesDesk as placesDeskSv } from './sv/places-desk.ts'
import { firstSteps as firstStepsSv } from './sv/first-steps.ts'
import { dropIns as dropInsSv } from './sv/drop-ins.ts'
import { callBack as callBackSv } from './sv/call-back.ts'
import { handles as handlesSv } from './sv/handles.ts'
import { ptv as ptvSv } from './sv/ptv.ts'
import { volumes as volumesSv } from './sv/volumes.ts'
import { upkeep as upkeepSv } from './sv/upkeep.ts'
import { published as publishedSv } from './sv/published.ts'
import { publishing as publishingSv } from './sv/publishing.ts'
import { codes as codesSv } from './sv/codes.ts'
import { printed as printedSv } from './sv/printed.ts'
import type { Language } from './language.ts'

const en = {
  common: commonEn, feedback: feedbackEn, conversation: conversationEn, directory: directoryEn, staff: staffEn,
  account: accountEn, cases: casesEn, overview: overviewEn, mail: mailEn, mailDesk: mailDeskEn, legal: legalEn, errors: errorsEn,
  roles: rolesEn, reminders: remindersEn, afterwards: afterwardsEn, answering: answeringEn, finding: findingEn,
  lanes: lanesEn, own: ownEn, reachable: reachableEn, responseTests: responseTestsEn, routing: routingEn,
  standing: standingEn, workers: workersEn, acting: actingEn, access: accessEn,
  secondFactors: secondFactorsEn, singleSignOn: singleSignOnEn, audit: auditEn, hours: hoursEn, doors: doorsEn, places: placesEn, who: whoEn,
  placesDesk: placesDeskEn, firstSteps: firstStepsEn, dropIns: dropInsEn, callBack: callBackEn, handles: handlesEn, ptv: ptvEn, volumes: volumesEn, upkeep: upkeepEn, published: publishedEn, publishing: publishingEn, codes: codesEn, printed: printedEn,
}
export type Texts = typeof en
const fi: Texts = {
  common: commonFi, feedback: feedbackFi, conversation: conversationFi, directory: directoryFi, staff: staffFi,
  account: accountFi, cases: casesFi, overview: overviewFi, mail: mailFi, mailDesk: mailDeskFi, legal: legalFi, errors: errorsFi,
  roles: rolesFi, reminders: remindersFi, afterwards: afterwardsFi, answering: answeringFi, finding: findingFi,
  lanes: lanesFi, own: ownFi, reachable: reachableFi, responseTests: responseTestsFi, routing: routingFi,
  standing: standingFi, workers: workersFi, acting: actingFi, access: accessFi,
  secondFactors: secondFactorsFi, singleSignOn: singleSignOnFi, audit: auditFi, hours: hoursFi, doors: doorsFi, places: placesFi, who: whoFi,
  placesDesk: placesDeskFi, firstSteps: firstStepsFi, dropIns: dropInsFi, callBack: callBackFi, handles: handlesFi, ptv: ptvFi, volumes: volumesFi, upkeep: upkeepFi, published: publishedFi, publishing: publishingFi, codes: codesFi, printed: printedFi,
}
const sv: Texts = {
  common: commonSv, feedback: feedbackSv, conversation: conversationSv, directory: directorySv, staff: staffSv,
  account: accountSv, cases: casesSv, overview: overviewSv, mail: mailSv, mailDesk: mailDeskSv, legal: legalSv, errors: errorsSv,
  roles: rolesSv, reminders: remindersSv, afterwards: afterwardsSv, answering: answeringSv, finding: findingSv,
  lanes: lanesSv, own: ownSv, reachable: reachableSv, responseTests: responseTestsSv, routing: routingSv,
  standing: standingSv, workers: workersSv, acting: actingSv, access: accessSv,
  secondFactors: secondFactorsSv, singleSignOn: singleSignOnSv, audit: auditSv, hours: hoursSv, doors: doorsSv, places: placesSv, who: whoSv,
  placesDesk: placesDeskSv, firstSteps: firstStepsSv, dropIns: dropInsSv, callBack: callBackSv, handles: handlesSv, ptv: ptvSv, volumes: volumesSv, upkeep: upkeepSv, published: publishedSv, publishing: publishingSv, codes: codesSv, printed: printedSv,
}

export const texts: Record<Language, Texts> = { fi, sv, en }
