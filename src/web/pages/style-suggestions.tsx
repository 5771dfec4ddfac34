// The part of the style page about deciding what of a text is taken away before others read it.
import type { Suggested } from '../../privacy/redaction/decisions.ts'
import type { Rule } from '../../privacy/redaction/rule.ts'
import type { FindingKind } from '../../privacy/redaction/finding.ts'
import { Suggestions } from '../suggestions.tsx'
import type { Samples } from './samples.ts'

/** As if it had been found: each of these parts of the text, by its first place there. */
function found(key: string, text: string, parts: [words: string, kind: FindingKind, rule: Rule, sure: boolean][]): Suggested {
  const findings = parts.map(([words, kind, rule, sure]) => {
    const from = text.indexOf(words)
    return { kind, rule, sure, from, to: from + words.length, field: `${key}-${from}` }
  })
  return { text, findings, version: key, seenField: `${key}-seen`, passagesField: `${key}-also` }
}

const criticism = found('criticism', 'Hoitaja Virtanen ei tullut 5.3.2026.\n\nPoikani Eetu odotti yksin. Soittakaa 040 000 0101 tai aino.esimerkki@posti.example. Henkilötunnus 010190-900P luettiin ääneen. Suvi ei vastannut.', [
  ['Virtanen', 'worker', 'goes', true], ['5.3.2026', 'date', 'open', true], ['Eetu', 'name', 'open', true], ['040 000 0101', 'phone', 'open', true],
  ['aino.esimerkki@posti.example', 'email', 'open', true], ['010190-900P', 'personal-code', 'goes', true], ['Suvi', 'name', 'open', false],
])
const thanks = found('thanks', 'Kiitos Noora Varvikkolahti ja Sanna!', [['Noora', 'worker', 'stays', true], ['Varvikkolahti', 'worker', 'goes', true], ['Sanna', 'worker', 'goes', true]])
const mistaken = found('mistaken', 'Hoitaja tuli punaisella autolla, ABC-123.', [['ABC-123', 'plate', 'open', true]])

const sent: Record<string, string> = { 'mistaken-also': 'sininen auto' }

export const suggestionSamples: Samples[] = [
  {
    id: 'suggestions', title: 'What is taken away from a text',
    about: 'For whoever decides what others may read. The numbers in the text are those of the list; what always goes has no choice. The part belongs into a form.',
    children: (
      <>
        <h3>Of criticism, opened for the first time</h3>
        <form class="sample desk stack" method="post"><Suggestions suggested={criticism} lang="fi" isThanks={false} typed={null} /></form>
        <h3 class="sub">Of thanks, where one worker has said that their first name may stand</h3>
        <form class="sample desk stack" method="post"><Suggestions suggested={thanks} lang="fi" isThanks typed={null} /></form>
        <h3 class="sub">Sent, with a passage that stands nowhere in the text</h3>
        <form class="sample desk stack" method="post"><Suggestions suggested={mistaken} lang="fi" isThanks={false} typed={(name) => sent[name] ?? ''} /></form>
        <h3 class="sub">Where nothing was found</h3>
        <form class="sample desk stack" method="post"><Suggestions suggested={found('nothing', 'Hoitaja tuli myöhässä.', [])} lang="fi" isThanks={false} typed={null} /></form>
      </>
    ),
  },
]
