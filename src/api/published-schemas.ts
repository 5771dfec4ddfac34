// What goes over the wire of published feedback and of improvements: what their public pages show, by months and roles, and nothing of who or when.
import * as v from 'valibot'
import { kinds, outcomes } from '../feedback/case.ts'
import { allMeans, states } from '../improvements/improvement.ts'
import { ownerRoles } from '../improvements/owner.ts'
import { day, id, named, said, translated } from './schema-parts.ts'
import { listOf } from './list.ts'

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

export const publishedFeedback = v.strictObject({
  id: said(id, 'Of the published piece. It leads to no conversation.'),
  kind: v.picklist(kinds),
  language: said(v.string(), 'In which it is written, as a tag of BCP 47.'),
  givenIn: said(month, 'The month in which it was given.'),
  publishedIn: said(month, 'The month in which it was published.'),
  updatedIn: said(month, 'The month in which it was published, or in which the unit’s word was added.'),
  text: said(v.string(), 'The words of the giver, who allowed it, without what could tell who somebody is.'),
  answer: said(v.string(), 'What was answered, likewise.'),
  unitSays: v.optional(said(v.string(), 'The unit’s own word about it.')),
  cameOfIt: v.optional(v.picklist(outcomes)),
  knownToo: said(v.number(), 'How many have said that they know this too.'),
  line: v.optional(said(named, 'The service line.')),
  service: v.optional(named),
  unit: v.optional(said(named, 'Left out where it could tell who somebody is.')),
})

export const improvement = v.strictObject({
  id,
  title: translated,
  said: said(translated, 'What people said.'),
  does: said(translated, 'What is done about it.'),
  state: v.picklist(states),
  because: v.optional(said(translated, 'Why it is not done.')),
  late: said(v.boolean(), 'Its day has passed, and it is neither done nor was it told why not.'),
  dueOn: said(day, 'The day that is promised now.'),
  firstDueOn: said(day, 'The day that was promised first.'),
  doneLate: said(v.boolean(), 'It was done later than was first promised.'),
  settledIn: v.optional(said(month, 'The month in which it was done, or in which it was told why not.')),
  updatedIn: said(month, 'The month in which something was last told of it.'),
  owner: said(v.strictObject({ role: v.picklist(ownerRoles), of: v.optional(translated) }), 'The role that answers for it; never a person.'),
  means: said(v.strictObject({ is: v.picklist(allMeans), words: v.optional(translated) }), 'With what it is done.'),
  origin: v.optional(said(translated, 'What it came from, in words that tell of nobody.')),
  councilSays: v.optional(said(v.picklist(['changed', 'not-changed']), 'What the clients’ council says of it, where it is done.')),
  line: v.optional(said(named, 'The service line. Left out: of the whole organisation.')),
  units: v.array(named),
  services: v.array(named),
})

export const publishedList = listOf(publishedFeedback)
export const improvementList = listOf(improvement)
