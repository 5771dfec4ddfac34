// Writes .env.example, every setting with its documentation and its default, from src/settings.ts:
// node --import tsx test/env-example.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'
import { readSettings } from '../src/settings.ts'

export const examplePath = join(projectRoot, '.env.example')

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')

/** With those of mail, SMS, mail in, attachments and the identified room in their place. */
export const settingsSource = (): string => read('src/settings.ts')
  .replace(/^ {2}\.\.\.postSettings,$/m, read('src/post-settings.ts')).replace(/^ {2}\.\.\.smsSettings,$/m, read('src/sms-settings.ts')).replace(/^ {2}\.\.\.mailInSettings,$/m, read('src/mail-in-settings.ts')).replace(/^ {2}\.\.\.attachmentSettings,$/m, read('src/attachment-settings.ts'))
  .replace(/^ {2}\.\.\.recordsSettings,$/m, read('src/records-settings.ts'))

/** A setting without a default, or with an empty one, is commented out. */
export function envExample(): string {
  const defaults = readSettings({}) as Record<string, unknown>
  const settings = [...settingsSource().matchAll(/\/\*\* (.+?) \*\/\n {2}([A-Z_]+): /gs)].map(([, says, name]) => {
    const value = written(defaults[name!])
    return `${comment(says!)}\n${value ? `${name}=${value}` : `# ${name}=`}`
  })
  return `${[head, ...settings].join('\n\n')}\n`
}

const head = '# Every setting is an environment variable; each has its default here. Made from src/settings.ts.'

const comment = (text: string): string => text.split(/\s*\n\s*\*?\s*/).map((line) => `# ${line}`).join('\n')

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  const text = value === undefined ? '' : String(value)
  return /[\s<>]/.test(text) ? `'${text}'` : text
}

if (import.meta.main) writeFileSync(examplePath, envExample())
