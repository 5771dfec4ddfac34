// Every operation of the API, from its description: what it allows, what it does not, and what nobody would send, against a running server. Every
// answer is one that is described, and none is a fault of ours.
import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { beside, fromSchema, leastOf, oddText, oddValue, type Known, type Schema } from './from-schema.ts'

type Parameter = { name: string; in: 'path' | 'query' | 'header'; schema: Schema }
type Described = { content?: Record<string, { schema: Schema }>; headers?: Record<string, unknown> }
type Operation = { operationId: string; parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> }; security?: Record<string, unknown>[]; responses: Record<string, Described> }
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

type Sent = { method: string; path: string; headers: Record<string, string>; body?: string | Uint8Array }
/** `ids`: of what is there, by the beginning of a path; `auth`: what opens something; `tags`: what stands in a path and is no id. */
export type There = { ids: Readonly<Record<string, readonly string[]>>; auth: readonly string[]; tags: readonly string[] }

export async function fuzzing(url: string, there: There) {
  const document = await (await fetch(`${url}/api/v1/openapi.json`)).json() as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'api', components: document.components })
  const known: Known = { ids: Object.values(there.ids).flat(), resolve: (reference) => document.components.schemas[reference.replace('#/components/schemas/', '')]! }
  const isAs = (schema: Schema) => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')))
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method: method.toUpperCase(), one, checks: checksOf(one) })))

  function checksOf({ responses }: Operation) {
    return new Map(Object.entries(responses).flatMap(([status, { content = {} }]) => Object.entries(content).map(([type, { schema }]) => [`${status} ${type}`, isAs(schema)] as const)))
  }

  function requests({ path, method, one }: (typeof operations)[number]): fc.Arbitrary<Sent> {
    const own = Object.entries(there.ids).find(([start]) => path.startsWith(start))?.[1]
    const right = ({ name, in: where, schema }: Parameter): fc.Arbitrary<unknown> =>
      (name === 'tag' ? fc.constantFrom(...there.tags) : where === 'path' && own ? fc.oneof(fc.constantFrom(...own), fc.constantFrom(...own), fromSchema(schema, known)) : fromSchema(schema, known))
    const value = (parameter: Parameter): fc.Arbitrary<string> => fc.oneof({ weight: 4, arbitrary: right(parameter).map(String) }, { weight: 1, arbitrary: oddText })
    const of = (where: Parameter['in']) => (one.parameters ?? []).filter((parameter) => parameter.in === where)
    const inPath = fc.record(Object.fromEntries(of('path').map((parameter) => [parameter.name, value(parameter)])))
    const inQuery = fc.record(Object.fromEntries(of('query').map((parameter) => [parameter.name, fc.option(value(parameter), { freq: 2, nil: undefined })])))
    const inHeaders = fc.record({
      ...Object.fromEntries(of('header').map(({ name, schema }) => [name, fc.option(fc.oneof(fromSchema(schema, known).map(String), oddText, fc.constant('*')), { nil: undefined })])),
      ...(one.security ? { Authorization: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there.auth) }, { weight: 1, arbitrary: fc.oneof(oddText, oddText.map((text) => `Bearer ${text}`), oddText.map((text) => `Receipt ${text}`)) }) } : {}),
      Accept: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.oneof(fc.constantFrom('application/json', '*/*', 'text/html'), oddText) }),
    })
    return fc.tuple(inPath, inQuery, inHeaders, bodies(one)).map(([ids, query, headers, { body, type }]) => ({
      method, path: addressOf(path, ids, query), headers: asHeaders({ ...headers, ...(type === undefined ? {} : { 'Content-Type': type }) }), ...(body === undefined ? {} : { body }),
    }))
  }

  function bodies({ requestBody }: Operation): fc.Arbitrary<{ body?: string | Uint8Array | undefined; type?: string | undefined }> {
    if (!requestBody) return fc.constant({})
    const [type, { schema }] = Object.entries(requestBody.content)[0]!
    if (type !== 'application/json') return fc.tuple(fc.uint8Array({ maxLength: 300 }), oddText).map(([bytes, name]) => multipart(bytes, name))
    const right = fromSchema(schema, known)
    const json = (values: fc.Arbitrary<unknown>) => values.map((value) => ({ body: JSON.stringify(value) ?? '', type }))
    return fc.oneof(
      { weight: 3, arbitrary: json(right) }, { weight: 3, arbitrary: json(leastOf(schema, known)) }, { weight: 4, arbitrary: json(beside(right)) }, { weight: 1, arbitrary: json(oddValue) },
      { weight: 1, arbitrary: fc.record({ body: fc.uint8Array({ maxLength: 60 }), type: fc.constant(type) }) }, { weight: 1, arbitrary: json(right).chain(({ body }) => fc.constantFrom('text/plain', undefined, 'application/json; charset=x').map((other) => ({ body, type: other }))) },
    )
  }

  async function ask(sent: Sent, { one, checks }: (typeof operations)[number]): Promise<number> {
    const response = await fetch(`${url}/api/v1${sent.path}`, { method: sent.method, headers: sent.headers, redirect: 'manual', ...(sent.body === undefined ? {} : { body: sent.body as BodyInit }) })
    const text = await response.text()
    const what = `${one.operationId}: ${JSON.stringify({ ...sent, ...(sent.body instanceof Uint8Array ? { body: Buffer.from(sent.body).toString('base64') } : {}) })} → ${response.status} ${text.slice(0, 500)}`
    const { status } = response
    assert.ok(status < 500, what)
    // An address in which there is no such thing any more is that of another operation, or of none.
    if ([301, 404, 405].includes(status) && !sameShape(sent.path, one)) return status
    assert.ok(one.responses[status], `${what}: this status is not described`)
    for (const name of Object.keys(one.responses[status]!.headers ?? {})) assert.ok(response.headers.has(name), `${what}: no ${name}`)
    if (status === 304) return assert.equal(text, '', what), status
    const check = checks.get(`${status} ${response.headers.get('content-type')?.split(';')[0]}`)
    assert.ok(check, `${what}: ${response.headers.get('content-type')} is not described`)
    assert.ok(check(JSON.parse(text)), `${what}: ${ajv.errorsText(check.errors)}`)
    return status
  }

  const pathOf = (one: Operation) => operations.find((each) => each.one === one)!.path
  const sameShape = (path: string, one: Operation): boolean =>
    new RegExp(`^${pathOf(one).replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(new URL(`http://x${path}`).pathname)

  return {
    operations: operations.map(({ one }) => one.operationId),
    /** `runs`: of each operation. Returns which statuses each was answered with. */
    async run({ runs, seed }: { runs: number; seed?: number }): Promise<Map<string, Set<number>>> {
      const seen = new Map<string, Set<number>>()
      for (const each of operations) {
        const statuses = new Set<number>()
        await fc.assert(fc.asyncProperty(requests(each), async (sent) => void statuses.add(await ask(sent, each))), { numRuns: runs, endOnFailure: false, ...(seed === undefined ? {} : { seed }) })
        seen.set(each.one.operationId, statuses)
      }
      return seen
    },
  }
}

function addressOf(path: string, ids: Record<string, unknown>, query: Record<string, unknown>): string {
  const there = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(String(ids[name])))
  const asked = Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${encoded(String(value))}`).join('&')
  return asked ? `${there}?${asked}` : there
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

/** What no header can hold nobody can send. */
const asHeaders = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value).replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')]))

function multipart(bytes: Uint8Array, name: string): { body: Uint8Array; type: string } {
  const head = `--b0undary\r\nContent-Disposition: form-data; name="files"; filename="${name.replaceAll(/["\r\n]/g, '')}"\r\n\r\n`
  return { body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b0undary--\r\n')]), type: 'multipart/form-data; boundary=b0undary' }
}
