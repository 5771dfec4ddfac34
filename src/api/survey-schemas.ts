// What goes over the wire of surveys.
import * as v from 'valibot'
import { kinds, themes } from '../surveys/question.ts'
import { fewChoices } from '../surveys/release.ts'
import type { Round } from '../surveys/rounds.sql.ts'
import { day, id, maybe, named, said, translated } from './schema-parts.ts'

const ways = ['open', 'code'] as const satisfies Round['way'][]
const handlers = ['supervisor', 'coordinator', 'management'] as const satisfies Round['handlerRole'][]
const leftovers = ['up', 'erase'] as const satisfies Round['leftover'][]

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(1000))
const key = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

const tag = said(v.string(), 'A language tag (BCP 47), as ar.')

const place = v.strictObject({
  serviceLine: said(maybe(id), 'An id of a service line.'),
  unit: said(maybe(id), 'An id of a unit.'),
})

const question = v.strictObject({
  id: key,
  kind: v.picklist(kinds),
  text: translated,
  help: v.optional(translated),
  options: v.optional(v.array(v.strictObject({ id: key, text: translated, pole: v.optional(v.picklist(['good', 'bad'])) }))),
  most: v.optional(said(v.number(), 'So many may be chosen.')),
  theme: v.optional(v.picklist(themes)),
  background: v.optional(said(v.literal(true), 'About the giver: the other answers are counted within each of its groups. Say so to whoever answers.')),
  onlyIf: v.optional(said(v.strictObject({ question: key, is: v.array(v.string()) }), 'Asked only of those who answered one of these to an earlier question.')),
})

export const survey = v.strictObject({
  id,
  name: translated,
  about: v.optional(translated),
  round: said(id, 'The time of asking that is open now.'),
  way: said(v.picklist(ways), 'open: anybody may answer. code: with a slip, which is exchanged for a token.'),
  firstOn: day,
  lastOn: day,
  fewest: said(v.number(), 'So many answers at least are ever shown together.'),
  quotes: said(v.boolean(), 'Whether givers may allow that a sentence of what they wrote is shown to everybody.'),
  leftover: said(v.picklist(leftovers), 'What becomes of answers that never were enough for their unit: counted with more, or erased.'),
  promise: said(v.strictObject({
    purpose: translated, handler: v.picklist(handlers), handledBy: day, resultsBy: day, changesBy: day, goneThrough: translated, invests: translated,
    council: v.optional(said(day, 'On which day the clients’ council went through the questions.')),
  }), 'To be shown to whoever answers, before they do.'),
  places: said(v.array(v.strictObject({ serviceLine: v.optional(named), unit: v.optional(named) })), 'For whom answers are shown together.'),
  key: v.optional(said(v.strictObject({
    spki: said(base64url, 'The public key with which tokens are signed: RSA, SubjectPublicKeyInfo in DER.'),
    fingerprint: said(v.string(), 'As it stands on the slips. Another one there, and the key is not the round’s.'),
    message: said(v.string(), 'What is signed, behind 32 random bytes: RSABSSA-SHA384-PSS-Randomized of RFC 9474.'),
  }), 'Where slips are exchanged.')),
  languages: said(v.array(tag), 'Further languages in which it is asked, besides those of each text. Their words are at /surveys/{id}/languages/{tag}.'),
  questions: v.array(question),
})

export const surveyLanguage = v.strictObject({
  language: tag,
  direction: said(v.picklist(['ltr', 'rtl']), 'From which side it is written.'),
  name: v.string(),
  about: v.optional(v.string()),
  promise: v.strictObject({ purpose: v.string(), goneThrough: v.string(), invests: v.string() }),
  scales: said(v.record(v.string(), v.record(v.string(), v.string())), 'What the values of agree and smileys are called; of recommend the two ends, least and most.'),
  questions: v.array(v.strictObject({ id: key, text: v.string(), help: v.optional(v.string()), options: v.optional(v.array(v.strictObject({ id: key, text: v.string() }))) })),
})

export const slipInput = v.strictObject({ code: said(v.pipe(v.string(), v.maxLength(200)), 'The three words of a slip, in any of the languages, however they are written.') })

export const slipFound = v.strictObject({ survey: said(id, 'Whose slip it is.'), name: translated, place: said(place, 'What the slip is about: to be sent along with the answer.') })

export const tokenInput = v.strictObject({
  ...slipInput.entries,
  blinded: said(base64url, 'The blinded message.'),
})

export const tokenSigned = v.strictObject({
  signature: said(base64url, 'Of the blinded message. Uncovered, and together with the message, it is the token.'),
  place: said(place, 'What the slip is about: to be sent along with the answer.'),
})

export const responseInput = v.strictObject({
  token: maybe(said(v.strictObject({
    message: said(base64url, '32 random bytes and the message of the key.'),
    signature: said(base64url, 'Of the message, by the key.'),
  }), 'Needed where the way is code. It is all that is sent of whoever answers.')),
  place: maybe(said(place, 'What it is about. Left out, or none of the survey’s places: the whole.')),
  few: maybe(said(v.picklist(fewChoices), 'What is to become of it where too few answer. wait: as was promised. higher: not with the unit’s at all. anyway: the unit may read it all the same.')),
  mayQuote: maybe(said(v.boolean(), 'Whether a sentence of what they wrote may be shown to everybody, redacted and checked by two people. Ask it where quotes is true; left out, it is no.')),
  answers: said(
    v.record(key, v.array(v.string())),
    'By question: the values that were chosen, in their order where it matters, or the one text. What was left alone is left out. '
      + 'agree: 5 (strongly agree) to 1, cannot-say. recommend: 0 to 10, cannot-say. smileys: good, middle, bad, cannot-say. Else the ids of options.',
  ),
})

export const handedIn = v.strictObject({
  counted: said(v.literal('later'), 'It waits until there are enough. There is no receipt, and nobody can find it again.'),
})
