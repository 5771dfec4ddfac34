// Voikko for tests: the machine's own, or one that is installed now. Where neither is possible, what needs it is left out, and says so.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { NameTags } from '../src/privacy/redaction/name-tags.ts'
import { openVoikko, voikkoHere } from '../src/privacy/redaction/voikko.ts'

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

export const withVoikko = { skip: voikkoHere() !== null || canInstall ? false : 'there is no Voikko: apt-get install libvoikko1 voikko-fi' }

export async function voikkoTags(): Promise<NameTags> {
  if (voikkoHere() === null) {
    console.log('there is no Voikko: apt-get installs it')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const rest of [['update'], ['install', '-y', '--no-install-recommends', 'libvoikko1', 'voikko-fi']]) spawnSync('/usr/bin/apt-get', rest, { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
  return openVoikko(voikkoHere() ?? 'libvoikko.so.1')
}
