import { chromium } from 'playwright-core'
const [,, user, lang, width, js, ...paths] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const c = await browser.newContext({ viewport: { width: Number(width), height: 900 }, javaScriptEnabled: js === 'js' })
const p = await c.newPage()
await p.goto(`http://127.0.0.1:3141/desk/sign-in?language=${lang}`)
await p.locator('#email').fill(`${user}@koivuranta.example`)
await p.locator('#password').fill('kaiku-2026-demo')
await p.locator('main button[type=submit]').first().click()
await p.waitForURL(/\/desk\/(?!sign-in)/)
for (const path of paths) {
  const r = await p.goto(`http://127.0.0.1:3141${path}`)
  const name = `/tmp/ends-shots/${user.split('.')[0]}-${width}-${path.replace(/[^a-z0-9]+/gi,'_')}.png`
  await p.screenshot({ path: name, fullPage: true })
  console.log(r.status(), name)
}
await browser.close()
