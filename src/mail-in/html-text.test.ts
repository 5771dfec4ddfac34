// Of a mail in HTML its words are kept and nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOfHtml } from './html-text.ts'
import { ownWords } from './own-words.ts'

test('paragraphs, lists, tables and lines become lines of text', () => {
  assert.equal(textOfHtml('<html><head><title>x</title><style>p{}</style></head><body><p>Hei &amp; p&auml;iv&auml;&auml;,</p><p>toinen<br>rivi</p><ul><li>yksi</li><li>kaksi</li></ul><table><tr><td>a</td><td>b</td></tr></table></body></html>'),
    'Hei & päivää,\n\ntoinen\nrivi\n\n- yksi\n- kaksi\n\na b\n')
})

test('nothing that runs, is fetched or is hidden is left', () => {
  const text = textOfHtml(`<p>Hei</p><script>alert(1)</script><img src="https://seuraa.example/1.gif" alt="kuva"><a href="https://huijaus.example">linkki</a>
    <div style="display:none">piilossa</div><span style="font-size:0px">nolla</span><p hidden>piilossa</p><template>piilossa</template><svg><text>piilossa</text></svg><iframe src="x">piilossa</iframe><p>loppu</p>`)
  assert.equal(text.replace(/\s+/g, ' ').trim(), 'Hei linkki loppu')
})

test('what Gmail, Outlook and Apple put under an answer is told apart in HTML, too', () => {
  for (const [name, html] of Object.entries({
    gmail: '<div dir="ltr">Kiitos!</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">ke 16. syysk. 2026 klo 12.00 Palaute (<a href="mailto:p@k.example">p@k.example</a>) kirjoitti:<br></div><blockquote class="gmail_quote"><div>vanha</div></blockquote></div>',
    outlook: '<div class="WordSection1"><p class="MsoNormal">Kiitos!</p><div><div style="border-top:solid"><p class="MsoNormal"><b>From:</b> Palaute &lt;p@k.example&gt; <br><b>Sent:</b> keskiviikko 16. syyskuuta 2026 12.00<br><b>To:</b> Aino<br><b>Subject:</b> vanha</p></div></div><p>vanha</p></div>',
    outlookOnTheWeb: '<div>Kiitos!</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Lähettäjä:</b> Palaute<br><b>Lähetetty:</b> keskiviikko<br><b>Vastaanottaja:</b> Aino<br><b>Aihe:</b> vanha</div><div>vanha</div>',
    apple: '<div>Kiitos!</div><div><br><blockquote type="cite"><div>Palaute &lt;p@k.example&gt; kirjoitti 16.9.2026 kello 12.00:</div><br><div>vanha</div></blockquote></div>',
  })) assert.equal(ownWords(textOfHtml(html), { answers: true }), 'Kiitos!', name)
})

test('any HTML at all becomes text without a tag that was one', () => {
  const tag = fc.constantFrom('<p>', '</p>', '<div', '>', '<!--', '-->', '<script>', '</script>', '<blockquote>', '</blockquote>', '<![CDATA[', ']]>', '&#x110000;', '&amp', '<br/>', '<td>', '</html>', '<style>', '"', "'", '<p style="', '\u0000')
  fc.assert(fc.property(fc.array(fc.oneof(tag, fc.string({ maxLength: 10 })), { maxLength: 60 }), (parts) => {
    assert.doesNotMatch(textOfHtml(parts.join('')), /<(script|div|p|br|td)[\s/>]/i)
  }))
  assert.equal(textOfHtml(`${'<div>'.repeat(20_000)}syvällä`).trim(), 'syvällä')
  assert.ok(textOfHtml(`${'<blockquote>'.repeat(10_000)}syvällä`).length < 1000)
})
