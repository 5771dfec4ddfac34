// Writes packages/client/schema.d.ts, the types of the API, anew from its own description: npm run client.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { openApi } from '../src/api/openapi.ts'
import { operations } from '../src/api/routes.ts'
import { projectRoot } from '../src/db/root.ts'

export const clientSchema = join(projectRoot, 'packages/client/schema.d.ts')

export async function typesOfApi(): Promise<string> {
  const types = await openapiTS(JSON.stringify(openApi(operations)))
  return `// Made from openapi.json by openapi-typescript: npm run client. What is changed here is lost.\n${astToString(types)}`
}

if (import.meta.main) {
  writeFileSync(clientSchema, await typesOfApi())
  console.log('packages/client/schema.d.ts is written')
}
