// A problem is how the API says no: JSON after RFC 9457. Sentences are in English, for the person who
// builds on the API; an application tells its own users in their language.
import { STATUS_CODES } from 'node:http'

export type FieldProblem = { field: string; detail: string }

/** `why`: one word for a program, where the status has several meanings. */
type Particulars = { problems?: FieldProblem[]; headers?: Record<string, string>; why?: string }

/** Thrown by an operation, and answered as it says. */
export class Problem extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 415 | 422 | 429
  readonly problems: FieldProblem[]
  readonly headers: Record<string, string>
  readonly why: string | undefined

  constructor(status: Problem['status'], detail: string, { problems = [], headers = {}, why }: Particulars = {}) {
    super(detail)
    this.status = status
    this.problems = problems
    this.headers = headers
    this.why = why
  }
}

/** Fields that cannot be taken as they are. */
export const wrongFields = (problems: FieldProblem[]): Problem =>
  new Problem(422, 'Some fields cannot be accepted.', { problems })

export function problemResponse({ status, message, problems, headers, why }: Problem): Response {
  const particulars = { ...(why ? { why } : {}), ...(problems.length ? { problems } : {}) }
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, detail: message, ...particulars }
  return new Response(JSON.stringify(body), {
    status, headers: { ...headers, 'Content-Type': 'application/problem+json' },
  })
}
