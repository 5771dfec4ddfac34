// The goal that Lighthouse finds nothing to mend on a giver's pages, page by page; `npm run bench -- lighthouse` makes
// one number of it.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { oneTopic } from '../../bench/directory.ts'
import { lighthousePages } from '../../bench/lighthouse.ts'
import { runApp } from '../app-process.ts'

test('Lighthouse gives the front page, the form, the receipt and the conversation 100 of 100 on a telephone', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vk-lighthouse-'))
  const app = runApp({ DATA_DIR: dataDir, FORM_MINIMUM_SECONDS: '0' })
  try {
    const url = await app.listening()
    const pages = await lighthousePages({ url, topic: await oneTopic(dataDir) })
    const best = { performance: 100, accessibility: 100, 'best-practices': 100 }
    assert.deepEqual(pages.map(({ page, scores }) => ({ page, scores })), pages.map(({ page }) => ({ page, scores: best })))
  } finally {
    app.kill('SIGTERM')
    await app.ended
    rmSync(dataDir, { recursive: true, force: true })
  }
})
