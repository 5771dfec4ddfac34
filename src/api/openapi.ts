// The description of the API, OpenAPI 3.1, made from the operations and the schemas that the routes run on.
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { STATUS_CODES } from 'node:http'
import { isForAll, type Operation } from './operation.ts'
import { definitions, type DefinitionName } from './schemas.ts'

export const openApi = (operations: readonly Operation[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Vastakaiku',
    version: '1',
    description: 'Feedback to social services, and its answer. Open to any program: no cookie, no account, and no key but where a system of the organisation tells something.',
  },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries([...Map.groupBy(operations, ({ path }) => path)].map(([path, own]) =>
    [path, Object.fromEntries(own.map((one) => [one.method.toLowerCase(), describe(one)]))])),
  components: {
    schemas: toJsonSchemaDefs(definitions, {
      target: 'draft-2020-12', overrideRef: ({ referenceId }) => reference(referenceId as DefinitionName),
    }),
    securitySchemes: {
      receipt: {
        type: 'http', scheme: 'receipt',
        description: 'The receipt that came with the feedback: its six words, or its code. '
          + 'Case, spaces and hyphens do not matter.',
      },
      key: {
        type: 'http', scheme: 'bearer',
        description: 'The key of a system of the organisation, which an administrator makes at the desk.',
      },
    },
  },
})

const describe = (one: Operation) => ({
  operationId: one.id,
  summary: one.summary,
  ...(one.description ? { description: one.description } : {}),
  ...(one.needsReceipt ? { security: [{ receipt: [] }] } : one.needsKey ? { security: [{ key: [] }] } : {}),
  ...parametersOf(one),
  ...(one.takes ? { requestBody: { required: true, content: json(one.takes) } } : one.takesFiles ? { requestBody: { required: true, content: files(one.takesFiles) } } : {}),
  responses: {
    [one.status]: { description: STATUS_CODES[one.status], ...(isForAll(one) ? { headers: { ETag: { schema: { type: 'string' } } } } : {}), content: json(one.answers) },
    ...(isForAll(one) ? { 304: { description: 'Whoever asks has it already.' } } : {}),
    ...Object.fromEntries(refusals(one).map((status) => [status, refusal(STATUS_CODES[status]!, headersOf(status, one))])),
    default: refusal('What went wrong'),
  },
})

function parametersOf(one: Operation) {
  const { path, repeatable, query = {} } = one
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: name === 'tag' ? { type: 'string' } : { type: 'string', format: 'uuid' } }))
  const asked = Object.entries(query).map(([name, { schema, description }]) => ({ name, in: 'query', schema, description }))
  const parameters = [...ids, ...asked, ...(isForAll(one) ? [ifNoneMatch] : []), ...(repeatable ? [idempotencyKey] : [])]
  return parameters.length ? { parameters } : {}
}

const refusals = ({ takes, takesFiles, repeatable, query, needsReceipt, needsKey, hasBudget, refuses = [] }: Operation): number[] => [
  ...(takes || takesFiles || repeatable || query ? [400] : []),
  ...(needsReceipt ? [401] : needsKey ? [401, 403] : []),
  406,
  ...refuses,
  ...(takes || takesFiles ? [413, 415, 422] : []),
  ...(hasBudget ? [429] : []),
  500, 503,
]

const refusal = (description: string, headers?: object) => ({
  description, ...(headers ? { headers } : {}),
  content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
})

const headersOf = (status: number, { needsKey }: Operation): object | undefined => ({
  401: { 'WWW-Authenticate': { schema: { type: 'string', const: needsKey ? 'Bearer' : 'Receipt' } } },
  429: retryAfter, 503: retryAfter,
})[status]

const retryAfter = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } }

const idempotencyKey = {
  name: 'Idempotency-Key', in: 'header', schema: { type: 'string', format: 'uuid' },
  description: 'A random UUID. Within seven days the same key with the same body is one and the same request, '
    + 'and gives its first answer. With another body it is refused with 422.',
}

const ifNoneMatch = { name: 'If-None-Match', in: 'header', schema: { type: 'string' }, description: 'The ETag of an answer that you have: it comes again only if it has changed.' }

const files = (part: string) => ({ 'multipart/form-data': { schema: { type: 'object', required: [part], properties: { [part]: { type: 'array', minItems: 1, items: { type: 'string', contentMediaType: 'application/octet-stream' } } } } } })
const json = (name: DefinitionName) => ({ 'application/json': { schema: { $ref: reference(name) } } })
const reference = (name: DefinitionName): string => `#/components/schemas/${name}`
