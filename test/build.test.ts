import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { projectRoot } from '../src/db/root.ts'
import { runApp, type AppProcess } from './app-process.ts'
import { until } from './until.ts'

describe('the built program', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vk-build-'))
  let app: AppProcess
  let url: string

  before(async () => {
    execFileSync(process.execPath, ['build.ts'], { cwd: projectRoot })
    app = runApp({ DATA_DIR: dataDir }, [join(projectRoot, 'dist/main.js')])
    url = await app.listening()
  })
  after(async () => {
    app.kill('SIGKILL')
    await app.ended
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('migrates an empty folder, loads the demonstration county and prints its sign-ins', async () => {
    assert.match(app.output(), /loaded the demonstration county/)
    await until('sign-ins are printed', () => /demonstration sign-in: \S+@koivuranta\.example/.test(app.output()))
  })

  it('is ready, and says so', async () => {
    assert.equal((await fetch(`${url}/health/ready`)).status, 200)
  })

  it('serves a page and every file that the page names', async () => {
    const html = await (await fetch(`${url}/fi`)).text()
    const files = new Set([...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path))
    assert.ok(files.size >= 2)
    for (const path of files) assert.equal((await fetch(url + path)).status, 200, path)
  })

  it('stops when it is told to, and leaves nothing behind that would hinder the next start', async () => {
    app.kill('SIGTERM')
    assert.equal(await app.ended, 0, app.output())
    app = runApp({ DATA_DIR: dataDir }, [join(projectRoot, 'dist/main.js')])
    assert.equal((await fetch(`${await app.listening()}/en`)).status, 200)
    app.kill('SIGTERM')
    assert.equal(await app.ended, 0)
  })

  it('refuses the folder of a demonstration for real use', async () => {
    app = runApp({ DATA_DIR: dataDir, DEMO: '0' }, [join(projectRoot, 'dist/main.js')])
    assert.equal(await app.ended, 1)
    assert.match(app.output(), /passwords are public/)
  })
})
