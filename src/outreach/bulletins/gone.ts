// What was taken away from everybody after a bulletin had named it is named by that no more, wherever the bulletin is read. The row stays
// as it went out: only its line is left out when it is shown.
import { languages, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { bullet } from './parts.ts'

/** `items`: which lines of its list, counted from 1; the same in every language. */
export function withoutGone(text: Translated, items: readonly number[]): Translated {
  if (!items.length) return text
  const shown: Translated = { fi: '' }
  for (const language of languages) {
    const written = text[language]
    if (written === undefined) continue
    let item = 0
    shown[language] = written.split('\n').map((line) => (line.startsWith(bullet) && items.includes(++item) ? bullet + texts[language].bulletins.text.gone : line)).join('\n')
  }
  return shown
}
