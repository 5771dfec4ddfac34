import assert from 'node:assert/strict'
import { it } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { roles } from '../staff/actor.ts'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { DeskPage, PublicPage } from './layout.tsx'
import type { PageFrame } from './page.ts'
import { beside, inMenu, waysOf } from './ways.ts'

it('the title says first that something is to be put right', () => {
  const problems = [{ field: 'text', text: 'Kirjoita palaute' }]
  const html = (found?: typeof problems) =>
    renderToString(<PublicPage frame={frame} title="Palaute" problems={found}>–</PublicPage>)
  assert.match(html(problems), /<title>Virhe: Palaute – Koivuranta</)
  assert.match(html(), /<title>Palaute – Koivuranta</)
})

it('the page in other languages is a link, named in that language', () => {
  const html = renderToString(<PublicPage frame={frame} title="Palaute">–</PublicPage>)
  assert.match(html, /<a href="\/sv\/respons" lang="sv" hreflang="sv">Svenska<\/a>/)
  assert.match(html, /<span aria-current="true" lang="fi">Suomi<\/span>/)
})

it('on a form the switch of language sends the form along, and Enter does not press it', () => {
  const html = renderToString(<PublicPage frame={frame} title="Palaute" switchForm="feedback">–</PublicPage>)
  const buttons = [...html.matchAll(/<button[^>]*>/g)].map(([button]) => button)
  assert.match(buttons[1]!, /formaction="\/sv\/respons" formnovalidate name="step" value="switch" lang="sv"/)
  assert.match(buttons[0]!, /type="submit" form="feedback"/)
  assert.doesNotMatch(buttons[0]!, /name=|formaction=/)
})

it('a page that speaks one address has no switch of language', () => {
  const alternates = { fi: '/desk', sv: '/desk', en: '/desk' }
  const html = renderToString(<DeskPage frame={{ ...frame, alternates }} title="–" actor={null}>–</DeskPage>)
  assert.doesNotMatch(html, /class="languages"/)
})

it('nobody is shown a way on the desk that their roles do not open', () => {
  const ways = (roles: string[]) => {
    const html = renderToString(<DeskPage frame={frame} title="–" actor={{ name: 'Hilkka', roles }}>–</DeskPage>)
    return [...html.matchAll(/<li><a href="\/desk\/([a-z]+)"/g)].map(([, way]) => way)
  }
  assert.deepEqual(ways(['worker']), ['cases', 'reports', 'improvements', 'directory', 'unit', 'publishing', 'days', 'council'])
  assert.deepEqual(ways(['coordinator']), ['cases', 'overview', 'reports', 'improvements', 'directory', 'unit', 'outreach', 'surveys', 'council', 'templates'])
  assert.ok(ways(['administrator']).includes('people'))
})

it('a menu is no longer than a line, and whatever a role opens stands in it or beside a way of it', () => {
  for (const role of roles) {
    assert.ok(inMenu([role]).length <= 10, role)
    for (const { place } of waysOf([role])) assert.ok([...inMenu([role]), ...beside(place, [role])].some((way) => way.place === place), `${role}: ${place}`)
  }
})

it('the quick way out stands outside the header, so that it can stay in sight, and takes a form along where there is one', () => {
  const html = (leave: string | true) => renderToString(<PublicPage frame={frame} title="Palaute" leave={leave}>–</PublicPage>)
  assert.match(html(true), /<\/header><div class="container quick"><a class="leave" href="\/fi\/poistu" data-leave="\/fi\/poistu">/)
  assert.match(html('feedback'), /<\/header><div class="container quick"><button class="leave" type="submit" form="feedback" formaction="\/fi\/poistu" formnovalidate/)
})

it('112 can be pressed wherever the footer says to call it, in every language', () => {
  for (const language of languages) {
    const html = renderToString(<PublicPage frame={{ ...frame, language, t: texts[language] }} title="–">–</PublicPage>)
    const [text] = /<p>[^<]*<a href="tel:112">112<\/a>[^<]*<\/p>/.exec(html)!
    assert.equal(text.replace(/<[^>]+>/g, ''), texts[language].common.emergencyText)
  }
})

it('what only the desk looks like is fetched by pages of the desk alone', () => {
  const sheets = (html: string) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address)
  assert.deepEqual(sheets(renderToString(<PublicPage frame={frame} title="–">–</PublicPage>)), ['/a.css'])
  assert.deepEqual(sheets(renderToString(<DeskPage frame={frame} title="–" actor={null}>–</DeskPage>)), ['/a.css', '/desk.css'])
})

it('a page has no style or script of its own', () => {
  const html = renderToString(<PublicPage frame={frame} title="Palaute" leave scripts={['print']}>–</PublicPage>)
  assert.doesNotMatch(html, /<style| style=|<script>| on[a-z]+=/)
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)].map(([, address]) => address)
  assert.deepEqual(scripts, ['/assets/print.js', '/assets/leave.js'])
})

const frame: PageFrame = {
  language: 'fi',
  t: texts.fi,
  organisation: { name: 'Koivuranta', phone: '010 000 0100', website: null },
  advice: [],
  publicUrl: null,
  alternates: { fi: '/fi/palaute', sv: '/sv/respons', en: '/en/feedback' },
  assets: {
    css: '/a.css', sheets: { desk: '/desk.css', parts: '/parts.css', home: '', checklist: '', records: '', directory: '/assets/directory.css', changes: '', poster: '', screen: 'screen.css', code: '', survey: '', results: '', compared: '', tables: '', reports: '', printed: '', 'printed-a3': '', 'printed-landscape': '', 'survey-paper': '', slips: '', 'survey-tokens': '', 'survey-tongues': '', 'survey-trial': '', 'day-holding': '', kiosk: '', kit: '', 'council-memo': '', rights: '' }, icon: '/a.svg',
    script: (name) => `/assets/${name}.js`, files: new Map(),
  },
  demo: true,
}
