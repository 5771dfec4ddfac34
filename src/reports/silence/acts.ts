// Outreach acts (tavoittava teko): what can be done so that people speak up about a line of which nothing is heard, in the order in which it
// is suggested, from the documented rule: first what costs least and reaches whoever comes by, then what reaches each client, then what goes to them.
// What is under way already is not suggested; it is said that it is.
import { desk } from '../../paths.ts'
import { roundPath, roundSlipsPath, surveyDesk } from '../../survey-paths.ts'

/** In the period, or still. `openRound`: a survey about the line that is open; `openByCode`: one that is answered by slip. */
export type Done = { codes: number; slips: boolean; invited: boolean; openRound: string | null; openByCode: string | null }
export const nothingDone: Done = { codes: 0, slips: false, invited: false, openRound: null, openByCode: null }

/**
 * posters: where clients go, with a code. slips: at meetings, so that each client has been asked. aloud: an interviewer writes down what is
 * said, for those who do not write. invitations: to those who do not come by. day: to where people are. council: nobody knows why it is silent.
 */
export const acts = ['posters', 'slips', 'aloud', 'invitations', 'day', 'council'] as const
export type Act = (typeof acts)[number]

/** `href`: the page of the program that does it. */
export type Suggested = { act: Act; href: string }

const isUnderWay: Record<Act, (done: Done) => boolean> = {
  posters: ({ codes }) => codes > 0, slips: ({ slips }) => slips, invitations: ({ invited }) => invited,
  // What somebody says aloud goes into a round that is open, and is in no row of its own: whoever has one may do it at any time.
  aloud: () => false, day: () => false, council: () => false,
}

/** The first is what is suggested; the others come after it. */
export function actsFor(lineId: string, done: Done): { suggested: Suggested[]; underWay: Act[] } {
  return {
    suggested: acts.filter((act) => !isUnderWay[act](done)).map((act) => ({ act, href: hrefOf(act, lineId, done) })),
    underWay: acts.filter((act) => isUnderWay[act](done)),
  }
}

function hrefOf(act: Act, lineId: string, { openRound, openByCode }: Done): string {
  switch (act) {
    case 'posters': return `${desk.newCode}?line=${lineId}`
    case 'slips': return openByCode ? roundSlipsPath(openByCode) : surveyDesk.newSurvey
    case 'aloud': return openRound ? roundPath(openRound, '/aloud') : surveyDesk.newSurvey
    case 'invitations': return openByCode ? roundPath(openByCode, '/invitations') : surveyDesk.newSurvey
    // There is no page of these yet: they are written down as something to be done, with an owner and a day.
    case 'day': case 'council': return improvementFor(lineId, act)
  }
}

/** The form of an improvement, filled in: who does what about the silence, and by when. */
export const improvementFor = (lineId: string, act?: Act): string => `${desk.newImprovement}?silence=${lineId}${act ? `&act=${act}` : ''}`
