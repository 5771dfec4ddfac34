// Secrets that each stand in a file of their own, as a vault, systemd or a container's runtime hands them over: what stands in the environment
// is seen by whoever may look at the process, and by every program that it starts.
import { readFileSync } from 'node:fs'

/** Of each, NAME_FILE may name the file in which it stands. */
const secrets = [
  'DATABASE_URL', 'MIGRATION_DATABASE_URL', 'RECORDS_DATABASE_URL', 'SMTP_URL', 'MAIL_IN_URL', 'SMS_GATEWAY_TOKEN', 'SMS_GATEWAY_HEADERS', 'SMPP_URL', 'SMS_IN_SECRET',
  'OIDC_CLIENT_SECRET', 'RECORDS_OIDC_CLIENT_SECRET',
]

type Given = Record<string, string | undefined>

/** `given` without what is empty. What is wrong names the setting, and nothing of what stands in the file. */
export function withSecretFiles(given: Given): { given: Given; wrong: string[] } {
  const [all, wrong]: [Given, string[]] = [{ ...given }, []]
  for (const name of secrets) {
    const path = given[`${name}_FILE`]
    if (path === undefined) continue
    if (given[name] !== undefined) wrong.push(`${name} and ${name}_FILE are two places for the same: set one`)
    else {
      const read = secretIn(path)
      if ('why' in read) wrong.push(`${name}_FILE ${read.why}`)
      else all[name] = read.secret
    }
  }
  return { given: all, wrong }
}

/** As editors and vaults write it: a line may end. */
function secretIn(path: string): { secret: string } | { why: string } {
  try {
    const secret = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').trim()
    return secret ? { secret } : { why: 'names a file that is empty' }
  } catch (error) {
    return { why: `cannot be read (${(error as { code?: string }).code ?? 'unknown'})` }
  }
}
