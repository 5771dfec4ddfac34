// Giving feedback from a program. The rules are those of the form, and so is the budget.
import type * as v from 'valibot'
import { unknownParts } from '../directory/lists.sql.ts'
import { longest } from '../feedback/case.ts'
import { checkDraft, type DraftProblem, type RawDraft } from '../feedback/draft.ts'
import { receive } from '../feedback/receive.ts'
import { listed } from '../feedback/web-page/listed.ts'
import { receiptWords } from '../privacy/receipt.ts'
import { spokenTo } from '../text/language.ts'
import { readJson } from './body.ts'
import { operation } from './operation.ts'
import { Problem, wrongFields } from './problem.ts'
import { repeatToken, spendBudget } from './request.ts'
import { feedbackInput } from './schemas.ts'

export const giveFeedback = operation({
  id: 'giveFeedback', method: 'POST', path: '/feedback', takes: 'FeedbackInput',
  repeatable: true, hasBudget: true, status: 201, answers: 'Received',
  summary: 'Give feedback',
  description: 'Needs no key and no name. Neither the address it comes from nor the program that sends it is kept.',

  async handle(context, c) {
    const { db, keys, settings } = context
    const now = context.now()
    const token = repeatToken(c)
    const input = await readJson(c, feedbackInput)
    const page = input.kind === 'page' ? { address: await listed(db, input.page ?? ''), matter: '' } : undefined
    const checked = checkDraft({ ...rawDraft(input), ...(page && { page }) })
    if (!checked.ok) throw wrong(checked.problems)
    const { draft } = checked
    const limit = settings.BUDGET_FEEDBACK_PER_MINUTE
    await spendBudget(context, c, { name: 'feedback', limit, windowSeconds: 60, now })
    const { serviceId: service, unitId: unit, placeId: place, municipalityId: municipality } = draft
    const unknown = await unknownParts(db, { service, unit, place, municipality })
    if (unknown.length) throw wrong(unknown.map((field) => ({ field, why: 'unknown' })))

    const taken = await receive(db, draft, token, { channel: 'api', now, keys })
    if (taken.outcome === 'other-body') {
      throw new Problem(422, 'This Idempotency-Key was used before, for another request.')
    }
    const receipt = receiptWords(taken.receipt, spokenTo(draft.language)).join(' ')
    return { reference: taken.reference, receipt, dueAt: taken.dueOn }
  },
})

const rawDraft = ({ publish, aboutWorker, contactShared, page: _, ...input }: v.InferOutput<typeof feedbackInput>): RawDraft => ({
  ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)),
  publish: String(publish ?? false),
  contactShared: contactShared ?? false,
  aboutWorker: aboutWorker ?? false,
})

const wrong = (problems: DraftProblem[]): Problem =>
  wrongFields(problems.map((problem) => ({ field: problem.field, detail: inWords(problem) })))

function inWords({ field, why }: DraftProblem): string {
  switch (why) {
    case 'missing': return 'Must hold at least one letter, figure or emoji.'
    case 'too-long': return `Must have at most ${limitOf(field)} characters.`
    case 'not-contact': return 'Must be an e-mail address, or with contactShared a telephone number.'
    case 'phone-not-shared': return 'A telephone number is of use only with contactShared. An e-mail address always is.'
    case 'unknown': return 'Is not known here.'
  }
}

const limitOf = (field: DraftProblem['field']): number =>
  field === 'pseudonym' || field === 'contact' ? longest[field] : longest.text
