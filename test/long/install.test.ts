// What a newcomer does first: a copy of the sources, npm ci, npm start. With no script of any package run.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { projectRoot } from '../../src/db/root.ts'

const needed = ['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'build.ts', 'src', 'db', 'demo']

test('npm ci and npm start are all that a copy of the sources needs, even where packages may run no scripts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vk-copy-'))
  for (const name of needed) cpSync(join(projectRoot, name), join(folder, name), { recursive: true })
  // Of what npm has told this process, the copy must know nothing.
  const { PATH, HOME } = process.env
  const env = { PATH: PATH!.split(':').filter((part) => !part.includes('node_modules')).join(':'), HOME, PORT: '0' }
  execFileSync('npm', ['ci', '--ignore-scripts', '--omit=dev'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })

  const started = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((end) => started.on('exit', end))
  const printed: string[] = []
  let url: string | undefined
  for await (const line of createInterface({ input: started.stdout })) {
    printed.push(line)
    url = /^listening on (http:\S+)$/.exec(line)?.[1]
    if (url) break
  }
  assert.ok(url, printed.join('\n'))
  started.stdout.resume()
  assert.equal((await fetch(`${url}/fi`)).status, 200)
  started.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})
