// An operation is one thing that the API does: where, what it takes, what it answers. The routes and
// openapi.json are both made from these, so neither can have what the other lacks.
import type { Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Context } from '../web/context.ts'
import type { Scope } from './keys/scope.ts'
import type { Asked } from './query.ts'
import type { definitions, DefinitionName } from './schemas.ts'

export type Operation<Answer extends DefinitionName = DefinitionName> = {
  id: string
  method: 'GET' | 'POST' | 'DELETE'
  /** Below /api/v1; a part of it in braces is an id. */
  path: string
  summary: string
  description?: string
  takes?: DefinitionName
  /** Files are sent, as a form sends them: in parts of this name. */
  takesFiles?: string
  /** What may stand in the address behind the question mark, each with what it means. */
  query?: Asked
  /** What the answer is made of, as a mark that changes with it, where that is less work than the answer: of every other public one the mark is made of what is answered. */
  version?(context: Context): Promise<string>
  /** An Idempotency-Key makes a repeat harmless. */
  repeatable?: true
  /** The receipt is sent in the Authorization header. */
  needsReceipt?: true
  /** The key of another system of the organisation is sent in the Authorization header, and good for this. */
  needsKey?: Scope
  hasBudget?: true
  /** Read on the devices of those who answer: what is on them is not to tell it afterwards. */
  keptNowhere?: true
  /** Besides those that every operation of its kind has. */
  refuses?: readonly (404 | 409 | 410)[]
  status: 200 | 201
  answers: Answer
  /** `keyId`: of the key that was asked for. */
  handle(context: Context, c: HonoContext, keyId: string): Promise<v.InferOutput<(typeof definitions)[Answer]>>
}

/** The same for everybody who asks: whoever has it already may ask again with its mark. */
export const isForAll = ({ method, needsReceipt, needsKey }: Operation): boolean => method === 'GET' && !needsReceipt && !needsKey

/** As the router writes it. */
export const routePattern = (path: string): string => `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`

/** Keeps what `handle` returns tied to the schema that is named in `answers`. */
export const operation = <Answer extends DefinitionName>(one: Operation<Answer>): Operation<Answer> => one
