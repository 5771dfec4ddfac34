// What goes over the wire. The same schemas check what comes in, type what goes out, and are the
// descriptions in openapi.json.
import * as v from 'valibot'
import { allKinds, longest, outcomes, readers, speakers } from '../feedback/case.ts'
import { day, id, maybe, named, said, translated } from './schema-parts.ts'
import { attached, attachments } from './attachment-schemas.ts'
import { listOf } from './list.ts'
import { improvement, improvementList, publishedFeedback, publishedList } from './published-schemas.ts'
import { changesInput, changesTaken } from './relationship-schemas.ts'
import { statistics } from './statistics-schemas.ts'
import { surveyResults, surveyRounds } from './survey-result-schemas.ts'
import { handedIn, responseInput, slipFound, slipInput, survey, surveyLanguage, tokenInput, tokenSigned } from './survey-schemas.ts'

// Strict: a misspelt `reader` must not send criticism to the very person it is about.
export const feedbackInput = v.strictObject({
  language: said(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)), 'The language that the feedback is written in, as a tag of BCP 47: fi, sv, en or any other. '
    + 'The receipt comes in it where the program speaks it, else in English or, for the Sámi languages, in Finnish.'),
  kind: v.picklist(allKinds),
  text: said(v.string(), `At most ${longest.text} characters as a person counts them. Control characters are removed.`),
  service: maybe(said(id, 'Which service it is about: an id from /api/v1/services.')),
  unit: maybe(said(id, 'Which unit it is about: an id from /api/v1/units.')),
  place: maybe(said(id, 'Where it happened: an id from /api/v1/places.')),
  municipality: maybe(said(id, 'An id from /api/v1/municipalities.')),
  reader: maybe(said(
    v.picklist(readers),
    'Who reads it: the person who handles feedback about the service (handler, unless something else is said), '
      + 'or only their supervisor.',
  )),
  aboutWorker: maybe(said(v.boolean(), 'Whether it is about a certain worker. Then a supervisor opens it first. Names nobody.')),
  publish: maybe(said(v.boolean(), 'Whether the giver lets it be published. False unless they have said yes.')),
  speaker: maybe(said(
    v.picklist(speakers),
    "As whom the giver speaks. `helped`: the client's own words, written down with somebody's help.",
  )),
  pseudonym: maybe(said(v.string(), `What the giver wants to be called, at most ${longest.pseudonym} characters.`)),
  contact: maybe(said(
    v.string(),
    'An e-mail address to which a notice is sent when there is an answer; the answer itself is read with the receipt. '
      + 'With contactShared a telephone number will do too.',
  )),
  contactShared: maybe(said(
    v.boolean(),
    'Whether the people who handle the feedback may see the contact and use it. '
      + 'Otherwise it is used for the notice alone.',
  )),
  // Nobody's feedback is refused for the address of a page, so its form is not checked.
  page: maybe(said(v.string(), 'The address of the page that the giver was on. With the kind `page`, for feedback about the page itself, it says which page that is: '
    + 'it is kept encrypted, without its query and fragment, if it is of a site of the organisation, and left out otherwise. With other kinds it is accepted but not kept.')),
})

export const received = v.strictObject({
  reference: said(v.string(), 'What staff and giver call the feedback by. It opens nothing.'),
  receipt: said(v.string(), 'Six words, the only way to the answer. Show them to the giver, and do not keep them.'),
  dueAt: said(day, 'The day by which the organisation has promised to answer.'),
})

export const message = v.strictObject({
  from: v.picklist(['giver', 'organisation']),
  purpose: said(
    v.picklist(['feedback', 'reply', 'answer', 'question-back', 'interim']),
    'An interim message says where the matter is; the answer is still to come.',
  ),
  text: v.string(),
  answers: v.optional(said(
    v.array(v.strictObject({
      id: v.optional(said(id, 'Of the question.')), question: v.string(), answer: v.string(),
    })),
    'What the giver answered to the questions of the form.',
  )),
  writtenAt: said(
    v.union([v.pipe(v.string(), v.isoTimestamp()), day]),
    'The moment; once the feedback has been closed, only the day.',
  ),
  writer: v.optional(said(v.string(), 'Who of the staff wrote it, or their unit or organisation where the writer chose so.')),
  writerTitle: v.optional(said(v.string(), 'Of a person, in the language of the feedback where the program speaks it.')),
  writtenAs: v.optional(said(v.picklist(['person', 'unit']), 'Whether the writer is shown as a person or as the unit.')),
  cameOfIt: v.optional(said(
    v.strictObject({ is: v.picklist(outcomes), because: v.optional(said(v.string(), 'Why nothing is changed.')) }),
    'With an answer: what came of the feedback, as it is told now.',
  )),
  corrected: v.optional(said(v.literal(true), 'The words were corrected soon after they were sent.')),
})

export const conversation = v.strictObject({
  reference: v.string(),
  kind: v.picklist(allKinds),
  state: v.picklist(['waiting-for-handler', 'waiting-for-giver', 'answered', 'closed']),
  setAside: v.optional(said(v.literal(true), 'It was taken as not meant as feedback, and closed unanswered. A message of the giver says that it was meant, and brings it back.')),
  dueAt: said(day, 'The day by which an answer is promised while the state is waiting-for-handler.'),
  heard: said(v.nullable(v.boolean()), 'Whether the giver was heard, by their own word; null until they say.'),
  messages: v.array(message),
})

export const messageInput = v.strictObject({
  text: said(v.string(), `At most ${longest.text} characters as a person counts them.`),
})

export const services = listOf(v.strictObject({
  ...named.entries,
  description: v.optional(translated),
  line: said(named, 'The service line that it belongs to.'),
  units: said(v.array(named), 'The units that give it.'),
}))

export const units = listOf(v.strictObject({
  ...named.entries,
  municipality: v.optional(named),
  place: v.optional(named),
  phone: v.optional(v.string()),
  email: v.optional(v.string()),
}))

export const places = listOf(v.strictObject({
  ...named.entries,
  address: v.optional(translated),
  municipality: v.optional(named),
}))

export const municipalities = listOf(v.strictObject({
  ...named.entries,
  code: v.optional(said(v.string(), 'The official number of the municipality, as 049.')),
}))

export const problem = v.looseObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(said(v.string(), 'What is wrong, in English, for the builder of the application.')),
  problems: v.optional(v.array(v.strictObject({ field: v.string(), detail: v.string() }))),
  reference: v.optional(said(v.string(), 'Of a fault on our side: what to tell when asking about it.')),
  why: v.optional(said(v.string(), 'One word for a program, where there are several reasons for the same status.')),
})

/** The schemas that have a name in openapi.json. */
export const definitions = {
  FeedbackInput: feedbackInput, Received: received,
  Conversation: conversation, Message: message, MessageInput: messageInput,
  Attachments: attachments, Attached: attached,
  Translated: translated, Named: named, Services: services, Units: units, Places: places, Municipalities: municipalities,
  Survey: survey, SurveyLanguage: surveyLanguage, SlipInput: slipInput, SlipFound: slipFound, TokenInput: tokenInput, TokenSigned: tokenSigned, ResponseInput: responseInput, HandedIn: handedIn,
  SurveyRounds: surveyRounds, SurveyResults: surveyResults,
  Statistics: statistics,
  Published: publishedFeedback, PublishedList: publishedList, Improvement: improvement, ImprovementList: improvementList,
  RelationshipChanges: changesInput, RelationshipChangesTaken: changesTaken,
  Problem: problem,
}
export type DefinitionName = keyof typeof definitions
