// Somebody gives feedback in another application, and its system hands it on: the rules, the way and the promise are those of the form, and the
// receipt goes back in the notice that the application shows.
import type { Context as HonoContext } from 'hono'
import { keyOf } from '../api/keys/key-of.ts'
import { Problem } from '../api/problem.ts'
import { repeatToken } from '../api/request.ts'
import { unknownParts } from '../directory/lists.sql.ts'
import { checkDraft, tooLong, type DraftProblem } from '../feedback/draft.ts'
import { receive } from '../feedback/receive.ts'
import { to } from '../paths.ts'
import { receiptWords, type Receipt } from '../privacy/receipt.ts'
import { longDay, type Day } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { languageTag, spokenTo } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import type { Spark } from '../web/spark.ts'
import { asRawDraft, readAttributes } from './attributes.ts'
import { readBody, type Body } from './body.ts'
import { definitionOf } from './definition.ts'
import { readLocation } from './location.ts'
import { idOfCase } from './sent.sql.ts'
import { findTopic } from './topics.ts'

/** What the specification allows; the form takes more. */
const longestDescription = 4000

type Known = { origin: string; ours(jurisdiction: string): Promise<void> }

export async function give(context: Context, c: HonoContext, { origin, ours }: Known): Promise<Spark> {
  const { db, keys } = context
  const now = context.now()
  const body = await readBody(c)
  if (!body.text('api_key') && !c.req.header('authorization')) throw new Problem(403, 'api_key is missing. Send it in the body: an address is kept in too many places.')
  const { id: keyId, system } = await keyOf(context, c, 'open311', body.text('api_key') || undefined)
  const repeated = repeatToken(c)
  await ours(body.text('jurisdiction_id'))
  if (!body.text('service_code')) throw new Problem(400, 'service_code is missing.')
  const topic = await findTopic(db, body.text('service_code'), now)
  if (!topic) throw new Problem(404, 'There is no service with this service_code.')

  const locale = body.text('locale') || 'fi'
  const language = languageTag(locale.replace('_', '-'))
  const spoken = spokenTo(language ?? 'fi')
  const definition = await definitionOf(db, topic, { now, language: spoken })
  const { values, problems } = readAttributes(body, definition)
  const location = await readLocation(db, body)
  problems.push(...location.problems)
  if (!language) problems.push('locale must be a language, as fi or sv_FI.')
  const description = body.text('description')
  if (tooLong(description, longestDescription)) problems.push(`description may have at most ${longestDescription} characters.`)
  const { raw, lacksContact } = asRawDraft(values, definition, { email: body.text('email'), phone: body.text('phone'), language: spoken })
  if (lacksContact) problems.push('attribute[contact] needs an email or a phone.')
  const text = [body.text('title'), description].filter(Boolean).join('\n\n')
  const checked = checkDraft({ ...raw, ...location.located, kind: topic.kind, language: language ?? 'fi', text, ...(topic.lineId && { line: topic.lineId }) })
  if (!checked.ok) problems.push(...checked.problems.map(inWords))
  if (problems.length || !checked.ok) throw refused(problems)
  const { draft } = checked
  const { serviceId: service, unitId: unit, placeId: place, municipalityId: municipality } = draft
  if ((await unknownParts(db, { service, unit, place, municipality })).length) throw refused(['A service, unit, place or municipality is not known here.'])

  const id = crypto.randomUUID()
  // Not by the key: it is replaced now and then, and what its system sends again afterwards is still the same.
  const taken = await receive(db, draft, `open311 ${system} ${repeated}`, { channel: 'api', now, keys, request: { id, keyId, kind: topic.kind, serviceLineId: topic.lineId } })
  if (taken.outcome === 'other-body') throw new Problem(400, 'This Idempotency-Key was used before, for another request.')
  const known = taken.outcome === 'repeated' ? await idOfCase(db, taken.reference) : id
  return [{ service_request_id: known, service_notice: noticeOf(taken, draft.language, { origin, notKept: location.left || hasPictures(body) }), account_id: null }]
}

/** A picture may show people, and an address of one leads our readers elsewhere. */
const hasPictures = (body: Body): boolean => body.files > 0 || body.text('media_url') !== '' || body.names.some((name) => /^media(\[\])?$/.test(name))

/** In the giver's language, for the application to show. */
function noticeOf({ receipt, dueOn }: { receipt: Receipt; dueOn: Day }, tag: string, { origin, notKept }: { origin: string; notKept: boolean }): string {
  const language = spokenTo(tag)
  const { open311: words } = texts[language]
  return [
    fill(words.notice, { date: longDay(dueOn, language), words: receiptWords(receipt, language).join(' ') }),
    ...(notKept ? [words.notKept] : []), fill(words.where, { address: `${origin}${to('conversation', language)}` }),
  ].join(' ')
}

export const refused = (problems: readonly string[]): Problem => new Problem(400, problems[0]!, { problems: problems.map((detail) => ({ field: '', detail })) })

/** Says what is expected, and never repeats what was sent. */
function inWords({ field, why }: DraftProblem): string {
  const name = names[field] ?? (field.startsWith('answer-') ? 'An answer to a question' : `attribute[${field}]`)
  switch (why) {
    case 'missing': return `${name} must hold at least one letter, figure or emoji.`
    case 'too-long': return `${name} is too long.`
    case 'not-contact': return 'email must be an e-mail address, and phone a telephone number.'
    case 'phone-not-shared': return 'A telephone number is of use only with attribute[contact]=shared.'
    case 'unknown': return `${name} is not known here.`
  }
}

const names: Partial<Record<DraftProblem['field'], string>> = { text: 'description', language: 'locale' }
