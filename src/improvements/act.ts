// What was sent from the page of an improvement: which of its forms, what it says, and what became of it.
import { transact, type Db } from '../db/db.ts'
import { texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import type { Choices } from './choices.sql.ts'
import { takeWordsAway } from './council/take-words-away.ts'
import { readBecause, readDue, readOwner } from './form.ts'
import { giveImprovement } from './give.ts'
import { states } from './improvement.ts'
import type { Found } from './improvements.sql.ts'
import { moveDue, moveImprovement, type Acting } from './move.ts'
import { showImprovement } from './show.ts'
import { dayOf } from '../text/dates.ts'

/** `done` names what the page says afterwards; `changed`: somebody has done something with it meanwhile. */
export type Acted = { done: string } | { problems: Problem[]; status?: 409 } | { changed: true } | 'not-found'

export function act(db: Db, one: Found, form: Form, choices: Choices, acting: Acting): Promise<Acted> {
  switch (form.text('step')) {
    case 'move': return move(db, one, form, acting)
    case 'due': return due(db, one, form, acting)
    case 'owner': return owner(db, one, form, choices, acting)
    case 'show': return show(db, one, true, acting)
    case 'take-back': return show(db, one, false, acting)
    case 'council-words': return councilWords(db, one, form, acting)
    default: return Promise.resolve('not-found')
  }
}

const seenIn = (form: Form): number => Number(form.text('seen')) || 0

async function move(db: Db, { id }: Found, form: Form, acting: Acting): Promise<Acted> {
  const { language } = acting.actor
  const words = texts[language].improvements
  const to = states.find((one) => one === form.text('to'))
  const { because, problems } = readBecause(form, 'because', texts[language], language)
  if (!to || problems.length) return { problems: [...(to ? [] : [{ field: 'to', text: words.problems.to }]), ...problems] }
  const outcome = await transact(db, (tx) => moveImprovement(tx, { id, to, because, seen: seenIn(form) }, acting))
  switch (outcome) {
    case 'done': return { done: 'moved' }
    case 'not-found': return 'not-found'
    case 'changed-meanwhile': return { changed: true }
    case 'reason-needed': return { problems: [{ field: 'because', text: words.problems.reason }] }
    case 'no-way': return { problems: [{ field: 'to', text: words.problems.noWay }], status: 409 }
  }
}

async function due(db: Db, { id }: Found, form: Form, acting: Acting): Promise<Acted> {
  const { language } = acting.actor
  const t = texts[language]
  const read = readDue(form, t, dayOf(acting.now))
  const { because, problems } = readBecause(form, 'due-because', t, language)
  if ('problem' in read || problems.length) return { problems: [...('problem' in read ? [read.problem] : []), ...problems] }
  const outcome = await transact(db, (tx) => moveDue(tx, { id, dueOn: read.day, because, seen: seenIn(form) }, acting))
  switch (outcome) {
    case 'done': return { done: 'due' }
    case 'not-found': return 'not-found'
    case 'changed-meanwhile': return { changed: true }
    case 'reason-needed': return { problems: [{ field: 'due-because', text: t.improvements.problems.reason }] }
    case 'past':
    case 'same': return { problems: [{ field: 'due', text: t.improvements.problems[outcome] }] }
    case 'settled': return { problems: [{ field: 'due', text: t.improvements.problems.settled }], status: 409 }
  }
}

async function owner(db: Db, { id }: Found, form: Form, choices: Choices, acting: Acting): Promise<Acted> {
  const words = texts[acting.actor.language].improvements
  const chosen = readOwner(form, choices)
  if (!chosen) return { problems: [{ field: 'owner', text: words.problems.owner }] }
  const outcome = await transact(db, (tx) => giveImprovement(tx, { id, owner: chosen }, acting))
  if (outcome === 'not-found') return outcome
  return outcome === 'done' ? { done: 'owner' } : { problems: [{ field: 'owner', text: words.problems.settled }], status: 409 }
}

async function show(db: Db, { id }: Found, shown: boolean, acting: Acting): Promise<Acted> {
  const outcome = await transact(db, (tx) => showImprovement(tx, { id, show: shown }, acting))
  if (outcome === 'talk-first') return { problems: [{ field: 'show', text: texts[acting.actor.language].improvements.problems.talkFirst }], status: 409 }
  return outcome === 'not-found' ? outcome : { done: shown ? 'shown' : 'taken-back' }
}

async function councilWords(db: Db, { id }: Found, form: Form, acting: Acting): Promise<Acted> {
  const outcome = await transact(db, (tx) => takeWordsAway(tx, { id, number: Number(form.text('mark')) || 0 }, acting))
  return outcome === 'not-found' ? outcome : { done: 'council-words' }
}
