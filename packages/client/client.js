// A client of the API of Vastakaiku (docs/api.md): fetches after the types of its description, which are in schema.d.ts.
import createClient from 'openapi-fetch'

export const vastakaiku = (origin, options = {}) => createClient({ ...options, baseUrl: `${origin.replace(/\/+$/, '')}/api/v1` })

export async function* allOf(page) {
  let after
  do {
    const { data, error, response } = await page(after)
    if (!data) throw new Refused(response.status, error)
    yield* data.items
    after = data.next
  } while (after !== undefined)
}

export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`)
    this.name = 'Refused'
    this.status = status
    this.problem = problem
  }
}
